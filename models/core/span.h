// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QStringView>

#include <algorithm>
#include <compare>

namespace Guillemet {

/**
 * A half-open range [begin, end) of a text, in UTF-16 code units (positions in a QString).
 * Files and the database count code points: see TextOffsets.
 */
struct Span
{
    int begin = 0;
    int end = 0;

    constexpr int length() const { return end - begin; }
    constexpr bool isEmpty() const { return end <= begin; }
    constexpr bool contains(int position) const { return begin <= position && position < end; }
    constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    constexpr Span intersected(Span other) const
    {
        const Span both{std::max(begin, other.begin), std::min(end, other.end)};
        return both.isEmpty() ? Span{} : both;
    }
    constexpr Span united(Span other) const { return {std::min(begin, other.begin), std::max(end, other.end)}; }
    constexpr Span shifted(int by) const { return {begin + by, end + by}; }
    QStringView of(QStringView text) const { return text.mid(begin, length()); }

    constexpr auto operator<=>(const Span &) const = default;
};

inline size_t qHash(Span span, size_t seed = 0) noexcept
{
    return qHashMulti(seed, span.begin, span.end);
}

} // namespace Guillemet
