// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sourcephrasefinder.h"

#include "models/analysis/phrasekinds.h"

namespace Guillemet {

namespace {

constexpr int LongestSource = 30; ///< tokens

} // namespace

/** "Selon une étude parue lundi dans une revue, P": up to the comma before a clause, if no verb comes before it. */
int SourcePhraseFinder::restOfSource(int end) const
{
    const Reading &r = m_reading;
    const int limit = std::min(m_sentence.end, end + LongestSource);
    // "Selon Jean Dupont, entomologiste du département, interrogé par la presse, P": who he is.
    if (end > m_sentence.first && end + 2 < limit && r.isComma(end) && !r.inQuote(end - 1) &&
        r.is(end - 1, WordClass::ProperNoun)) {
        const int next = end + 1;
        const bool describes =
            !r.has(next, WordRole::Time) && (r.is(next, WordClass::Noun) || r.is(next, WordClass::PastParticiple));
        int comma = next;
        while (describes && comma < limit && !r.isComma(comma) && !r.isFinite(comma) && !r.inQuote(comma))
            ++comma;
        if (describes && comma < limit && r.isComma(comma) && m_parts.hasFinite({comma, m_sentence.end})) {
            int last = comma; // a second one
            if (r.is(comma + 1, WordClass::PastParticiple))
                last = restOfSource(comma + 1);
            return last > comma + 1 ? last : comma;
        }
    }
    if (end >= limit ||
        !(r.is(end, WordClass::Preposition) || r.is(end, WordClass::PastParticiple) || r.has(end, WordRole::Time) ||
          r.has(end - 1, WordRole::Time) || r.is(end - 1, WordClass::PastParticiple) || r.is(end, WordClass::Adverb) ||
          r.is(end, WordClass::AuxiliaryParticiple) || r.is(end, WordClass::PresentParticiple)))
        return end;
    for (int i = end; i < limit; i = r.next(i)) {
        if (r.inQuote(i) || r.isFinite(i) || r.is(i, WordClass::SubjectPronoun) || r.is(i, WordClass::Subordinator))
            return end;
        if (r.isComma(i))
            return m_parts.hasFinite({i + 1, m_sentence.end}) ? i : end;
    }
    return end;
}

/** "Bercy, pour qui « les voyants sont au vert »" */
std::optional<Attribution> SourcePhraseFinder::afterRelative(const CueMention &cue) const
{
    const Reading &r = m_reading;
    const int begin = cue.words.end;
    const bool relative = cue.words.first > m_sentence.first && r.isComma(cue.words.first - 1) &&
                          r.has(begin, WordRole::Relative) && begin + 1 < m_sentence.end;
    if (!relative || (cue.marked && !r.inQuote(begin + 1)))
        return std::nullopt;
    const TokenRange content = m_parts.trimmed({begin + 1, m_contents.ends().after(begin + 1, &cue)});
    if (content.isEmpty() || !m_parts.hasFinite(content))
        return std::nullopt;
    Attribution result;
    result.rule = Rule::SourcePhraseFirst;
    result.cue = cue.words;
    result.source = {begin, begin + 1};
    result.fragments.push_back(r.inQuote(begin + 1) ? m_parts.marksFrom(begin + 1) : content);
    return result;
}

/** "selon les mots du procureur": he is the source, and only the words in marks are his; whether it is so. */
bool SourcePhraseFinder::leavesOutWords(TokenRange &source) const
{
    const Reading &r = m_reading;
    const int begin = source.first;
    for (int i = begin; i < std::min(begin + 3, source.end) && !r.inQuote(i); ++i) {
        const auto *entries = r.is(i, WordClass::Noun) ? r.pack().cuesOf(r.token(i).key, nullptr) : nullptr;
        if (entries && r.pack().cues[entries->front()].noun &&
            r.pack().cues[entries->front()].takes(Frame::Predicate) && i + 2 < source.end &&
            r.has(i + 1, WordRole::Of)) {
            source.first = i + 2;
            return true;
        }
    }
    return false;
}

/** "P, selon X": what stands to the left, and the rest behind an insertion. */
std::optional<Attribution> SourcePhraseFinder::behindContent(Attribution result, const CueMention &cue, int segment,
                                                             bool onlyMarks) const
{
    const Reading &r = m_reading;
    const int after = result.source.end;
    const bool commaAfter = after < m_sentence.end && r.isComma(after);
    result.rule = Rule::SourcePhraseLast;
    Rule left = Rule::SourcePhraseLast;
    TokenRange content = m_left.content(segment, cue.words.first, left);
    if (onlyMarks && !content.isEmpty() && r.inQuote(content.end - 1))
        content.first = r.quote(content.end - 1).open;
    // "15 000 à Paris (6 000 selon la préfecture)" is too little.
    for (int i = cue.words.first - 1; i >= content.first && i > cue.words.first - 12; --i) {
        if (r.isUnit(i, u')'))
            break;
        if (r.isUnit(i, u'('))
            return std::nullopt;
    }
    if (content.isEmpty() || r.isUnit(cue.words.first - 1, u'('))
        return std::nullopt;
    result.fragments.push_back(content);
    // "La valeur selon Le Monde a perdu …": the verb comes behind the phrase.
    if (!m_parts.hasFinite(content) && after < m_sentence.end && !commaAfter && !r.inQuote(after) &&
        r.isFinite(after)) {
        result.fragments.push_back(m_parts.trimmed({after, m_contents.ends().after(after, &cue)}));
        return result;
    }
    const bool commaBefore = r.isComma(cue.words.first - 1);
    if (commaBefore && commaAfter) {
        const TokenRange rest = m_parts.trimmed({after + 1, m_contents.ends().after(after + 1, &cue)});
        const bool which = !rest.isEmpty() && r.has(rest.first, WordRole::Relative | WordRole::Which) &&
                           m_parts.hasFinite(content) && !r.isFinite(content.end - 1);
        // "est, selon lui, assuré d'être élu"
        int last = content.end - 1;
        while (last > content.first && !r.inQuote(last) && r.is(last, WordClass::Adverb))
            --last;
        const bool interrupted =
            r.isFinite(last) || r.is(last, WordClass::AuxiliaryParticiple) || r.is(last, WordClass::PastParticiple);
        if (!rest.isEmpty() && !which && (interrupted || m_parts.hasFinite(rest) || !m_parts.hasFinite(content)))
            result.fragments.push_back(rest);
    }
    return result;
}

std::optional<Attribution> SourcePhraseFinder::find(const CueMention &cue, const std::vector<Attribution> &found) const
{
    const Reading &r = m_reading;
    Attribution result;
    result.cue = cue.words;
    result.rule = Rule::SourcePhraseFirst;
    const int begin = cue.words.end;
    if (begin >= m_sentence.end || r.has(begin, WordRole::Complementizer) || r.isInfinitive(begin))
        return std::nullopt;
    result.source = m_phrases.withApposition(begin, m_sentence.end);
    if (auto relative = afterRelative(cue))
        return relative;
    if (result.source.isEmpty())
        return std::nullopt;
    const bool onlyMarks = leavesOutWords(result.source);
    const int head = headOf(m_reading, result.source);
    if (head >= 0 && r.has(head, WordRole::NotSource) && !r.has(head, WordRole::Document))
        return std::nullopt;
    const int segment = m_left.segmentBegin(cue.words.first, found);
    int first = segment;
    while (first < cue.words.first && !r.inQuote(first) &&
           (r.is(first, WordClass::Coordinator) || r.isComma(first) || r.is(first, WordClass::Adverb) ||
            r.token(first).kind == TokenKind::Dash || r.isUnit(first, u'.')))
        ++first;
    const int before = cue.words.first - 1;
    if (before >= segment && r.has(before, WordRole::Complementizer))
        return std::nullopt; // inside what somebody else reports
    const bool afterAnd = before > segment && r.isComma(before) && r.is(before - 1, WordClass::Coordinator);
    // "…, mais selon X, P"
    const bool newClause = before > segment + 1 && r.is(before, WordClass::Coordinator) && r.isComma(before - 1) &&
                           r.has(before, WordRole::And | WordRole::But);
    const bool leads = first == cue.words.first || afterAnd || newClause || r.isUnit(cue.words.first - 1, u':') ||
                       r.isUnit(cue.words.first - 1, u'(');
    // "un bilan établi à partir de sources officielles"
    const bool ofSources = begin == cue.words.first + 1 && r.has(cue.words.first, WordRole::Of);
    if (ofSources && !leads && !r.isComma(cue.words.first - 1))
        return std::nullopt;
    if (leads || !m_parts.hasFinite({segment, cue.words.first}))
        result.source.end = restOfSource(result.source.end);
    const int after = result.source.end;
    const bool commaAfter = after < m_sentence.end && r.isComma(after);
    const bool behindMarks = before > segment && r.isComma(before) && r.inQuote(before - 1);
    if (cue.marked && behindMarks && !leads && canSpeak(m_reading, result.source)) {
        // « … », pour X; „…“, so X
        Rule rule = Rule::SourcePhraseLast;
        const TokenRange content = m_left.content(segment, cue.words.first, rule);
        if (content.isEmpty())
            return std::nullopt;
        result.rule = Rule::SourcePhraseLast;
        result.fragments.push_back(content);
        return result;
    }
    if (cue.marked) {
        const bool afterComma = cue.words.first > segment && r.isComma(cue.words.first - 1);
        if (!(leads || afterComma) || !commaAfter || !canSpeak(m_reading, result.source))
            return std::nullopt;
    }
    if (leads || (cue.marked)) {
        const int from = commaAfter ? after + 1 : after;
        if (from < m_sentence.end && r.inQuote(from) && m_parts.hasFinite(r.quote(from).range()) &&
            r.quote(from).close + 1 < m_sentence.end && !r.has(r.quote(from).close + 1, WordRole::And)) {
            result.fragments.push_back(m_parts.marksFrom(from));
            return result;
        }
        const TokenRange content =
            m_parts.trimmed({from, m_contents.ends().after(std::min(from, m_sentence.end), &cue)});
        if (content.isEmpty() || !(m_parts.hasFinite(content) || m_parts.hasMarks(content)))
            return std::nullopt;
        result.fragments.push_back(content);
        return result;
    }
    if (after < m_sentence.end && r.inQuote(after)) {
        result.fragments.push_back(m_parts.marksFrom(after));
        return result;
    }
    return behindContent(std::move(result), cue, segment, onlyMarks);
}

} // namespace Guillemet
