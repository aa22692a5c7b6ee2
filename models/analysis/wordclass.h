// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qtypes.h>

namespace Guillemet {

/** Part of speech with the form of verbs and the case of pronouns: what the finders need, no more. */
enum class WordClass : quint8 {
    Other,
    Noun,
    ProperNoun,
    Adjective,
    Determiner,
    Number,
    Preposition,
    Adverb,
    Coordinator,
    Subordinator,
    SubjectPronoun,  ///< il, on, ce, they
    ObjectPronoun,   ///< le, se, lui before the verb
    RelativePronoun, ///< qui, dont, who
    Pronoun,         ///< any other: celui, cela, lui after a preposition, everyone
    FiniteVerb,
    Infinitive,
    PresentParticiple,
    PastParticiple,
    FiniteAuxiliary, ///< avoir and être as auxiliary or copula; English have, be, do and modals
    AuxiliaryInfinitive,
    AuxiliaryParticiple, ///< ayant, été, having, been
    Particle,            ///< English to, not, 's
    Interjection,
    Punctuation,
};
inline constexpr int WordClassCount = 24;

using WordClasses = quint32; ///< a set of WordClass, one bit each

constexpr WordClasses bit(WordClass wordClass)
{
    return 1U << static_cast<int>(wordClass);
}
constexpr bool contains(WordClasses classes, WordClass wordClass)
{
    return classes & bit(wordClass);
}

/** What a lexicon knows of a form beside its classes; a form with two readings has the features of both. */
enum WordFeature : quint32 {
    Feminine = 1,
    Masculine = 2,
    Singular = 4,
    Plural = 8,
    FirstPerson = 16,
    SecondPerson = 32,
    ThirdPerson = 64,
    GivenName = 128,
    FamilyName = 256,
    PlaceName = 512,
};

} // namespace Guillemet
