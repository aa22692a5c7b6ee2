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
    m_annotations.reset(adjudication.m_agreed);
}

void Adjudication::Draft::put(const Annotation &annotation)
{
    Change change;
    if (const Annotation *before = m_annotations.find(annotation.id))
        change.replace(*before, annotation);
    else
        change.add(annotation);
    m_annotations.apply(change);
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
    if (const Annotation *old = m_annotations.find(taken.id)) {
        Annotation unlinked = *old;
        const QList<Link> links = std::exchange(unlinked.links, {});
        put(unlinked);
        removeUnlinked(links);
    }
    if (taken.tag == Tags::Quotation) {
        taken.links.clear();
        taken.attributes.set(Attribute::Type, original(side(choice.type)).attributes.value(Attribute::Type));
        taken.attributes.set(Attribute::TypeSetBy, original(side(choice.type)).attributes.value(Attribute::TypeSetBy));
        copyParts(taken, side(choice.source), LinkRole::Source);
        copyParts(taken, side(choice.cue), LinkRole::Cue);
        linkParent(taken, content);
        giveSpeaker(taken, speakerOf(side(choice.speaker)));
    }
    put(taken);
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
    const QList<const Annotation *> near = m_annotations.annotationsIn(part.hull(), AnnotationSet::Which::All);
    const auto same = std::ranges::find_if(near, [&part](const Annotation *own) {
        return own->isVisible() && own->tag == part.tag && own->fragments == part.fragments;
    });
    if (same != near.end())
        part.id = (*same)->id;
    put(part);
    return part.id;
}

/** The quotation it is nested in, where that was taken too. */
void Adjudication::Draft::linkParent(Annotation &quotation, const Version &version) const
{
    for (const AnnotationId &target : original(version).targets(LinkRole::Parent)) {
        const Annotation *parent = m_annotations.find(target);
        if (parent && parent->isVisible())
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
    Annotation source = *m_annotations.find(sources.first());
    source.attributes.set(Attribute::Speaker, speaker);
    put(source);
}

void Adjudication::Draft::reject(const Version &version, const QString &reason)
{
    removeReplaced(version, Also::Nothing);
    remove(version.id);
    Annotation rejected = original(version);
    rejected.status = Status::Rejected;
    rejected.links.clear();
    rejected.attributes.set(Attribute::Rejection, reason);
    put(rejected);
}

/** What was agreed on before in the place of this: of all that the annotator has, this fits it best. */
void Adjudication::Draft::removeReplaced(const Version &version, Also also)
{
    const ComparedSpan *own = m_adjudication.find(version.annotator, version.id);
    if (!own)
        return;
    QList<AnnotationId> replaced;
    for (const Annotation *agreed : m_annotations.annotationsIn(own->hull(), AnnotationSet::Which::All)) {
        const bool counts = agreed->tag == own->tag && (agreed->isVisible() || also == Also::Rejected);
        if (counts && agreed->id != version.id && bestFitting(version.annotator, *agreed) == version.id)
            replaced.append(agreed->id);
    }
    for (const AnnotationId &id : std::as_const(replaced))
        remove(id);
}

AnnotationId Adjudication::Draft::bestFitting(int annotator, const Annotation &agreed) const
{
    const CountedText &text = m_adjudication.m_text;
    const Annotation::Fragments counted = text.counted(agreed.fragments);
    const int size = text.count(counted);
    double best = 0;
    AnnotationId bestId;
    m_adjudication.m_indexes[annotator].visit(agreed.hull(), [&](const ComparedSpan &span) {
        const int shared = span.tag == agreed.tag ? text.shared(counted, span.counted) : 0;
        const double fit = shared / std::max(1.0, static_cast<double>(size + span.size - shared));
        if (fit > best) {
            best = fit;
            bestId = span.id;
        }
    });
    return bestId;
}

void Adjudication::Draft::remove(const AnnotationId &id)
{
    const Annotation *gone = m_annotations.find(id);
    if (!gone)
        return;
    const QList<Link> links = gone->links;
    Change change;
    change.remove(*gone);
    for (const Annotation *linking : m_annotations.linkedFrom(id, AnnotationSet::Which::All)) {
        if (linking->id == id)
            continue;
        Annotation after = *linking;
        after.links.removeIf([&id](const Link &link) { return link.target == id; });
        change.replace(*linking, after);
    }
    m_annotations.apply(change);
    removeUnlinked(links);
}

void Adjudication::Draft::removeUnlinked(const QList<Link> &links)
{
    for (const Link &link : links) {
        const Annotation *target = m_annotations.find(link.target);
        if (link.role == LinkRole::Parent || !target ||
            !m_annotations.linkedFrom(link.target, AnnotationSet::Which::All).isEmpty())
            continue;
        Change change;
        change.remove(*target);
        m_annotations.apply(change);
    }
}

Change Adjudication::Draft::change(const QString &label) const
{
    QList<Annotation> after;
    for (const Annotation *annotation : m_annotations.all())
        after.append(*annotation);
    return changeBetween(m_adjudication.m_agreed, after, label);
}

} // namespace Guillemet
