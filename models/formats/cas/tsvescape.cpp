// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cas/tsvescape.h"

namespace Guillemet {

namespace {
constexpr std::array<std::pair<char16_t, char16_t>, 5> namedControls{
    {{u'\t', u't'}, {u'\n', u'n'}, {u'\f', u'f'}, {u'\r', u'r'}, {u'\b', u'b'}}};

QString escapedWith(QStringView text, QStringView reserved)
{
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const auto *control = std::ranges::find(namedControls, c.unicode(), &std::pair<char16_t, char16_t>::first);
        const bool isArrow = !reserved.isEmpty() && c == u'-' && i + 1 < text.size() && text.at(i + 1) == u'>';
        if (control != namedControls.end() || c == u'\\' || c.unicode() < 0x20 || isArrow || reserved.contains(c))
            out += u'\\';
        out += control != namedControls.end() ? QChar(control->second) : c;
    }
    return out;
}
} // namespace

QString tsvEscapedText(QStringView line)
{
    return escapedWith(line, {});
}

QString tsvEscapedValue(QStringView value)
{
    return escapedWith(value, u"[]|_;*");
}

QString tsvUnescaped(QStringView escaped)
{
    QString out;
    out.reserve(escaped.size());
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped.at(i) != u'\\' || i + 1 == escaped.size()) {
            out += escaped.at(i);
            continue;
        }
        const QChar c = escaped.at(++i);
        const auto *control = std::ranges::find(namedControls, c.unicode(), &std::pair<char16_t, char16_t>::second);
        out += control != namedControls.end() ? QChar(control->first) : c;
    }
    return out;
}

QStringList tsvSplit(const QString &escaped, QChar separator)
{
    QStringList pieces;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= escaped.size(); ++i) {
        if (i < escaped.size() && escaped.at(i) == u'\\') {
            ++i;
        } else if (i == escaped.size() || escaped.at(i) == separator) {
            pieces.append(escaped.sliced(begin, i - begin));
            begin = i + 1;
        }
    }
    if (begin <= escaped.size()) // a backslash stood last
        pieces.append(escaped.sliced(begin));
    return pieces;
}

} // namespace Guillemet
