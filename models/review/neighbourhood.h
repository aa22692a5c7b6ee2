// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

#include <QtCore/QHash>
#include <QtCore/QList>

namespace Guillemet {

class AnnotationSet;

/**
 * What hangs together with some annotations in several sets of one article: what shares characters with them and has
 * their tag, what they link to or are linked from, what has their id in another set, and so on from these. A comparison
 * of it, or a decision on it, is the same as in the whole. Costs what it holds.
 */
class Neighbourhood
{
public:
    /** The sets must outlive it and must not change meanwhile. */
    explicit Neighbourhood(QList<const AnnotationSet *> sets);

    /** An annotation of one of the sets, or one that was there before. */
    void add(int set, const Annotation &annotation);
    /** Adds what hangs together with what was added. False, and incomplete, once there are more than `most`. */
    bool close(qsizetype most);
    /** In reading order; none that is not in the set. */
    QList<Annotation> annotations(int set) const;
    /** The ids of all that was met in a set, also of what was there before. */
    QList<AnnotationId> ids(int set) const { return m_met[set].keys(); }

private:
    struct Step
    {
        int set = 0;
        Annotation annotation;
    };
    void meet(int set, const Annotation *annotation);

    QList<const AnnotationSet *> m_sets;
    QList<QHash<AnnotationId, bool>> m_met; ///< of each set
    QList<Step> m_open;
    qsizetype m_size = 0;
};

} // namespace Guillemet
