// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

namespace Guillemet {

/** A stretch of text over which the same annotations lie. */
struct SpanRun
{
    Span span;
    QVarLengthArray<const Annotation *, 4> stack; ///< outermost (longest fragment) first; never empty

    bool operator==(const SpanRun &) const = default;
};

/**
 * Overlapping annotations as runs that do not overlap: sorted, cut to `within`, text without annotations left out.
 * The order of `annotations` does not matter. O((n + runs) · depth + n log n).
 */
QList<SpanRun> spanLayout(const QList<const Annotation *> &annotations, Span within);

} // namespace Guillemet
