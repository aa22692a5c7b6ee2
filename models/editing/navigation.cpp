// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/navigation.h"

namespace Guillemet {

namespace {
constexpr auto Open = AnnotationSet::Mark::Open;
}

const Annotation *nextAnnotation(const AnnotationSet &set, const Place &from, Direction direction,
                                 const AnnotationSet::Fits &fits, AnnotationSet::Mark mark)
{
    const bool forward = direction == Direction::Forward;
    if (const Annotation *current = set.find(from.current))
        return forward ? set.next(*current, fits, mark) : set.previous(*current, fits, mark);
    return forward ? set.next(from.position - 1, fits, mark) : set.previous(from.position, fits, mark);
}

bool isUndecided(const AnnotationSet &set, const Annotation &annotation)
{
    if (!set.isShown(annotation))
        return false;
    if (annotation.tag == Tags::Quotation) {
        if (annotation.status == Status::Suggested)
            return true;
        return std::ranges::any_of(annotation.links, [&set](const Link &link) {
            const Annotation *part = link.role == LinkRole::Parent ? nullptr : set.find(link.target);
            return part && part->status == Status::Suggested;
        });
    }
    if (annotation.status != Status::Suggested)
        return false;
    return !annotation.isPart() || set.linkedFrom(annotation.id).isEmpty();
}

namespace {

/** The nearest undecided quotation whose words come after the annotation, which stands in its speaker or cue. */
const Annotation *quotationAhead(const AnnotationSet &set, const Annotation &annotation)
{
    const Annotation *nearest = nullptr;
    if (annotation.tag == Tags::Quotation)
        return nearest;
    for (const Annotation *part : set.annotationsIn(annotation.hull())) {
        if (!part->isPart() || !part->hull().contains(annotation.hull()))
            continue;
        for (const Annotation *quotation : set.linkedFrom(part->id)) {
            if (quotation->begin() > annotation.begin() && isUndecided(set, *quotation) &&
                (!nearest || quotation->begin() < nearest->begin()))
                nearest = quotation;
        }
    }
    return nearest;
}

/** What is to decide in the speaker and cue of a quotation, where they stand before its words, from a place on. */
const Annotation *nextInParts(const AnnotationSet &set, const Annotation &quotation, int from)
{
    const Annotation *first = nullptr;
    for (const Link &link : quotation.links) {
        const Annotation *part = link.role == LinkRole::Parent ? nullptr : set.find(link.target);
        if (!part || !part->isVisible() || part->begin() > quotation.begin())
            continue;
        for (const Annotation *inside : set.annotationsIn(part->hull())) {
            if (inside->begin() < from || !isUndecided(set, *inside) || !part->hull().contains(inside->hull()))
                continue;
            const Annotation *ahead = quotationAhead(set, *inside);
            if ((!ahead || ahead == &quotation) && (!first || inside->begin() < first->begin()))
                first = inside;
        }
    }
    return first;
}

/** As one reads: what stands in the speaker of a quotation is decided after the quotation. */
const Annotation *nextUndecidedAfter(const AnnotationSet &set, const Place &from)
{
    const auto fits = [&set](const Annotation &annotation) {
        return isUndecided(set, annotation) && !quotationAhead(set, annotation);
    };
    const Annotation *current = set.find(from.current);
    if (!current)
        return set.next(from.position - 1, fits, Open);
    const Annotation *whole = current->tag == Tags::Quotation ? current : quotationAhead(set, *current);
    if (!whole)
        return set.next(*current, fits, Open);
    const Annotation *inside = nextInParts(set, *whole, current == whole ? 0 : current->end());
    return inside ? inside : set.next(*whole, fits, Open);
}

} // namespace

const Annotation *nextUndecided(const AnnotationSet &set, const Place &from, Direction direction)
{
    const auto fits = [&set](const Annotation &annotation) { return isUndecided(set, annotation); };
    if (direction == Direction::Backward) {
        const Annotation *found = nextAnnotation(set, from, direction, fits, Open);
        return found ? found : set.previous(std::numeric_limits<int>::max(), fits, Open);
    }
    const Annotation *found = nextUndecidedAfter(set, from);
    return found ? found : nextUndecidedAfter(set, {.position = 0});
}

QList<const Annotation *> nearest(const AnnotationSet &set, const Annotation &to, const AnnotationSet::Fits &fits,
                                  qsizetype most)
{
    QList<const Annotation *> found;
    Span around = to.hull();
    for (int reach = 2000; found.size() < most && (around.begin > 0 || around.end < set.reach()); reach *= 4) {
        around = {std::max(0, to.begin() - reach), std::min(set.reach(), to.end() + reach)};
        found = set.annotationsIn(around);
        found.removeIf([&](const Annotation *one) { return one == &to || !fits(*one); });
    }
    std::ranges::stable_sort(found, {}, [&to](const Annotation *one) {
        return std::max({one->begin() - to.end(), to.begin() - one->end(), 0});
    });
    found.resize(std::min(found.size(), most));
    return found;
}

int undecidedCount(const AnnotationSet &set)
{
    int count = 0;
    for (const Annotation *annotation : set.all())
        count += isUndecided(set, *annotation) ? 1 : 0;
    return count;
}

} // namespace Guillemet
