// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"

#include <vector>

namespace Guillemet {

/**
 * How many quotations, decided or not, and findings and search hits begin in each of a fixed number of stretches of a
 * text: what an overview shows of it, however long it is. Kept up with each change; counting a set from the
 * beginning is done in steps that take a millisecond or two.
 */
class OverviewMarks
{
public:
    static constexpr int Bins = 2048;

    enum Kind { Decided, Undecided, Finding, Hit, Kinds };
    using Counts = std::array<int, Kinds>;

    /** Of a text of this many UTF-16 code units; nothing is counted yet. */
    void reset(int textLength);
    /** Counts the next stretch of text; false when all of it is counted. */
    bool countMore(const AnnotationSet &set);
    bool isComplete() const { return m_counted >= m_length; }
    /** `threshold` is that of the set: suggestions less sure are not shown. */
    void apply(const Change &change, float threshold = 0);
    /** Where findings or hits are: replaces those before. */
    void setPositions(Kind kind, const QList<int> &positions);

    /** Of the stretches [first, last] of `of` that the text is cut into. */
    Counts counts(int first, int last, int of) const;
    /** The place from 0 to below `of` of a position of the text. */
    int place(int position, int of) const;
    /** The first position of the text at a place. */
    int position(int place, int of) const;

private:
    void count(const Annotation &annotation, int by);
    int bin(int position) const { return place(position, Bins); }

    int m_length = 0;
    int m_counted = 0; ///< up to this position
    std::vector<Counts> m_bins = std::vector<Counts>(Bins);
};

} // namespace Guillemet
