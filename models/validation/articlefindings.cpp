// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/validation/articlefindings.h"

#include "models/validation/ruletable.h"

namespace Guillemet {

namespace {
/** Of a list, what stands at `place`. */
const Finding *findingAt(const FindingList &list, FindingList::Iterator place)
{
    return place == list.end() ? nullptr : &*place;
}

const Finding *findingBefore(const FindingList &list, FindingList::Iterator place)
{
    return place == list.begin() ? nullptr : &*std::prev(place);
}
} // namespace

ArticleFindings::ArticleFindings()
    : m_rules(validationRules().size())
{
}

const FindingList &ArticleFindings::of(const QString &rule) const
{
    return m_rules[static_cast<size_t>(validationRuleNumber(rule))].list;
}

Severity ArticleFindings::gravest(const QString &rule) const
{
    const auto &counts = m_rules[static_cast<size_t>(validationRuleNumber(rule))].severities;
    const auto gravest = std::ranges::find_if(counts.rbegin(), counts.rend(), [](int count) { return count > 0; });
    return static_cast<Severity>(std::max<std::ptrdiff_t>(0, counts.rend() - gravest - 1));
}

/** What `next` gives of one rule, or the nearest of what it gives of all. */
template<typename Next>
const Finding *ArticleFindings::nearest(const QString &rule, const Next &next, bool forward) const
{
    if (!rule.isEmpty())
        return next(of(rule));
    const Finding *nearest = nullptr;
    for (const OfRule &each : m_rules) {
        const Finding *one = next(each.list);
        if (one && (!nearest || findingReadsBefore(*one, *nearest) == forward))
            nearest = one;
    }
    return nearest;
}

const Finding *ArticleFindings::after(const Finding &from, const QString &rule) const
{
    const auto next = [&from](const FindingList &list) {
        auto place = list.from(from);
        while (place != list.end() && *place == from)
            ++place;
        return findingAt(list, place);
    };
    return nearest(rule, next, true);
}

const Finding *ArticleFindings::before(const Finding &from, const QString &rule) const
{
    return nearest(rule, [&from](const FindingList &list) { return findingBefore(list, list.from(from)); }, false);
}

const Finding *ArticleFindings::first(const QString &rule) const
{
    return nearest(rule, [](const FindingList &list) { return findingAt(list, list.begin()); }, true);
}

const Finding *ArticleFindings::last() const
{
    return nearest({}, [](const FindingList &list) { return findingBefore(list, list.end()); }, false);
}

const Finding *ArticleFindings::after(int position) const
{
    return nearest({}, [position](const FindingList &list) { return findingAt(list, list.from(position + 1)); }, true);
}

const Finding *ArticleFindings::before(int position) const
{
    return nearest({}, [position](const FindingList &list) { return findingBefore(list, list.from(position)); }, false);
}

QList<Finding> ArticleFindings::in(Span span) const
{
    QList<Finding> found;
    for (const OfRule &rule : m_rules) {
        auto at = rule.list.from(span.begin - rule.longest);
        for (; at != rule.list.end() && at->place.begin <= span.end; ++at) {
            if (at->place.overlaps(span) || (at->place.isEmpty() && span.contains(at->place.begin)))
                found.append(*at);
        }
    }
    std::ranges::sort(found, findingReadsBefore);
    return found;
}

std::vector<Finding> ArticleFindings::all() const
{
    std::vector<Finding> all;
    all.reserve(static_cast<size_t>(m_count));
    for (const OfRule &rule : m_rules)
        all.insert(all.end(), rule.list.begin(), rule.list.end());
    std::ranges::sort(all, findingReadsBefore);
    return all;
}

void ArticleFindings::insert(const Finding &finding)
{
    OfRule &rule = m_rules[static_cast<size_t>(validationRuleNumber(finding.ruleId))];
    rule.list.insert(finding);
    ++rule.severities[static_cast<size_t>(finding.severity)];
    rule.longest = std::max(rule.longest, finding.place.length());
    ++m_count;
}

void ArticleFindings::remove(const Finding &finding)
{
    OfRule &rule = m_rules[static_cast<size_t>(validationRuleNumber(finding.ruleId))];
    if (!rule.list.remove(finding))
        return;
    --rule.severities[static_cast<size_t>(finding.severity)];
    --m_count;
}

} // namespace Guillemet
