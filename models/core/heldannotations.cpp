// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/heldannotations.h"

namespace Guillemet {

void HeldAnnotations::fill(const QList<Annotation> &annotations)
{
    m_byId.reserve(static_cast<size_t>(annotations.size()));
    for (const Annotation &annotation : annotations)
        insert(annotation);
}

HeldAnnotations HeldAnnotations::changedBy(const Change &change) const
{
    HeldAnnotations copy;
    copy.m_byId.reserve(m_byId.size());
    for (const auto &[id, annotation] : m_byId)
        copy.insert(annotation);
    copy.apply(change);
    return copy;
}

const Annotation *HeldAnnotations::find(const AnnotationId &id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &found->second;
}

void HeldAnnotations::apply(const Change &change)
{
    if (!change.text.isEmpty()) {
        for (const AnnotationEdit &edit : change.annotations) {
            if (edit.before)
                erase(edit.before->id);
        }
        move(change.text);
        for (const AnnotationEdit &edit : change.annotations) {
            if (edit.after)
                insert(*edit.after);
        }
        return;
    }
    // Where only what is said of it differs, an annotation keeps its place: accepting a hundred thousand suggestions
    // is nothing else.
    const auto replaceInPlace = [this](const Annotation &annotation) {
        const auto found = m_byId.find(annotation.id);
        if (found == m_byId.end() || found->second.fragments != annotation.fragments ||
            found->second.links != annotation.links)
            return false;
        count(found->second, -1);
        found->second = annotation;
        count(found->second, 1);
        return true;
    };
    for (const AnnotationEdit &edit : change.annotations) {
        if (edit.before) {
            Q_ASSERT(find(edit.before->id) && *find(edit.before->id) == *edit.before);
            if (edit.after && replaceInPlace(*edit.after))
                continue;
            erase(edit.before->id);
        }
        if (edit.after)
            insert(*edit.after);
    }
}

void HeldAnnotations::move(const TextEdits &edits)
{
    const int first = std::ranges::min(edits, {}, &TextEdit::position).position;
    m_buckets.clear();
    m_tallies.marks.clear();
    for (auto &[id, annotation] : m_byId) {
        if (annotation.end() > first)
            annotation.fragments = moved(std::move(annotation.fragments), edits);
        notePlace(annotation);
        forBuckets(annotation,
                   [&annotation](std::vector<const Annotation *> &bucket) { bucket.push_back(&annotation); });
    }
    for (const auto &[id, annotation] : m_byId)
        countPlace(annotation, 1);
}

void HeldAnnotations::insert(const Annotation &annotation)
{
    const AnnotationId id = annotation.id;
    erase(id);
    const Annotation *stored = &m_byId.emplace(id, annotation).first->second;
    forBuckets(*stored, [stored](std::vector<const Annotation *> &bucket) { bucket.push_back(stored); });
    for (const Link &link : stored->links)
        relink(link.target, id, [&] { m_linkedFrom.insert(link.target, id); });
    notePlace(*stored);
    count(*stored, 1);
}

void HeldAnnotations::notePlace(const Annotation &annotation)
{
    // Also one whose fragments end before they begin: it is in no bucket.
    const bool isInBucket = std::ranges::any_of(
        annotation.fragments, [](Span f) { return bucketOf(f.begin) <= bucketOf(f.end - 1) && f.end > 0; });
    if (!isInBucket)
        m_placeless.insert(annotation.id);
    else if (!m_placeless.isEmpty())
        m_placeless.remove(annotation.id);
}

void HeldAnnotations::erase(const AnnotationId &id)
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return;
    const Annotation *stored = &found->second;
    count(*stored, -1);
    forBuckets(*stored, [stored](std::vector<const Annotation *> &bucket) { std::erase(bucket, stored); });
    for (const Link &link : stored->links)
        relink(link.target, id, [&] { m_linkedFrom.remove(link.target, id); });
    m_placeless.remove(id);
    m_byId.erase(found);
}

/** A part does not count alone while a quotation links to it. */
template<typename Act> void HeldAnnotations::relink(const AnnotationId &target, const AnnotationId &quotation, Act act)
{
    const Annotation *part = target == quotation ? nullptr : find(target);
    if (part)
        countSureness(*part, -1);
    act();
    if (part)
        countSureness(*part, 1);
}

template<typename Visit> void HeldAnnotations::forBuckets(const Annotation &annotation, Visit visit)
{
    size_t from = 0; // two fragments may lie in one bucket
    for (const Span fragment : annotation.fragments) {
        const size_t last = bucketOf(fragment.end - 1);
        if (last >= m_buckets.size())
            m_buckets.resize(last + 1);
        from = std::max(from, bucketOf(fragment.begin));
        for (; from <= last; ++from)
            visit(m_buckets[from]);
    }
}

/** Of a suggestion that is not the part of a quotation, which is hidden with it. */
void HeldAnnotations::countSureness(const Annotation &annotation, int by)
{
    if (annotation.status == Status::Suggested &&
        (annotation.tag == Tags::Quotation || !m_linkedFrom.contains(annotation.id)))
        m_tallies.bySureness[SetTallies::thousandths(annotation.confidence)] += by;
}

void HeldAnnotations::count(const Annotation &annotation, int by)
{
    countSureness(annotation, by);
    countPlace(annotation, by);
    if (annotation.status != Status::Suggested)
        return;
    // A pair of quotation and suggested part counts at the quotation: whichever comes second or goes first counts it.
    for (auto [it, end] = m_linkedFrom.equal_range(annotation.id); it != end; ++it) {
        if (const Annotation *owner = find(*it); owner && owner != &annotation)
            m_tallies.at(bucketOf(owner->begin())).open += by;
    }
}

/** At its place: itself, and as a quotation its parts. */
void HeldAnnotations::countPlace(const Annotation &annotation, int by)
{
    SetTallies::Marks own;
    own.unsure = annotation.isUnsure() ? by : 0;
    own.open = annotation.status == Status::Suggested ? by : 0;
    for (const Link &link : annotation.links) {
        const Annotation *part = find(link.target);
        own.open += part && part != &annotation && part->status == Status::Suggested ? by : 0;
    }
    if (own.open == 0 && own.unsure == 0)
        return;
    SetTallies::Marks &marks = m_tallies.at(bucketOf(annotation.begin()));
    marks.open += own.open;
    marks.unsure += own.unsure;
}

} // namespace Guillemet
