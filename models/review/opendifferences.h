// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/livecomparison.h"

#include <QtCore/QSet>

#include <stop_token>

namespace Guillemet {

/** What of two compared sets the agreed set has not decided on, kept as it is while the agreed set changes. */
class OpenDifferences
{
public:
    /** The two sets compared, which do not change, and the agreed one. */
    struct Sets
    {
        const AnnotationSet &first;
        const AnnotationSet &second;
        const AnnotationSet &agreed;
        const CountedText &text;
        const LiveComparison &comparison;
    };

    OpenDifferences() = default;
    /** The agreed set may be changed by another thread meanwhile: it is looked at for a short time at once. */
    explicit OpenDifferences(const Sets &sets, const std::stop_token &stop = {});

    const DifferenceList &differences() const { return m_open; }
    /** How much both have just the same; parts of quotations are not counted by themselves. */
    qsizetype alike() const { return m_alike.size(); }
    /** After the agreed set has changed by `edits`. Costs what is near them. */
    void update(const Sets &sets, const QList<AnnotationEdit> &edits);

    /** Whether an annotation of a set is no cue or source of a quotation there. */
    static bool standsForItself(const AnnotationSet &set, const Annotation &annotation);

private:
    static bool isAlike(const Sets &sets, const Annotation &annotation);

    DifferenceList m_open;
    QSet<AnnotationId> m_alike; ///< of the first set
};

} // namespace Guillemet
