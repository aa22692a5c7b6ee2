// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/review/differencelist.h"

#include <QtCore/QHash>

namespace Guillemet {

class AnnotationSet;

/** What two sets of an article differ in, kept as it is while the sets change. */
class LiveComparison
{
public:
    LiveComparison() = default;
    explicit LiveComparison(const Comparison &comparison);

    const DifferenceList &differences() const { return m_differences; }
    /** Those an annotation of either set is in. */
    QList<SharedDifference> of(const AnnotationId &id) const { return m_byId.values(id); }
    /**
     * After the first set has changed by `edits`: only what hangs together with them is compared again. False, with
     * nothing done, where that is so much that all should be compared anew elsewhere.
     */
    bool update(const AnnotationSet &first, const AnnotationSet &second, const CountedText &text,
                const QList<AnnotationEdit> &edits);

private:
    void insert(const SharedDifference &difference);
    void remove(const SharedDifference &difference);

    DifferenceList m_differences;
    QMultiHash<AnnotationId, SharedDifference> m_byId;
};

} // namespace Guillemet
