// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/phrases.h"

namespace Guillemet {

namespace {

constexpr int LongestPhrase = 60;     ///< tokens; keeps every scan short
constexpr int LongestQuotedName = 10; ///< a longer quoted range is no part of a name

} // namespace

bool Phrases::continuesName(int i, int limit) const
{
    const Reading &r = m_reading;
    return i < limit && (r.isNominal(i) || r.is(i, WordClass::Determiner) || r.is(i, WordClass::Adjective) ||
                         r.is(i, WordClass::Number) || r.is(i, WordClass::PastParticiple) || r.inQuote(i) ||
                         (r.is(i, WordClass::Pronoun) && !r.has(i, WordRole::Relative)));
}

/** Whether a preposition after a noun goes on with the noun phrase rather than with the sentence. */
bool Phrases::attaches(int preposition, int limit, bool hasName, int head) const
{
    const Reading &r = m_reading;
    int following = preposition + 1;
    if (following >= limit || r.isInfinitive(following) || r.is(following, WordClass::PresentParticiple))
        return false;
    if (r.has(preposition, WordRole::Of)) {
        // "de" and an infinitive, with pronouns between, belongs to the verb.
        while (following < limit && (r.is(following, WordClass::ObjectPronoun) || r.has(following, WordRole::Negation)))
            ++following;
        return continuesName(following, limit) && !r.isInfinitive(following);
    }
    if (hasName || head < 0 || r.has(following, WordRole::Time) || !r.has(head, WordRole::Person))
        return false;
    if (r.is(following, WordClass::Determiner))
        ++following;
    return following < limit && r.is(following, WordClass::ProperNoun) && (r.features(following) & PlaceName);
}

int Phrases::end(int begin, int limit) const
{
    const Reading &r = m_reading;
    limit = std::min(limit, begin + LongestPhrase);
    int i = begin;
    int headWord = -1;
    int last = begin;
    bool hasHead = false;
    bool hasName = false;
    bool afterOf = false;
    while (i < limit) {
        if (r.inQuote(i)) {
            const QuotedRange &quote = r.quote(i);
            if (quote.open != i || quote.close - quote.open > LongestQuotedName || (hasHead && !isNameInMarks(i)))
                break;
            hasHead = true;
            last = i = quote.close + 1;
            continue;
        }
        if (r.token(i).is(Token::Enclitic) && r.is(i, WordClass::SubjectPronoun))
            break;
        const bool of = hasHead && r.has(i, WordRole::Of);
        if (of || (hasHead && r.is(i, WordClass::Preposition))) {
            if (!attaches(i, limit, hasName, headWord))
                break;
            ++i;
            afterOf = true;
            continue;
        }
        if (hasHead && r.has(i, WordRole::Emphatic)) {
            last = ++i;
            continue;
        }
        if (r.has(i, WordRole::Relative))
            return last;
        const bool capital =
            r.token(i).isWord() && r.token(i).is(Token::Capitalized) && !r.token(i).is(Token::SentenceStart);
        switch (capital && (r.is(i, WordClass::Other) || r.is(i, WordClass::Interjection) ||
                            (r.is(i, WordClass::Adjective) && r.token(i).is(Token::AllCaps)))
                    ? WordClass::ProperNoun
                    : r.wordClass(i)) {
        case WordClass::Determiner:
            if (hasHead && !afterOf && !capital)
                return last;
            break;
        case WordClass::Noun:
        case WordClass::ProperNoun:
            if (r.has(i, WordRole::Time) && !afterOf && r.is(i, WordClass::Noun))
                return last;
            if (headWord < 0)
                headWord = i;
            hasName = hasName || r.is(i, WordClass::ProperNoun);
            hasHead = true;
            last = i + 1;
            break;
        case WordClass::PastParticiple:
            // "un comptage réalisé par l'AFP"
            if (hasHead && !hasName && i + 2 < limit && r.has(i + 1, WordRole::ByAgent)) {
                last = i + 1;
                i += 2;
                afterOf = true;
                continue;
            }
            [[fallthrough]];
        case WordClass::Adjective:
        case WordClass::Number:
            last = hasHead || r.is(i, WordClass::Number) ? i + 1 : last;
            break;
        case WordClass::Pronoun:
        case WordClass::SubjectPronoun:
        case WordClass::ObjectPronoun:
            if (hasHead && !afterOf)
                return last;
            hasHead = true;
            last = i + 1;
            break;
        case WordClass::Particle:
            if (!r.token(i).is(Token::Enclitic))
                return last;
            last = i + 1;
            break;
        case WordClass::Adverb:
            if (i + 1 >= limit || !(r.is(i + 1, WordClass::Adjective) || r.is(i + 1, WordClass::PastParticiple) ||
                                    r.is(i + 1, WordClass::Number)))
                return last;
            break;
        case WordClass::Coordinator:
            if (!hasHead || !r.has(i, WordRole::And) || i + 1 >= limit ||
                !(r.isNominal(i + 1) || r.is(i + 1, WordClass::Determiner) || r.has(i + 1, WordRole::Of) ||
                  (r.is(i + 1, WordClass::Adjective) && r.is(i - 1, WordClass::Adjective))))
                return last;
            afterOf = true;
            ++i;
            continue;
        default:
            if (r.isUnit(i, u'(') && hasHead) {
                // A short acronym in brackets.
                int close = i + 1;
                while (close < std::min(limit, i + 6) && !r.isUnit(close, u')'))
                    ++close;
                if (close >= limit || !r.isUnit(close, u')'))
                    return last;
                last = close + 1;
                i = close + 1;
                continue;
            }
            if ((r.isUnit(i, u'&') || r.token(i).kind == TokenKind::Dash) && hasName && i + 1 < limit &&
                r.is(i + 1, WordClass::ProperNoun) && !r.token(i).is(Token::AfterSpace))
                break;
            if (hasHead && (r.isUnit(i, u'+') || r.isUnit(i, u'%'))) {
                last = ++i;
                continue;
            }
            if (last > begin && r.isUnit(i, u'%')) { // 54 % des Français
                hasHead = true;
                last = ++i;
                continue;
            }
            return last;
        }
        afterOf = afterOf && (r.is(i, WordClass::Determiner) || r.is(i, WordClass::Adjective));
        ++i;
    }
    return last;
}

bool Phrases::isAppositionAt(int begin, int end) const
{
    const Reading &r = m_reading;
    int i = begin;
    while (i < end && (r.is(i, WordClass::Determiner) || r.is(i, WordClass::Adjective) || r.is(i, WordClass::Number)))
        ++i;
    if (i >= end || r.inQuote(i) || !r.isNominal(i) || r.has(i, WordRole::Time))
        return false;
    if (i > begin && r.is(i, WordClass::ProperNoun) && r.is(i - 1, WordClass::Determiner)) {
        // "selon l'institut, la France dépense": a subject
        const int verb = this->end(begin, end);
        if (!r.pack().model().trained || (verb < end && !r.inQuote(verb) && r.isFinite(verb)))
            return false;
    }
    // A common noun that names what somebody is, or a name (then what stood before was the description).
    return r.is(i, WordClass::ProperNoun) || r.has(i, WordRole::Person) || r.has(i, WordRole::Institution);
}

TokenRange Phrases::withApposition(int begin, int limit) const
{
    const Reading &r = m_reading;
    TokenRange phrase{begin, end(begin, limit)};
    if (phrase.isEmpty())
        return phrase;
    int comma = phrase.end;
    if (comma < limit && r.isComma(comma) && isAppositionAt(comma + 1, limit)) {
        const bool twoNames = r.is(phrase.end - 1, WordClass::ProperNoun) && r.is(comma + 1, WordClass::ProperNoun) &&
                              !r.is(phrase.first, WordClass::Determiner);
        int appositionEnd = end(comma + 1, limit);
        int next = appositionEnd;
        while (next < limit && next < appositionEnd + 12 && !r.inQuote(next) && !r.isComma(next) && !r.isFinite(next) &&
               r.token(next).isWord())
            ++next;
        if (next < limit && r.isComma(next) && next > appositionEnd)
            appositionEnd = next;
        if (twoNames)
            return phrase;
        const bool closed = appositionEnd >= limit || r.isComma(appositionEnd) ||
                            r.token(appositionEnd).kind == TokenKind::Punctuation ||
                            r.is(appositionEnd, WordClass::Preposition) || r.has(appositionEnd, WordRole::Time);
        if (appositionEnd > comma + 1 && closed)
            phrase.end = appositionEnd;
    }
    return phrase;
}

/** "à l'AFP Maribel Quesada": where a person's name begins behind another one. */
int Phrases::beforeSecondName(int begin, int end) const
{
    const Reading &r = m_reading;
    for (int i = begin + 1; i + 1 < end; ++i) {
        if (r.inQuote(i))
            return end;
        // "à l'Assemblée M. Mélenchon", "à l'AFP Thipsuda Faksaithong"
        if (r.has(i, WordRole::Title) && r.token(i).is(Token::Capitalized) && r.isNominal(i - 1))
            return i;
        const bool person =
            (r.isGivenName(i) || (r.token(i - 1).is(Token::AllCaps) && !r.token(i).is(Token::AllCaps))) &&
            r.is(i, WordClass::ProperNoun) && r.is(i + 1, WordClass::ProperNoun);
        if (person && !r.inQuote(i) && r.is(i - 1, WordClass::ProperNoun) && !r.isGivenName(i - 1) &&
            !r.has(i - 1, WordRole::Title))
            return i;
    }
    return end;
}

int Phrases::afterAdverbials(int begin, int limit) const
{
    const Reading &r = m_reading;
    int i = begin;
    limit = std::min(limit, begin + LongestPhrase);
    while (i < limit && !r.inQuote(i)) {
        if (r.is(i, WordClass::Adverb) && !r.has(i, WordRole::Question)) {
            ++i;
            continue;
        }
        int time = i;
        while (time < limit && !r.inQuote(time) &&
               (r.is(time, WordClass::Determiner) || r.is(time, WordClass::Number) || r.is(time, WordClass::Adjective)))
            ++time;
        if (time < limit && r.has(time, WordRole::Time)) {
            i = time + 1;
            while (i < limit && (r.has(i, WordRole::Time) || r.is(i, WordClass::Number)))
                ++i;
            continue;
        }
        const bool preposition = (r.is(i, WordClass::Preposition) &&
                                  !(r.has(i, WordRole::SourcePhrase) && !r.has(i, WordRole::To | WordRole::Of))) ||
                                 r.has(i, WordRole::Locution);
        if (preposition && i + 1 < limit) {
            int phrase = i + 1;
            if (r.has(i, WordRole::Locution) && r.is(phrase, WordClass::Preposition))
                ++phrase;
            if (r.is(phrase, WordClass::Determiner) && phrase + 1 < limit && r.has(phrase + 1, WordRole::Time))
                ++phrase; // "à l'époque"
            const int phraseEnd =
                r.has(phrase, WordRole::Time) ? phrase + 1 : beforeSecondName(phrase, end(phrase, limit));
            if (phraseEnd == phrase)
                return i;
            i = phraseEnd;
            continue;
        }
        break;
    }
    return i;
}

TokenRange Phrases::subjectAfter(int begin, int limit) const
{
    const Reading &r = m_reading;
    const int start = afterAdverbials(begin, limit);
    for (const int candidate : {start, begin}) {
        if (candidate >= limit || r.inQuote(candidate) || r.has(candidate, WordRole::Time))
            continue;
        if (r.is(candidate, WordClass::Preposition) && !r.has(candidate, WordRole::Of))
            continue;
        const TokenRange phrase = withApposition(candidate, limit);
        if (!phrase.isEmpty())
            return phrase;
        if (start == begin)
            break;
    }
    return {};
}

TokenRange Phrases::agentAfter(int begin, int limit) const
{
    const Reading &r = m_reading;
    limit = std::min(limit, begin + LongestPhrase);
    for (int i = begin; i < limit; i = r.next(i)) {
        if (r.inQuote(i))
            continue;
        if (r.has(i, WordRole::ByAgent) && i + 1 < limit) {
            const TokenRange agent = withApposition(i + 1, limit);
            return canSpeak(agent) ? agent : TokenRange{};
        }
        if (r.isFinite(i) || r.isUnit(i, u';') || r.is(i, WordClass::Subordinator))
            break;
    }
    return {};
}

int Phrases::beforeParenthesis(int i, int first) const
{
    for (int j = i; j > std::max(first, i - LongestPhrase); --j) {
        if (m_reading.isUnit(j, u'('))
            return j - 1;
    }
    return i;
}

int Phrases::previousComma(int comma, int first) const
{
    const Reading &r = m_reading;
    const int lowest = std::max(first, comma - LongestPhrase);
    for (int i = r.previous(comma); i >= lowest; i = r.previous(i)) {
        if (r.isComma(i))
            return i;
        if (r.isUnit(i, u':') || r.isUnit(i, u';'))
            return -1;
    }
    return -1;
}

/** Walks left over nouns, what describes them, and "de" between them. */
int Phrases::beginOfPhraseEndingAt(int last, int first) const
{
    const Reading &r = m_reading;
    const int lowest = std::max(first, last - LongestPhrase);
    int begin = last + 1;
    bool seenNoun = false;
    for (int i = last; i >= lowest;) {
        if (r.inQuote(i)) {
            if (r.quote(i).close - r.quote(i).open > LongestQuotedName || isSpeechInMarks(i))
                break;
            i = r.quote(i).open;
            begin = i--;
            seenNoun = true;
            continue;
        }
        const WordClass wordClass = r.wordClass(i);
        if (r.has(i, WordRole::Relative))
            break;
        const bool nounLike =
            i > lowest && (r.isNominal(i - 1) || r.is(i - 1, WordClass::Adjective) || r.is(i - 1, WordClass::Number) ||
                           r.is(i - 1, WordClass::PastParticiple) || r.is(i - 1, WordClass::PresentParticiple) ||
                           r.isUnit(i - 1, u'%') || r.isUnit(i - 1, u'+') || r.inQuote(i - 1) ||
                           r.isUnit(i - 1, u')') || r.is(i - 1, WordClass::Pronoun));
        if (wordClass == WordClass::Noun || wordClass == WordClass::ProperNoun) {
            if (r.has(i, WordRole::Time) && wordClass == WordClass::Noun && seenNoun)
                break;
            seenNoun = true;
            begin = i--;
        } else if (wordClass == WordClass::Adjective || wordClass == WordClass::Number ||
                   wordClass == WordClass::PastParticiple || (wordClass == WordClass::PresentParticiple && i < last) ||
                   r.isUnit(i, u'%') || r.isUnit(i, u'+') || wordClass == WordClass::Pronoun ||
                   (wordClass == WordClass::Particle && r.token(i).is(Token::Enclitic))) {
            begin = i--;
        } else if (r.has(i, WordRole::Of) && seenNoun && nounLike) {
            begin = i--;
        } else if (wordClass == WordClass::Determiner) {
            begin = i--;
            if (i < lowest || r.inQuote(i))
                break;
            const bool joins =
                (r.has(i, WordRole::Of) || r.is(i, WordClass::Preposition)) && !r.has(i, WordRole::Relative);
            const bool before =
                i > lowest &&
                (r.isNominal(i - 1) || r.is(i - 1, WordClass::Pronoun) || r.is(i - 1, WordClass::Number) ||
                 r.has(i - 1, WordRole::Someone) || r.is(i - 1, WordClass::Adjective) ||
                 r.is(i - 1, WordClass::PastParticiple) || r.is(i - 1, WordClass::PresentParticiple) ||
                 r.isUnit(i - 1, u'+') || r.isUnit(i - 1, u'%') || r.inQuote(i - 1) || r.isUnit(i - 1, u')'));
            if (joins && before) {
                begin = i--;
                continue;
            }
            if (r.is(i, WordClass::Determiner)) // "tous les"
                begin = i--;
            if (i > lowest && r.has(i, WordRole::And) && nounLike && r.isNominal(i - 1)) {
                begin = i--;
                continue;
            }
            break;
        } else if (wordClass == WordClass::Preposition && seenNoun && nounLike &&
                   !(r.has(i, WordRole::SourcePhrase) && !r.has(i, WordRole::To | WordRole::Of))) {
            begin = i--;
        } else if (wordClass == WordClass::Adverb && i + 1 <= last && r.is(i + 1, WordClass::Adjective)) {
            --i;
        } else if (r.isUnit(i, u')')) {
            const int before = beforeParenthesis(i, lowest);
            if (before == i)
                break;
            begin = before + 1;
            i = before;
        } else if (r.has(i, WordRole::And) && nounLike &&
                   (seenNoun ? r.isNominal(i - 1)
                             : r.is(i - 1, WordClass::Adjective) && r.is(i + 1, WordClass::Adjective))) {
            begin = i--;
        } else {
            break;
        }
    }
    return begin;
}

TokenRange Phrases::endingAt(int last, int first) const
{
    return {beginOfPhraseEndingAt(last, first), last + 1};
}

/** "Les passagers qui ont vu l'avion": the phrase at `start` is part of a clause that began with "qui"; -1 if not. */
int Phrases::relativeAround(int start, int first) const
{
    const Reading &r = m_reading;
    const int lowest = std::max(first, start - LongestPhrase);
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
TokenRange Phrases::subjectOverInsertions(int lastComma, int first) const
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
        const int begin = beginOfPhraseEndingAt(last, first);
        const bool opens = begin <= first || r.inQuote(begin - 1) || r.is(begin - 1, WordClass::Coordinator) ||
                           r.is(begin - 1, WordClass::Subordinator);
        if (begin <= last && opens && isSomebody({begin, comma}))
            return {begin, end};
        next = comma;
        comma = previousComma(comma, first);
    }
    return {};
}

