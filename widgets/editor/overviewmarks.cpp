// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/overviewmarks.h"

namespace Guillemet {

namespace {
constexpr int Step = 20'000; // UTF-16 code units counted at once
}

void OverviewMarks::reset(int textLength)
{
    m_length = textLength;
    m_counted = 0;
    std::ranges::fill(m_bins, Counts{});
}

bool OverviewMarks::countMore(const AnnotationSet &set)
{
    if (isComplete())
        return false;
    const Span next{m_counted, std::min(m_length, m_counted + Step)};
    for (const Annotation *annotation : set.annotationsIn(next)) {
        if (next.contains(annotation->begin()))
            count(*annotation, 1);
    }
    m_counted = next.end;
    return !isComplete();
}

void OverviewMarks::apply(const Change &change, float threshold)
{
    for (const AnnotationEdit &edit : change.annotations) {
        // What is not counted yet will be, as it is then.
        for (const auto &[side, by] : {std::pair(&edit.before, -1), std::pair(&edit.after, 1)}) {
            const bool counts = *side && (*side)->begin() < m_counted &&
                                ((*side)->status != Status::Suggested || (*side)->confidence >= threshold);
            if (counts)
                count(**side, by);
        }
    }
}

void OverviewMarks::count(const Annotation &annotation, int by)
{
    if (annotation.tag == Tags::Quotation && annotation.isVisible())
        m_bins[static_cast<size_t>(bin(annotation.begin()))][annotation.awaitsDecision() ? Undecided : Decided] += by;
}

void OverviewMarks::setPositions(Kind kind, const QList<int> &positions)
{
    for (Counts &counts : m_bins)
        counts[kind] = 0;
    for (const int position : positions)
        ++m_bins[static_cast<size_t>(bin(position))][kind];
}

OverviewMarks::Counts OverviewMarks::counts(int first, int last, int of) const
{
    Counts sum{};
    if (of <= 0)
        return sum;
    const auto binAt = [of](qint64 place) {
        return static_cast<size_t>(std::clamp<qint64>(place * Bins / of, 0, Bins));
    };
    const size_t begin = binAt(first);
    const size_t end = std::min<size_t>(Bins, std::max(begin + (of > Bins ? 1U : 0U), binAt(qint64{last} + 1)));
    for (size_t i = begin; i < end; ++i) {
        for (size_t kind = 0; kind < Kinds; ++kind)
            sum[kind] += m_bins[i][kind];
    }
    return sum;
}

int OverviewMarks::place(int position, int of) const
{
    if (m_length <= 0 || of <= 0)
        return 0;
    return static_cast<int>(std::clamp<qint64>(qint64{position} * of / m_length, 0, of - 1));
}

int OverviewMarks::position(int place, int of) const
{
    return of <= 0 ? 0 : static_cast<int>((qint64{place} * m_length + of - 1) / of);
}

} // namespace Guillemet
