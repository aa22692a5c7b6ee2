// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/speakerresolver.h"

#include "models/analysis/phrasekinds.h"

#include <ranges>

namespace Guillemet {

namespace {
constexpr int PronounReach = 400;      ///< tokens back to who a pronoun stands for
constexpr int DescriptionReach = 3000; ///< tokens back to a fuller description

bool isPluralOnly(const Reading &r, int i)
{
    return r.features(i) & Plural && !(r.features(i) & Singular);
}
} // namespace

SpeakerResolver::SpeakerResolver(const Reading &reading, const Phrases &phrases)
    : m_reading(reading)
    , m_phrases(phrases)
    , m_register(reading, phrases)
{
}

bool SpeakerResolver::compatible(const SpeakerEntity &entity, Speaker::Gender gender, bool plural) const
{
    if (entity.plural != plural)
        return false;
    return entity.gender == Speaker::Gender::Unknown || gender == Speaker::Gender::Unknown || entity.gender == gender;
}

int SpeakerResolver::resolvePronoun(TokenRange source)
{
    const Reading &r = m_reading;
    const int pronoun = source.first;
    const Speaker::Gender gender = r.has(pronoun, WordRole::Female) ? Speaker::Gender::Female
                                   : r.has(pronoun, WordRole::Male) ? Speaker::Gender::Male
                                                                    : Speaker::Gender::Unknown;
    const bool plural = r.has(pronoun, WordRole::PluralPronoun);
    // A paper that was named, of unknown gender, is "he" only if nobody else is there.
    const int known =
        plural || gender == Speaker::Gender::Unknown ? -1 : takenUp(pronoun, gender, plural, Whom::OfKnownGender);
    return known >= 0 ? known : takenUp(pronoun, gender, plural, Whom::Anybody);
}

/** Whom a pronoun or description at `token` stands for: the last speaker, unless somebody else was named since. */
int SpeakerResolver::takenUp(int token, Speaker::Gender gender, bool plural, Whom whom) const
{
    const Reading &r = m_reading;
    const SpeakerEntity *speaking = m_lastSpeaker >= 0 ? &m_register.entity(m_lastSpeaker) : nullptr;
    const auto fits = [&](const SpeakerEntity &entity) {
        if (!compatible(entity, gender, plural))
            return false;
        const bool named = entity.kind == Speaker::Kind::Person && !entity.keys.empty();
        switch (whom) {
        case Whom::Anybody:
            return true;
        case Whom::OfKnownGender:
            return entity.isPersonal();
        case Whom::Person:
            return named;
        case Whom::PersonWithoutRole:
            return named && (entity.roles.empty() || &entity == speaking);
        }
        return false;
    };
    const auto &mentions = m_register.mentions();
    if (m_lastSpeaker >= 0 && token - m_lastSpeakerToken < PronounReach && fits(m_register.entity(m_lastSpeaker))) {
        for (const SpeakerMention &mention : mentions | std::views::reverse) {
            if (mention.token >= token || r.inQuote(mention.token))
                continue;
            if (mention.token < m_lastSpeakerToken)
                break;
            const SpeakerEntity &entity = m_register.entity(mention.entity);
            if (mention.entity != m_lastSpeaker && entity.gender == gender && fits(entity) &&
                (mention.subject || r.token(mention.token).is(Token::SentenceStart)))
                return mention.entity;
        }
        return m_lastSpeaker;
    }
    for (const SpeakerMention &mention : mentions | std::views::reverse) {
        if (mention.token < token && token - mention.token < PronounReach && !r.inQuote(mention.token) &&
            fits(m_register.entity(mention.entity)))
            return mention.entity;
    }
    return -1;
}

/** "l'écrivaine", "cet électricien de 38 ans": one person, told by what everybody knows of somebody named before. */
bool SpeakerResolver::takesUpPerson(TokenRange source, int head) const
{
    const Reading &r = m_reading;
    if (isPluralOnly(r, head))
        return false;
    if (r.has(source.first, WordRole::Demonstrative))
        return r.has(head, WordRole::Person) || (r.has(head + 1, WordRole::Of) && r.is(head + 2, WordClass::Number) &&
                                                 r.has(head + 3, WordRole::Time)); // of that age
    if (!r.has(source.first, WordRole::Definite) || !r.has(head, WordRole::Epithet))
        return false;
    for (int i = head + 1; i < source.end; ++i) {
        // "le chanteur du groupe": somebody else's.
        if (r.has(i, WordRole::Of) && !r.is(i + 1, WordClass::Number))
            return false;
    }
    return !introducedBefore(source, head);
}

/** "Un jeune homme … le jeune homme": somebody without a name. */
bool SpeakerResolver::introducedBefore(TokenRange source, int head) const
{
    const Reading &r = m_reading;
    for (int i = source.first - 1; i >= std::max(2, source.first - DescriptionReach); --i) {
        if (r.token(i).key != r.token(head).key || r.inQuote(i))
            continue;
        const int determiner = r.is(i - 1, WordClass::Determiner) ? i - 1 : i - 2;
        if (r.is(determiner, WordClass::Determiner) &&
            !r.has(determiner, WordRole::Definite | WordRole::Demonstrative | WordRole::Possessive))
            return true;
    }
    return false;
}

/** "ce dernier": who was named last. */
int SpeakerResolver::resolveLast(TokenRange source) const
{
    const Reading &r = m_reading;
    const Speaker::Gender gender =
        r.features(source.first + 1) & Feminine ? Speaker::Gender::Female : Speaker::Gender::Male;
    const bool plural = r.text().of(source.first + 1).endsWith(u's'); // derniers
    int anybody = -1;
    for (const SpeakerMention &mention : m_register.mentions() | std::views::reverse) {
        const SpeakerEntity &entity = m_register.entity(mention.entity);
        if (mention.token >= source.first || r.inQuote(mention.token) || !compatible(entity, gender, plural))
            continue;
        if (entity.isPersonal())
            return mention.entity;
        anybody = anybody < 0 ? mention.entity : anybody;
    }
    return anybody;
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
    for (int i = limit - 1; i >= std::max(0, limit - DescriptionReach); --i) {
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
    for (const SpeakerMention &mention : m_register.mentions()) {
        const std::vector<quint64> &roles = m_register.entity(mention.entity).roles;
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
        for (const SpeakerMention &mention : m_register.mentions() | std::views::reverse) {
            const SpeakerEntity &entity = m_register.entity(mention.entity);
            if (mention.token < source.first &&
                std::find(entity.roles.begin(), entity.roles.end(), key) != entity.roles.end())
                return mention.entity;
        }
        if (const int later = namedLater(source, key); later >= 0)
            return later;
    }
    if (r.has(source.first, WordRole::Demonstrative) && r.has(head, WordRole::Anaphor) && m_lastSpeaker >= 0)
        return m_lastSpeaker;
    // "le cinéaste", "la cinéaste": the word before tells.
    const bool told = head > source.first && r.has(source.first, WordRole::Male | WordRole::Female);
    const bool male = told ? r.has(source.first, WordRole::Male) : r.features(head) & Masculine;
    const bool female = told ? r.has(source.first, WordRole::Female) : r.features(head) & Feminine;
    const Speaker::Gender gender = male == female ? Speaker::Gender::Unknown
                                   : male         ? Speaker::Gender::Male
                                                  : Speaker::Gender::Female;
    if (takesUpPerson(source, head)) {
        // "La réalisatrice" is not the actress named before.
        const Whom whom = r.has(head, WordRole::Anaphor) ? Whom::Person : Whom::PersonWithoutRole;
        if (const int person = takenUp(source.first, gender, false, whom); person >= 0)
            return person;
    }
    const TokenRange fullest =
        definite && source.end - head <= 2 ? fullestDescription(source, head) : TokenRange{head, source.end};
    SpeakerEntity entity;
    TokenRange named = fullest; // without "(EELV)" behind it
    for (int i = named.first + 1; i < named.end; ++i) {
        if (r.isUnit(i, u'('))
            named.end = i;
    }
    entity.name = m_register.textOf(named);
    entity.keys = {};
    // "les pays": where the noun does not tell, what stands before it does.
    const bool plural = isPluralOnly(r, head) || (!(r.features(head) & Singular && !(r.features(head) & Plural)) &&
                                                  head > source.first && isPluralOnly(r, source.first));
    entity.plural = plural;
    entity.kind = r.has(head, WordRole::Person)        ? (plural ? Speaker::Kind::Group : Speaker::Kind::Person)
                  : r.has(head, WordRole::Institution) ? Speaker::Kind::Institution
                  : r.has(head, WordRole::Document)    ? Speaker::Kind::Document
                                                       : Speaker::Kind::Unknown;
    entity.gender = gender;
    return m_register.entityDescribed(entity);
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
    if (const int named = m_register.entityIn(source); named >= 0)
        return named;
    int head = headOf(m_reading, source);
    const bool inside = r.inQuote(source.first); // the aside stands inside the marks
    if (inside)
        head = source.first;
    while (head >= 0 && head < source.end && !r.isNominal(head) && (inside || !r.inQuote(head)))
        ++head;
    if (head < 0 || head >= source.end || (r.inQuote(head) && !inside)) {
        head = source.first;
        while (head + 1 < source.end && r.is(head, WordClass::Determiner) && !r.is(head + 1, WordClass::Pronoun))
            ++head;
    }
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
        m_lastSpeaker = index;
        m_lastSpeakerToken = attribution.source.first;
        m_register.addSpeaking(index, attribution.source.first);
    }
    return result;
}

} // namespace Guillemet
