// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/brat/bratevents.h"

#include "models/formats/brat/bratform.h"
#include "models/formats/standoff/namemapping.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** "Content2" is a second "Content". */
QString roleName(QString role)
{
    while (!role.isEmpty() && role.back().isDigit())
        role.chop(1);
    return role;
}

QStringList argumentsOf(const BratLine &line, const QString &role)
{
    QStringList ids;
    for (const QString &argument : line.head.mid(1)) {
        if (!role.isEmpty() && roleName(argument.section(u':', 0, 0)) == role)
            ids.append(argument.section(u':', 1));
    }
    return ids;
}

std::optional<NameMapping::Event> eventOf(const BratLine &line, const NameMapping &names)
{
    const auto found = names.events().constFind(line.head.first().section(u':', 0, 0));
    return found == names.events().cend() ? std::nullopt : std::optional(*found);
}

using LinkName = std::pair<LinkRole, QString>; ///< a role and the id of what it leads to

class Events
{
public:
    Events(const ArticleExport &article, const QHash<AnnotationId, QString> &ids, const NameMapping &names)
        : m_names(names)
        , m_ids(ids)
    {
        for (const Annotation &annotation : article.annotations) {
            m_byId.insert(ids.value(annotation.id), &annotation);
            if (annotation.tag == Tags::Quotation)
                m_quotations.append(&annotation);
            const QString lines = annotation.attributes.value(BratAttribute::Events);
            for (const BratLine &line : bratLines(lines, [](const QString &) {})) {
                m_kept.append({line, ids.value(annotation.id)});
                addRecorded(line);
            }
        }
    }

    QString kept()
    {
        QString lines;
        for (const auto &[line, trigger] : std::as_const(m_kept))
            lines +=
                (trigger == line.head.first().section(u':', 1) && stillSays(line) ? line.raw : again(line, trigger)) +
                u'\n';
        return lines;
    }

    QString added(const ArticleExport &article, const TextOffsets &offsets, BratIds &free, QString &spans) const
    {
        QString lines;
        for (const Annotation *quotation : m_quotations) {
            const QString id = m_ids.value(quotation->id);
            if (quotation->links.isEmpty() || m_recorded.contains(id) || id.isEmpty())
                continue;
            const auto &[name, event] = eventFor(*quotation);
            const Annotation trigger{.id = {}, .tag = name, .fragments = {firstWords(article, *quotation)}};
            const QString triggerId = free.next(u'T');
            spans += bratLineOf(trigger, triggerId, name, article.document.text, offsets) + u'\n';
            lines += free.next(u'E') + u'\t' + name + u':' + triggerId + u' ' + event.content + u':' + id +
                     arguments(*quotation, event) + u'\n';
        }
        return lines;
    }

private:
    void addRecorded(const BratLine &line)
    {
        const std::optional<NameMapping::Event> event = eventOf(line, m_names);
        if (!event)
            return;
        for (const QString &content : argumentsOf(line, event->content)) {
            QSet<LinkName> &links = m_recorded[content];
            for (const QString &source : argumentsOf(line, event->source))
                links.insert({LinkRole::Source, source});
            for (const QString &cue : argumentsOf(line, event->cue))
                links.insert({LinkRole::Cue, cue});
        }
    }

    QSet<LinkName> linksOf(const Annotation &quotation) const
    {
        QSet<LinkName> links;
        for (const Link &link : quotation.links) {
            if (link.role != LinkRole::Parent)
                links.insert({link.role, m_ids.value(link.target)});
        }
        return links;
    }

    bool stillSays(const BratLine &line) const
    {
        const std::optional<NameMapping::Event> event = eventOf(line, m_names);
        if (!event)
            return true;
        const QStringList contents = argumentsOf(line, event->content);
        return std::ranges::all_of(contents, [this](const QString &content) {
            const Annotation *one = m_byId.value(content);
            return one && linksOf(*one) == m_recorded.value(content);
        });
    }

