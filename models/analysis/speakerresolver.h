// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/attribution.h"
#include "models/analysis/speakerregister.h"

namespace Guillemet {

/**
 * Says who the sources of one text are: a name is looked up in the register, a pronoun becomes the last speaker that
 * fits, a role the person who was given it.
 */
class SpeakerResolver
{
public:
    SpeakerResolver(const Reading &reading, const Phrases &phrases);

    /** For each attribution the index of its speaker in speakers(), -1 if unknown. */
    std::vector<int> resolve(const std::vector<Attribution> &attributions);
    QList<Speaker> speakers() const { return m_register.speakers(); }

private:
    int resolvePhrase(TokenRange source);
    int resolvePronoun(TokenRange source);
    enum class Whom : quint8 { Anybody, OfKnownGender, Person, PersonWithoutRole };
    int takenUp(int token, Speaker::Gender gender, bool plural, Whom whom) const;
    bool takesUpPerson(TokenRange source, int head) const;
    bool introducedBefore(TokenRange source, int head) const;
    int namedLater(TokenRange source, quint64 role) const;
    int resolveLast(TokenRange source) const;
    int resolveRelative(int relative);
    int resolveDescription(TokenRange source, int head);
    TokenRange fullestDescription(TokenRange source, int head) const;
    bool compatible(const SpeakerEntity &entity, Speaker::Gender gender, bool plural) const;

    const Reading &m_reading;
    const Phrases &m_phrases;
    SpeakerRegister m_register;
    int m_lastSpeaker = -1;
    int m_lastSpeakerToken = -1;
};

} // namespace Guillemet
