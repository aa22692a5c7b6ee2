// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/contentfinder.h"

namespace Guillemet {

namespace {

constexpr int Reach = 45;           ///< tokens between a cue and its content
constexpr int ShortestClause = 3;   ///< tokens
constexpr int LongestContent = 700; ///< tokens; a sentence without end is cut there

} // namespace

bool ContentFinder::isEnd(int i) const
{
    const Reading &r = m_reading;
    return r.isUnit(i, u'.') || r.isUnit(i, u'!') || r.isUnit(i, u'?') || r.isUnit(i, u';');
}

bool ContentFinder::hasFinite(TokenRange range) const
{
    // Only the verbs of saying are known: anything longer than a name may be a clause.
    if (!m_reading.pack().model().trained)
        return range.end - range.first > ShortestClause;
    for (int i = range.first; i < std::min(range.end, range.first + LongestContent); ++i) {
        if (m_reading.isFinite(i))
            return true;
    }
    return false;
}

bool ContentFinder::hasMarks(TokenRange range) const
{
    for (int i = range.first; i < std::min(range.end, range.first + LongestContent); ++i) {
        if (m_reading.inQuote(i))
            return true;
    }
    return false;
}

TokenRange ContentFinder::trimmed(TokenRange range) const
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

const CueMention *ContentFinder::cueBeginningAt(int i) const
{
    const auto found = std::lower_bound(m_cues.begin(), m_cues.end(), i,
                                        [](const CueMention &cue, int token) { return cue.groupBegin < token; });
    return found != m_cues.end() && found->groupBegin == i ? &*found : nullptr;
}

/** "et a assuré que": a second verb of the same subject, in the same tense. */
bool ContentFinder::coordinatedCueAt(int i, const CueMention *cue) const
{
    const Reading &r = m_reading;
    const CueMention *next = cueBeginningAt(i);
    if (!next || next->form == CueMention::Form::SourcePhrase)
        return false;
    if (next->form == CueMention::Form::Participle)
        return true;
    if (!cue || cue->form != CueMention::Form::Finite)
        return next->form == CueMention::Form::Finite && next->pronoun >= 0;
    const bool compound = r.is(cue->groupBegin, WordClass::FiniteAuxiliary) || cue->groupBegin + 1 < cue->head;
    if (next->form == CueMention::Form::PastParticiple)
        return compound && !cue->passive;
    if (next->form != CueMention::Form::Finite)
        return false;
    if (next->pronoun >= 0)
        return true;
    const auto isConditional = [&](int verb) {
        const QStringView form = r.text().of(verb);
        return form.endsWith(u"rait") || form.endsWith(u"raient");
    };
    const int verb = next->groupBegin < next->head && r.isFinite(next->groupBegin) ? next->groupBegin : next->head;
    const bool nextCompound = r.is(next->groupBegin, WordClass::FiniteAuxiliary);
    return !isConditional(verb) && nextCompound == r.is(cue->groupBegin, WordClass::FiniteAuxiliary);
}

/** A subject and a cue of its own after "mais", "et", "tandis que". */
bool ContentFinder::newMainClauseAt(int i) const
{
    const Reading &r = m_reading;
    const int phrase = m_phrases.end(i, m_sentence.end);
    if (phrase == i)
        return false;
    const CueMention *cue = cueBeginningAt(phrase);
    return cue && cue->form == CueMention::Form::Finite && m_phrases.canSpeak({i, phrase}) &&
           !r.is(i, WordClass::RelativePronoun);
}

bool ContentFinder::endsBeforeComma(int comma, const CueMention *cue) const
{
    const Reading &r = m_reading;
    int i = comma + 1;
    if (i >= m_sentence.end)
        return true;
    bool coordinated = false;
    if (r.is(i, WordClass::Coordinator)) {
        coordinated = true;
        ++i;
    }
    while (i < m_sentence.end && !r.inQuote(i) && (r.has(i, WordRole::Gerund) || r.is(i, WordClass::Adverb)))
        ++i;
    if (i >= m_sentence.end)
        return false;
    if (r.has(i, WordRole::Which) && i + 1 < m_sentence.end &&
        (r.has(i + 1, WordRole::Relative) || r.has(i + 1, WordRole::Complementizer)))
        return true;
    const CueMention *next = cueBeginningAt(i);
    if (next && next->form == CueMention::Form::Participle && next->entry && after(*next))
        return true;
    if (next && next->form == CueMention::Form::SourcePhrase && !next->marked)
        return true;
    if (next && next->form == CueMention::Form::Finite && next->pronoun >= 0)
        return true;
    if (next && coordinated && coordinatedCueAt(i, cue))
        return true;
    if (r.has(i, WordRole::Stop) && i + 1 < m_sentence.end && r.has(i + 1, WordRole::Complementizer))
        return newMainClauseAt(i + 2);
    return coordinated && newMainClauseAt(i);
}

int ContentFinder::clauseEnd(int begin, const CueMention *cue) const
{
    const Reading &r = m_reading;
    const int limit = std::min(m_sentence.end, begin + LongestContent);
    int brackets = 0;
    int i = begin;
    for (; i < limit; i = r.next(i)) {
        if (r.inQuote(i))
            continue;
        if (r.isUnit(i, u'(')) {
            ++brackets;
        } else if (r.isUnit(i, u')')) {
            if (--brackets < 0)
                break;
        } else if (brackets > 0) {
            continue;
        } else if (isEnd(i)) {
            break;
        } else if (r.isUnit(i, u':')) {
            if (i + 1 < limit && r.inQuote(i + 1))
                break;
        } else if (r.isComma(i)) {
            if (endsBeforeComma(i, cue))
                break;
        } else if (r.is(i, WordClass::Coordinator) && i + 1 < limit) {
            if (coordinatedCueAt(i + 1, cue))
                break;
        } else if (r.has(i, WordRole::Gerund) && i > begin) {
            int participle = i + 1;
            while (participle < limit && r.has(participle, WordRole::Gerund))
                ++participle;
            const CueMention *next = cueBeginningAt(participle);
            if (next && next->form == CueMention::Form::Participle && after(*next))
                break;
        } else if (const CueMention *next = cueBeginningAt(i); next && i > begin + 1) {
            if (next->form == CueMention::Form::SourcePhrase && !next->marked)
                break;
        }
    }
    return i;
}

TokenRange ContentFinder::marksFrom(int open) const
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

/** What belongs to a noun phrase after its quoted part: "contre la démocratie", "dont il est victime". */
int ContentFinder::phraseEnd(int marksEnd) const
{
    const Reading &r = m_reading;
    int i = marksEnd;
    while (i < m_sentence.end && i < marksEnd + Reach) {
        if (r.inQuote(i)) {
            i = r.quote(i).close + 1;
        } else if (r.is(i, WordClass::Adjective) || r.is(i, WordClass::PastParticiple)) {
            ++i;
        } else if (r.is(i, WordClass::RelativePronoun) ||
                   (r.has(i, WordRole::Complementizer) && !r.is(i, WordClass::Adverb))) {
            return clauseEnd(i, nullptr);
        } else if (r.has(i, WordRole::Attaching) && !(i + 1 < m_sentence.end && r.has(i + 1, WordRole::Time))) {
            if (i + 1 < m_sentence.end && (r.isInfinitive(i + 1) || r.is(i + 1, WordClass::ObjectPronoun)))
                return clauseEnd(i, nullptr);
            const int end = m_phrases.end(i + 1, m_sentence.end);
            if (end == i + 1)
                return i;
            i = end;
        } else if (r.has(i, WordRole::And) && i + 1 < m_sentence.end && !r.isFinite(i + 1) && !cueBeginningAt(i + 1)) {
            const int end = m_phrases.end(i + 1, m_sentence.end);
            if (end == i + 1)
                return i;
            i = end;
        } else {
            return i;
        }
    }
    return i;
}

std::optional<Content> ContentFinder::phraseWith(int begin, int marks, Rule rule) const
{
    const TokenRange quoted = marksFrom(marks);
    return Content{trimmed({begin, phraseEnd(quoted.end)}), rule};
}

/** Clitics and negation, then an infinitive: "ne pas avoir vu". */
std::optional<Content> ContentFinder::infinitiveAt(int i, const CueMention &cue, bool direct) const
{
    const Reading &r = m_reading;
    int begin = i;
    Rule rule = Rule::Infinitive;
    bool marks = false;
    if (!direct) {
        rule = r.has(i, WordRole::Of) ? Rule::OfInfinitive : Rule::ToInfinitive;
        ++i;
    }
    while (i < m_sentence.end && (r.is(i, WordClass::ObjectPronoun) || r.is(i, WordClass::Adverb) ||
                                  r.has(i, WordRole::Negation) || r.isUnit(i, u'[') || r.isUnit(i, u']'))) {
        if (r.inQuote(i))
            return std::nullopt;
        ++i;
    }
    if (i >= m_sentence.end)
        return std::nullopt;
    if (r.inQuote(i) && !direct) {
        // de « ne pas venir »
        const QuotedRange &quote = r.quote(i);
        for (int k = quote.open + 1; k < std::min(quote.close, quote.open + 6); ++k) {
            marks = marks || r.isInfinitive(k);
        }
        if (!marks)
            return std::nullopt;
    } else if (!r.isInfinitive(i)) {
        return std::nullopt;
    }
    return Content{trimmed({begin, clauseEnd(begin, &cue)}), rule};
}

/** Quoted words at `i`; `body` is where the cue's complements begin, past adverbs and times. */
std::optional<Content> ContentFinder::atMarks(int i, int body, const CueMention &cue) const
{
    const Reading &r = m_reading;
    const Cue &entry = *cue.entry;
    const TokenRange marks = marksFrom(i);
    const bool colon = r.isUnit(i - 1, u':');
    const bool afterComma = r.isComma(i - 1);
    if (colon && (entry.takes(Frame::Direct) || entry.takes(Frame::Phrase)))
        return Content{marks, Rule::MarksAfterColon};
    if (r.has(i - 1, WordRole::Work))
        return std::nullopt;
    if (i == cue.words.end || i == body || afterComma) {
        if (!entry.takesAny(static_cast<quint16>(Frame::Direct) | static_cast<quint16>(Frame::Phrase) |
                            static_cast<quint16>(Frame::Predicate) | static_cast<quint16>(Frame::Marked) |
                            static_cast<quint16>(Frame::Infinitive)))
            return std::nullopt;
        // « regretter » que …, « prêt » à …: the marks are only the begin of what is reported.
        const int inner = r.quote(i).open + 1;
        const bool shortBegin = r.quote(i).close - r.quote(i).open <= 6 && r.isInfinitive(inner);
        const int end = marks.end;
        if (end < m_sentence.end && !afterComma &&
            (shortBegin || entry.takes(Frame::Predicate) || entry.takes(Frame::Phrase) || entry.takes(Frame::Marked)) &&
            !r.inQuote(end)) {
            if (r.has(end, WordRole::Complementizer) || r.is(end, WordClass::Subordinator))
                return Content{trimmed({i, clauseEnd(i, &cue)}), Rule::MarksAfterCue};
            if (!hasFinite(marks) &&
                (r.is(end, WordClass::Preposition) || r.has(end, WordRole::Of) || r.isNominal(end) ||
                 r.is(end, WordClass::Determiner) || r.is(end, WordClass::Adjective)))
                return shortBegin || r.isNominal(end) || r.is(end, WordClass::Determiner)
                           ? Content{trimmed({i, clauseEnd(i, &cue)}), Rule::MarksAfterCue}
                           : Content{trimmed({i, phraseEnd(end)}), Rule::MarksAfterCue};
        }
        return Content{marks, Rule::MarksAfterCue};
    }
    // Part of a noun phrase, or the predicate of an object.
    const bool ofBefore = r.has(i - 1, WordRole::Of) || r.has(i - 1, WordRole::As);
    if (entry.takes(Frame::Predicate)) {
        if (ofBefore || !r.is(i - 1, WordClass::Determiner))
            return phraseWith(i, i, Rule::Predicate);
        return phraseWith(i - 1, i, Rule::Predicate);
    }
    if (entry.takesAny(static_cast<quint16>(Frame::Phrase) | static_cast<quint16>(Frame::Marked))) {
        int begin = body;
        if (begin < i && (r.is(begin, WordClass::Preposition) || r.has(begin, WordRole::Attaching)) &&
            !(r.is(begin, WordClass::Determiner)))
            ++begin;
        return phraseWith(begin, i, Rule::Phrase);
    }
    return std::nullopt;
}

std::optional<Content> ContentFinder::after(const CueMention &cue) const
{
    const Reading &r = m_reading;
    if (!cue.entry)
        return std::nullopt;
    const Cue &entry = *cue.entry;
    const bool marked = entry.takes(Frame::Marked);
    const int limit = std::min(m_sentence.end, cue.words.end + Reach);
    int body = cue.words.end;
    while (body < limit && !r.inQuote(body) &&
           (r.is(body, WordClass::Adverb) || (r.has(body, WordRole::Time) && !r.isFinite(body))))
        ++body;
    const auto accepted = [&](Content content) -> std::optional<Content> {
        if (content.tokens.isEmpty() || (marked && !hasMarks(content.tokens)))
            return std::nullopt;
        return content;
    };
    bool afterComma = false;
    bool predicateOpen = false;
    for (int i = cue.words.end; i < limit; i = r.next(i)) {
        if (r.inQuote(i)) {
            if (auto content = atMarks(i, body, cue))
                return content;
            if (r.quote(i).close - r.quote(i).open > 8)
                return std::nullopt;
            continue;
        }
        if (isEnd(i))
            return std::nullopt;
        if (r.isUnit(i, u':') && !(i + 1 < limit && r.inQuote(i + 1)))
            return std::nullopt;
        if (r.isComma(i)) {
            afterComma = true;
            continue;
        }
        if (r.has(i, WordRole::Complementizer) && !r.is(i, WordClass::RelativePronoun) && entry.takes(Frame::Clause)) {
            if (cue.negated && i == body && r.is(i, WordClass::Adverb))
                return std::nullopt;
            return accepted({trimmed({i, clauseEnd(i, &cue)}), Rule::Clause});
        }
        if (r.has(i, WordRole::Complementizer) && i == body && entry.takes(Frame::Clause))
            return accepted({trimmed({i, clauseEnd(i, &cue)}), Rule::Clause});
        if (r.has(i, WordRole::Question) && entry.takes(Frame::Question) && !r.is(i, WordClass::ObjectPronoun) &&
            !r.is(i, WordClass::RelativePronoun) && (i == body || i <= cue.words.end + 6))
            return accepted({trimmed({i, clauseEnd(i, &cue)}), Rule::Question});
        if (entry.takes(Frame::Infinitive) && (i == body || afterComma)) {
            if (auto content = infinitiveAt(i, cue, true))
                return accepted(*content);
        }
        if (r.has(i, WordRole::Of) && entry.takes(Frame::OfInfinitive)) {
            if (auto content = infinitiveAt(i, cue, false))
                return accepted(*content);
        }
        if (r.has(i, WordRole::To) && entry.takes(Frame::ToInfinitive)) {
            if (auto content = infinitiveAt(i, cue, false))
                return accepted(*content);
        }
        if (entry.takes(Frame::Predicate) && (r.has(i, WordRole::Of) || r.has(i, WordRole::As)) && !predicateOpen) {
            // "de journal qui « s'est couché »": the noun phrase after "de", where it holds marks.
            predicateOpen = true;
        }
        if (r.isFinite(i) || (r.is(i, WordClass::RelativePronoun) && !afterComma)) {
            const bool inverted = cue.pronoun < 0 && i == cue.words.end;
            if (!inverted)
                return std::nullopt;
        }
        if (i > cue.words.end) {
            const CueMention *next = cueBeginningAt(i);
            if (next && next->form != CueMention::Form::PastParticiple &&
                !(next->form == CueMention::Form::SourcePhrase && next->marked))
                return std::nullopt;
        }
        if (r.is(i, WordClass::Subordinator) && !r.has(i, WordRole::As))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace Guillemet
