// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/annotationset.h"

#include "models/core/destroyaside.h"

namespace Guillemet {

namespace {
const auto inReadingOrder = [](const Annotation *a, const Annotation *b) { return readsBefore(*a, *b); };
} // namespace

QList<const Annotation *> AnnotationSet::annotationsIn(Span span, Which which) const
{
    QList<const Annotation *> found;
    if (span.isEmpty() || m_held.buckets().empty())
        return found;
    const size_t last = std::min(HeldAnnotations::bucketOf(span.end - 1), m_held.buckets().size() - 1);
    for (size_t bucket = HeldAnnotations::bucketOf(span.begin); bucket <= last; ++bucket) {
        for (const Annotation *annotation : m_held.buckets()[bucket]) {
            if ((which == Which::All || isShown(*annotation)) && annotation->overlaps(span))
                found.append(annotation);
        }
    }
    std::ranges::sort(found, inReadingOrder);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

QList<const Annotation *> AnnotationSet::annotationsAt(int position) const
{
    QList<const Annotation *> found = annotationsIn({std::max(0, position - 1), position + 1});
    found.removeIf([position](const Annotation *annotation) {
        return std::ranges::none_of(annotation->fragments,
                                    [position](Span f) { return f.begin <= position && position <= f.end; });
    });
    std::ranges::stable_sort(found, {}, [position](const Annotation *annotation) {
        int length = std::numeric_limits<int>::max();
        for (const Span f : annotation->fragments) {
            if (f.begin <= position && position <= f.end)
                length = std::min(length, f.length());
        }
        return length;
    });
    return found;
}

template<typename Beyond> const Annotation *AnnotationSet::firstFrom(int position, Mark mark, Beyond beyond) const
{
    for (size_t bucket = HeldAnnotations::bucketOf(position); bucket < m_held.buckets().size(); ++bucket) {
        if (!mayHold(bucket, mark))
            continue;
        const Annotation *best = nullptr;
        for (const Annotation *annotation : m_held.buckets()[bucket]) {
            const bool candidate = isShown(*annotation) && HeldAnnotations::bucketOf(annotation->begin()) == bucket &&
                                   (!best || readsBefore(*annotation, *best)) && beyond(*annotation);
            if (candidate)
                best = annotation;
        }
        if (best)
            return best;
    }
    return nullptr;
}

template<typename Beyond> const Annotation *AnnotationSet::lastFrom(int position, Mark mark, Beyond beyond) const
{
    for (size_t bucket = std::min(HeldAnnotations::bucketOf(position) + 1, m_held.buckets().size()); bucket-- > 0;) {
        if (!mayHold(bucket, mark))
            continue;
        const Annotation *best = nullptr;
        for (const Annotation *annotation : m_held.buckets()[bucket]) {
            const bool candidate = isShown(*annotation) && HeldAnnotations::bucketOf(annotation->begin()) == bucket &&
                                   (!best || readsBefore(*best, *annotation)) && beyond(*annotation);
            if (candidate)
                best = annotation;
        }
        if (best)
            return best;
    }
    return nullptr;
}

bool AnnotationSet::mayHold(size_t bucket, Mark mark) const
{
    if (mark == Mark::None)
        return true;
    if (bucket >= m_held.tallies().marks.size())
        return false;
    const SetTallies::Marks &marks = m_held.tallies().marks[bucket];
    return (mark == Mark::Open ? marks.open : marks.unsure) > 0;
}

const Annotation *AnnotationSet::next(int position, const Fits &fits, Mark mark) const
{
    return firstFrom(position, mark, [&](const Annotation &a) { return a.begin() > position && (!fits || fits(a)); });
}

const Annotation *AnnotationSet::previous(int position, const Fits &fits, Mark mark) const
{
    return lastFrom(position, mark, [&](const Annotation &a) { return a.begin() < position && (!fits || fits(a)); });
}

const Annotation *AnnotationSet::next(const Annotation &from, const Fits &fits, Mark mark) const
{
    return firstFrom(from.begin(), mark,
                     [&](const Annotation &a) { return readsBefore(from, a) && (!fits || fits(a)); });
}

const Annotation *AnnotationSet::previous(const Annotation &from, const Fits &fits, Mark mark) const
{
    return lastFrom(from.begin(), mark,
                    [&](const Annotation &a) { return readsBefore(a, from) && (!fits || fits(a)); });
}

QList<const Annotation *> AnnotationSet::all() const
{
    QList<const Annotation *> sorted;
    sorted.reserve(size());
    for (const auto &[id, annotation] : m_held.byId())
        sorted.append(&annotation);
    std::ranges::sort(sorted, inReadingOrder);
    return sorted;
}

void AnnotationSet::visit(const std::function<void(const Annotation &)> &each) const
{
    for (const auto &[id, annotation] : m_held.byId())
        each(annotation);
}

QList<AnnotationId> AnnotationSet::ids() const
{
    QList<AnnotationId> ids;
    ids.reserve(size());
    for (const auto &[id, annotation] : m_held.byId())
        ids.append(id);
    return ids;
}

int AnnotationSet::reach() const
{
    const size_t last = HeldAnnotations::bucketOf(std::numeric_limits<int>::max());
    return m_held.buckets().size() > last ? std::numeric_limits<int>::max()
                                          : static_cast<int>(m_held.buckets().size() << 8);
}

QList<const Annotation *> AnnotationSet::linkedFrom(const AnnotationId &target, Which which) const
{
    QList<const Annotation *> quotations;
    for (auto [it, end] = m_held.linkedFrom().equal_range(target); it != end; ++it) {
        if (const Annotation *quotation = find(*it); quotation && (which == Which::All || isShown(*quotation)))
            quotations.append(quotation);
    }
    std::ranges::sort(quotations, inReadingOrder);
    quotations.erase(std::ranges::unique(quotations).begin(), quotations.end());
    return quotations;
}

void AnnotationSet::setThreshold(float threshold)
{
    if (m_threshold == threshold)
        return;
    {
        const auto lock = changing();
        m_threshold = threshold;
    }
    Q_EMIT wasReset();
}

bool AnnotationSet::isShownAt(const Annotation &annotation, float threshold) const
{
    if (annotation.status != Status::Suggested || threshold <= 0)
        return annotation.isVisible();
    const auto isSure = [least = SetTallies::thousandths(threshold)](const Annotation &one) {
        return SetTallies::thousandths(one.confidence) >= least;
    };
    if (annotation.tag == Tags::Quotation)
        return isSure(annotation);
    bool owned = false;
    for (auto [it, end] = m_held.linkedFrom().equal_range(annotation.id); it != end; ++it) {
        const Annotation *owner = find(*it);
        if (!owner || !owner->isVisible())
            continue;
        owned = true;
        if (owner->status != Status::Suggested || isSure(*owner))
            return true;
    }
    return !owned && isSure(annotation);
}

std::unique_lock<std::shared_mutex> AnnotationSet::changing()
{
    std::unique_lock lock(m_reading); // first: who reads may ask for the revision
    ++m_revision;
    return lock;
}

/** Empties the set; what is large is destroyed on another thread. */
void AnnotationSet::letGo()
{
    const qsizetype many = size();
    destroyAside(std::exchange(m_held, {}), many);
}

void AnnotationSet::reset(const QList<Annotation> &annotations)
{
    {
        const auto lock = changing();
        letGo();
        m_held.fill(annotations);
    }
    Q_EMIT wasReset();
}

void AnnotationSet::take(AnnotationSet &other)
{
    {
        const auto lock = changing();
        const auto otherLock = other.changing();
        letGo();
        m_held = std::exchange(other.m_held, {});
    }
    Q_EMIT wasReset();
}

void AnnotationSet::swap(AnnotationSet &other, const Change &change)
{
    {
        const auto lock = changing();
        const auto otherLock = other.changing();
        std::swap(m_held, other.m_held);
    }
    Q_EMIT wasReset();
    Q_EMIT changedAsWhole(change);
}

std::shared_ptr<AnnotationSet> AnnotationSet::changedBy(const Change &change) const
{
    auto copy = std::make_shared<AnnotationSet>();
    copy->m_held = m_held.changedBy(change);
    return copy;
}

void AnnotationSet::apply(const Change &change)
{
    if (change.annotations.isEmpty() && change.text.isEmpty())
        return;
    {
        const auto lock = changing();
        m_held.apply(change);
    }
    Q_EMIT changed(change);
}

} // namespace Guillemet
