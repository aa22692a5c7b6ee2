// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/brat/bratlines.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
std::optional<BratLine> lineOf(const QString &text, qsizetype number)
{
    const qsizetype first = text.indexOf(u'\t');
    const qsizetype second = text.indexOf(u'\t', first + 1);
    const QString head =
        first < 0 ? QString() : text.sliced(first + 1, (second < 0 ? text.size() : second) - first - 1);
    if (head.trimmed().isEmpty())
        return {};
    return BratLine{number, text.left(first), head.split(u' ', Qt::SkipEmptyParts),
                    second < 0 ? QString() : text.sliced(second + 1), text};
}

/** Whether the text of a span is shorter than its positions say: some programs let it go on in the next line. */
bool isUnfinished(const BratLine &line)
{
    if (!line.id.startsWith(u'T'))
        return false;
    qint64 length = -1;
    for (const auto &[begin, end] : bratSpan(line).fragments)
        length += end - begin + 1;
    return length > std::ranges::count_if(line.tail, [](QChar c) { return !c.isLowSurrogate(); });
}
} // namespace

QString BratLine::where() const
{
    return QCoreApplication::translate("BratReader", "Line %1 (%2)").arg(QString::number(number), id);
}

QList<BratLine> bratLines(const QString &standoff, const std::function<void(const QString &)> &tell)
{
    QList<BratLine> lines;
    qsizetype number = 0;
    QString between; ///< line ends since the last line
    for (const QString &text : standoff.split(u'\n')) {
        ++number;
        between += u'\n';
        if (text.trimmed().isEmpty())
            continue;
        if (std::optional<BratLine> line = lineOf(text, number)) {
            lines.append(*std::move(line));
        } else if (!lines.isEmpty() && isUnfinished(lines.last())) {
            lines.last().tail += between + text;
            lines.last().raw += between + text;
        } else {
            tell(QCoreApplication::translate("BratReader", "Line %1 is left out: it is no line of brat standoff.")
                     .arg(number));
        }
        between.clear();
    }
    return lines;
}

RecordedSpan bratSpan(const BratLine &line)
{
    RecordedSpan span{.text = line.tail};
    if (span.text.isNull())
        span.text = u""_s; // it is said, and empty
    for (const QString &pair : line.head.mid(1).join(u' ').split(u';')) {
        const QStringList numbers = pair.split(u' ', Qt::SkipEmptyParts);
        bool isBegin = false;
        bool isEnd = false;
        const qint64 begin = numbers.value(0).toLongLong(&isBegin);
        const qint64 end = numbers.value(1).toLongLong(&isEnd);
        if (numbers.size() != 2 || !isBegin || !isEnd)
            return {};
        span.fragments.append({begin, end});
    }
    return span;
}

QString bratSpanLine(const QString &id, const QString &label, const QList<std::pair<qint64, qint64>> &fragments,
                     const QString &text)
{
    QString positions;
    for (const auto &[begin, end] : fragments) {
        positions += positions.isEmpty() ? u" "_s : u";"_s;
        positions += QString::number(begin) + u' ' + QString::number(end);
    }
    return id + u'\t' + label + positions + u'\t' + text;
}

} // namespace Guillemet
