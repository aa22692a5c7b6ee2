// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/tagconfusion.h"

#include "models/review/overlaps.h"
#include "models/review/pairing.h"

namespace Guillemet {

namespace {
constexpr double SamePlace = 0.5; ///< Jaccard

/** What one has without a partner, in reading order, and its tags apart: it is paired whatever they are. */
struct Leftovers
{
    QList<ComparedSpan> spans;
    QList<TagId> tags;

    Leftovers(const ComparedSet &set, const QList<int> &quotations, const QList<int> &mentions)
    {
        for (const int i : quotations)
            spans.append(set.quotations[i]);
        for (const int i : mentions)
            spans.append(set.mentions[i]);
        std::ranges::stable_sort(spans, {}, [](const ComparedSpan &span) { return span.hull().begin; });
        for (ComparedSpan &span : spans)
            tags.append(std::exchange(span.tag, TagId()));
    }
};
} // namespace

TagConfusion confusedTags(const ComparedSet &first, const ComparedSet &second, const Comparison &comparison,
                          const CountedText &text, const std::stop_token &stop)
{
    TagConfusion confusion;
    for (const Match &match : comparison.quotations.matches)
        ++confusion[{first.quotations[match.first].tag, second.quotations[match.second].tag}];
    for (const Match &match : comparison.mentions.matches)
        ++confusion[{first.mentions[match.first].tag, second.mentions[match.second].tag}];
    const Leftovers a(first, comparison.quotations.onlyFirst, comparison.mentions.onlyFirst);
    const Leftovers b(second, comparison.quotations.onlySecond, comparison.mentions.onlySecond);
    QList<PossiblePair> pairs;
    for (const Overlap &overlap : overlapsOf(a.spans, b.spans, text, stop)) {
        if (overlap.jaccard >= SamePlace)
            pairs.append({overlap.first, overlap.second, std::llround(overlap.jaccard * 1e9)});
    }
    const QList<int> partner =
        bestPairing(static_cast<int>(a.spans.size()), static_cast<int>(b.spans.size()), pairs, stop);
    QList<bool> used(b.spans.size(), false);
    for (qsizetype i = 0; i < a.tags.size(); ++i) {
        ++confusion[{a.tags[i], partner[i] < 0 ? TagId() : b.tags[partner[i]]}];
        if (partner[i] >= 0)
            used[partner[i]] = true;
    }
    for (qsizetype j = 0; j < b.tags.size(); ++j) {
        if (!used[j])
            ++confusion[{TagId(), b.tags[j]}];
    }
    return confusion;
}

} // namespace Guillemet
