// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/attribution.h"
#include "models/analysis/phrases.h"
#include "models/core/speaker.h"

namespace Guillemet {

/**
 * Says who the sources of one text are: a short name becomes the full one, a pronoun the last speaker that fits, a role
 * the person who was given it, an acronym its long form.
 */
class SpeakerResolver
{
public:
    SpeakerResolver(const Reading &reading, const Phrases &phrases);

    /** For each attribution the index of its speaker in speakers(), -1 if unknown. */
    std::vector<int> resolve(const std::vector<Attribution> &attributions);
    QList<Speaker> speakers() const;

private:
    struct Entity
    {
        QString name;
        std::vector<quint64> keys;  ///< of the words of the name
        std::vector<quint64> roles; ///< nouns that stood beside the name: ministre, porte-parole
        Speaker::Kind kind = Speaker::Kind::Unknown;
        Speaker::Gender gender = Speaker::Gender::Unknown;
        bool plural = false;
        bool used = false; ///< speaks
        QString role;
        QString organisation; ///< "Ifop" of "directeur de l'Ifop"
        QStringList aliases;
    };
    struct Mention
    {
        int token = 0;
        int entity = 0;
        bool speaks = false;
        bool subject = false; ///< of a verb: pronouns take it up
    };

    void collectNames();
    void readName(TokenRange name);
    int entityNamed(TokenRange name);
    int resolvePhrase(TokenRange source);
    int resolvePronoun(TokenRange source);
    int namedLater(TokenRange source, quint64 role) const;
    int resolveLast(TokenRange source) const;
    int resolveRelative(int relative);
    int resolveDescription(TokenRange source, int head);
    TokenRange nameIn(TokenRange phrase) const;
    TokenRange nameFrom(int first, int limit) const;
    bool isPersonName(TokenRange name) const;
    void describe(Entity &entity, TokenRange phrase, TokenRange name) const;
    void setRole(Entity &entity, TokenRange phrase) const;
    bool isSubject(TokenRange name) const;
    void collectAcronyms();
    TokenRange fullestDescription(TokenRange source, int head) const;
    QString textOf(TokenRange range) const;
    std::vector<quint64> contentKeys(TokenRange range) const;
    bool compatible(const Entity &entity, Speaker::Gender gender, bool plural) const;

    const Reading &m_reading;
    const Phrases &m_phrases;
    std::vector<Entity> m_entities;
    std::vector<Mention> m_mentions; ///< by token
    FlatMap<int> m_lastNames;        ///< entity index + 1
    FlatMap<int> m_acronyms;         ///< entity index + 1
    int m_lastSpeaker = -1;
    int m_lastSpeakerToken = -1;
};

} // namespace Guillemet
