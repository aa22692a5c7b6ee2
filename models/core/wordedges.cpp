// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/wordedges.h"

namespace Guillemet {

namespace {
bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isJoiner(QChar c)
{
    return c == u'\u200d' || c == u'\u200c' || c == u'\ufe0f';
}

bool isWrittenWithoutSpaces(QChar c)
{
    if (c.unicode() < 0x0e00) // all scripts before Thai have spaces
        return false;
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}
} // namespace

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || isJoiner(c);
}

bool isInsideWord(QStringView text, qsizetype position)
{
    if (position <= 0 || position >= text.size())
        return false;
    const QChar before = text[position - 1];
    const QChar after = text[position];
    if (after.isMark() || after.isLowSurrogate() || isJoiner(after) || before == u'\u200d')
        return isWordUnit(before);
    if (!isWordUnit(before) || !isWordUnit(after))
        return false;
    // An emoji or a letter beyond the BMP: a character of its own, unless both sides are letters of that kind.
    if (before.isSurrogate() != after.isSurrogate())
        return false;
    if (before.isSurrogate() && position >= 2 && position + 1 < text.size())
        return QChar::isLetter(QChar::surrogateToUcs4(text[position - 2], before)) &&
               QChar::isLetter(QChar::surrogateToUcs4(after, text[position + 1]));
    return !isWrittenWithoutSpaces(before) && !isWrittenWithoutSpaces(after);
}

bool isAtHyphenOfWord(QStringView text, qsizetype position)
{
    const auto joins = [text](qsizetype hyphen) {
        return hyphen > 0 && hyphen + 1 < text.size() && isHyphen(text[hyphen]) && isWordUnit(text[hyphen - 1]) &&
               isWordUnit(text[hyphen + 1]);
    };
    return joins(position) || joins(position - 1);
}

} // namespace Guillemet
