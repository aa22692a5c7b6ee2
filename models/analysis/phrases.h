// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/reading.h"

namespace Guillemet {

/** Noun phrases: where they begin and end. Ranges are empty where there is none. */
class Phrases
{
public:
    explicit Phrases(const Reading &reading)
        : m_reading(reading)
    {
    }

    /** The end of the noun phrase that begins at `begin`; `begin` itself if none does. */
    int end(int begin, int limit) const;
    /** The noun phrase at `begin` with an apposition after a comma ("X, ministre de la Justice,"). */
    TokenRange withApposition(int begin, int limit) const;
    /** The noun phrase whose last word is `last`; empty if it is none. */
    TokenRange endingAt(int last, int first) const;
    int beginOfPhraseEndingAt(int last, int first) const;
    /** "rapportent mercredi des médias indiens": of "de" and an article, which look the same, the article. */
    bool isArticle(int i) const;
    /** Past adverbs, times and prepositional phrases; `begin` if there are none. */
    int afterAdverbials(int begin, int limit) const;
    /** Whether what begins at `begin`, behind a comma, tells who the phrase before it is. */
    bool isAppositionAt(int begin, int end) const;

private:
    static constexpr int LongestPhrase = 60;     ///< tokens; keeps every scan short
    static constexpr int LongestQuotedName = 10; ///< a longer quoted range is no part of a name

    bool continuesName(int i, int limit) const;
    bool attaches(int preposition, int limit, bool hasName, int head) const;
    int beforeSecondName(int begin, int end) const;
    int beforeParenthesis(int i, int first) const;

    const Reading &m_reading;
};

} // namespace Guillemet
