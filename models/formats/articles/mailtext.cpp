// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/mailtext.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** Whether a mail program has broken the lines: none is long, and each would not have held the next one's first word.
 */
bool isWrapped(const QStringList &lines)
{
    constexpr qsizetype narrowest = 60;
    constexpr qsizetype widest = 80;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const qsizetype word = lines[i + 1].section(u' ', 0, 0).size();
        if (lines[i].size() > widest || lines[i].size() + 1 + word <= narrowest)
            return false;
    }
    return lines.size() > 1;
}

QString flowedText(const QString &text)
{
    QString joined;
    for (QString line : text.split(u'\n')) {
        const bool goesOn = line.endsWith(u' ') && line != "-- "_L1;
        if (line.startsWith(u' '))
            line.remove(0, 1); // stuffed
        joined += goesOn ? line : QString(line + u'\n');
    }
    return joined;
}
} // namespace

QStringList mailParagraphs(const QString &text, bool flowed)
{
    static const QRegularExpression signature(u"(?:^|\\n)-- ?\\n"_s);
    static const QRegularExpression emptyLines(u"\\n[ \\t]*\\n\\s*"_s);
    QString body = text;
    if (const auto match = signature.match(body); match.hasMatch())
        body.truncate(match.capturedStart());
    if (flowed)
        body = flowedText(body);
    QStringList paragraphs;
    for (const QString &paragraph : body.split(emptyLines, Qt::SkipEmptyParts)) {
        QStringList lines = paragraph.split(u'\n');
        for (QString &line : lines)
            line = line.trimmed();
        lines.removeAll(QString());
        paragraphs.append(lines.join(isWrapped(lines) ? u' ' : u'\n'));
    }
    return paragraphs;
}

} // namespace Guillemet
