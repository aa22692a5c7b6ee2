// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace Guillemet {

/** One reading of a form: "Congo" has two. */
struct CountryEntry
{
    enum class Kind : quint8 {
        Name,        ///< of the country; has a capital
        Nationality, ///< inhabitant or adjective, which one the context says
        Demonym,     ///< always the inhabitant: "Germans", "Dane"
        Adjective,   ///< always the adjective
        Combining,   ///< first half of a compound: "franco"
        Seat,        ///< palace or office that stands for the state unless it is the place
        Capital,     ///< city that stands for the state only when it acts
        Hint,        ///< a word that speaks for one reading of an ambiguous name
    };

    QString code = {}; ///< ISO 3166-1 alpha-2; anything longer, or "-", names something that is no country
    QString form = {}; ///< as written in the list
    Kind kind = Kind::Name;
    bool exact = false;  ///< upper and lower case as in `form`
    bool person = false; ///< also a given name or surname
    bool state = false;  ///< of a capital: mostly the state is meant, so that any auxiliary tells that it acts
    bool weak = false;   ///< only where the text speaks of that country otherwise
    std::vector<quint64> after = {};     ///< one of these words before it
    std::vector<quint64> notAfter = {};  ///< none of these words before it
    std::vector<quint64> before = {};    ///< one of these words after it
    std::vector<quint64> notBefore = {}; ///< none of these words after it

    bool isCountry() const { return code.size() == 2; }
};

/** Part that a word of the language plays beside a name; a bit each, so that a word may play several. */
enum class CountryRole : quint32 {
    Prefix = 1 << 0,           ///< before a name: makes it another thing ("Radio France")
    Suffix = 1 << 1,           ///< after a name: the same ("France Inter")
    PlaceWord = 1 << 2,        ///< before a seat or capital: it is the place
    ActorVerb = 1 << 3,        ///< after it: it acts
    ActorAuxiliary = 1 << 4,   ///< after it: it acts if an ActorParticiple follows
    ActorParticiple = 1 << 5,  ///< see ActorAuxiliary
    ActorPreposition = 1 << 6, ///< before it: it acts ("selon")
    ActorObject = 1 << 7,      ///< verb before it: it acts ("accuse")
    ActorNoun = 1 << 8,        ///< "réaction" de Moscou
    Skip = 1 << 9,             ///< may stand between it and its verb
    AndWord = 1 << 10,
    OfWord = 1 << 11,
    LanguageBefore = 1 << 12, ///< before a nationality: it is the language
    LanguageAfter = 1 << 13,  ///< after it
    LanguageName = 1 << 14,   ///< nationality that is also a language's name
    Determiner = 1 << 15,     ///< singular article
    DemonymWord = 1 << 16,    ///< before a nationality: an inhabitant
    FunctionWord = 1 << 17,   ///< after a nationality: no noun follows
    BeWord = 1 << 18,         ///< auxiliary that also tells what a city is like
};

} // namespace Guillemet
