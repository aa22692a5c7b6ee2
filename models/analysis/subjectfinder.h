// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/phrases.h"

namespace Guillemet {

/** Which noun phrase a verb group belongs to. Ranges are empty where there is none. */
class SubjectFinder
{
public:
    SubjectFinder(const Reading &reading, const Phrases &phrases)
        : m_reading(reading)
        , m_phrases(phrases)
    {
    }

    /** The subject in front of a verb group that begins at `verb`, not before `first`. */
    TokenRange before(int verb, int first) const;
    /** The subject behind a verb group that ends at `begin`: adverbs, times and prepositional phrases may stand
     * between. */
    TokenRange after(int begin, int limit) const;
    /** "par X" after a passive. */
    TokenRange agentAfter(int begin, int limit) const;

private:
    int previousComma(int comma, int first) const;
    int beforeTime(int last, int first) const;
    int previousDash(int dash, int first) const;
    int relativeAround(int start, int first) const;
    TokenRange overInsertions(int lastComma, int first) const;

    const Reading &m_reading;
    const Phrases &m_phrases;
};

} // namespace Guillemet
