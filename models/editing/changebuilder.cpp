// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/changebuilder.h"

#include "models/core/quotation.h"
#include "models/editing/twins.h"

namespace Guillemet {

ChangeBuilder::ChangeBuilder(const EditContext &context)
    : m_context(context)
{
}

const Annotation *ChangeBuilder::find(const AnnotationId &id) const
{
    if (const auto edit = m_edits.constFind(id); edit != m_edits.cend())
        return edit->after ? &*edit->after : nullptr;
    return m_context.annotations.find(id);
}

bool ChangeBuilder::isVisible(const AnnotationId &id) const
{
    const Annotation *annotation = find(id);
    return annotation && annotation->isVisible();
}

QList<AnnotationId> ChangeBuilder::linkedFrom(const AnnotationId &target, AnnotationSet::Which which) const
{
    QList<AnnotationId> owners;
    const auto look = [&](const AnnotationId &id) {
        const Annotation *owner = find(id);
        if (owner && (owner->isVisible() || which == AnnotationSet::Which::All) &&
            std::ranges::contains(owner->links, target, &Link::target) && !owners.contains(id))
            owners.append(id);
    };
    for (const Annotation *quotation : m_context.annotations.linkedFrom(target, AnnotationSet::Which::All))
        look(quotation->id);
    for (auto [it, end] = m_gained.equal_range(target); it != end; ++it)
        look(*it);
    return owners;
}

void ChangeBuilder::add(const Annotation &annotation)
{
    if (!m_edits.contains(annotation.id))
        m_order.append(annotation.id);
    m_edits[annotation.id].after = annotation;
    for (const Link &link : annotation.links)
        m_gained.insert(link.target, annotation.id);
}

void ChangeBuilder::update(const AnnotationId &id, const std::function<void(Annotation &)> &step)
{
    const Annotation *current = find(id);
    if (!current)
        return;
    if (!m_edits.contains(id)) {
        const Annotation before = *current;
        m_order.append(id);
        m_edits.insert(id, {before, before});
    }
    step(*m_edits[id].after);
}

void ChangeBuilder::remove(const AnnotationId &id)
{
    const Annotation *annotation = find(id);
    if (!annotation)
        return;
    // What is gone must not be pointed to; what is only rejected may be, by what was rejected with it.
    const bool keep = isMachineMade(*annotation);
    for (const AnnotationId &owner : linkedFrom(id, keep ? AnnotationSet::Which::Visible : AnnotationSet::Which::All))
        unlink(owner, id);
    if (keep) {
        update(id, [](Annotation &a) { a.status = Status::Rejected; });
        return;
    }
    update(id, [](Annotation &) {});
    m_edits[id].after.reset();
}

void ChangeBuilder::confirm(const AnnotationId &id)
{
    const Annotation *annotation = find(id);
    if (!annotation)
        return;
    if (!annotation->isVisible()) {
        // It comes back with its cues and sources, but not into a quotation that is rejected itself.
        update(id, [this](Annotation &a) {
            a.links.removeIf(
                [this](const Link &link) { return link.role == LinkRole::Parent && !isVisible(link.target); });
        });
        annotation = find(id);
    }
    const QList<Link> links = annotation->links;
    const auto confirmOne = [this](const AnnotationId &one) {
        const Annotation *a = find(one);
        if (a && a->status != Status::Confirmed)
            update(one, [](Annotation &suggested) { suggested.status = Status::Confirmed; });
    };
    confirmOne(id);
    for (const Link &link : links) {
        if (link.role != LinkRole::Parent)
            confirmOne(link.target);
    }
}

void ChangeBuilder::setFragments(const AnnotationId &id, const Annotation::Fragments &fragments)
{
    const Annotation::Fragments inText = fragmentsInText(fragments, m_context.text.size());
    update(id, [&inText](Annotation &a) { a.fragments = inText; });
    followEdges(id);
}

void ChangeBuilder::followEdges(const AnnotationId &id)
{
    const Annotation *annotation = find(id);
    if (!annotation || annotation->tag != Tags::Quotation ||
        !annotation->attributes.value(Attribute::TypeSetBy).isEmpty())
        return;
    const QString type = toString(typeFromEdges(m_context.text, annotation->fragments));
    if (type != annotation->attributes.value(Attribute::Type))
        update(id, [&type](Annotation &a) { a.attributes.set(Attribute::Type, type); });
}

void ChangeBuilder::link(const AnnotationId &quotation, LinkRole role, const AnnotationId &target)
{
    const Annotation *from = find(quotation);
    if (!from || from->links.contains(Link{role, target}))
        return;
    if (role == LinkRole::Parent && (!from->targets(role).isEmpty() || isNestedIn(target, quotation)))
        return;
    update(quotation, [&](Annotation &a) { a.links.append({role, target}); });
    m_gained.insert(target, quotation);
}

bool ChangeBuilder::isNestedIn(const AnnotationId &quotation, const AnnotationId &outer) const
{
    QSet<AnnotationId> seen;
    QList<AnnotationId> around{quotation};
    while (!around.isEmpty()) {
        const AnnotationId id = around.takeLast();
        if (id == outer)
            return true;
        const Annotation *one = seen.contains(id) ? nullptr : find(id);
        seen.insert(id);
        if (one)
            around += one->targets(LinkRole::Parent);
    }
    return false;
}

void ChangeBuilder::unlink(const AnnotationId &quotation, const AnnotationId &target)
{
    update(quotation, [&target](Annotation &a) {
        a.links.removeIf([&target](const Link &link) { return link.target == target; });
    });
}

SpeakerId ChangeBuilder::speakerNamed(const QString &name)
{
    const QString key = speakerKey(name);
    if (key.isEmpty())
        return {};
    if (const Speaker *known = m_context.speakers.findByName(name))
        return known->id;
    for (const SpeakerId &id : std::as_const(m_speakerOrder)) {
        if (const auto &after = m_speakers[id].after; after && speakerKey(after->name) == key)
            return id;
    }
    const Speaker made{.id = SpeakerId::create(), .name = name.simplified()};
    m_speakers.insert(made.id, {std::nullopt, made});
    m_speakerOrder.append(made.id);
    return made.id;
}

void ChangeBuilder::updateSpeaker(const SpeakerId &id, const std::function<void(Speaker &)> &step)
{
    if (!m_speakers.contains(id)) {
        const Speaker *known = m_context.speakers.find(id);
        if (!known)
            return;
        m_speakers.insert(id, {*known, *known});
        m_speakerOrder.append(id);
    }
    step(*m_speakers[id].after);
}

Change ChangeBuilder::take(const QString &label, Span reveal, Twins twins)
{
    if (twins == Twins::Join)
        joinTwins(*this);
    Change change{.label = label, .reveal = reveal};
    for (const AnnotationId &id : m_order)
        change.annotations.append(m_edits[id]);
    for (const SpeakerId &id : m_speakerOrder)
        change.speakers.append(m_speakers[id]);
    change.simplify();
    return change;
}

bool isMachineMade(const Annotation &annotation)
{
    // The analysis makes its ids from the text, so that it gives the same ones again; people's ids are random.
    return annotation.status != Status::Confirmed || annotation.id.value.version() == QUuid::Sha1;
}

Annotation::Fragments fragmentsInText(const Annotation::Fragments &fragments, qsizetype textLength)
{
    const Span whole{0, static_cast<int>(textLength)};
    Annotation::Fragments inText;
    for (const Span fragment : fragments)
        inText.append(fragment.intersected(whole));
    return normalized(inText);
}

} // namespace Guillemet
