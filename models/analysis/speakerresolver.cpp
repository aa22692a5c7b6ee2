// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/speakerresolver.h"

#include "models/analysis/phrasekinds.h"

namespace Guillemet {

namespace {

constexpr int LongestName = 6;        ///< words
constexpr size_t ManyEntities = 4000; ///< beyond, new names are not looked for among the old ones
constexpr int PronounReach = 400;     ///< tokens back to who a pronoun stands for

} // namespace

SpeakerResolver::SpeakerResolver(const Reading &reading, const Phrases &phrases)
    : m_reading(reading)
    , m_phrases(phrases)
{
    collectNames();
    collectAcronyms();
}

QString SpeakerResolver::textOf(TokenRange range) const
{
    return m_reading.text().of(range).toString().simplified();
}

std::vector<quint64> SpeakerResolver::contentKeys(TokenRange range) const
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
TokenRange SpeakerResolver::nameFrom(int first, int limit) const
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
        const bool name = r.token(i).is(Token::Capitalized) && !r.has(i, WordRole::Title) &&
                          (r.is(i, WordClass::ProperNoun) ||
                           (i > first && r.token(i).isWord() && !r.token(i).is(Token::SentenceStart) &&
                            (r.is(i, WordClass::Noun) || r.is(i, WordClass::Adjective) || r.is(i, WordClass::Other))));
        const bool initial = r.token(i).is(Token::Abbreviation) && r.token(i).is(Token::Capitalized) && i > first;
        const bool particle =
            i > first && i + 1 < limit && r.text().of(i).size() <= 3 && !r.token(i).is(Token::Capitalized) &&
            r.token(i).isWord() && r.is(i + 1, WordClass::ProperNoun) && r.isGivenName(first) &&
            (r.has(i, WordRole::Of) || r.is(i, WordClass::ProperNoun) || r.is(i, WordClass::Other)) && i == first + 1;
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

bool SpeakerResolver::isPersonName(TokenRange name) const
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

void SpeakerResolver::describe(Entity &entity, TokenRange phrase, TokenRange name) const
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

int SpeakerResolver::entityNamed(TokenRange name)
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
        Entity &entity = m_entities[i];
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
    Entity entity;
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

void SpeakerResolver::readName(TokenRange name)
{
    const Reading &r = m_reading;
    const int index = entityNamed(name);
    if (index < 0)
        return;
    Entity &entity = m_entities[static_cast<size_t>(index)];
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
    m_mentions.push_back({name.first, index, false, isSubject(name)});
}

/** What somebody is and where: "directeur" of "l'Ifop", "porte-parole" of "le ministère des Affaires étrangères". */
void SpeakerResolver::setRole(Entity &entity, TokenRange phrase) const
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
bool SpeakerResolver::isSubject(TokenRange name) const
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

void SpeakerResolver::collectNames()
{
    const Reading &r = m_reading;
    for (int i = 0; i < r.size(); ++i) {
        if (!r.is(i, WordClass::ProperNoun) || !r.token(i).is(Token::Capitalized) || r.has(i, WordRole::Title))
            continue;
        const TokenRange name = nameFrom(i, r.size());
        if (isPersonName(name))
            readName(name);
        else if (const int *known = name.end == name.first + 1 ? m_lastNames.find(r.token(name.first).key) : nullptr)
            m_mentions.push_back({name.first, *known - 1, false, isSubject(name)});
        i = std::max(i, name.end - 1);
    }
}

/** "Programme alimentaire mondial (PAM)": the acronym stands for the phrase before it. */
void SpeakerResolver::collectAcronyms()
{
    const Reading &r = m_reading;
    for (int i = 2; i + 1 < r.size(); ++i) {
        if (!r.token(i).is(Token::AllCaps) || !r.isUnit(i - 1, u'(') || !r.isUnit(i + 1, u')'))
            continue;
        int first = i - 1;
        while (first > 0 && i - first < 12 && !r.is(first, WordClass::Determiner) &&
               (r.isNominal(first - 1) || r.is(first - 1, WordClass::Adjective) ||
                r.is(first - 1, WordClass::Determiner) || r.has(first - 1, WordRole::Of) ||
                r.has(first - 1, WordRole::And)))
            --first;
        // From the word with the acronym's first letter.
        const QChar letter = r.text().text[r.token(i).begin].toUpper();
        for (int word = first; word < i - 1; ++word) {
            if (r.text().text[r.token(word).begin].toUpper() != letter || r.is(word, WordClass::Determiner))
                continue;
            Entity entity;
            entity.name = textOf({word, i - 1});
            entity.keys = contentKeys({word, i - 1});
            entity.kind = Speaker::Kind::Institution;
            entity.aliases.append(r.text().of(i).toString());
            m_entities.push_back(std::move(entity));
            m_acronyms[r.token(i).key] = static_cast<int>(m_entities.size());
            break;
        }
    }
}

/** The name of a person or body inside a noun phrase; empty where the phrase only describes. */
TokenRange SpeakerResolver::nameIn(TokenRange phrase) const
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
        const bool governed = i > phrase.first && (r.has(i - 1, WordRole::Of) || r.is(i - 1, WordClass::Preposition) ||
                                                   (r.is(i - 1, WordClass::Determiner) && i - 1 > phrase.first));
        // "le Taoiseach irlandais Leo Varadkar": what comes last is the name.
        const bool titleBefore = best.end == best.first + 1 && name.end > name.first + 1 && best.first > phrase.first &&
                                 r.is(best.first - 1, WordClass::Determiner);
        if (!governed && (best.isEmpty() || titleBefore))
            best = name;
        i = name.end - 1;
    }
    return best;
}

