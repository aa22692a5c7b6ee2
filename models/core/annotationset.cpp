// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/annotationset.h"

#include "models/core/destroyaside.h"

namespace Guillemet {

namespace {
const auto inReadingOrder = [](const Annotation *a, const Annotation *b) { return readsBefore(*a, *b); };
} // namespace

const Annotation *AnnotationSet::find(const AnnotationId &id) const
{
    const auto found = m_annotations.find(id);
    return found == m_annotations.end() ? nullptr : &found->second;
}

QList<const Annotation *> AnnotationSet::annotationsIn(Span span, Which which) const
{
    QList<const Annotation *> found;
    if (span.isEmpty() || m_buckets.empty())
        return found;
    const size_t last = std::min(bucketOf(span.end - 1), m_buckets.size() - 1);
    for (size_t bucket = bucketOf(span.begin); bucket <= last; ++bucket) {
        for (const Annotation *annotation : m_buckets[bucket]) {
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
    for (size_t bucket = bucketOf(position); bucket < m_buckets.size(); ++bucket) {
        if (!mayHold(bucket, mark))
            continue;
        const Annotation *best = nullptr;
        for (const Annotation *annotation : m_buckets[bucket]) {
            const bool candidate = isShown(*annotation) && bucketOf(annotation->begin()) == bucket &&
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
    for (size_t bucket = std::min(bucketOf(position) + 1, m_buckets.size()); bucket-- > 0;) {
        if (!mayHold(bucket, mark))
            continue;
        const Annotation *best = nullptr;
        for (const Annotation *annotation : m_buckets[bucket]) {
            const bool candidate = isShown(*annotation) && bucketOf(annotation->begin()) == bucket &&
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
    if (bucket >= m_tallies.marks.size())
        return false;
    const SetTallies::Marks &marks = m_tallies.marks[bucket];
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
    for (const auto &[id, annotation] : m_annotations)
        sorted.append(&annotation);
    std::ranges::sort(sorted, inReadingOrder);
    return sorted;
}

void AnnotationSet::visit(const std::function<void(const Annotation &)> &each) const
{
    for (const auto &[id, annotation] : m_annotations)
        each(annotation);
}

QList<AnnotationId> AnnotationSet::ids() const
{
    QList<AnnotationId> ids;
    ids.reserve(size());
    for (const auto &[id, annotation] : m_annotations)
        ids.append(id);
    return ids;
}

int AnnotationSet::reach() const
{
    const size_t last = bucketOf(std::numeric_limits<int>::max());
    return m_buckets.size() > last ? std::numeric_limits<int>::max() : static_cast<int>(m_buckets.size() << 8);
}

QList<const Annotation *> AnnotationSet::linkedFrom(const AnnotationId &target, Which which) const
{
    QList<const Annotation *> quotations;
    for (auto [it, end] = m_linkedFrom.equal_range(target); it != end; ++it) {
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
    for (auto [it, end] = m_linkedFrom.equal_range(annotation.id); it != end; ++it) {
        const Annotation *owner = find(*it);
        if (!owner || !owner->isVisible())
            continue;
        owned = true;
        if (owner->status != Status::Suggested || isSure(*owner))
            return true;
    }
    return !owned && isSure(annotation);
}

/** Of a suggestion that is not the part of a quotation, which is hidden with it. */
void AnnotationSet::countSureness(const Annotation &annotation, int by)
{
    if (annotation.status == Status::Suggested &&
        (annotation.tag == Tags::Quotation || !m_linkedFrom.contains(annotation.id)))
        m_tallies.bySureness[SetTallies::thousandths(annotation.confidence)] += by;
}

void AnnotationSet::count(const Annotation &annotation, int by)
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
void AnnotationSet::countPlace(const Annotation &annotation, int by)
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

std::unique_lock<std::shared_mutex> AnnotationSet::changing()
{
    std::unique_lock lock(m_reading); // first: who reads may ask for the revision
    ++m_revision;
    return lock;
}

/** Empties the set; what is large is destroyed on another thread. */
void AnnotationSet::letGo()
{
    constexpr size_t large = 5000;
    auto held = std::tuple(std::move(m_annotations), std::move(m_buckets), std::move(m_linkedFrom));
    m_annotations = {};
    m_buckets = {};
    m_linkedFrom = {};
    m_placeless.clear();
    m_tallies = {};
    if (std::get<0>(held).size() > large)
        destroyAside(std::move(held));
}

void AnnotationSet::reset(const QList<Annotation> &annotations)
{
    {
        const auto lock = changing();
        letGo();
        m_annotations.reserve(static_cast<size_t>(annotations.size()));
        for (const Annotation &annotation : annotations)
            insert(annotation);
    }
    Q_EMIT wasReset();
}

void AnnotationSet::take(AnnotationSet &other)
{
    {
        const auto lock = changing();
        const auto otherLock = other.changing();
        letGo();
        m_annotations = std::exchange(other.m_annotations, {});
        m_buckets = std::exchange(other.m_buckets, {});
        m_linkedFrom = std::exchange(other.m_linkedFrom, {});
        m_placeless = std::exchange(other.m_placeless, {});
        m_tallies = std::exchange(other.m_tallies, {});
    }
    Q_EMIT wasReset();
}

void AnnotationSet::swap(AnnotationSet &other, const Change &change)
{
    {
        const auto lock = changing();
        const auto otherLock = other.changing();
        m_annotations.swap(other.m_annotations);
        m_buckets.swap(other.m_buckets);
        m_linkedFrom.swap(other.m_linkedFrom);
        m_placeless.swap(other.m_placeless);
        std::swap(m_tallies, other.m_tallies);
    }
    Q_EMIT wasReset();
    Q_EMIT changedAsWhole(change);
}

std::shared_ptr<AnnotationSet> AnnotationSet::changedBy(const Change &change) const
{
    auto copy = std::make_shared<AnnotationSet>();
    copy->m_annotations.reserve(m_annotations.size());
    for (const auto &[id, annotation] : m_annotations)
        copy->insert(annotation);
    copy->changeBy(change);
    return copy;
}

void AnnotationSet::apply(const Change &change)
{
    if (change.annotations.isEmpty() && change.text.isEmpty())
        return;
    {
        const auto lock = changing();
        changeBy(change);
    }
    Q_EMIT changed(change);
}

void AnnotationSet::changeBy(const Change &change)
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
        const auto found = m_annotations.find(annotation.id);
        if (found == m_annotations.end() || found->second.fragments != annotation.fragments ||
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

void AnnotationSet::move(const TextEdits &edits)
{
    const int first = std::ranges::min(edits, {}, &TextEdit::position).position;
    m_buckets.clear();
    m_tallies.marks.clear();
    for (auto &[id, annotation] : m_annotations) {
        if (annotation.end() > first)
            annotation.fragments = moved(std::move(annotation.fragments), edits);
        notePlace(annotation);
        forBuckets(annotation,
                   [&annotation](std::vector<const Annotation *> &bucket) { bucket.push_back(&annotation); });
    }
    for (const auto &[id, annotation] : m_annotations)
        countPlace(annotation, 1);
}

void AnnotationSet::insert(const Annotation &annotation)
{
    const AnnotationId id = annotation.id;
    erase(id);
    const Annotation *stored = &m_annotations.emplace(id, annotation).first->second;
    forBuckets(*stored, [stored](std::vector<const Annotation *> &bucket) { bucket.push_back(stored); });
    for (const Link &link : stored->links)
        relink(link.target, id, [&] { m_linkedFrom.insert(link.target, id); });
    notePlace(*stored);
    count(*stored, 1);
}

void AnnotationSet::notePlace(const Annotation &annotation)
{
    // Also one whose fragments end before they begin: it is in no bucket.
    const bool isInBucket = std::ranges::any_of(
        annotation.fragments, [](Span f) { return bucketOf(f.begin) <= bucketOf(f.end - 1) && f.end > 0; });
    if (!isInBucket)
        m_placeless.insert(annotation.id);
    else if (!m_placeless.isEmpty())
        m_placeless.remove(annotation.id);
}

void AnnotationSet::erase(const AnnotationId &id)
{
    const auto found = m_annotations.find(id);
    if (found == m_annotations.end())
        return;
    const Annotation *stored = &found->second;
    count(*stored, -1);
    forBuckets(*stored, [stored](std::vector<const Annotation *> &bucket) { std::erase(bucket, stored); });
    for (const Link &link : stored->links)
        relink(link.target, id, [&] { m_linkedFrom.remove(link.target, id); });
    m_placeless.remove(id);
    m_annotations.erase(found);
}

/** A part does not count alone while a quotation links to it. */
template<typename Act> void AnnotationSet::relink(const AnnotationId &target, const AnnotationId &quotation, Act act)
{
    const Annotation *part = target == quotation ? nullptr : find(target);
    if (part)
        countSureness(*part, -1);
    act();
    if (part)
        countSureness(*part, 1);
}

template<typename Visit> void AnnotationSet::forBuckets(const Annotation &annotation, Visit visit)
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

} // namespace Guillemet
