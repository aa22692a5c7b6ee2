// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/displaytext.h"

namespace Guillemet {

namespace {
constexpr int LongestParagraph = 6000; // UTF-16 code units laid out at once
constexpr qsizetype EndlessParagraph = 50'000;
constexpr qsizetype BeginningOfText = 2000;
} // namespace

QString displayText(const QString &text)
{
    QString cut;
    qsizetype begin = 0;
    while (text.size() - begin > LongestParagraph) {
        const qsizetype end = text.indexOf(u'\n', begin);
        if (end >= 0 && end - begin <= LongestParagraph) {
            begin = end + 1;
            continue;
        }
        const qsizetype paragraphEnd = end < 0 ? text.size() : end;
        const qsizetype space = text.lastIndexOf(u' ', begin + LongestParagraph);
        const qsizetype at = space > begin ? space : text.indexOf(u' ', begin + LongestParagraph);
        if (at < 0 || at >= paragraphEnd) {
            begin = paragraphEnd + 1;
            continue;
        }
        if (cut.isEmpty())
            cut = text;
        cut[at] = QChar::ParagraphSeparator;
        begin = at + 1;
    }
    return cut.isEmpty() ? text : cut;
}

bool isWrittenRightToLeft(QStringView text)
{
    int balance = 0;
    for (const QChar c : text.first(std::min(text.size(), BeginningOfText))) {
        const QChar::Direction direction = c.direction();
        balance += direction == QChar::DirR || direction == QChar::DirAL ? 1 : direction == QChar::DirL ? -1 : 0;
    }
    return balance > 0;
}

bool hasEndlessParagraph(QStringView text)
{
    for (qsizetype begin = 0; text.size() - begin > EndlessParagraph;) {
        const QStringView ahead = text.mid(begin, EndlessParagraph);
        const qsizetype end = std::max(ahead.lastIndexOf(u'\n'), ahead.lastIndexOf(QChar::ParagraphSeparator));
        if (end < 0)
            return true;
        begin += end + 1;
    }
    return false;
}

} // namespace Guillemet
