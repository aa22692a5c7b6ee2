// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/subjectfinder.h"

#include "models/analysis/phrasekinds.h"

namespace Guillemet {

namespace {

constexpr int SubjectReach = 60;     ///< tokens; keeps every scan short
constexpr int SubjectInsertion = 14; ///< between two commas

} // namespace

int SubjectFinder::previousComma(int comma, int first) const
{
    const Reading &r = m_reading;
    const int lowest = std::max(first, comma - SubjectReach);
    for (int i = r.previous(comma); i >= lowest; i = r.previous(i)) {
        if (r.isComma(i))
            return i;
        if (r.isUnit(i, u':') || r.isUnit(i, u';'))
            return -1;
    }
    return -1;
}

int SubjectFinder::previousDash(int dash, int first) const
{
    const Reading &r = m_reading;
    const int lowest = std::max(first, dash - SubjectReach);
    for (int i = r.previous(dash); i >= lowest; i = r.previous(i)) {
        if (r.inQuote(i))
            continue;
        if (r.token(i).kind == TokenKind::Dash)
            return i;
    }
    return -1;
}

/** "Les passagers qui ont vu l'avion": the phrase at `start` is part of a clause that began with "qui"; -1 if not. */
int SubjectFinder::relativeAround(int start, int first) const
{
    const Reading &r = m_reading;
    const int lowest = std::max(first, start - SubjectReach);
    bool finite = false;
    for (int i = r.previous(start); i >= lowest; i = r.previous(i)) {
        if (r.inQuote(i))
            continue;
        if (i == start - 1 && r.is(i, WordClass::Coordinator))
            return -1;
        if (r.is(i, WordClass::RelativePronoun))
            return finite && i > first && !r.isComma(i - 1) ? i : -1;
        if (r.token(i).kind == TokenKind::Punctuation || r.token(i).kind == TokenKind::Dash ||
            r.is(i, WordClass::Subordinator))
            return -1;
        finite = finite || r.isFinite(i);
    }
    return -1;
}

/** "Greg Raiff, chief executive of Y, an aviation firm, said": back over what stands between commas to a name. */
TokenRange SubjectFinder::overInsertions(int lastComma, int first) const
{
    const Reading &r = m_reading;
    int end = lastComma;
    int next = lastComma;
    int comma = previousComma(lastComma, first);
    for (int step = 0; step < 5 && comma > first; ++step) {
        const bool relative = r.is(comma + 1, WordClass::RelativePronoun) || r.has(comma + 1, WordRole::Relative);
        for (int i = comma + 1; i < next; i = r.next(i)) {
            if (!relative && !r.inQuote(i) && r.isFinite(i))
                return {};
        }
        const bool apposition =
            !relative && (r.is(comma + 1, WordClass::Determiner) || r.isNominal(comma + 1) ||
                          r.is(comma + 1, WordClass::Adjective) || r.is(comma + 1, WordClass::Number));
        end = apposition ? end : comma;
        const int last = r.previous(comma);
        if (last < first || r.inQuote(last))
            return {};
        const int begin = m_phrases.beginOfPhraseEndingAt(last, first);
        const bool opens = begin <= first || r.inQuote(begin - 1) || r.is(begin - 1, WordClass::Coordinator) ||
                           r.is(begin - 1, WordClass::Subordinator);
        if (begin <= last && opens && isSomebody(r, {begin, comma}))
            return {begin, end};
        next = comma;
        comma = previousComma(comma, first);
    }
    return {};
}

/** "One in four voters last year said": what stands before a time that is no part of the subject. */
int SubjectFinder::beforeTime(int last, int first) const
{
    const Reading &r = m_reading;
    int i = last;
    while (i > first && !r.inQuote(i) && r.has(i, WordRole::Time) && !r.has(i, WordRole::Person))
        --i;
    if (i == last)
        return last;
    while (i > first &&
           (r.is(i, WordClass::Adjective) || r.is(i, WordClass::Number) || r.has(i, WordRole::Demonstrative)))
        --i;
    if (i > first && r.is(i, WordClass::Preposition) && !r.has(i, WordRole::Of))
        --i;
    const bool subject =
        !r.inQuote(i) && (r.isNominal(i) || r.is(i, WordClass::SubjectPronoun)) && !r.has(i, WordRole::Time);
    return subject ? i : last;
}

TokenRange SubjectFinder::before(int verb, int first) const
{
    const Reading &r = m_reading;
    int last = r.previous(verb);
    while (last >= first && r.is(last, WordClass::Adverb) && !r.inQuote(last))
        --last;
    if (last < first)
        return {};
    last = beforeTime(last, first);
    if (r.token(last).kind == TokenKind::Dash && !r.inQuote(last)) {
        // "X – who was there – said"
        const int dash = previousDash(last, first);
        return dash > first ? before(dash, first) : TokenRange{};
    }
    int end = last + 1;
    if (r.isComma(last)) {
        // ", ministre de la Justice," or ", qui rentrait," between subject and verb.
        const int comma = previousComma(last, first);
        if (comma < 0 || comma == first || comma + 1 == last)
            return {};
        const bool named = r.is(r.previous(comma), WordClass::ProperNoun) && r.is(comma + 1, WordClass::Noun) &&
                           !r.has(comma + 1, WordRole::Time);
        const bool apposition = named || m_phrases.isAppositionAt(comma + 1, last);
        if (!apposition && !r.is(comma + 1, WordClass::RelativePronoun) &&
            !r.is(comma + 1, WordClass::PastParticiple) && !r.is(comma + 1, WordClass::Preposition) &&
            !r.is(comma + 1, WordClass::Adverb) && !r.has(comma + 1, WordRole::Locution) &&
            !r.is(comma + 1, WordClass::Adjective) && !r.is(comma + 1, WordClass::PresentParticiple) &&
            !r.has(comma + 1, WordRole::Time) && !r.is(comma + 1, WordClass::Pronoun) &&
            !r.is(comma + 1, WordClass::Number))
            return overInsertions(last, first);
        end = apposition ? last : comma;
        last = r.previous(comma);
        // "X, 46 ans, ingénieur, ex-conseiller, a dit": further back over ages and bare role nouns.
        int opening = comma;
        for (int step = 0; step < 3; ++step) {
            const int before = previousComma(opening, first);
            const int begin = before < 0 ? first : before + 1;
            if (before <= first || begin >= opening ||
                !(r.is(begin, WordClass::Number) || (r.has(begin, WordRole::Person) && r.is(begin, WordClass::Noun))))
                break;
            opening = before;
            last = r.previous(before);
        }
    }
    if (r.is(last, WordClass::RelativePronoun) || r.is(last, WordClass::SubjectPronoun))
        return {last, last + 1};
    const int begin = m_phrases.beginOfPhraseEndingAt(r.inQuote(last) ? r.quote(last).close : last, first);
    // "Allies say": a word of unknown class that begins the sentence.
    if (begin > last && last == first && r.token(last).isWord() && r.token(last).is(Token::SentenceStart) &&
        !r.word(last).info && !r.pack().tokenizer.contractions.empty() &&
        (r.is(last, WordClass::FiniteVerb) || r.is(last, WordClass::Interjection) || r.is(last, WordClass::Other)))
        return {last, last + 1};
    if (begin > last && !r.inQuote(last))
        return r.isComma(r.previous(verb)) ? overInsertions(r.previous(verb), first) : TokenRange{};
    int start = begin;
    if (const int relative = relativeAround(start, first); relative > first)
        return before(relative, std::max(first, verb - 2 * SubjectReach));
    // "quatre experts mandatés pour déterminer les causes ont mis en cause": the object of an infinitive.
    if (start > first + 2 && !r.inQuote(start - 1) && r.isInfinitive(start - 1) &&
        r.is(start - 2, WordClass::Preposition)) {
        const TokenRange subject = before(start - 2, std::max(first, verb - 2 * SubjectReach));
        if (!subject.isEmpty())
            return subject;
    }
    // Governed by a preposition: the phrase is no subject, but a name right before the verb may be.
    const bool governed = start > first && r.is(start - 1, WordClass::Preposition) && !r.inQuote(start - 1);
    const bool ofFirst = r.is(start, WordClass::Preposition);
    if (governed || ofFirst) {
        int name = last;
        while (name > start && r.is(name, WordClass::ProperNoun))
            --name;
        if (name < last && r.is(name, WordClass::Noun))
            return {name + 1, end};
        if (governed && !ofFirst)
            return {};
    }
    // "X, porte-parole de Y affirme": the second comma is missing.
    if (start > first + 1 && r.isComma(start - 1) && r.is(start, WordClass::Noun) && r.has(start, WordRole::Person) &&
        !r.inQuote(start) && !r.inQuote(start - 2) && r.is(start - 2, WordClass::ProperNoun))
        start = m_phrases.beginOfPhraseEndingAt(start - 2, first);
    return {start, std::max(end, r.next(last))};
}

TokenRange SubjectFinder::after(int begin, int limit) const
{
    const Reading &r = m_reading;
    // "a prévenu, dans une allocution télévisée, son président"
    if (begin + 2 < limit && r.isComma(begin) && !r.inQuote(begin + 1) &&
        (r.is(begin + 1, WordClass::Preposition) || r.is(begin + 1, WordClass::Adverb) ||
         r.is(begin + 1, WordClass::Adjective) || r.is(begin + 1, WordClass::PastParticiple) ||
         r.has(begin + 1, WordRole::Time | WordRole::Locution))) {
        for (int i = begin + 1; i < std::min(limit, begin + SubjectInsertion) && !r.inQuote(i) && !r.isFinite(i); ++i) {
            if (r.isComma(i))
                return after(i + 1, limit);
        }
        return {};
    }
    const int start = m_phrases.afterAdverbials(begin, limit);
    // "a lancé mercredi, dans une vidéo, Donald Trump"
    if (start > begin && start + 2 < limit && r.isComma(start) && !r.inQuote(start) &&
        r.is(start + 1, WordClass::Preposition))
        return after(start, limit);
    for (const int candidate : {start, begin}) {
        if (candidate >= limit || r.inQuote(candidate) || r.has(candidate, WordRole::Time))
            continue;
        if (r.is(candidate, WordClass::Preposition) && !r.has(candidate, WordRole::Of))
            continue;
        const TokenRange phrase = m_phrases.withApposition(candidate, limit);
        if (!phrase.isEmpty())
            return phrase;
        if (m_phrases.isArticle(candidate)) {
            const TokenRange bare = m_phrases.withApposition(candidate + 1, limit);
            if (!bare.isEmpty() && isSomebody(r, bare))
                return {candidate, bare.end};
        }
        if (start == begin)
            break;
    }
    return {};
}

TokenRange SubjectFinder::agentAfter(int begin, int limit) const
{
    const Reading &r = m_reading;
    limit = std::min(limit, begin + SubjectReach);
    for (int i = begin; i < limit; i = r.next(i)) {
        if (r.inQuote(i))
            continue;
        if (r.has(i, WordRole::ByAgent) && i + 1 < limit) {
            const TokenRange agent = m_phrases.withApposition(i + 1, limit);
            return canSpeak(r, agent) ? agent : TokenRange{};
        }
        if (r.isFinite(i) || r.isUnit(i, u';') || r.is(i, WordClass::Subordinator))
            break;
    }
    return {};
}

} // namespace Guillemet