    QString again(const BratLine &line, const QString &trigger) const
    {
        const QString name = line.head.first().section(u':', 0, 0);
        QString text = line.id + u'\t' + name + u':' + trigger;
        const std::optional<NameMapping::Event> event = eventOf(line, m_names);
        int number = 0;
        for (const QString &content : event ? argumentsOf(line, event->content) : QStringList()) {
            if (const Annotation *one = m_byId.value(content)) {
                ++number;
                text += u' ' + event->content + (number > 1 ? QString::number(number) : QString()) + u':' + content;
                if (number == 1)
                    text += arguments(*one, *event);
            }
        }
        return text;
    }

    QString arguments(const Annotation &quotation, const NameMapping::Event &event) const
    {
        QString text;
        for (const auto &[role, name] :
             {std::pair(LinkRole::Cue, event.cue), std::pair(LinkRole::Source, event.source)}) {
            int number = 0;
            for (const AnnotationId &target : quotation.targets(role)) {
                if (!name.isEmpty() && m_ids.contains(target))
                    text +=
                        u' ' + name + (++number > 1 ? QString::number(number) : QString()) + u':' + m_ids.value(target);
            }
        }
        return text;
    }

    std::pair<QString, NameMapping::Event> eventFor(const Annotation &quotation) const
    {
        const bool hasSource = !quotation.targets(LinkRole::Source).isEmpty();
        for (const auto &[name, event] : m_names.events().asKeyValueRange()) {
            if (event.source.isEmpty() != hasSource)
                return {name, event};
        }
        return {m_names.events().firstKey(), m_names.events().first()};
    }

    /** Of the cue, or the first word of a quotation without one. */
    static Span firstWords(const ArticleExport &article, const Annotation &quotation)
    {
        const QList<AnnotationId> cues = quotation.targets(LinkRole::Cue);
        const auto cue = cues.isEmpty() ? article.annotations.cend()
                                        : std::ranges::find(article.annotations, cues.first(), &Annotation::id);
        if (cue != article.annotations.cend())
            return cue->fragments.front();
        const Span first = quotation.fragments.front();
        const QStringView words = first.of(article.document.text);
        const auto end = std::ranges::find_if(words, [](QChar c) { return c.isSpace(); });
        return {first.begin, first.begin + static_cast<int>(std::max<qsizetype>(1, end - words.begin()))};
    }

    const NameMapping &m_names;
    const QHash<AnnotationId, QString> &m_ids;
    QHash<QString, const Annotation *> m_byId;
    QList<const Annotation *> m_quotations;
    QList<std::pair<BratLine, QString>> m_kept; ///< with the id of the trigger
    QHash<QString, QSet<LinkName>> m_recorded;  ///< by the id of the quotation
};
} // namespace

void countEvent(const BratLine &line, QMap<QString, ImportProof::Counts> &events)
{
    ImportProof::Counts &arguments = events[line.head.first().section(u':', 0, 0)];
    for (const QString &argument : line.head.mid(1))
        ++arguments[roleName(argument.section(u':', 0, 0))];
}

QList<StandoffRelation> linksOfEvent(const BratLine &line, const NameMapping &names)
{
    QList<StandoffRelation> relations;
    const std::optional<NameMapping::Event> event = eventOf(line, names);
    if (!event)
        return relations;
    for (const auto &[role, name] :
         {std::pair(LinkRole::Source, event->source), std::pair(LinkRole::Cue, event->cue)}) {
        const auto &[type, relation] = names.relationOf(role);
        for (const QString &content : argumentsOf(line, event->content)) {
            for (const QString &part : argumentsOf(line, name))
                relations.append(
                    {type, relation.reversed ? part : content, relation.reversed ? content : part, line.where(), true});
        }
    }
    return relations;
}

QString bratEvents(const ArticleExport &article, const QHash<AnnotationId, QString> &ids, const NameMapping &names,
                   const TextOffsets &offsets, BratIds &free, QString &spans)
{
    if (names.events().isEmpty())
        return {};
    Events events(article, ids, names);
    const QString kept = events.kept();
    return kept + events.added(article, offsets, free, spans);
}

} // namespace Guillemet