bool SpeakerResolver::compatible(const Entity &entity, Speaker::Gender gender, bool plural) const
{
    if (entity.plural != plural)
        return false;
    return entity.gender == Speaker::Gender::Unknown || gender == Speaker::Gender::Unknown || entity.gender == gender;
}

int SpeakerResolver::resolvePronoun(TokenRange source)
{
    const Reading &r = m_reading;
    const int pronoun = source.first;
    const bool plural = r.has(pronoun, WordRole::PluralPronoun);
    const Speaker::Gender gender = r.has(pronoun, WordRole::Female) ? Speaker::Gender::Female
                                   : r.has(pronoun, WordRole::Male) ? Speaker::Gender::Male
                                                                    : Speaker::Gender::Unknown;
    if (m_lastSpeaker >= 0 && pronoun - m_lastSpeakerToken < PronounReach &&
        compatible(m_entities[static_cast<size_t>(m_lastSpeaker)], gender, plural)) {
        // Unless somebody else was named since, outside of what was said.
        for (auto mention = m_mentions.rbegin(); mention != m_mentions.rend(); ++mention) {
            if (mention->token >= pronoun || r.inQuote(mention->token))
                continue;
            if (mention->token < m_lastSpeakerToken)
                break;
            const Entity &entity = m_entities[static_cast<size_t>(mention->entity)];
            if (mention->entity != m_lastSpeaker && entity.gender == gender && compatible(entity, gender, plural) &&
                (mention->subject || r.token(mention->token).is(Token::SentenceStart)))
                return mention->entity;
        }
        return m_lastSpeaker;
    }
    for (auto mention = m_mentions.rbegin(); mention != m_mentions.rend(); ++mention) {
        if (mention->token < pronoun && pronoun - mention->token < PronounReach && !r.inQuote(mention->token) &&
            compatible(m_entities[static_cast<size_t>(mention->entity)], gender, plural))
            return mention->entity;
    }
    return -1;
}

/** "ce dernier": who was named last. */
int SpeakerResolver::resolveLast(TokenRange source) const
{
    const Reading &r = m_reading;
    const Speaker::Gender gender =
        r.features(source.first + 1) & Feminine ? Speaker::Gender::Female : Speaker::Gender::Male;
    for (auto mention = m_mentions.rbegin(); mention != m_mentions.rend(); ++mention) {
        if (mention->token < source.first && !r.inQuote(mention->token) &&
            compatible(m_entities[static_cast<size_t>(mention->entity)], gender, false))
            return mention->entity;
    }
    return -1;
}