TokenRange Phrases::subjectBefore(int verb, int first) const
{
    const Reading &r = m_reading;
    int last = r.previous(verb);
    while (last >= first && r.is(last, WordClass::Adverb) && !r.inQuote(last))
        --last;
    if (last < first)
        return {};
    int end = last + 1;
    if (r.isComma(last)) {
        // ", ministre de la Justice," or ", qui rentrait," between subject and verb.
        const int comma = previousComma(last, first);
        if (comma < 0 || comma == first || comma + 1 == last)
            return {};
        const bool named = r.is(r.previous(comma), WordClass::ProperNoun) && r.is(comma + 1, WordClass::Noun) &&
                           !r.has(comma + 1, WordRole::Time);
        const bool apposition = named || isAppositionAt(comma + 1, last);
        if (!apposition && !r.is(comma + 1, WordClass::RelativePronoun) &&
            !r.is(comma + 1, WordClass::PastParticiple) && !r.is(comma + 1, WordClass::Preposition) &&
            !r.is(comma + 1, WordClass::Adverb) && !r.has(comma + 1, WordRole::Locution) &&
            !r.is(comma + 1, WordClass::Adjective) && !r.is(comma + 1, WordClass::PresentParticiple) &&
            !r.has(comma + 1, WordRole::Time) && !r.is(comma + 1, WordClass::Pronoun) &&
            !r.is(comma + 1, WordClass::Number))
            return subjectOverInsertions(last, first);
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
    const int begin = beginOfPhraseEndingAt(r.inQuote(last) ? r.quote(last).close : last, first);
    if (begin > last && !r.inQuote(last))
        return r.isComma(r.previous(verb)) ? subjectOverInsertions(r.previous(verb), first) : TokenRange{};
    int start = begin;
    if (const int relative = relativeAround(start, first); relative > first)
        return subjectBefore(relative, first);
    // "quatre experts mandatés pour déterminer les causes ont mis en cause": the object of an infinitive.
    if (start > first + 2 && !r.inQuote(start - 1) && r.isInfinitive(start - 1) &&
        r.is(start - 2, WordClass::Preposition)) {
        const TokenRange subject = subjectBefore(start - 2, first);
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
        start = beginOfPhraseEndingAt(start - 2, first);
    return {start, std::max(end, r.next(last))};
}

int Phrases::head(TokenRange phrase) const
{
    const Reading &r = m_reading;
    for (int i = phrase.first; i < phrase.end; i = r.next(i)) {
        if (r.inQuote(i))
            return i;
        if (r.isNominal(i) || r.is(i, WordClass::Pronoun) || r.is(i, WordClass::SubjectPronoun))
            return i;
        if (r.is(i, WordClass::Preposition) && i > phrase.first)
            break;
    }
    return phrase.isEmpty() ? -1 : phrase.first;
}

bool Phrases::canSpeak(TokenRange phrase) const
{
    const Reading &r = m_reading;
    if (phrase.isEmpty())
        return false;
    for (int i = phrase.first; i < phrase.end; i = r.next(i)) {
        if (r.inQuote(i))
            continue;
        const bool capital = r.token(i).is(Token::Capitalized) && !r.token(i).is(Token::SentenceStart);
        if (r.is(i, WordClass::ProperNoun) || (capital && r.is(i, WordClass::Noun)) || r.isUnit(i, u'%') ||
            r.has(i, WordRole::Person | WordRole::Institution) || r.is(i, WordClass::RelativePronoun) ||
            r.is(i, WordClass::SubjectPronoun) || r.has(i, WordRole::Document) ||
            (r.has(i, WordRole::Someone) && !r.is(i, WordClass::Determiner)))
            return true;
        if (r.is(i, WordClass::Noun))
            break;
    }
    return false;
}

/** Few words in marks that begin with a capital and hold no verb: a newspaper, a group. */
bool Phrases::isNameInMarks(int open) const
{
    const Reading &r = m_reading;
    const QuotedRange &quote = r.quote(open);
    if (quote.close - quote.open > 6 || !r.token(quote.open + 1).is(Token::Capitalized))
        return false;
    for (int i = quote.open + 1; i < quote.close; ++i) {
        if (r.isFinite(i))
            return false;
    }
    return true;
}

/** Marks that end with a comma or hold a question: what somebody says, no part of who says it. */
bool Phrases::isSpeechInMarks(int i) const
{
    const Reading &r = m_reading;
    const int last = r.quote(i).close - 1;
    return r.isComma(last) || r.isUnit(last, u'?') || r.isUnit(last, u'!') || r.isUnit(last, u'.');
}

bool Phrases::isSomebody(TokenRange phrase) const
{
    const int word = head(phrase);
    return word >= 0 && !m_reading.inQuote(word) &&
           (m_reading.is(word, WordClass::ProperNoun) || m_reading.is(word, WordClass::SubjectPronoun) ||
            m_reading.has(word, WordRole::Person | WordRole::Institution));
}

bool Phrases::canSpeakInside(TokenRange phrase) const
{
    const Reading &r = m_reading;
    for (int i = phrase.first; i < phrase.end; ++i) {
        if (r.is(i, WordClass::ProperNoun) || r.has(i, WordRole::Person | WordRole::Institution))
            return true;
    }
    return false;
}

} // namespace Guillemet
