// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/countrymatcher.h"

namespace Guillemet {

namespace {

using Gap = CountryWord::Gap;
using Kind = CountryEntry::Kind;
using MentionKind = CountryMention::Kind;
using MentionReason = CountryMention::Reason;

bool contains(const std::vector<quint64> &keys, quint64 key)
{
    return std::ranges::find(keys, key) != keys.end();
}

char16_t plain(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == u'’' ? u'\'' : unit == u'\u00A0' || unit == u'\u202F' ? u' ' : unit;
}

} // namespace

CountryMatcher::CountryMatcher(const CountryLexicon &lexicon, QStringView text)
    : m_lexicon(lexicon)
    , m_text(text)
{
}

void CountryMatcher::match(int begin, int end, std::vector<CountryMention> &mentions, CountryEvidence &evidence)
{
    readCountryWords(m_text, begin, end, m_words);
    lookUp();
    for (int i = 0; i < size();)
        i = at(i).node < 0 ? i + 1 : matchAt(i, mentions, evidence);
}

void CountryMatcher::lookUp()
{
    for (CountryWord &word : m_words)
        word.node = m_lexicon.find(word.key);
    if (m_lexicon.clitics().isEmpty())
        return;
    for (CountryWord &word : m_words) {
        const QStringView letters = m_text.mid(word.begin, word.end - word.begin);
        for (int i = 0; word.node < 0 && i < m_lexicon.clitics().size(); ++i) {
            const QString &clitic = m_lexicon.clitics().at(i);
            if (!letters.startsWith(clitic))
                continue;
            word.node = m_lexicon.find(countryWordKey(letters.mid(clitic.size())));
            if (word.node >= 0)
                word.begin += static_cast<int>(clitic.size());
        }
    }
}

/** The longest form that begins here and fits its place; returns the word to go on with. */
int CountryMatcher::matchAt(int first, std::vector<CountryMention> &mentions, CountryEvidence &evidence)
{
    QVarLengthArray<std::pair<int, int>, 8> forms; // end, node
    int node = at(first).node;
    for (int end = first + 1; node >= 0; ++end) {
        if (!m_lexicon.node(node).entries.empty())
            forms.append({end, node});
        if (!m_lexicon.node(node).longer || end >= size() || !goesOn(at(end)))
            break;
        node = m_lexicon.next(node, at(end).key);
    }
    for (auto form = forms.crbegin(); form != forms.crend(); ++form) {
        if (judge(first, form->first, form->second, mentions, evidence))
            return form->first;
    }
    return first + 1;
}

bool CountryMatcher::goesOn(const CountryWord &word) const
{
    return word.gap != Gap::Other && word.gap != Gap::Start;
}

/** True if the form is taken, as a mention or as something that is none. */
bool CountryMatcher::judge(int first, int end, int node, std::vector<CountryMention> &mentions,
                           CountryEvidence &evidence) const
{
    CountryMention mention{.span = {at(first).begin, at(end - 1).end}};
    if (at(first).gap == Gap::Stop && at(first).begin - at(first - 1).end == 1)
        return false; // inside an abbreviation
    int countries = 0;
    bool place = false;
    for (const int index : m_lexicon.node(node).entries) {
        const Entry &entry = m_lexicon.entry(index);
        if (!conditionsHold(entry, first, end))
            continue;
        if (entry.kind == Kind::Hint) {
            ++evidence.codes[entry.code];
            continue;
        }
        if (entry.kind == Kind::Name && isInhabitantOf(entry, node, first))
            continue;
        const bool known = std::ranges::any_of(mention.candidates,
                                               [&](int other) { return m_lexicon.entry(other).code == entry.code; });
        // Of a name and a nationality spelt alike ("Suisse", "Argentine") the first that fits its place.
        CountryMention other = mention;
        if (known)
            continue;
        if (entry.isCountry() && !decide(entry, first, end, other)) {
            place = place || entry.kind == Kind::Seat;
            continue;
        }
        if (entry.isCountry() && countries++ == 0)
            mention = other;
        if (entry.person && isPerson(first, end)) {
            ++evidence.persons[at(first).key];
            return true;
        }
        if (entry.person)
            mention.personKey = at(first).key;
        mention.candidates.append(index);
    }
    if (mention.candidates.isEmpty())
        return place; // "au palais de l'Élysée": nor is the Élysée in it
    const Entry &only = m_lexicon.entry(mention.candidates.first());
    if (countries == 0) {
        if (only.person) // "Michael Jordan": the next Jordan is he
            ++evidence.persons[at(end - 1).key];
        ++evidence.codes[only.code];
        return true;
    }
    // "U.S.": the last full stop belongs to the form.
    if (only.form.endsWith(u'.') && mention.span.end < m_text.size() && m_text.at(mention.span.end) == u'.')
        ++mention.span.end;
    if (mention.candidates.size() == 1 && !only.weak && !only.person)
        ++evidence.codes[only.code];
    mentions.push_back(std::move(mention));
    return true;
}

/** "un Suisse", "une Argentine"; but "les Philippines" is the country. */
bool CountryMatcher::isInhabitantOf(const Entry &name, int node, int first) const
{
    if (!adjacent(first) || !has(first - 1, CountryRole::DemonymWord) || name.form.endsWith(u's'))
        return false;
    return std::ranges::any_of(m_lexicon.node(node).entries, [&](int index) {
        const Entry &other = m_lexicon.entry(index);
        return other.kind == Kind::Nationality && other.code == name.code;
    });
}

bool CountryMatcher::conditionsHold(const Entry &entry, int first, int end) const
{
    if (entry.exact && !writtenAs(entry, first, end))
        return false;
    if (!entry.after.empty() || !entry.notAfter.empty()) {
        const bool there = first > 0 && goesOn(at(first));
        if (!entry.after.empty() && !(there && contains(entry.after, at(first - 1).key)))
            return false;
        if (there && contains(entry.notAfter, at(first - 1).key))
            return false;
    }
    if (!entry.before.empty() || !entry.notBefore.empty()) {
        const bool there = end < size() && goesOn(at(end));
        if (!entry.before.empty() && !(there && contains(entry.before, at(end).key)))
            return false;
        if (there && contains(entry.notBefore, at(end).key))
            return false;
    }
    return true;
}

/** Upper and lower case as in the list; "US" in a line of capitals is the pronoun as well as the country. */
bool CountryMatcher::writtenAs(const Entry &entry, int first, int end) const
{
    const QStringView form(entry.form);
    const QStringView surface = m_text.mid(at(first).begin, form.size());
    if (surface.size() != form.size())
        return false;
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (plain(surface[i]) != plain(form[i]))
            return false;
    }
    if (!holds(first, CountryWord::AllCaps) || end != first + 1)
        return true;
    const auto shouted = [&](int word) {
        return holds(word, CountryWord::AllCaps) && at(word).end - at(word).begin > 3;
    };
    return !(shouted(first - 1) || shouted(end)) || has(first - 1, CountryRole::Determiner);
}

