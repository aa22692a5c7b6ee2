// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sentenceparts.h"

namespace Guillemet {

namespace {

constexpr int ShortestClause = 3; ///< tokens

} // namespace

bool SentenceParts::isEnd(int i) const
{
    const Reading &r = m_reading;
    return r.isUnit(i, u'.') || r.isUnit(i, u'!') || r.isUnit(i, u'?') || r.isUnit(i, u';');
}

bool SentenceParts::hasFinite(TokenRange range) const
{
    // Only the verbs of saying are known: anything longer than a name may be a clause.
    if (!m_reading.pack().model().trained)
        return range.end - range.first >= ShortestClause;
    for (int i = range.first; i < std::min(range.end, range.first + LongestContent); ++i) {
        if (m_reading.isFinite(i))
            return true;
    }
    return false;
}

bool SentenceParts::hasMarks(TokenRange range) const
{
    for (int i = range.first; i < std::min(range.end, range.first + LongestContent); ++i) {
        if (m_reading.inQuote(i))
            return true;
    }
    return false;
}

TokenRange SentenceParts::trimmed(TokenRange range) const
{
    const Reading &r = m_reading;
    const auto atEdge = [&](int i) {
        return !r.inQuote(i) && (r.token(i).kind == TokenKind::Dash ||
                                 (r.token(i).kind == TokenKind::Punctuation && r.token(i).first != u'%' &&
                                  r.token(i).first != u'(' && r.token(i).first != u')'));
    };
    while (!range.isEmpty() && atEdge(range.end - 1))
        --range.end;
    while (!range.isEmpty() && atEdge(range.first))
        ++range.first;
    return range;
}

int SentenceParts::body() const
{
    constexpr int LongestDateline = 12;
    const Reading &r = m_reading;
    const int first = m_sentence.first;
    if (!r.token(first).is(Token::ParagraphStart) || !r.token(first).is(Token::Capitalized))
        return first;
    for (int i = first; i < std::min(m_sentence.end - 1, first + LongestDateline) && !r.inQuote(i); ++i) {
        const Token &token = r.token(i);
        if (token.kind == TokenKind::Dash && i > first) {
            const Token &next = r.token(i + 1);
            const bool opens = next.is(Token::Capitalized) || next.kind == TokenKind::Mark;
            return opens && token.is(Token::AfterSpace) && next.is(Token::AfterSpace) ? i + 1 : first;
        }
        const bool place = token.is(Token::Capitalized) || token.kind == TokenKind::Number || r.isComma(i) ||
                           r.isUnit(i, u'(') || r.isUnit(i, u')') || r.isUnit(i, u'.') || r.has(i, WordRole::Time) ||
                           r.is(i, WordClass::Determiner);
        if (!place || (i > first && r.isFinite(i)))
            return first;
    }
    return first;
}

const CueMention *SentenceParts::cueBeginningAt(int i) const
{
    const auto found = std::lower_bound(m_cues.begin(), m_cues.end(), i,
                                        [](const CueMention &cue, int token) { return cue.groupBegin < token; });
    return found != m_cues.end() && found->groupBegin == i ? &*found : nullptr;
}

TokenRange SentenceParts::marksFrom(int open) const
{
    const Reading &r = m_reading;
    int end = r.quote(open).close + 1;
    for (;;) {
        int next = end;
        while (next < m_sentence.end && next < end + 2 && !r.inQuote(next) &&
               (r.isComma(next) || r.has(next, WordRole::And)))
            ++next;
        if (next == end || next >= m_sentence.end || !r.inQuote(next))
            return {open, end};
        end = r.quote(next).close + 1;
    }
}

/** A subject and a finite verb. */
bool SentenceParts::clauseBeginsAt(int i) const
{
    const Reading &r = m_reading;
    if (i >= m_sentence.end || r.inQuote(i) || r.has(i, WordRole::Relative))
        return false;
    int verb = m_phrases.end(i, m_sentence.end);
    if (verb == i)
        return false;
    while (verb < m_sentence.end && r.is(verb, WordClass::Adverb))
        ++verb;
    return verb < m_sentence.end && !r.inQuote(verb) && r.isFinite(verb);
}

} // namespace Guillemet
