// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/leftcontents.h"

namespace Guillemet {

int LeftContents::segmentBegin(int before, const std::vector<Attribution> &found) const
{
    const Reading &r = m_reading;
    int begin = m_parts.body();
    for (const Attribution &attribution : found) {
        for (const TokenRange range : {attribution.fragments.back(), attribution.cue, attribution.source}) {
            if (range.end <= before)
                begin = std::max(begin, range.end);
        }
    }
    for (int i = begin; i < before; i = r.next(i)) {
        if (!r.inQuote(i) && r.isUnit(i, u';'))
            begin = i + 1;
    }
    return begin;
}

TokenRange LeftContents::content(int begin, int end, Rule &rule) const
{
    const Reading &r = m_reading;
    TokenRange content = m_parts.trimmed({begin, end});
    if (content.isEmpty())
        return content;
    rule = Rule::ClauseBeforeAside;
    if (!r.inQuote(content.end - 1))
        return content;
    int marks = r.quote(content.end - 1).open;
    for (;;) {
        int before = marks - 1;
        while (before >= content.first && !r.inQuote(before) && (r.isComma(before) || r.has(before, WordRole::And)))
            --before;
        if (before < content.first || !r.inQuote(before) || before == marks - 1)
            break;
        marks = r.quote(before).open;
    }
    rule = Rule::MarksBeforeAside;
    const TokenRange rest{content.first, marks};
    const bool fullSentence = m_parts.hasFinite({marks, content.end}) && r.token(marks + 1).is(Token::Capitalized);
    const bool colon = marks > content.first && r.isUnit(marks - 1, u':');
    if (rest.isEmpty() || colon ||
        (fullSentence && (rest.end - rest.first <= 2 || r.isComma(marks - 1) || r.isUnit(marks - 1, u'.'))))
        return {marks, content.end};
    rule = Rule::MixedBeforeAside;
    return content;
}

} // namespace Guillemet
