// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/span.h"

#include <QtCore/QVarLengthArray>

namespace Guillemet {

/** The spans of an annotation, most of which have one. A QVarLengthArray of Qt 6.8 loses its old buffer when another is
 * moved to it; this gives it back before. */
class SpanFragments : public QVarLengthArray<Span, 1>
{
public:
    using QVarLengthArray::QVarLengthArray;
    SpanFragments() = default;
    ~SpanFragments() = default;
    SpanFragments(const SpanFragments &) = default;
    SpanFragments(SpanFragments &&) noexcept = default;
    SpanFragments &operator=(const SpanFragments &) = default;
    SpanFragments &operator=(SpanFragments &&other) noexcept
    {
        if (this != &other) {
            clear();
            squeeze();
            QVarLengthArray::operator=(std::move(other));
        }
        return *this;
    }
};

} // namespace Guillemet
