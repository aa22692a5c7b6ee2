// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/livecomparison.h"

#include "models/core/annotationset.h"
#include "models/review/neighbourhood.h"

#include <QtCore/QSet>

namespace Guillemet {

namespace {
constexpr qsizetype mostCompared = 1000; // some milliseconds

/** Calls `visit` once with each annotation that a difference is about. */
template<typename Visit> void forAnnotations(const Difference &difference, Visit visit)
{
    for (const AnnotationId &id : difference.first)
        visit(id);
    for (const AnnotationId &id : difference.second) {
        if (!difference.first.contains(id)) // both may have begun with the same suggestion
            visit(id);
    }
}
} // namespace

LiveComparison::LiveComparison(const Comparison &comparison)
    : m_differences(comparison.differences)
{
    for (const SharedDifference &difference : m_differences.all())
        forAnnotations(*difference, [&](const AnnotationId &id) { m_byId.insert(id, difference); });
}

void LiveComparison::insert(const SharedDifference &difference)
{
    m_differences.insert(difference);
    forAnnotations(*difference, [&](const AnnotationId &id) { m_byId.insert(id, difference); });
}

void LiveComparison::remove(const SharedDifference &difference)
{
    m_differences.remove(*difference);
    forAnnotations(*difference, [&](const AnnotationId &id) { m_byId.remove(id, difference); });
}

bool LiveComparison::update(const AnnotationSet &first, const AnnotationSet &second, const CountedText &text,
                            const QList<AnnotationEdit> &edits)
{
    Neighbourhood near({&first, &second});
    for (const AnnotationEdit &edit : edits) {
        if (edit.before)
            near.add(0, *edit.before);
        if (edit.after)
            near.add(0, *edit.after);
    }
    if (edits.size() > mostCompared || !near.close(mostCompared))
        return false;
    QList<SharedDifference> old;
    const auto collect = [&](const QList<AnnotationId> &ids, auto side) {
        for (const AnnotationId &id : ids) {
            for (const SharedDifference &difference : of(id)) {
                if (((*difference).*side).contains(id) && !old.contains(difference))
                    old.append(difference);
            }
        }
    };
    collect(near.ids(0), &Difference::first);
    collect(near.ids(1), &Difference::second);
    constexpr auto visible = ComparedSet::Which::Visible;
    const QList<Difference> fresh = compare(ComparedSet::of(near.annotations(0), text, visible),
                                            ComparedSet::of(near.annotations(1), text, visible), text)
                                        .differences;
    for (const SharedDifference &difference : std::as_const(old)) {
        if (!fresh.contains(*difference))
            remove(difference);
    }
    for (const Difference &difference : fresh) {
        if (!m_differences.contains(difference))
            insert(std::make_shared<const Difference>(difference));
    }
    return true;
}

} // namespace Guillemet