/** Whether the entry stands here for its country, and as what. */
bool CountryMatcher::decide(const Entry &entry, int first, int end, CountryMention &mention) const
{
    const auto capitalized = [&] {
        for (int i = first; i < end; ++i) {
            if (at(i).flags & (CountryWord::Capitalized | CountryWord::Caseless))
                return true;
        }
        return false;
    };
    switch (entry.kind) {
    case Kind::Name:
        mention.kind = MentionKind::Name;
        return capitalized() && !partOfLongerName(first, end);
    case Kind::Nationality:
        mention.kind = kindOfNationality(first, end);
        return (entry.form.at(0).isLower() || capitalized()) && !isLanguage(first, end);
    case Kind::Demonym:
        mention.kind = MentionKind::Demonym;
        return entry.form.at(0).isLower() || capitalized();
    case Kind::Adjective:
        mention.kind = MentionKind::Adjective;
        return (entry.form.at(0).isLower() || capitalized()) && !isLanguage(first, end);
    case Kind::Combining:
        mention.kind = MentionKind::Adjective;
        mention.reason = MentionReason::Compound;
        return end < size() && at(end).gap == Gap::Hyphen;
    case Kind::Seat:
        mention.kind = MentionKind::Metonym;
        mention.reason = MentionReason::Seat;
        return capitalized() && !isPlace(first);
    case Kind::Capital:
        mention.kind = MentionKind::Metonym;
        mention.reason = MentionReason::Actor;
        return capitalized() && acts(entry, first, end);
    case Kind::Hint:
        break;
    }
    return false;
}

