// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/phrases.h"
#include "models/core/speaker.h"

namespace Guillemet {

/** Somebody or something in a text that may speak. */
struct SpeakerEntity
{
    QString name;
    std::vector<quint64> keys;  ///< of the words of the name; none for who is only described
    std::vector<quint64> roles; ///< nouns that stood beside the name: ministre, porte-parole
    Speaker::Kind kind = Speaker::Kind::Unknown;
    Speaker::Gender gender = Speaker::Gender::Unknown;
    bool plural = false;
    bool personal = false; ///< a name like a person's: "he" may take it up before a paper or a country
    QString role;
    QString organisation; ///< "Ifop" of "directeur de l'Ifop"
    QStringList aliases;

    /** Whether "he" and "the latter" may be this one where others are there: a paper of unknown gender is not. */
    bool isPersonal() const { return kind == Speaker::Kind::Person || personal || gender != Speaker::Gender::Unknown; }
};

struct SpeakerMention
{
    int token = 0;
    int entity = 0;
    bool subject = false; ///< of a verb: pronouns take it up
};

/**
 * Who is there in one text and where: the persons named, the short and the long form of a name as one, with the roles
 * that stand beside them, and what acronyms stand for. Entities are told by index.
 */
class SpeakerRegister
{
public:
    SpeakerRegister(const Reading &reading, const Phrases &phrases);

    const SpeakerEntity &entity(int index) const { return m_entities[static_cast<size_t>(index)]; }
    const std::vector<SpeakerMention> &mentions() const { return m_mentions; } ///< by token

    /** Who is named in a noun phrase, with what it says of them; -1 where it only describes. */
    int entityIn(TokenRange phrase);
    /** Who was described by the same words before, or else `entity` as a new one. */
    int entityDescribed(const SpeakerEntity &entity);
    void addSpeaking(int entity, int token);

    QString textOf(TokenRange range) const;
    QList<Speaker> speakers() const;

private:
    void collectNames();
    void collectAcronyms();
    int longFormBegin(int acronym) const;
    void readName(TokenRange name);
    int entityNamed(TokenRange name);
    TokenRange nameIn(TokenRange phrase) const;
    TokenRange nameFrom(int first, int limit) const;
    bool isPersonName(TokenRange name) const;
    bool isSubject(TokenRange name) const;
    bool looksPersonal(TokenRange name) const;
    void describe(SpeakerEntity &entity, TokenRange phrase, TokenRange name) const;
    void setRole(SpeakerEntity &entity, TokenRange phrase) const;
    std::vector<quint64> contentKeys(TokenRange range) const;

    const Reading &m_reading;
    const Phrases &m_phrases;
    std::vector<SpeakerEntity> m_entities;
    std::vector<SpeakerMention> m_mentions;
    FlatMap<int> m_lastNames; ///< entity index + 1
    FlatMap<int> m_acronyms;  ///< entity index + 1
};

} // namespace Guillemet
