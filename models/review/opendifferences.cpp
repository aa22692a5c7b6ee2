// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/opendifferences.h"

#include "models/core/annotationset.h"
#include "models/review/decidedplaces.h"

namespace Guillemet {

namespace {
constexpr qsizetype inOneTurn = 256; // annotations: less than a millisecond

bool isDecided(const OpenDifferences::Sets &sets, const Difference &difference)
{
    const DecidedPlaces decided(sets.agreed, sets.text);
    const auto isIn = [&](const AnnotationSet &set, const QList<AnnotationId> &ids) {
        return std::ranges::any_of(ids, [&](const AnnotationId &id) {
            const Annotation *annotation = set.find(id);
            return annotation && decided.contains(*annotation);
        });
    };
    return isIn(sets.first, difference.first) || isIn(sets.second, difference.second);
}
} // namespace

bool OpenDifferences::standsForItself(const AnnotationSet &set, const Annotation &annotation)
{
    const auto isPartOf = [&](const Annotation *quotation) {
        return std::ranges::any_of(quotation->links, [&](const Link &link) {
            return link.role != LinkRole::Parent && link.target == annotation.id;
        });
    };
    return std::ranges::none_of(set.linkedFrom(annotation.id, AnnotationSet::Which::All), isPartOf);
}

bool OpenDifferences::isAlike(const Sets &sets, const Annotation &annotation)
{
    const auto isAbout = [&](const SharedDifference &one) { return one->first.contains(annotation.id); };
    return annotation.isVisible() && !annotation.isPart() && standsForItself(sets.first, annotation) &&
           std::ranges::none_of(sets.comparison.of(annotation.id), isAbout) &&
           !DecidedPlaces(sets.agreed, sets.text).contains(annotation);
}

OpenDifferences::OpenDifferences(const Sets &sets, const std::stop_token &stop)
{
    qsizetype done = 0;
    auto turn = sets.agreed.reading();
    const auto takeTurns = [&] {
        if (++done % inOneTurn != 0)
            return;
        turn.unlock();
        turn.lock();
    };
    m_open = sets.comparison.differences().without([&](const Difference &difference) {
        takeTurns();
        return stop.stop_requested() || isDecided(sets, difference);
    });
    sets.first.visit([&](const Annotation &annotation) {
        takeTurns();
        if (!stop.stop_requested() && isAlike(sets, annotation))
            m_alike.insert(annotation.id);
    });
}

void OpenDifferences::update(const Sets &sets, const QList<AnnotationEdit> &edits)
{
    QSet<AnnotationId> first;
    QSet<AnnotationId> second;
    const auto meet = [&](const Annotation &agreed) {
        const auto collect = [&agreed](const AnnotationSet &set, QSet<AnnotationId> &ids) {
            if (set.find(agreed.id))
                ids.insert(agreed.id);
            for (const Span fragment : agreed.fragments) {
                for (const Annotation *near : set.annotationsIn(fragment, AnnotationSet::Which::All)) {
                    if (near->tag == agreed.tag)
                        ids.insert(near->id);
                }
            }
        };
        collect(sets.first, first);
        collect(sets.second, second);
    };
    for (const AnnotationEdit &edit : edits) {
        if (edit.before)
            meet(*edit.before);
        if (edit.after)
            meet(*edit.after);
    }
    const QSet<AnnotationId> both = first + second;
    for (const AnnotationId &id : both) {
        for (const SharedDifference &difference : sets.comparison.of(id)) {
            if (isDecided(sets, *difference))
                m_open.remove(*difference);
            else
                m_open.insert(difference);
        }
    }
    for (const AnnotationId &id : std::as_const(first)) {
        if (isAlike(sets, *sets.first.find(id)))
            m_alike.insert(id);
        else
            m_alike.remove(id);
    }
}

} // namespace Guillemet
