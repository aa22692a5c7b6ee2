// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/charclass.h"

#include <QtCore/QChar>
#include <array>

namespace Guillemet {

namespace {

bool isQuotationMark(char16_t c)
{
    switch (c) {
    case u'"':
    case u'«':
    case u'»':
    case u'\'':
    case u'`':
    case u'‘':
    case u'’':
    case u'‚':
    case u'‛':
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'‹':
    case u'›':
    case u'「':
    case u'」':
    case u'『':
    case u'』':
    case u'＂':
    case u'〝':
    case u'〞':
    case u'〟':
        return true;
    default:
        return false;
    }
}

CharClass classify(char16_t c)
{
    if (c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == u'\u2028' || c == u'\u2029' || c == u'\u0085')
        return CharClass::NewLine;
    if (isQuotationMark(c))
        return CharClass::Mark;
    if (c == u'-' || c == u'\u2010' || c == u'\u2011' || (c >= u'‒' && c <= u'―') || c == u'−')
        return CharClass::Dash;
    if ((c >= 0x0E00 && c <= 0x0E7F) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
        (c >= 0xF900 && c <= 0xFAFF))
        return CharClass::Ideograph;
    const QChar unit(c);
    if (unit.isSpace() || c == u'\u200B' || c == u'\uFEFF' || c == 0)
        return CharClass::Space;
    if (unit.isDigit())
        return CharClass::Digit;
    if (unit.isLetter() || unit.isMark())
        return CharClass::Letter;
    return unit.isPunct() ? CharClass::Punctuation : CharClass::Other;
}

} // namespace

/** Classes of the code units below 0x2100, where nearly all text lives; the others are asked one by one. */
CharClass charClass(char16_t c)
{
    static const auto table = [] {
        std::array<CharClass, 0x2100> classes{};
        for (size_t i = 0; i < classes.size(); ++i)
            classes[i] = classify(static_cast<char16_t>(i));
        return classes;
    }();
    return c < table.size() ? table[c] : classify(c);
}

bool isUpperUnit(char16_t c)
{
    return c < 0x80 ? c >= u'A' && c <= u'Z' : QChar(c).isUpper() || QChar(c).isTitleCase();
}

bool isTerminator(char16_t c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'。' || c == u'！' || c == u'？' || c == u'؟';
}

} // namespace Guillemet
