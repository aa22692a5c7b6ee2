// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/phrasekinds.h"

namespace Guillemet {

int headOf(const Reading &r, TokenRange phrase)
{
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

bool canSpeak(const Reading &r, TokenRange phrase)
{
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

bool canSpeakInside(const Reading &r, TokenRange phrase)
{
    for (int i = phrase.first; i < phrase.end; ++i) {
        if (r.is(i, WordClass::ProperNoun) || r.has(i, WordRole::Person | WordRole::Institution))
            return true;
    }
    return false;
}

bool isNameInMarks(const Reading &r, int open)
{
    const QuotedRange &quote = r.quote(open);
    if (quote.close - quote.open > 6 || !r.token(quote.open + 1).is(Token::Capitalized))
        return false;
    for (int i = quote.open + 1; i < quote.close; ++i) {
        if (r.isFinite(i))
            return false;
    }
    return true;
}

bool isSpeechInMarks(const Reading &r, int i)
{
    const int last = r.quote(i).close - 1;
    return r.isComma(last) || r.isUnit(last, u'?') || r.isUnit(last, u'!') || r.isUnit(last, u'.');
}

bool isSomebody(const Reading &r, TokenRange phrase)
{
    const int word = headOf(r, phrase);
    return word >= 0 && !r.inQuote(word) &&
           (r.is(word, WordClass::ProperNoun) || r.is(word, WordClass::SubjectPronoun) ||
            r.has(word, WordRole::Person | WordRole::Institution));
}

} // namespace Guillemet
