// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/brat/bratreader.h"

#include "models/formats/brat/bratevents.h"
#include "models/formats/brat/bratform.h"
#include "models/formats/brat/bratlines.h"
#include "models/formats/standoff/standoffimport.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
using Tell = std::function<void(const QString &)>;

class Reader
{
public:
    Reader(const NameMapping &names, const Tell &tell)
        : m_names(names)
        , m_tell(tell)
    {
    }

    StandoffArticle read(const QList<BratLine> &lines)
    {
        for (const BratLine &line : lines) {
            if (line.id.startsWith(u'T'))
                addSpan(line);
        }
        for (const BratLine &line : lines)
            addOther(line);
        return std::move(m_article);
    }

private:
    void leaveOut(const BratLine &line, const QString &reason)
    {
        m_tell(QCoreApplication::translate("BratReader", "%1 is left out: %2.").arg(line.where(), reason));
    }

    void addSpan(const BratLine &line)
    {
        if (!m_indexes.contains(line.id))
            m_indexes.insert(line.id, m_article.spans.size());
        m_article.spans.append(
            {.id = line.id, .label = line.head.first(), .place = bratSpan(line), .where = line.where()});
    }

    void addOther(const BratLine &line)
    {
        switch (line.id.isEmpty() ? u' ' : line.id.front().unicode()) {
        case u'T':
            break;
        case u'R':
            m_article.relations.append({.type = line.head.first(),
                                        .from = line.head.value(1).section(u':', 1),
                                        .to = line.head.value(2).section(u':', 1),
                                        .where = line.where()});
            break;
        case u'E':
            addEvent(line);
            break;
        case u'A':
        case u'M':
            if (StandoffSpan *span = target(line))
                setAttribute(*span, line.head.first(), line.head.value(2, u"true"_s));
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

    void setAttribute(StandoffSpan &span, const QString &theirs, const QString &value)
    {
        ++m_article.met.attributes[theirs];
        if (const QString ours = m_names.attributeRead(theirs); !ours.isEmpty())
            span.attributes.set(ours, value);
    }

    void addEvent(const BratLine &line)
    {
        countEvent(line, m_article.met.events);
        const QString type = line.head.first().section(u':', 0, 0);
        if (m_names.ignoresEvent(type))
            return;
        if (!m_names.events().contains(type))
            return leaveOut(line,
                            QCoreApplication::translate("BratReader", "no mapping of names says what the event means"));
        m_article.relations.append(linksOfEvent(line, m_names));
    }

    /** The annotation that a line is about; without one the line is left out. */
    StandoffSpan *target(const BratLine &line)
    {
        const QString id = line.head.value(1);
        const auto index = m_indexes.constFind(id);
        if (index != m_indexes.cend())
            return &m_article.spans[*index];
        leaveOut(
            line,
            QCoreApplication::translate("BratReader", "there is no annotation %1").arg(id.isEmpty() ? u"?"_s : id));
        return nullptr;
    }

    void addReference(const BratLine &line)
    {
        StandoffSpan *span = target(line);
        if (!span)
            return;
        const QString base = line.head.value(2).section(u':', 0, 0);
        const QString entry = line.head.value(2).section(u':', 1);
        if (base == "Speaker"_L1) {
            span->speakerId = entry;
            span->speaker = line.tail;
        } else {
            span->attributes.set(base == "ISO3166"_L1 ? Attribute::Country : base, entry);
        }
    }

    void addNote(const BratLine &line)
    {
        StandoffSpan *span = target(line);
        if (!span)
            return;
        const QString type = line.head.first();
        if (type == "Speaker"_L1)
            span->speaker = line.tail;
        else if (type == "AnnotatorNotes"_L1)
            span->attributes.set(Attribute::Note, line.tail);
        else
            setAttribute(*span, type, line.tail);
    }

    const NameMapping &m_names;
    const Tell &m_tell;
    StandoffArticle m_article;
    QHash<QString, qsizetype> m_indexes;
};
} // namespace

ArticleExport readBratStandoff(const QString &fileText, bool hasByteOrderMark, const QString &standoff,
                               const NameMapping &names, const std::function<void(const QString &)> &tell)
{
    const QList<BratLine> lines = bratLines(standoff, tell);
    StandoffArticle read = Reader(names, tell).read(lines);
    read.document.text = fileText;
    read.hasByteOrderMark = hasByteOrderMark;
    StandoffImport import = takeOver(std::move(read), names, tell);
    if (names.keepsForm())
        keepForm(import.article, import.ids, lines, names);
    return std::move(import.article);
}

ArticleExport readBratStandoff(const QString &fileText, bool hasByteOrderMark, const QString &standoff,
                               QStringList &issues)
{
    return readBratStandoff(fileText, hasByteOrderMark, standoff, NameMapping(),
                            [&issues](const QString &issue) { issues.append(issue); });
}

} // namespace Guillemet
