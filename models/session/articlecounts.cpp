// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/articlecounts.h"

namespace Guillemet {

ArticleCounts ArticleCounts::of(const AnnotationSet &set)
{
    ArticleCounts counts;
    set.visit([&counts](const Annotation &annotation) { counts.count(annotation, 1); });
    return counts;
}

ArticleCounts ArticleCounts::of(const Change &change)
{
    ArticleCounts counts;
    for (const AnnotationEdit &edit : change.annotations) {
        if (edit.before)
            counts.count(*edit.before, -1);
        if (edit.after)
            counts.count(*edit.after, 1);
    }
    return counts;
}

void ArticleCounts::count(const Annotation &annotation, int by)
{
    quotations += annotation.tag == Tags::Quotation && annotation.isVisible() ? by : 0;
    undecided += annotation.awaitsDecision() ? by : 0;
    unsure += annotation.isUnsure() && annotation.isVisible() ? by : 0;
}

} // namespace Guillemet
