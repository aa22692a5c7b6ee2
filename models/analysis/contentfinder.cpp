// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/contentfinder.h"

#include "models/analysis/phrasekinds.h"

namespace Guillemet {

namespace {

constexpr int Reach = 45;                  ///< tokens between a cue and its content
constexpr int LongestInsertionBehind = 14; ///< between two commas behind the cue
constexpr int FewWordsAhead = 5;           ///< between a cue and the comma before what it reports

} // namespace

std::optional<Content> ContentFinder::after(const CueMention &cue) const
{
    return find(cue, true);
}

/** Whether after() finds something; does not look for its end, so that ends may ask for it. */
bool ContentFinder::reports(const CueMention &cue) const
{
    return find(cue, false).has_value();
}

/** The clause without marks at its edges; only its first word unless `toEnd`: the end is dear to find. */
TokenRange ContentFinder::clauseFrom(int begin, const CueMention *cue, bool toEnd) const
{
    return toEnd ? m_parts.trimmed({begin, m_ends.after(begin, cue)}) : TokenRange{begin, begin + 1};
}

/** "a condamné, mercredi sur la radio, des violences": past what stands between two commas; `comma` if nothing does. */
int ContentFinder::afterInsertion(int comma, int limit) const
{
    const Reading &r = m_reading;
    if (comma + 2 >= limit || r.inQuote(comma) || !r.isComma(comma) ||
        !(r.is(comma + 1, WordClass::Preposition) || r.is(comma + 1, WordClass::Adverb) ||
          r.has(comma + 1, WordRole::Time | WordRole::Locution)))
        return comma;
    for (int i = comma + 1; i < std::min(limit, comma + LongestInsertionBehind) && !r.inQuote(i) && !r.isFinite(i);
         ++i) {
        if (r.isComma(i))
            return i + 1;
    }
    return comma;
}

std::optional<Content> ContentFinder::find(const CueMention &cue, bool toEnd) const
{
    const Reading &r = m_reading;
    if (!cue.entry)
        return std::nullopt;
    const Cue &entry = *cue.entry;
    const bool marked = entry.takes(Frame::Marked);
    const int limit = std::min(m_parts.sentence().end, cue.words.end + Reach);
    int body = cue.words.end;
    while (body < limit && !r.inQuote(body) && !r.has(body, WordRole::As | WordRole::Complementizer) &&
           ((r.is(body, WordClass::Adverb) && !r.has(body, WordRole::Negation)) ||
            (r.has(body, WordRole::Time) && !r.isFinite(body))))
        ++body;
    if (r.pack().model().trained)
        body = afterInsertion(body, limit);
    if (r.pack().verbFirst) // the subject stands between the verb and its words
        body = std::max(body, m_phrases.end(body, limit));
    const auto accepted = [&](Content content) -> std::optional<Content> {
        const TokenRange tokens =
            toEnd ? content.tokens
                  : TokenRange{content.tokens.first, std::min(m_parts.sentence().end, content.tokens.first + Reach)};
        if (tokens.isEmpty() || (marked && !m_parts.hasMarks(tokens)))
            return std::nullopt;
        return content;
    };
    if (entry.takes(Frame::Bare)) {
        if (auto content = bareClause(cue, limit, toEnd))
            return content;
    }
    // "ce que proposent les organisateurs": "que" is what is reported, only a colon can bring its words.
    const bool asked = cue.groupBegin > m_parts.sentence().first && cue.pronoun < 0 && !r.inQuote(cue.groupBegin - 1) &&
                       r.has(cue.groupBegin - 1, WordRole::Complementizer) && cue.form == CueMention::Form::Finite;
    const int adverbialsEnd = entry.takes(Frame::Infinitive) ? m_phrases.afterAdverbials(body, limit) : body;
    bool afterComma = false;
    int predicate = -1;            // where the noun phrase after "de" or "comme" begins
    bool afterPreposition = false; // the noun phrase before is not the verb's object
    bool restricted = cue.negated; // ne … que
    for (int i = cue.words.first; i < std::min(body + 1, limit) && restricted; ++i)
        restricted = !r.has(i, WordRole::Negative);
    for (int i = cue.words.end; i < limit; i = r.next(i)) {
        if (asked && !(r.inQuote(i) && r.isUnit(i - 1, u':'))) {
            if (m_parts.isEnd(i) || r.isFinite(i))
                return std::nullopt;
            continue;
        }
        if (r.inQuote(i)) {
            if (auto content = m_marked.at(i, body, predicate, cue, toEnd))
                return content;
            if (r.quote(i).close - r.quote(i).open > 8)
                return std::nullopt;
            continue;
        }
        if (m_parts.isEnd(i))
            return std::nullopt;
        if (r.isUnit(i, u':') && !(i + 1 < limit && r.inQuote(i + 1)))
            return std::nullopt;
        if (r.isComma(i)) {
            afterComma = true;
            continue;
        }
        const bool marksFollow = i + 1 < limit && r.inQuote(i + 1); // "a lâché qu'« en matière judiciaire … »"
        if (r.has(i, WordRole::Complementizer) &&
            (entry.takes(Frame::Clause) || (entry.takes(Frame::Direct) && marksFollow))) {
            const bool compound = r.has(i - 1, WordRole::CompoundThat) && (i != body || r.has(i - 1, WordRole::Stop));
            if (restricted || (compound && i > cue.words.end) || (cue.passive && i != body))
                return std::nullopt;
            if (i > cue.words.end && r.has(i - 1, WordRole::Demonstrative) && r.has(i - 1, WordRole::Someone))
                return std::nullopt; // "celui que ses amis surnomment"
            const bool noAntecedent = r.is(i - 1, WordClass::ProperNoun) || r.token(i - 1).is(Token::Capitalized) ||
                                      r.has(i - 1, WordRole::Document | WordRole::Time);
            if (i == body || !r.is(i, WordClass::RelativePronoun) || (afterPreposition && noAntecedent) || afterComma)
                return accepted({clauseFrom(i, &cue, toEnd), Rule::Clause});
        }
        if (r.has(i, WordRole::Question) && entry.takes(Frame::Question) && !(afterComma && r.pack().model().trained) &&
            !r.is(i, WordClass::ObjectPronoun) && !r.is(i, WordClass::RelativePronoun) &&
            (i == body || i <= cue.words.end + 6))
            return accepted({clauseFrom(i, &cue, toEnd), Rule::Question});
        int governor = i - 1; // "une stratégie pour en sortir"
        while (governor > cue.words.end &&
               (r.is(governor, WordClass::ObjectPronoun) || r.has(governor, WordRole::Gerund)))
            --governor;
        const bool governed = r.is(governor, WordClass::Preposition) || r.has(governor, WordRole::Of) ||
                              r.has(governor, WordRole::To) || r.is(governor, WordClass::Coordinator) ||
                              r.isInfinitive(governor);
        const bool near = i == body || i == adverbialsEnd || (!governed && r.is(i, WordClass::AuxiliaryInfinitive));
        if (entry.takes(Frame::Infinitive) && near) {
            if (auto content = infinitiveAt(i, cue, true, toEnd))
                return accepted(*content);
        }
        // "exclut toute volonté de partir": what the noun is about, not what is reported.
        const auto isThing = [&](int of) {
            const int object = m_phrases.end(body, of);
            return object == of && object > body && r.is(body, WordClass::Determiner) && !r.has(body, WordRole::To) &&
                   !canSpeak(r, {body, of});
        };
        if (r.has(i, WordRole::Of) && entry.takes(Frame::OfInfinitive) && !isThing(i)) {
            if (auto content = infinitiveAt(i, cue, false, toEnd))
                return accepted(*content);
        }
        if (r.has(i, WordRole::To) && entry.takes(Frame::ToInfinitive) && !cue.passive &&
            !(cue.form == CueMention::Form::PastParticiple && cue.groupBegin > m_parts.sentence().first &&
              r.isNominal(cue.groupBegin - 1))) {
            if (auto content = infinitiveAt(i, cue, false, toEnd))
                return accepted(*content);
        }
        // "de journal qui « s'est couché »": the noun phrase after "de", where it holds marks.
        if (entry.takes(Frame::Predicate) &&
            (r.has(i, WordRole::As) || (r.has(i, WordRole::Of) && i == body && !r.is(i, WordClass::Determiner))))
            predicate = i + 1;
        if (r.is(i, WordClass::Preposition))
            afterPreposition = true;
        else if (r.is(i, WordClass::Determiner) && !r.is(i - 1, WordClass::Preposition))
            afterPreposition = r.has(i, WordRole::Of) || r.has(i, WordRole::To);
        if (r.isFinite(i) || (r.is(i, WordClass::RelativePronoun) && !afterComma && predicate < 0)) {
            const bool inverted = cue.pronoun < 0 && i == cue.words.end;
            if (!inverted)
                return std::nullopt;
        }
        if (i > cue.words.end) {
            const CueMention *next = m_parts.cueBeginningAt(i);
            if (next && next->form != CueMention::Form::PastParticiple &&
                !(next->form == CueMention::Form::SourcePhrase && next->marked))
                return std::nullopt;
        }
        if (r.is(i, WordClass::Subordinator) && !r.has(i, WordRole::As))
            return std::nullopt;
    }
    return std::nullopt;
}

/** Clitics and negation, then an infinitive: "ne pas avoir vu". */
std::optional<Content> ContentFinder::infinitiveAt(int i, const CueMention &cue, bool direct, bool toEnd) const
{
    const Reading &r = m_reading;
    int begin = i;
    Rule rule = Rule::Infinitive;
    bool marks = false;
    if (!direct) {
        rule = r.has(i, WordRole::Of) ? Rule::OfInfinitive : Rule::ToInfinitive;
        ++i;
    }
    const auto isClitic = [&](int k) { // "disaient l'avoir vue"
        return r.is(k, WordClass::ObjectPronoun) || (r.token(k).is(Token::Elided) && r.isInfinitive(k + 1) &&
                                                     contains(r.word(k).possible, WordClass::ObjectPronoun));
    };
    while (i < m_parts.sentence().end && (isClitic(i) || r.is(i, WordClass::Adverb) || r.has(i, WordRole::Negation) ||
                                          r.isUnit(i, u'[') || r.isUnit(i, u']'))) {
        if (r.inQuote(i))
            return std::nullopt;
        ++i;
    }
    if (i >= m_parts.sentence().end)
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
    return Content{clauseFrom(begin, &cue, toEnd), rule};
}

/** English: he said it was over; she told reporters it was over. */
std::optional<Content> ContentFinder::bareClause(const CueMention &cue, int limit, bool toEnd) const
{
    const Reading &r = m_reading;
    int begin = cue.words.end;
    if (!r.pack().model().trained) {
        // German: sagte am Montag, er sei …; teilte mit, das Land sei …
        int comma = begin;
        while (comma < std::min(limit, begin + FewWordsAhead) && r.token(comma).isWord() && !r.isFinite(comma) &&
               !r.inQuote(comma))
            ++comma;
        const bool behind = cue.groupBegin > m_parts.sentence().first && comma + 1 < limit && r.isComma(comma);
        if (!behind || !(r.is(comma + 1, WordClass::Determiner) || r.is(comma + 1, WordClass::SubjectPronoun) ||
                         r.is(comma + 1, WordClass::ProperNoun)))
            return std::nullopt;
        const TokenRange clause = m_parts.trimmed({comma + 1, m_ends.after(comma + 1, &cue)});
        return m_parts.hasFinite(clause) ? std::optional(Content{clause, Rule::BareClause}) : std::nullopt;
    }
    const int adverbials = m_phrases.afterAdverbials(begin, limit);
    const int object = m_phrases.end(begin, limit);
    for (const int candidate : {begin, adverbials, object, m_phrases.afterAdverbials(object, limit)}) {
        if (m_parts.clauseBeginsAt(candidate)) {
            const CueMention *next = m_parts.cueBeginningAt(m_phrases.end(candidate, m_parts.sentence().end));
            if (next && next->form == CueMention::Form::Finite && candidate != begin && r.isComma(candidate - 1))
                continue;
            return Content{clauseFrom(candidate, &cue, toEnd), Rule::BareClause};
        }
    }
    return std::nullopt;
}

} // namespace Guillemet
