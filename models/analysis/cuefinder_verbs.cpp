// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cuefinder.h"

namespace Guillemet {

bool CueFinder::looksLikeVerb(int i, TokenRange range) const
{
    const Reading &r = m_reading;
    switch (r.wordClass(i)) {
    case WordClass::FiniteVerb:
    case WordClass::Infinitive:
    case WordClass::PresentParticiple:
    case WordClass::PastParticiple:
        return true;
    case WordClass::FiniteAuxiliary: // "fait savoir"
    case WordClass::AuxiliaryParticiple:
        return r.word(i).info && r.isInfinitive(i + 1) && !r.inQuote(i + 1);
    case WordClass::Adjective:
    case WordClass::Noun:
    case WordClass::Adverb:
    case WordClass::Preposition:
    case WordClass::Other:
        break;
    default:
        return false;
    }
    // Mistaken for a noun, but what follows only follows a verb: "demande-t-il", "juge que".
    if (isHiddenParticiple(i, range))
        return true;
    // "the ad argues that": without a lexicon a form of a verb may pass for a noun.
    const bool unknown =
        !r.word(i).info && contains(r.word(i).possible, WordClass::FiniteVerb) && r.is(i, WordClass::Noun) &&
        i > range.first && i + 1 < range.end &&
        (r.inQuote(i + 1) || r.has(i + 1, WordRole::Complementizer) || r.is(i + 1, WordClass::SubjectPronoun));
    // "…," the editorial reads.
    const bool behindMarks = !r.word(i).info && r.is(i, WordClass::Noun) && endsAside(i, range);
    if (behindMarks)
        return true;
    if (unknown)
        return !(r.is(i - 1, WordClass::Determiner) || r.is(i - 1, WordClass::Adjective) || r.has(i - 1, WordRole::Of));
    const bool finite = r.word(i).info && r.word(i).info->can(WordClass::FiniteVerb);
    const bool participle = r.word(i).info && r.word(i).info->can(WordClass::PresentParticiple);
    if (i + 1 >= range.end || !(finite || participle) || r.inQuote(i + 1))
        return false;
    if (finite && followsMarks(i, range))
        return true;
    // "P, note le maire": no noun stands bare between a comma and a name or determiner.
    const bool somebodyFollows = (r.is(i + 1, WordClass::ProperNoun) && r.token(i + 1).is(Token::Capitalized)) ||
                                 r.has(i + 1, WordRole::Definite | WordRole::Demonstrative);
    if (finite && i > range.first && r.isComma(i - 1) && r.is(i, WordClass::Noun) && somebodyFollows &&
        r.pack().cuesOf(r.token(i).key, r.word(i).info) &&
        !r.has(i, WordRole::Person | WordRole::Institution | WordRole::Time))
        return true;
    if (participle)
        return i > range.first && (r.has(i - 1, WordRole::Gerund) || r.has(i + 1, WordRole::Complementizer));
    // "La fondatrice précise toutefois que", not "plus précise que"
    int follower = i + 1;
    while (follower < range.end && r.is(follower, WordClass::Adverb) && !r.inQuote(follower))
        ++follower;
    const bool compares = i > range.first && r.is(i - 1, WordClass::Adverb);
    if (follower > i + 1 && r.has(follower, WordRole::Complementizer) && !compares &&
        !r.has(follower - 1, WordRole::CompoundThat) && r.is(i, WordClass::Adjective))
        return true;
    const bool afterDeterminer = i > range.first && (r.is(i - 1, WordClass::Determiner) || r.has(i - 1, WordRole::Of));
    return (r.token(i + 1).is(Token::Enclitic) && r.has(i + 1, WordRole::Subject)) ||
           (r.has(i + 1, WordRole::Complementizer) && !afterDeterminer);
}

/** A form that reports, behind words in marks that end with a comma and somebody, before the end or a preposition. */
bool CueFinder::endsAside(int i, TokenRange range) const
{
    const Reading &r = m_reading;
    if (!r.pack().cuesOf(r.token(i).key, nullptr) || !r.text().of(i).endsWith(u's') ||
        !(i + 1 >= range.end || r.isUnit(i + 1, u'.') || r.isComma(i + 1) || r.is(i + 1, WordClass::Preposition) ||
          r.is(i + 1, WordClass::Noun)))
        return false;
    for (int before = i - 1; before > range.first && before > i - LongestGroup; --before) {
        if (r.inQuote(before))
            return before < i - 1 && r.isComma(before - 1) && r.quote(before).close == before;
        if (r.isFinite(before) || !r.token(before).isWord() || r.is(before, WordClass::Preposition))
            return false;
    }
    return false;
}

/** « … », lance X: right behind words in marks and what ends them stands a verb. */
bool CueFinder::followsMarks(int i, TokenRange range) const
{
    const Reading &r = m_reading;
    int before = i - 1;
    if (before > range.first && !r.inQuote(before) && r.isComma(before))
        --before;
    return before > range.first && r.inQuote(before) && r.quote(before).close == before && !r.inQuote(i) &&
           (before < i - 1 || r.isUnit(before - 1, u',') || r.isUnit(before - 1, u'!') || r.isUnit(before - 1, u'?'));
}

/** A participle mistaken for a noun or adjective: "a malgré tout affirmé". */
bool CueFinder::isHiddenParticiple(int i, TokenRange range) const
{
    const Reading &r = m_reading;
    if (i <= range.first || !r.word(i).info || !r.word(i).info->can(WordClass::PastParticiple) ||
        r.is(i, WordClass::PastParticiple) || r.inQuote(i - 1) != r.inQuote(i))
        return false;
    return adverbialBetween(i - 1, std::max(range.first, i - LongestGroup)) >= 0;
}

} // namespace Guillemet
