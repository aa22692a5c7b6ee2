// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/adjudicationdraft.h"

#include "models/review/setdifference.h"

namespace Guillemet {

namespace {
Annotation confirmed(Annotation annotation)
{
    annotation.status = Status::Confirmed;
    annotation.confidence = 1;
    return annotation;
}
} // namespace

Adjudication::Draft::Draft(const Adjudication &adjudication)
    : m_adjudication(adjudication)
{
    for (const Annotation &annotation : adjudication.m_agreed)
        m_annotations.insert(annotation.id, annotation);
}

const Annotation &Adjudication::Draft::original(const Version &version) const
{
    return *m_adjudication.m_byId[version.annotator][version.id];
}

void Adjudication::Draft::take(const Version &version)
{
    takeParts(version, version, {});
}

void Adjudication::Draft::takeParts(const Version &first, const Version &second, const Choice &choice)
{
    const auto side = [&](Side which) -> const Version & { return which == Choice::First ? first : second; };
    const Version &content = side(choice.content);
    removeReplaced(first, Also::Rejected);
    removeReplaced(second, Also::Rejected);
    Annotation taken = confirmed(original(content));
    if (const auto old = m_annotations.find(taken.id); old != m_annotations.end())
        removeUnlinked(std::exchange(old->links, {}));
    if (taken.tag == Tags::Quotation) {
        taken.links.clear();
        taken.attributes.set(Attribute::Type, original(side(choice.type)).attributes.value(Attribute::Type));
        taken.attributes.set(Attribute::TypeSetBy, original(side(choice.type)).attributes.value(Attribute::TypeSetBy));
        copyParts(taken, side(choice.source), LinkRole::Source);
        copyParts(taken, side(choice.cue), LinkRole::Cue);
        linkParent(taken, content);
        giveSpeaker(taken, speakerOf(side(choice.speaker)));
    }
    m_annotations.insert(taken.id, taken);
}

void Adjudication::Draft::copyParts(Annotation &quotation, const Version &version, LinkRole role)
{
    for (const AnnotationId &target : original(version).targets(role)) {
        const Annotation *part = m_adjudication.m_byId[version.annotator].value(target);
        if (part && part->isVisible())
            quotation.links.append({role, putPart(confirmed(*part))});
    }
}

/** Two quotations may have the same source: it is in the set once. */
AnnotationId Adjudication::Draft::putPart(Annotation part)
{
    const auto same = std::ranges::find_if(m_annotations, [&part](const Annotation &own) {
        return own.isVisible() && own.tag == part.tag && own.fragments == part.fragments;
    });
    if (same != m_annotations.end())
        part.id = same->id;
    m_annotations.insert(part.id, part);
    return part.id;
}

/** The quotation it is nested in, where that was taken too. */
void Adjudication::Draft::linkParent(Annotation &quotation, const Version &version) const
{
    for (const AnnotationId &target : original(version).targets(LinkRole::Parent)) {
        const auto parent = m_annotations.constFind(target);
        if (parent != m_annotations.cend() && parent->isVisible())
            quotation.links.append({LinkRole::Parent, target});
    }
}

QString Adjudication::Draft::speakerOf(const Version &version) const
{
    for (const AnnotationId &target : original(version).targets(LinkRole::Source)) {
        const Annotation *source = m_adjudication.m_byId[version.annotator].value(target);
        if (source && source->isVisible() && !source->speaker().isNull())
            return source->attributes.value(Attribute::Speaker);
    }
    return original(version).attributes.value(Attribute::Speaker);
}

void Adjudication::Draft::giveSpeaker(Annotation &quotation, const QString &speaker)
{
    const QList<AnnotationId> sources = quotation.targets(LinkRole::Source);
    if (sources.isEmpty())
        return quotation.attributes.set(Attribute::Speaker, speaker);
    m_annotations[sources.first()].attributes.set(Attribute::Speaker, speaker);
}

void Adjudication::Draft::reject(const Version &version, const QString &reason)
{
    removeReplaced(version, Also::Nothing);
    remove(version.id);
    Annotation rejected = original(version);
    rejected.status = Status::Rejected;
    rejected.links.clear();
    rejected.attributes.set(Attribute::Rejection, reason);
    m_annotations.insert(rejected.id, rejected);
}

/** What was agreed on before in the place of this: of all that the annotator has, this fits it best. */
void Adjudication::Draft::removeReplaced(const Version &version, Also also)
{
    const CountedText &text = m_adjudication.m_text;
    const ComparedSet &own = m_adjudication.m_sets[version.annotator];
    const TagId tag = original(version).tag;
    const auto overlap = [&text](const Annotation::Fragments &counted, const ComparedSpan &span) {
        const int shared = text.shared(counted, span.counted);
        return shared / std::max(1.0, static_cast<double>(text.count(counted) + span.size - shared));
    };
    QList<AnnotationId> replaced;
    for (const Annotation &agreed : std::as_const(m_annotations)) {
        if (agreed.tag != tag || agreed.id == version.id || (!agreed.isVisible() && also == Also::Nothing))
            continue;
        const Annotation::Fragments counted = text.counted(agreed.fragments);
        double best = 0;
        AnnotationId bestId;
        const auto look = [&](const ComparedSpan &span) {
            const double fit = span.tag == tag ? overlap(counted, span) : 0;
            if (fit > best) {
                best = fit;
                bestId = span.id;
            }
        };
        std::ranges::for_each(own.quotations, look);
        std::ranges::for_each(own.mentions, look);
        if (bestId == version.id)
            replaced.append(agreed.id);
    }
    for (const AnnotationId &id : std::as_const(replaced))
        remove(id);
}

void Adjudication::Draft::remove(const AnnotationId &id)
{
    removeUnlinked(m_annotations.take(id).links);
    for (Annotation &annotation : m_annotations)
        annotation.links.removeIf([&id](const Link &link) { return link.target == id; });
}

void Adjudication::Draft::removeUnlinked(const QList<Link> &links)
{
    const auto isLinked = [this](const AnnotationId &target) {
        return std::ranges::any_of(m_annotations, [&target](const Annotation &annotation) {
            return std::ranges::any_of(annotation.links, [&target](const Link &link) { return link.target == target; });
        });
    };
    for (const Link &link : links) {
        if (link.role != LinkRole::Parent && !isLinked(link.target))
            m_annotations.remove(link.target);
    }
}

Change Adjudication::Draft::change(const QString &label) const
{
    QList<Annotation> after = m_annotations.values();
    std::ranges::sort(after, readsBefore);
    return changeBetween(m_adjudication.m_agreed, after, label);
}

} // namespace Guillemet
