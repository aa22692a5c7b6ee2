// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/phrasekinds.h"
#include "models/analysis/phrases.h"

namespace Guillemet {

int Phrases::beforeParenthesis(int i, int first) const
{
    for (int j = i; j > std::max(first, i - LongestPhrase); --j) {
        if (m_reading.isUnit(j, u'('))
            return j - 1;
    }
    return i;
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
            if (r.quote(i).close - r.quote(i).open > LongestQuotedName || isSpeechInMarks(r, i))
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
        } else if (r.has(i, WordRole::Of) && nounLike && (seenNoun || r.is(i + 1, WordClass::Pronoun))) {
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
        } else if (wordClass == WordClass::Preposition && i == last - 1 && r.is(last, WordClass::Pronoun) &&
                   i > lowest && r.has(i - 1, WordRole::Of)) {
            seenNoun = true; // 84 % d'entre eux
            begin = i - 1;
            i -= 2;
        } else if (wordClass == WordClass::Preposition && (seenNoun || r.is(i + 1, WordClass::Number)) && nounLike &&
                   !(r.has(i, WordRole::SourcePhrase) && !r.has(i, WordRole::To | WordRole::Of))) {
            begin = i--;
        } else if (wordClass == WordClass::Adverb && i + 1 <= last && r.token(i).is(Token::Capitalized) &&
                   !r.token(i).is(Token::SentenceStart) && r.token(i + 1).is(Token::Capitalized) &&
                   r.token(i + 1).isWord()) {
            begin = i--; // "Daily News"
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

} // namespace Guillemet
