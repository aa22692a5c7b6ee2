// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"

namespace Guillemet {

/** What the list of articles counts of an annotator's set. */
struct ArticleCounts
{
    int quotations = 0;
    int undecided = 0;
    int unsure = 0;

    /** O(n): of a large set on another thread. */
    static ArticleCounts of(const AnnotationSet &set);
    /** By how much they grow with a change; O(its length). */
    static ArticleCounts of(const Change &change);

    void count(const Annotation &annotation, int by);
    ArticleCounts operator-() const { return {-quotations, -undecided, -unsure}; }
};

} // namespace Guillemet