/** The phrase before "qui". */
int SpeakerResolver::resolveRelative(int relative)
{
    const Reading &r = m_reading;
    int last = r.previous(relative);
    if (last >= 0 && r.has(last, WordRole::SourcePhrase))
        last = r.previous(last); // "Bercy, pour qui"
    if (last >= 0 && r.isComma(last))
        last = r.previous(last);
    if (last < 0)
        return -1;
    const int first = std::max(0, last - 40);
    TokenRange phrase = m_phrases.endingAt(last, first);
    // "En écho à la ministre, qui": the last phrase only.
    if (!phrase.isEmpty() && (r.is(phrase.first, WordClass::Preposition) || r.has(phrase.first, WordRole::Of))) {
        const bool bare = r.isNominal(phrase.first + 1) && phrase.first + 1 < last;
        int begin = bare ? last : phrase.first + 1;
        while (begin > phrase.first + 1 && !r.is(begin, WordClass::Determiner) &&
               !r.is(begin - 1, WordClass::Preposition))
            --begin;
        phrase.first = begin;
    }
    // "X, président de Y, qui": X
    if (phrase.first > first + 1 && r.isComma(phrase.first - 1) && r.has(phrase.first, WordRole::Person) &&
        r.is(phrase.first - 2, WordClass::ProperNoun))
        phrase = m_phrases.endingAt(phrase.first - 2, first);
    return phrase.isEmpty() ? -1 : resolvePhrase(phrase);
}

/** The longest phrase of the text with the same head noun: "le ministère" is "le ministère russe des …". */
TokenRange SpeakerResolver::fullestDescription(TokenRange source, int head) const
{
    const Reading &r = m_reading;
    TokenRange best{head, source.end};
    const auto holdsSource = [&](TokenRange phrase) {
        for (int i = head + 1; i < source.end; ++i) {
            bool found = !r.token(i).isWord();
            for (int k = phrase.first; k < phrase.end && !found; ++k)
                found = r.token(k).key == r.token(i).key;
            if (!found)
                return false;
        }
        return true;
    };
    const int limit = std::min(r.size(), source.first);
    for (int i = limit - 1; i >= std::max(0, limit - 3000); --i) {
        if (r.token(i).key != r.token(head).key || r.inQuote(i) || !r.is(i, WordClass::Noun))
            continue;
        const TokenRange phrase{i, m_phrases.end(i, std::min(r.size(), i + 20))};
        if (phrase.end - phrase.first > best.end - best.first && holdsSource(phrase))
            best = phrase;
    }
    return best;
}

/** "Le procureur", who is named further down; only where nobody else has that role. */
int SpeakerResolver::namedLater(TokenRange source, quint64 role) const
{
    int found = -1;
    for (const Mention &mention : m_mentions) {
        const std::vector<quint64> &roles = m_entities[static_cast<size_t>(mention.entity)].roles;
        if (mention.token < source.first || std::find(roles.begin(), roles.end(), role) == roles.end())
            continue;
        if (found >= 0 && found != mention.entity)
            return -1;
        found = mention.entity;
    }
    return found;
}

