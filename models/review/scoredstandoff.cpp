// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/textoffsets.h"
#include "models/review/scoredarticle.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
enum class Part { Quotation, Cue, Source, Country, Other };

Part partOf(QStringView label)
{
    static const QHash<QString, Part> parts{{u"Quotation"_s, Part::Quotation}, {u"Content"_s, Part::Quotation},
                                            {u"Citation"_s, Part::Quotation},  {u"Cue"_s, Part::Cue},
                                            {u"Introducteur"_s, Part::Cue},    {u"Source"_s, Part::Source},
                                            {u"Entite"_s, Part::Source},       {u"Country"_s, Part::Country}};
    return parts.value(label.toString(), Part::Other);
}

/** "Content2" is a further content. */
QString withoutNumber(QString role)
{
    while (!role.isEmpty() && role.back().isDigit())
        role.chop(1);
    return role;
}

class StandoffReader
{
public:
    explicit StandoffReader(const QString &text)
        : m_offsets(text)
    {
    }

    void readLine(const QString &line)
    {
        const QStringList columns = line.split(u'\t');
        if (line.isEmpty() || columns.size() < 2)
            return;
        const QStringList head = columns[1].split(u' ');
        switch (line.front().unicode()) {
        case u'T':
            return readSpan(columns[0], columns[1]);
        case u'R':
            return readRelation(head);
        case u'E':
            return readEvent(head);
        case u'A':
        case u'M':
            m_attributes[head.value(1)].insert(head.first(), head.value(2));
            return;
        case u'N':
            m_references[head.value(1)].insert(head.value(2).section(u':', 0, 0),
                                               {head.value(2).section(u':', 1), columns.value(2)});
            return;
        case u'#':
            if (head.first() == "Speaker"_L1 && columns.size() > 2)
                m_notes.insert(head.value(1), columns[2]);
            return;
        default:
            return;
        }
    }

    ScoredAnnotations take()
    {
        ScoredAnnotations out;
        QHash<QString, qsizetype> quotations;
        for (const QString &id : std::as_const(m_order)) {
            const Mention &mention = m_mentions[id];
            if (mention.part == Part::Quotation && !m_continued.contains(id)) {
                quotations.insert(id, out.quotations.size());
                out.quotations.append({.content = mention.spans, .type = attribute(id, u"QuoteType"_s)});
            } else if (mention.part == Part::Country) {
                out.countries.append({.spans = mention.spans,
                                      .code = m_references[id][u"ISO3166"_s].first.toUpper(),
                                      .kind = attribute(id, u"Mention"_s)});
            }
        }
        for (const auto &[id, first] : m_continued.asKeyValueRange()) {
            if (quotations.contains(first) && m_mentions.contains(id))
                out.quotations[quotations[first]].content += m_mentions[id].spans;
        }
        for (ScoredQuotation &quotation : out.quotations)
            std::ranges::sort(quotation.content);
        for (const auto &[id, part] : std::as_const(m_links)) {
            if (quotations.contains(id) && m_mentions.contains(part))
                addPart(out.quotations[quotations[id]], part);
        }
        return out;
    }

private:
    struct Mention
    {
        Part part = Part::Other;
        QList<Span> spans;
    };

    void readSpan(const QString &id, const QString &labelAndSpans)
    {
        Mention mention{.part = partOf(labelAndSpans.section(u' ', 0, 0)), .spans = {}};
        for (const QString &pair : labelAndSpans.section(u' ', 1).split(u';')) {
            const QStringList numbers = pair.simplified().split(u' ');
            mention.spans.append(m_offsets.fromCodePoints({numbers.value(0).toInt(), numbers.value(1).toInt()}));
        }
        std::ranges::sort(mention.spans);
        if (!m_mentions.contains(id))
            m_order.append(id);
        m_mentions.insert(id, mention);
    }

    void readRelation(const QStringList &head)
    {
        QHash<QString, QString> arguments;
        for (const QString &argument : head.mid(1))
            arguments.insert(argument.section(u':', 0, 0), argument.section(u':', 1));
        const QString first = arguments.value(u"Arg1"_s);
        const QString second = arguments.value(u"Arg2"_s);
        const bool fromQuotation = head.first() == "attributed-to"_L1 || head.first() == "cued-by"_L1;
        m_links.append(fromQuotation ? std::pair(first, second) : std::pair(second, first));
    }

    void readEvent(const QStringList &head)
    {
        QStringList contents;
        QStringList parts;
        for (const QString &argument : head.mid(1)) {
            const QString role = withoutNumber(argument.section(u':', 0, 0));
            if (role == "Content"_L1 || role == "Quotation"_L1)
                contents.append(argument.section(u':', 1));
            else if (role == "Source"_L1 || role == "Cue"_L1)
                parts.append(argument.section(u':', 1));
        }
        if (contents.isEmpty())
            return;
        for (const QString &further : contents.mid(1))
            m_continued.insert(further, contents.first());
        for (const QString &part : std::as_const(parts))
            m_links.append({contents.first(), part});
    }

    void addPart(ScoredQuotation &quotation, const QString &id) const
    {
        const Mention mention = m_mentions.value(id);
        if (mention.part == Part::Cue)
            quotation.cues += mention.spans;
        if (mention.part != Part::Source)
            return;
        quotation.sources += mention.spans;
        QString name = m_notes.value(id);
        if (name.isEmpty())
            name = m_references.value(id).value(u"Speaker"_s).second;
        if (!name.isEmpty())
            quotation.speaker = name;
    }

    QString attribute(const QString &id, const QString &name) const { return m_attributes.value(id).value(name); }

    TextOffsets m_offsets;
    QStringList m_order;
    QHash<QString, Mention> m_mentions;
    QList<std::pair<QString, QString>> m_links; ///< from quotation to part
    QMap<QString, QString> m_continued;         ///< further contents, with the first of their quotation
    QHash<QString, QHash<QString, QString>> m_attributes;
    QHash<QString, QHash<QString, std::pair<QString, QString>>> m_references; ///< by base: entry and text
    QHash<QString, QString> m_notes;
};
} // namespace

ScoredAnnotations readScoredStandoff(const QString &text, const QString &standoff)
{
    StandoffReader reader(text);
    QString lines = standoff;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (const QString &line : lines.split(u'\n'))
        reader.readLine(line);
    return reader.take();
}

} // namespace Guillemet