bool CountryMatcher::has(int word, CountryRole role) const
{
    return word >= 0 && word < size() && m_lexicon.plays(at(word).node, role);
}

bool CountryMatcher::holds(int word, CountryWord::Flag flag) const
{
    return word >= 0 && word < size() && at(word).is(flag);
}

bool CountryMatcher::adjacent(int word) const
{
    return word > 0 && word < size() && (at(word).gap == Gap::Space || at(word).gap == Gap::Apostrophe);
}

/** "Wikimédia France": where countries take an article or a preposition, one that follows a name is part of it. */
bool CountryMatcher::followsForeignName(int first) const
{
    if (!m_lexicon.adjectivesLowerCase() || first == 0)
        return false;
    const CountryWord &before = at(first - 1);
    const bool hyphen = at(first).gap == Gap::Hyphen;
    if (before.node >= 0 || !before.is(CountryWord::Capitalized) || (before.is(CountryWord::AllCaps) && hyphen))
        return false;
    return hyphen || (at(first).gap == Gap::Space && !before.is(CountryWord::SentenceStart) &&
                      !at(first).is(CountryWord::AllCaps));
}

/** "Radio France", "France Inter", "Fort-de-France". */
bool CountryMatcher::partOfLongerName(int first, int end) const
{
    if (adjacent(first) && has(first - 1, CountryRole::Prefix) && holds(first - 1, CountryWord::Capitalized))
        return true;
    if (adjacent(end) && has(end, CountryRole::Suffix) && holds(end, CountryWord::Capitalized) &&
        !at(end).is(CountryWord::SentenceStart))
        return true;
    if (first > 1 && at(first).gap == Gap::Hyphen && has(first - 1, CountryRole::OfWord))
        return at(first - 1).gap == Gap::Hyphen;
    return followsForeignName(first);
}

bool CountryMatcher::isPerson(int first, int end) const
{
    const auto otherName = [&](int word) {
        if (!holds(word, CountryWord::Capitalized) || at(word).is(CountryWord::AllCaps))
            return false;
        const int node = at(word).node;
        return node < 0 || (m_lexicon.node(node).entries.empty() && m_lexicon.node(node).roles == 0);
    };
    const bool before = adjacent(first) && otherName(first - 1) && !holds(first - 1, CountryWord::SentenceStart);
    return before || (adjacent(end) && at(end).gap == Gap::Space && otherName(end));
}

/** "en russe", "la langue russe", "traduit du russe": the language. */
bool CountryMatcher::isLanguage(int first, int end) const
{
    const bool joined = end < size() && (at(end).gap == Gap::Space || at(end).gap == Gap::Hyphen);
    if ((joined && has(end, CountryRole::LanguageAfter)) ||
        (adjacent(first) && has(first - 1, CountryRole::LanguageAfter)))
        return true;
    if (!has(first, CountryRole::LanguageName) || end != first + 1 || !adjacent(first))
        return false;
    const bool alone = !adjacent(end) || has(end, CountryRole::FunctionWord);
    if (has(first - 1, CountryRole::LanguageBefore))
        return alone || !has(first - 1, CountryRole::PlaceWord);
    // "plus parlé que le français", "traduit du chinois"; but "les Français", "le français Total".
    return alone && m_lexicon.adjectivesLowerCase() && has(first - 1, CountryRole::Determiner) &&
           !holds(first, CountryWord::Capitalized);
}

