// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/phrases.h"

#include "models/analysis/phrasekinds.h"

namespace Guillemet {

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
            if (quote.open != i || quote.close - quote.open > LongestQuotedName || (hasHead && !isNameInMarks(r, i)))
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
        afterOf =
            afterOf && (r.is(i, WordClass::Determiner) || r.is(i, WordClass::Adjective) || r.is(i, WordClass::Number));
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
        // "adjoint aux sports", "chercheuse à l'Ifri"
        if (appositionEnd > comma + 1 && appositionEnd + 1 < limit && r.has(appositionEnd - 1, WordRole::Person) &&
            r.has(appositionEnd, WordRole::To)) {
            const int more = end(appositionEnd + 1, limit);
            appositionEnd = more > appositionEnd + 1 ? more : appositionEnd;
        }
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
    // "de son côté Yves Martinet", "d'emblée Claire Vasseur": nobody's description, but a phrase of its own.
    int noun = begin;
    if (r.has(noun, WordRole::Possessive))
        ++noun;
    if (noun + 1 < end && r.is(noun, WordClass::Noun) && !r.token(noun).is(Token::Capitalized) &&
        !r.has(noun, WordRole::Person | WordRole::Institution | WordRole::Title | WordRole::Work) &&
        r.is(noun + 1, WordClass::ProperNoun) && r.token(noun + 1).is(Token::Capitalized))
        return noun + 1;
    for (int i = begin + 1; i < end; ++i) {
        if (r.inQuote(i))
            return end;
        // "à l'Assemblée M. Mélenchon", "à l'AFP Thipsuda Faksaithong"
        if (r.has(i, WordRole::Title) && r.token(i).is(Token::Capitalized) && r.isNominal(i - 1))
            return i;
        const bool person =
            (r.isGivenName(i) || (r.token(i - 1).is(Token::AllCaps) && !r.token(i).is(Token::AllCaps))) &&
            r.is(i, WordClass::ProperNoun) && (r.is(i + 1, WordClass::ProperNoun) || (i + 1 == end && r.isComma(end)));
        if (person && !r.inQuote(i) && r.is(i - 1, WordClass::ProperNoun) && !r.isGivenName(i - 1) &&
            !r.has(i - 1, WordRole::Title))
            return i;
    }
    return end;
}

bool Phrases::isArticle(int i) const
{
    const Reading &r = m_reading;
    return r.has(i, WordRole::Of) && r.is(i, WordClass::Preposition) &&
           contains(r.word(i).possible, WordClass::Determiner) && r.features(i + 1) & Plural;
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
        if (const int ago = timeAgo(r, i, limit); ago > i) {
            i = ago;
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
        if (preposition && i + 1 < limit && !(isArticle(i) && r.has(i + 1, WordRole::Person | WordRole::Institution))) {
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

} // namespace Guillemet
