// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/speakerregister.h"

#include "models/analysis/phrasekinds.h"

namespace Guillemet {

namespace {
constexpr int LongestName = 6;        ///< words
constexpr int LongestLongForm = 16;   ///< words before their acronym
constexpr size_t ManyEntities = 4000; ///< beyond, new names are not looked for among the old ones
} // namespace

SpeakerRegister::SpeakerRegister(const Reading &reading, const Phrases &phrases)
    : m_reading(reading)
    , m_phrases(phrases)
{
    collectNames();
    collectAcronyms();
}

QString SpeakerRegister::textOf(TokenRange range) const
{
    return m_reading.text().of(range).toString().simplified();
}

std::vector<quint64> SpeakerRegister::contentKeys(TokenRange range) const
{
    const Reading &r = m_reading;
    std::vector<quint64> keys;
    for (int i = range.first; i < range.end; ++i) {
        if (r.token(i).isWord() && !r.is(i, WordClass::Determiner) && !r.is(i, WordClass::Preposition) &&
            !r.has(i, WordRole::Title) && !(r.token(i).is(Token::Enclitic)))
            keys.push_back(r.token(i).key);
    }
    return keys;
}

/** Capitalised names from `first`, with particles: Ludwig van Beethoven. */
TokenRange SpeakerRegister::nameFrom(int first, int limit) const
{
    const Reading &r = m_reading;
    int end = first;
    for (int i = first; i < std::min(limit, first + LongestName + 2); ++i) {
        if (i > first && r.token(i).is(Token::ParagraphStart))
            break; // a heading and the text below it
        // "l'AFP Maribel Quesada", "Paris Gilles Le Gendre": two names.
        if (i > first && r.isGivenName(i) && !r.isGivenName(first) &&
            (r.token(i - 1).is(Token::AllCaps) || (r.features(i - 1) & PlaceName) || !r.pack().model().trained ||
             (i == first + 1 && r.word(first).info && r.word(first).info->can(WordClass::Adjective) && i + 1 < limit &&
              r.is(i + 1, WordClass::ProperNoun) && !(r.features(first) & FamilyName))) &&
            !r.token(i).is(Token::AllCaps))
            break;
        // "l'ACCC Rod Sims"
        if (i == first + 1 && r.token(first).is(Token::AllCaps) && !r.token(i).is(Token::AllCaps) &&
            r.is(i, WordClass::ProperNoun) && r.is(i + 1, WordClass::ProperNoun) && i + 1 < limit)
            break;
        const bool name = r.token(i).is(Token::Capitalized) && !r.has(i, WordRole::Title) &&
                          (r.is(i, WordClass::ProperNoun) ||
                           (i > first && r.token(i).isWord() && !r.token(i).is(Token::SentenceStart) &&
                            (r.is(i, WordClass::Noun) || r.is(i, WordClass::Adjective) || r.is(i, WordClass::Other))));
        const bool initial = r.token(i).is(Token::Abbreviation) && r.token(i).is(Token::Capitalized) && i > first;
        // "Ludwig van Beethoven", "François Villeroy de Galhau", not "Paul Martin de Radio Lyon"
        const bool afterGiven = i == first + 1 && r.isGivenName(first) && r.text().of(i).size() <= 3 &&
                                (r.has(i, WordRole::Of) || r.is(i, WordClass::ProperNoun) || r.is(i, WordClass::Other));
        const bool ofLast = i > first && r.has(i, WordRole::Of) && r.isGivenName(first) && !r.isGivenName(i + 1) &&
                            !(r.features(i + 1) & PlaceName) && !r.is(i + 2, WordClass::ProperNoun);
        const bool particle = i > first && i + 1 < limit && !r.token(i).is(Token::Capitalized) && r.token(i).isWord() &&
                              (r.is(i + 1, WordClass::ProperNoun) || r.has(i + 1, WordRole::NameParticle)) &&
                              (r.has(i, WordRole::NameParticle) || afterGiven || ofLast);
        const bool joined = i == end && i > first && r.has(i, WordRole::Of) && i + 1 < limit && !r.isGivenName(first) &&
                            r.is(i + 1, WordClass::ProperNoun) && !r.isGivenName(i + 1) &&
                            r.is(first, WordClass::ProperNoun); // La Voix du Nord
        if (joined)
            continue;
        if (name || initial)
            end = i + 1;
        else if (!particle)
            break;
    }
    return {first, end};
}

bool SpeakerRegister::isPersonName(TokenRange name) const
{
    const Reading &r = m_reading;
    if (name.isEmpty())
        return false;
    if (name.end - name.first >= 2 && r.isGivenName(name.first))
        return true;
    const int before = name.first - 1;
    return before >= 0 &&
           (r.has(before, WordRole::Title) || (r.has(before, WordRole::Person) && name.end - name.first >= 2));
}

/** "Emma", "Mick Jagger": a given name, or two words of which no lexicon knows one. */
bool SpeakerRegister::looksPersonal(TokenRange name) const
{
    const Reading &r = m_reading;
    if (name.end - name.first == 1)
        return r.isGivenName(name.first) && !(r.features(name.first) & PlaceName);
    for (int i = name.first; i < name.end; ++i) {
        if (!r.word(i).info || (r.features(i) & FamilyName) || r.isGivenName(i))
            return true;
    }
    return false;
}

void SpeakerRegister::describe(SpeakerEntity &entity, TokenRange phrase, TokenRange name) const
{
    const Reading &r = m_reading;
    for (int i = phrase.first; i < phrase.end; ++i) {
        if (r.inQuote(i) || name.contains(i))
            continue;
        if (r.has(i, WordRole::Person) && r.isNominal(i)) {
            if (std::find(entity.roles.begin(), entity.roles.end(), r.token(i).key) == entity.roles.end())
                entity.roles.push_back(r.token(i).key);
            entity.kind = Speaker::Kind::Person;
        }
        if (entity.gender == Speaker::Gender::Unknown && i < phrase.first + 3) {
            if (r.has(i, WordRole::Female))
                entity.gender = Speaker::Gender::Female;
            else if (r.has(i, WordRole::Male))
                entity.gender = Speaker::Gender::Male;
        }
    }
}

int SpeakerRegister::entityNamed(TokenRange name)
{
    const Reading &r = m_reading;
    std::vector<quint64> keys = contentKeys(name);
    if (keys.empty())
        return -1;
    if (const int *acronym = keys.size() == 1 ? m_acronyms.find(keys.front()) : nullptr)
        return *acronym - 1;
    const size_t oldest = m_entities.size() > ManyEntities ? m_entities.size() - ManyEntities : 0;
    const auto holds = [](const std::vector<quint64> &all, const std::vector<quint64> &some) {
        return std::all_of(some.begin(), some.end(),
                           [&](quint64 key) { return std::find(all.begin(), all.end(), key) != all.end(); });
    };
    for (size_t i = m_entities.size(); i-- > oldest;) {
        SpeakerEntity &entity = m_entities[i];
        if (entity.keys.empty())
            continue;
        if (holds(entity.keys, keys))
            return static_cast<int>(i);
        // A longer form of a name met before: M. Blinken, then Antony Blinken.
        if (holds(keys, entity.keys) && keys.back() == entity.keys.back() && isPersonName(name)) {
            entity.aliases.append(entity.name);
            entity.name = textOf(name);
            entity.keys = std::move(keys);
            return static_cast<int>(i);
        }
    }
    SpeakerEntity entity;
    entity.name = textOf(name);
    entity.keys = std::move(keys);
    if (isPersonName(name)) {
        entity.kind = Speaker::Kind::Person;
        const quint32 features = r.features(name.first);
        const bool listed = r.has(name.first, WordRole::GivenName);
        const bool male = listed ? r.has(name.first, WordRole::Male) : features & Masculine;
        const bool female = listed ? r.has(name.first, WordRole::Female) : features & Feminine;
        if (r.isGivenName(name.first) && male != female)
            entity.gender = male ? Speaker::Gender::Male : Speaker::Gender::Female;
    }
    m_entities.push_back(std::move(entity));
    return static_cast<int>(m_entities.size()) - 1;
}

void SpeakerRegister::readName(TokenRange name)
{
    const Reading &r = m_reading;
    const int index = entityNamed(name);
    if (index < 0)
        return;
    SpeakerEntity &entity = m_entities[static_cast<size_t>(index)];
    // What stands before the name, back to the determiner, and the apposition behind it.
    int first = name.first;
    while (first > 0 && first > name.first - 10 && !r.inQuote(first - 1) &&
           (r.isNominal(first - 1) || r.is(first - 1, WordClass::Adjective) || r.is(first - 1, WordClass::Determiner) ||
            r.has(first - 1, WordRole::Of) || r.has(first - 1, WordRole::Title)))
        --first;
    describe(entity, {first, name.first}, name);
    if (name.end + 1 < r.size() && r.isComma(name.end)) {
        const int end = m_phrases.end(name.end + 1, std::min(r.size(), name.end + 20));
        if (end > name.end + 1 && r.has(headOf(m_reading, {name.end + 1, end}), WordRole::Person)) {
            describe(entity, {name.end + 1, end}, name);
            setRole(entity, {name.end + 1, end});
        }
    }
    setRole(entity, {first, name.first});
    m_lastNames[r.token(name.end - 1).key] = index + 1;
    m_mentions.push_back({name.first, index, isSubject(name)});
}

/** What somebody is and where: "directeur" of "l'Ifop", "porte-parole" of "le ministère des Affaires étrangères". */
void SpeakerRegister::setRole(SpeakerEntity &entity, TokenRange phrase) const
{
    const Reading &r = m_reading;
    int role = phrase.first;
    while (role < phrase.end && !(r.has(role, WordRole::Person) && r.isNominal(role)))
        ++role;
    if (role >= phrase.end || !entity.role.isEmpty())
        return;
    entity.role = textOf({role, phrase.end});
    int of = role + 1;
    while (of < phrase.end && !r.has(of, WordRole::Of))
        ++of;
    int body = of + 1;
    while (body < phrase.end && r.is(body, WordClass::Determiner))
        ++body;
    if (body >= phrase.end)
        return;
    const bool name = r.is(body, WordClass::ProperNoun) && !(r.features(body) & PlaceName);
    if (name || r.has(body, WordRole::Institution))
        entity.organisation = textOf({body, phrase.end});
}

/** Before a verb, or before a comma and a verb. */
bool SpeakerRegister::isSubject(TokenRange name) const
{
    const Reading &r = m_reading;
    const int before = name.first - 1;
    if (before >= 0 && !r.inQuote(before) &&
        (r.has(before, WordRole::Of) || r.is(before, WordClass::Preposition) ||
         r.is(before, WordClass::RelativePronoun)))
        return false;
    int next = name.end;
    while (next < r.size() &&
           (r.isComma(next) || r.is(next, WordClass::ObjectPronoun) || r.has(next, WordRole::Negation)))
        ++next;
    return next < r.size() && r.isFinite(next) && !r.inQuote(next);
}

void SpeakerRegister::collectNames()
{
    const Reading &r = m_reading;
    for (int i = 0; i < r.size(); ++i) {
        if (!r.is(i, WordClass::ProperNoun) || !r.token(i).is(Token::Capitalized) || r.has(i, WordRole::Title))
            continue;
        const TokenRange name = nameFrom(i, r.size());
        if (isPersonName(name))
            readName(name);
        else if (const int *known = name.end == name.first + 1 ? m_lastNames.find(r.token(name.first).key) : nullptr)
            m_mentions.push_back({name.first, *known - 1, isSubject(name)});
        i = std::max(i, name.end - 1);
    }
}

/** Where the phrase that an acronym at `acronym` abbreviates begins: where most initials of its words match; -1. */
int SpeakerRegister::longFormBegin(int acronym) const
{
    const Reading &r = m_reading;
    const QStringView letters = r.text().of(acronym);
    const auto initial = [&](int word) { return r.text().text[r.token(word).begin].toUpper(); };
    int best = -1;
    int bestScore = 0;
    for (int begin = acronym - 2; begin >= std::max(0, acronym - LongestLongForm); --begin) {
        if (r.inQuote(begin) || r.isFinite(begin) || !r.token(begin).isWord())
            break;
        if (!r.isNominal(begin) || initial(begin) != letters.front().toUpper())
            continue;
        int score = 0;
        qsizetype letter = 0;
        for (int word = begin; word < acronym - 1; ++word) {
            if (!(r.isNominal(word) || r.is(word, WordClass::Adjective)))
                continue;
            const bool matches = letter < letters.size() && initial(word) == letters[letter].toUpper();
            score += matches ? 1 : -1;
            letter += matches ? 1 : 0;
        }
        if (score >= bestScore && score > 0) {
            best = begin;
            bestScore = score;
        }
    }
    return best;
}

/** "Programme alimentaire mondial (PAM)": the acronym stands for the phrase before it. */
void SpeakerRegister::collectAcronyms()
{
    const Reading &r = m_reading;
    for (int i = 2; i + 1 < r.size(); ++i) {
        if (!r.token(i).is(Token::Capitalized) || !r.isUnit(i - 1, u'(') || !r.isUnit(i + 1, u')'))
            continue;
        const int begin = longFormBegin(i);
        if (begin < 0 || begin == i - 2)
            continue;
        SpeakerEntity entity;
        entity.name = textOf({begin, i - 1});
        entity.keys = contentKeys({begin, i - 1});
        entity.kind = Speaker::Kind::Institution;
        entity.aliases.append(r.text().of(i).toString());
        m_entities.push_back(std::move(entity));
        m_acronyms[r.token(i).key] = static_cast<int>(m_entities.size());
    }
}

/** The name of a person or body inside a noun phrase; empty where the phrase only describes. */
TokenRange SpeakerRegister::nameIn(TokenRange phrase) const
{
    const Reading &r = m_reading;
    TokenRange best;
    for (int i = phrase.first; i < phrase.end; ++i) {
        if (r.inQuote(i) || !r.is(i, WordClass::ProperNoun) || !r.token(i).is(Token::Capitalized) ||
            r.has(i, WordRole::Title))
            continue;
        const TokenRange name = nameFrom(i, phrase.end);
        if (name.isEmpty())
            continue;
        const bool someoneElses = i > phrase.first + 1 && r.has(i - 1, WordRole::Of) && i - 1 > phrase.first &&
                                  r.has(headOf(m_reading, phrase), WordRole::Person | WordRole::Institution);
        if (isPersonName(name) && !someoneElses) // "un proche de X" is not X
            return name;
        // "le député LREM", "certains députés LREM", "le maire de Meaux (Seine-et-Marne)": whose, not who.
        const bool affiliation =
            i > phrase.first && ((i > phrase.first + 1 && r.isUnit(i - 1, u'(') && !m_acronyms.find(r.token(i).key)) ||
                                 (r.token(i).is(Token::AllCaps) && name.end == i + 1 &&
                                  r.has(i - 1, WordRole::Person) && r.is(i - 1, WordClass::Noun)));
        const bool governed =
            affiliation || (i > phrase.first && (r.has(i - 1, WordRole::Of) || r.is(i - 1, WordClass::Preposition) ||
                                                 (r.is(i - 1, WordClass::Determiner) && i - 1 > phrase.first)));
        // "le Taoiseach irlandais Leo Varadkar": what comes last is the name.
        const bool titleBefore = best.end == best.first + 1 && name.end > name.first + 1 && best.first > phrase.first &&
                                 r.is(best.first - 1, WordClass::Determiner);
        if (!governed && (best.isEmpty() || titleBefore))
            best = r.has(i - 1, WordRole::Institution) && r.token(i - 1).is(Token::Capitalized) &&
                           !r.token(i - 1).is(Token::AllCaps) && i - 1 == headOf(m_reading, phrase)
                       ? TokenRange{i - 1, name.end} // Fondation Abbé Pierre
                       : name;
        i = name.end - 1;
    }
    return best;
}

int SpeakerRegister::entityDescribed(const SpeakerEntity &entity)
{
    for (size_t i = 0; i < m_entities.size(); ++i) {
        if (m_entities[i].keys.empty() && speakerKey(m_entities[i].name) == speakerKey(entity.name))
            return static_cast<int>(i);
    }
    m_entities.push_back(entity);
    return static_cast<int>(m_entities.size()) - 1;
}

int SpeakerRegister::entityIn(TokenRange phrase)
{
    const TokenRange name = nameIn(phrase);
    const int index = name.isEmpty() ? -1 : entityNamed(name);
    if (index >= 0) {
        SpeakerEntity &entity = m_entities[static_cast<size_t>(index)];
        describe(entity, phrase, name);
        entity.personal = entity.personal || (name == phrase && looksPersonal(name));
    }
    return index;
}

void SpeakerRegister::addSpeaking(int entity, int token)
{
    const SpeakerMention mention{token, entity, true};
    m_mentions.insert(
        std::upper_bound(m_mentions.begin(), m_mentions.end(), mention,
                         [](const SpeakerMention &a, const SpeakerMention &b) { return a.token < b.token; }),
        mention);
}

QList<Speaker> SpeakerRegister::speakers() const
{
    QList<Speaker> result;
    for (const SpeakerEntity &entity : m_entities) {
        Speaker speaker;
        speaker.id = SpeakerId::fromName(speakerKey(entity.name));
        speaker.name = entity.name;
        speaker.kind = entity.kind;
        speaker.gender = entity.kind == Speaker::Kind::Person ? entity.gender : Speaker::Gender::Unknown;
        speaker.aliases = entity.aliases;
        speaker.aliases.removeAll(entity.name);
        speaker.role = entity.role;
        speaker.organisation = entity.organisation;
        result.append(speaker);
    }
    return result;
}

} // namespace Guillemet
