// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/brat/bratreader.h"

#include "models/core/countries.h"
#include "models/formats/articlereader.h"
#include "models/formats/brat/bratlabels.h"
#include "models/formats/offsetmap.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
struct Line
{
    qsizetype number = 0; ///< from 1
    QString id;
    QStringList head; ///< the words of the second column
    QString tail;     ///< the third column
};

QList<Line> linesOf(const QString &standoff, QStringList &issues)
{
    QList<Line> lines;
    qsizetype number = 0;
    for (const QString &text : standoff.split(u'\n')) {
        ++number;
        if (text.trimmed().isEmpty())
            continue;
        const qsizetype first = text.indexOf(u'\t');
        const qsizetype second = text.indexOf(u'\t', first + 1);
        const QString head =
            first < 0 ? QString() : text.sliced(first + 1, (second < 0 ? text.size() : second) - first - 1);
        if (head.trimmed().isEmpty())
            issues.append(
                QCoreApplication::translate("BratReader", "Line %1 is left out: it is no line of brat standoff.")
                    .arg(number));
        else
            lines.append({number, text.left(first), head.split(u' ', Qt::SkipEmptyParts),
                          second < 0 ? QString() : text.sliced(second + 1)});
    }
    return lines;
}

/** "T1 Quotation 0 5;9 14": empty if a number is missing or none. */
RecordedSpan spanOf(const Line &line)
{
    RecordedSpan span{.fragments = {}, .text = line.tail};
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

class Reader
{
public:
    Reader(const QString &fileText, QStringList &issues)
        : m_issues(issues)
    {
        m_article.document = articleFromText(fileText);
    }

    void readSpans(const QList<Line> &lines, const QString &fileText, bool hasByteOrderMark)
    {
        QList<RecordedSpan> spans;
        for (const Line &line : lines) {
            if (line.id.startsWith(u'T'))
                spans.append(spanOf(line));
        }
        const QString &text = m_article.document.text;
        const OffsetMap map(fileText, findOffsetUnit(fileText, hasByteOrderMark, text, spans));
        auto span = spans.cbegin();
        for (const Line &line : lines) {
            if (line.id.startsWith(u'T'))
                addSpan(line, *span++, map);
        }
    }

    void readRest(const QList<Line> &lines)
    {
        for (const Line &line : lines) {
            switch (line.id.isEmpty() ? u' ' : line.id.front().unicode()) {
            case u'T':
                break;
            case u'R':
                addRelation(line);
                break;
            case u'A':
            case u'M':
                addAttribute(line);
                break;
            case u'N':
                addReference(line);
                break;
            case u'#':
                addNote(line);
                break;
            default:
                leaveOut(line, QCoreApplication::translate("BratReader", "such lines have no place here"));
            }
        }
    }

    ArticleExport take() { return std::move(m_article); }

private:
    void leaveOut(const Line &line, const QString &reason)
    {
        m_issues.append(QCoreApplication::translate("BratReader", "Line %1 (%2) is left out: %3.")
                            .arg(QString::number(line.number), line.id, reason));
    }

    void addSpan(const Line &line, const RecordedSpan &span, const OffsetMap &map)
    {
        if (span.fragments.isEmpty())
            return leaveOut(line, QCoreApplication::translate("BratReader", "its positions are not numbers"));
        if (m_byId.contains(line.id))
            return leaveOut(line, QCoreApplication::translate("BratReader", "another annotation has its id"));
        if (!agrees(span, map, m_article.document.text))
            return leaveOut(line,
                            QCoreApplication::translate("BratReader", "at its place stands another text than it says"));
        Annotation annotation{.id = AnnotationId::create(), .tag = BratLabels::tagOf(line.head.first())};
        for (const auto &[begin, end] : span.fragments)
            annotation.fragments.append(map.map(begin, end).value_or(Span()));
        annotation.fragments = normalized(annotation.fragments);
        m_byId.insert(line.id, m_article.annotations.size());
        m_article.annotations.append(annotation);
    }

    Annotation *find(const QString &id)
    {
        const auto index = m_byId.constFind(id);
        return index == m_byId.cend() ? nullptr : &m_article.annotations[*index];
    }

    /** The annotation that a line is about; without one the line is left out. */
    Annotation *target(const Line &line, const QString &id)
    {
        Annotation *annotation = find(id);
        if (!annotation)
            leaveOut(
                line,
                QCoreApplication::translate("BratReader", "there is no annotation %1").arg(id.isEmpty() ? u"?"_s : id));
        return annotation;
    }

    void addRelation(const Line &line)
    {
        const std::optional<LinkRole> role = BratLabels::roleOf(line.head.first());
        if (!role)
            return leaveOut(
                line,
                QCoreApplication::translate("BratReader", "there is no relation \"%1\" here").arg(line.head.first()));
        Annotation *from = target(line, line.head.value(1).section(u':', 1));
        if (const Annotation *to = from ? target(line, line.head.value(2).section(u':', 1)) : nullptr)
            from->links.append({*role, to->id});
    }

    void addAttribute(const Line &line)
    {
        if (Annotation *annotation = target(line, line.head.value(1)))
            annotation->attributes.set(BratLabels::attributeOf(line.head.first()), line.head.value(2, u"true"_s));
    }

    void addReference(const Line &line)
    {
        Annotation *annotation = target(line, line.head.value(1));
        if (!annotation)
            return;
        const QString base = line.head.value(2).section(u':', 0, 0);
        const QString entry = line.head.value(2).section(u':', 1);
        if (base == "Speaker"_L1)
            setSpeaker(*annotation, SpeakerId::fromString(entry), line.tail);
        else if (base != "ISO3166"_L1)
            annotation->attributes.set(base, entry);
        else if (isCountryCode(entry))
            annotation->attributes.set(Attribute::Country, entry);
        else
            leaveOut(line, QCoreApplication::translate("BratReader", "\"%1\" is no code of a country").arg(entry));
    }

    void addNote(const Line &line)
    {
        Annotation *annotation = target(line, line.head.value(1));
        if (!annotation)
            return;
        const QString type = line.head.first();
        if (type == "Speaker"_L1)
            setSpeaker(*annotation, {}, line.tail);
        else
            annotation->attributes.set(type == "AnnotatorNotes"_L1 ? Attribute::Note : BratLabels::attributeOf(type),
                                       line.tail);
    }

    /** Speakers that come with a name only are the same as those the analysis finds under that name. */
    void setSpeaker(Annotation &annotation, SpeakerId id, const QString &name)
    {
        if (id.isNull() && name.isEmpty())
            return;
        if (id.isNull())
            id = SpeakerId::fromName(speakerKey(name));
        annotation.attributes.set(Attribute::Speaker, id.toString());
        if (name.isEmpty() || m_speakers.contains(id))
            return;
        m_speakers.insert(id);
        m_article.speakers.append({.id = id, .name = name});
    }

    QStringList &m_issues;
    ArticleExport m_article;
    QSet<SpeakerId> m_speakers; ///< of the article
    QHash<QString, qsizetype> m_byId;
};
} // namespace

ArticleExport readBratStandoff(const QString &fileText, bool hasByteOrderMark, const QString &standoff,
                               QStringList &issues)
{
    const QList<Line> lines = linesOf(standoff, issues);
    Reader reader(fileText, issues);
    reader.readSpans(lines, fileText, hasByteOrderMark);
    reader.readRest(lines);
    return reader.take();
}

} // namespace Guillemet
