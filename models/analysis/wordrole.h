// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qtypes.h>

namespace Guillemet {

/** What a word is good for in the rules: one bit for each word list of a language pack, which has the list's name. */
enum class WordRole : quint64 {
    Complementizer = 1ULL << 0, ///< que, qu', that
    Question = 1ULL << 1,       ///< si, comment, whether, how
    Of = 1ULL << 2,             ///< de, du, des, d', of
    To = 1ULL << 3,             ///< à, au, aux, to
    As = 1ULL << 4,             ///< comme, as
    And = 1ULL << 5,            ///< et, ou, and
    But = 1ULL << 6,            ///< mais, but
    Negation = 1ULL << 7,       ///< ne, n'
    Reflexive = 1ULL << 8,      ///< se, s'
    Gerund = 1ULL << 9,         ///< en, tout before a participle
    ByAgent = 1ULL << 10,       ///< par, by
    Person = 1ULL << 11,        ///< role nouns: président, porte-parole
    Institution = 1ULL << 12,   ///< ministère, gouvernement, police
    Document = 1ULL << 13,      ///< communiqué, rapport, sondage
    Title = 1ULL << 14,         ///< M., Mme, Dr
    Female = 1ULL << 15,        ///< of titles, names and pronouns
    Male = 1ULL << 16,
    Time = 1ULL << 17,          ///< lundi, janvier, soir, hier: no source, no object
    NotSource = 1ULL << 18,     ///< after selon: images, loi, ordre
    Work = 1ULL << 19,          ///< a title in marks follows: émission, film, intitulé
    Subject = 1ULL << 20,       ///< pronouns of third person: il, elle, ils, elles, on
    PluralPronoun = 1ULL << 21, ///< ils, elles, they
    FirstPerson = 1ULL << 22,   ///< je, nous: inside quotations only
    Stop = 1ULL << 23,          ///< after a comma, ends reported content: tandis, alors
    Which = 1ULL << 24,         ///< ce (qui), which: after a comma, the author's comment
    Relative = 1ULL << 25,      ///< qui, who
    SourcePhrase = 1ULL << 26,  ///< first word of a phrase like selon, d'après, according to
    MarkedSource = 1ULL << 27,  ///< pour, for: a source phrase only at the begin of a clause or beside marks
    Demonstrative = 1ULL << 28, ///< celui, cette, this
    Possessive = 1ULL << 29,    ///< son, sa, ses, his
    Someone = 1ULL << 30,       ///< pronouns that may speak: certains, beaucoup, celui-ci, many
    Locution = 1ULL << 31,      ///< prepositions of more words begin so: lors, afin, à
    Anaphor = 1ULL << 32,       ///< nouns that take up a person: l'intéressé, le même, l'homme
    Subordinator = 1ULL << 33,  ///< parce que, lorsque: a clause begins
    Impersonal = 1ULL << 34,    ///< on, il: no one in particular
    Definite = 1ULL << 35,      ///< le, la, les, the
    Be = 1ULL << 36,            ///< forms of être, be: a passive before a participle
    Attaching = 1ULL << 37,     ///< prepositions that go on with a quoted noun phrase: contre, pour
    GivenName = 1ULL << 38,     ///< first names, from the lists femaleNames and maleNames
    Emphatic = 1ULL << 39,      ///< lui-même, himself: after a noun phrase
    Negative = 1ULL << 40,      ///< pas, jamais: "ne" without one of them restricts (ne … que)
    Epithet = 1ULL << 42,       ///< nouns that take up a person named before: l'écrivaine, le rappeur, the singer
    NameParticle = 1ULL << 44,  ///< von, van, el, ben: between the parts of a name
    Beside = 1ULL << 43,        ///< auprès: "auprès de X" tells who told something
    CompoundThat = 1ULL << 41,  ///< words that make a conjunction of the "que" after them: ainsi, alors, afin
};

constexpr quint64 operator|(WordRole a, WordRole b)
{
    return static_cast<quint64>(a) | static_cast<quint64>(b);
}
constexpr quint64 operator|(quint64 a, WordRole b)
{
    return a | static_cast<quint64>(b);
}

} // namespace Guillemet
