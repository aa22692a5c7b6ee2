// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/validation/findinglist.h"

#include <array>
#include <vector>

namespace Guillemet {

/** All findings of an article, by rule and in reading order. What is asked costs the same among a hundred thousand. */
class ArticleFindings
{
public:
    ArticleFindings();

    int count() const { return m_count; }
    const FindingList &of(const QString &rule) const;
    /** Of a rule that has findings. */
    Severity gravest(const QString &rule) const;
    bool contains(const Finding &finding) const { return of(finding.ruleId).contains(finding); }

    /** The first of all, or of one rule, that reads after `from`; null without any. */
    const Finding *after(const Finding &from, const QString &rule = {}) const;
    const Finding *before(const Finding &from, const QString &rule = {}) const;
    const Finding *first(const QString &rule = {}) const;
    const Finding *last() const;
    /** The first that begins after `position` (UTF-16), the last that begins before; null without any. */
    const Finding *after(int position) const;
    const Finding *before(int position) const;
    /** Those whose place overlaps `span` or is empty there, in reading order. */
    QList<Finding> in(Span span) const;
    /** In reading order. */
    std::vector<Finding> all() const;

    void insert(const Finding &finding);
    void remove(const Finding &finding);

private:
    struct OfRule
    {
        FindingList list = {};
        std::array<int, 3> severities = {}; ///< how many of each
        int longest = 0;                    ///< place there has been, UTF-16
    };
    template<typename Next> const Finding *nearest(const QString &rule, const Next &next, bool forward) const;

    std::vector<OfRule> m_rules; ///< in the order of the table
    int m_count = 0;
};

} // namespace Guillemet