/** In French the upper-case letter tells the inhabitant, elsewhere what stands on both sides. */
MentionKind CountryMatcher::kindOfNationality(int first, int end) const
{
    const bool afterArticle =
        adjacent(first) && has(first - 1, CountryRole::DemonymWord) && !(end < size() && at(end).gap == Gap::Hyphen);
    if (!m_lexicon.adjectivesLowerCase())
        return afterArticle && (!adjacent(end) || has(end, CountryRole::FunctionWord)) ? MentionKind::Demonym
                                                                                       : MentionKind::Adjective;
    if (!holds(first, CountryWord::Capitalized))
        return afterArticle || (holds(end, CountryWord::Capitalized) && adjacent(first) && adjacent(end) &&
                                has(first - 1, CountryRole::Determiner))
                   ? MentionKind::Demonym
                   : MentionKind::Adjective;
    const bool insideName = adjacent(first) && holds(first - 1, CountryWord::Capitalized) &&
                            !holds(first - 1, CountryWord::SentenceStart) && !afterArticle;
    return insideName ? MentionKind::Adjective : MentionKind::Demonym;
}

/** "à l'Élysée", "devant le Kremlin". */
bool CountryMatcher::isPlace(int first) const
{
    int before = first - 1;
    if (adjacent(first) && has(before, CountryRole::Determiner))
        --before;
    if (adjacent(before + 1) && has(before, CountryRole::OfWord))
        --before; // "les jardins de l'Élysée"
    return before >= 0 && adjacent(before + 1) && has(before, CountryRole::PlaceWord) &&
           !has(before - 1, CountryRole::ActorParticiple) && !has(before - 1, CountryRole::ActorVerb);
}

bool CountryMatcher::isCapitalCity(int word) const
{
    if (word < 0 || word >= size() || at(word).node < 0)
        return false;
    return std::ranges::any_of(m_lexicon.node(at(word).node).entries, [&](int index) {
        const Kind kind = m_lexicon.entry(index).kind;
        return kind == Kind::Capital || kind == Kind::Seat || kind == Kind::Name;
    });
}

/** "Moscou et Pékin ont …": the word after the last of them. */
int CountryMatcher::afterCoordination(int end) const
{
    int next = end;
    while (has(next, CountryRole::AndWord) && adjacent(next)) {
        int city = next + 1;
        if (has(city, CountryRole::Determiner))
            ++city;
        if (!isCapitalCity(city))
            break;
        next = city + 1;
    }
    return next;
}

/** Whether the words from `next` on say that the one before them acts: "a, lui aussi, réagi". */
bool CountryMatcher::actsBefore(int next) const
{
    bool auxiliary = false;
    for (int i = next; i < size() && i < next + 6; ++i) {
        if (at(i).gap == Gap::Other && (at(i).is(CountryWord::SentenceStart) || !auxiliary))
            return false;
        if (has(i, auxiliary ? CountryRole::ActorParticiple : CountryRole::ActorVerb))
            return true;
        if (has(i, CountryRole::ActorAuxiliary))
            auxiliary = true;
        else if (!auxiliary && !has(i, CountryRole::Skip))
            return false;
    }
    return false;
}

bool CountryMatcher::acts(const Entry &city, int first, int end) const
{
    const bool joined = adjacent(first);
    // "le Washington Post", "la prison de Moscou", "George Washington"
    if (adjacent(end) && holds(end, CountryWord::Capitalized) && !at(end).is(CountryWord::SentenceStart))
        return false;
    if (joined && holds(first - 1, CountryWord::Capitalized) && !holds(first - 1, CountryWord::SentenceStart))
        return false;
    const int before = first - 1;
    if (joined && (has(before, CountryRole::ActorPreposition) || has(before, CountryRole::ActorObject)))
        return true;
    if (joined && has(before, CountryRole::OfWord))
        return has(before - 1, CountryRole::ActorNoun) || has(before - 1, CountryRole::ActorObject);
    if (joined && (has(before, CountryRole::PlaceWord) || has(before, CountryRole::Determiner)))
        return false;
    const int next = afterCoordination(end);
    return actsBefore(next) ||
           (city.state && adjacent(next) && has(next, CountryRole::ActorAuxiliary) && !has(next, CountryRole::BeWord));
}

} // namespace Guillemet