int SpeakerResolver::resolveDescription(TokenRange source, int head)
{
    const Reading &r = m_reading;
    const bool definite = r.has(source.first, WordRole::Definite | WordRole::Demonstrative | WordRole::Possessive);
    const quint64 key = r.token(head).key;
    // A role that a person was given: le porte-parole, la ministre.
    if (r.has(head, WordRole::Person) && definite) {
        for (auto mention = m_mentions.rbegin(); mention != m_mentions.rend(); ++mention) {
            const Entity &entity = m_entities[static_cast<size_t>(mention->entity)];
            if (mention->token < source.first &&
                std::find(entity.roles.begin(), entity.roles.end(), key) != entity.roles.end())
                return mention->entity;
        }
        if (const int later = namedLater(source, key); later >= 0)
            return later;
    }
    if (r.has(source.first, WordRole::Demonstrative) && r.has(head, WordRole::Anaphor) && m_lastSpeaker >= 0)
        return m_lastSpeaker;
    const TokenRange fullest =
        definite && source.end - head <= 2 ? fullestDescription(source, head) : TokenRange{head, source.end};
    Entity entity;
    entity.name = textOf(fullest);
    entity.keys = {};
    const bool plural = r.features(head) & Plural && !(r.features(head) & Singular);
    entity.plural = plural;
    entity.kind = r.has(head, WordRole::Person)        ? (plural ? Speaker::Kind::Group : Speaker::Kind::Person)
                  : r.has(head, WordRole::Institution) ? Speaker::Kind::Institution
                  : r.has(head, WordRole::Document)    ? Speaker::Kind::Document
                                                       : Speaker::Kind::Unknown;
    const bool male = r.features(head) & Masculine;
    const bool female = r.features(head) & Feminine;
    if (male != female)
        entity.gender = male ? Speaker::Gender::Male : Speaker::Gender::Female;
    for (size_t i = 0; i < m_entities.size(); ++i) {
        if (m_entities[i].keys.empty() && speakerKey(m_entities[i].name) == speakerKey(entity.name))
            return static_cast<int>(i);
    }
    m_entities.push_back(std::move(entity));
    return static_cast<int>(m_entities.size()) - 1;
}

int SpeakerResolver::resolvePhrase(TokenRange source)
{
    const Reading &r = m_reading;
    if (source.isEmpty())
        return -1;
    if (r.is(source.first, WordClass::RelativePronoun))
        return resolveRelative(source.first);
    if (source.end - source.first == 1 && !r.isNominal(source.first)) {
        const int word = source.first;
        if (r.has(word, WordRole::FirstPerson))
            return r.inQuote(word) ? -1 : m_lastSpeaker;
        const bool addressed = r.is(word, WordClass::SubjectPronoun) && !r.has(word, WordRole::Subject);
        if (r.has(word, WordRole::Impersonal) || addressed)
            return -1;
        // "certains", "beaucoup" take nobody up.
        const bool personal =
            r.has(word, WordRole::Subject | WordRole::Demonstrative) ||
            (r.word(word).possible & (bit(WordClass::SubjectPronoun) | bit(WordClass::ObjectPronoun)));
        if (personal)
            return resolvePronoun(source);
        if (r.has(word, WordRole::Someone))
            return -1;
    }
    if (source.end - source.first == 2 && r.has(source.end - 1, WordRole::Impersonal) && !r.isNominal(source.end - 1))
        return -1; // l'on
    // "ce dernier"
    if (source.end - source.first == 2 && r.has(source.first, WordRole::Demonstrative) &&
        r.has(source.first + 1, WordRole::Time) && r.has(source.first + 1, WordRole::Anaphor))
        return resolveLast(source);
    const TokenRange name = nameIn(source);
    if (!name.isEmpty()) {
        const int index = entityNamed(name);
        if (index >= 0) {
            describe(m_entities[static_cast<size_t>(index)], source, name);
            return index;
        }
    }
    int head = headOf(m_reading, source);
    const bool inside = r.inQuote(source.first); // the aside stands inside the marks
    if (inside)
        head = source.first;
    while (head >= 0 && head < source.end && !r.isNominal(head) && (inside || !r.inQuote(head)))
        ++head;
    if (head < 0 || head >= source.end || (r.inQuote(head) && !inside))
        head = source.first;
    return resolveDescription(source, head);
}

std::vector<int> SpeakerResolver::resolve(const std::vector<Attribution> &attributions)
{
    std::vector<int> result;
    for (const Attribution &attribution : attributions) {
        const int index = resolvePhrase(attribution.source);
        result.push_back(index);
        if (index < 0)
            continue;
        m_entities[static_cast<size_t>(index)].used = true;
        m_lastSpeaker = index;
        m_lastSpeakerToken = attribution.source.first;
        const Mention mention{attribution.source.first, index, true, true};
        m_mentions.insert(std::upper_bound(m_mentions.begin(), m_mentions.end(), mention,
                                           [](const Mention &a, const Mention &b) { return a.token < b.token; }),
                          mention);
    }
    return result;
}

QList<Speaker> SpeakerResolver::speakers() const
{
    QList<Speaker> result;
    for (const Entity &entity : m_entities) {
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
