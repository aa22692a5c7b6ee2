// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/navigation.h"

namespace Guillemet {

const Annotation *nextAnnotation(const AnnotationSet &set, const Place &from, Direction direction,
                                 const AnnotationSet::Fits &fits)
{
    const bool forward = direction == Direction::Forward;
    if (const Annotation *current = set.find(from.current))
        return forward ? set.next(*current, fits) : set.previous(*current, fits);
    return forward ? set.next(from.position - 1, fits) : set.previous(from.position, fits);
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
    const bool isPart = annotation.tag == Tags::Cue || annotation.tag == Tags::Source;
    return !isPart || set.linkedFrom(annotation.id).isEmpty();
}

const Annotation *nextUndecided(const AnnotationSet &set, const Place &from, Direction direction)
{
    const auto fits = [&set](const Annotation &annotation) { return isUndecided(set, annotation); };
    if (const Annotation *found = nextAnnotation(set, from, direction, fits))
        return found;
    return direction == Direction::Forward ? set.next(-1, fits) : set.previous(std::numeric_limits<int>::max(), fits);
}

int undecidedCount(const AnnotationSet &set)
{
    int count = 0;
    for (const Annotation *annotation : set.all())
        count += isUndecided(set, *annotation) ? 1 : 0;
    return count;
}

} // namespace Guillemet
