// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/reading.h"

namespace Guillemet {

/** Noun phrases: where they end, which one is the subject of a verb. Ranges are empty where there is none. */
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
    /** The subject in front of a verb group that begins at `verb`, not before `first`. */
    TokenRange subjectBefore(int verb, int first) const;
    /** The subject behind a verb group that ends at `begin`: adverbs, times and prepositional phrases may stand
     * between. */
    TokenRange subjectAfter(int begin, int limit) const;
    /** Past adverbs, times and prepositional phrases; `begin` if there are none. */
    int afterAdverbials(int begin, int limit) const;
    /** "par X" after a passive. */
    TokenRange agentAfter(int begin, int limit) const;
    /** Whether the phrase can speak at all: a person, a body, a text, a name, a pronoun. */
    bool canSpeak(TokenRange phrase) const;
    /** The same for words inside quotation marks, where next() would step over them. */
    bool canSpeakInside(TokenRange phrase) const;
    /** A person, a body, a name or a pronoun, not a text or a thing. */
    bool isSomebody(TokenRange phrase) const;
    bool isNameInMarks(int open) const;
    /** The first noun or name of the phrase that is not governed by a preposition; -1 if none. */
    int head(TokenRange phrase) const;

private:
    bool continuesName(int i, int limit) const;
    bool attaches(int preposition, int limit, bool hasName, int head) const;
    int beginOfPhraseEndingAt(int last, int first) const;
    bool isSpeechInMarks(int i) const;
    int beforeSecondName(int begin, int end) const;
    int beforeParenthesis(int i, int first) const;
    int relativeAround(int start, int first) const;
    TokenRange subjectOverInsertions(int lastComma, int first) const;
    int previousComma(int comma, int first) const;
    bool isAppositionAt(int begin, int end) const;

    const Reading &m_reading;
};

} // namespace Guillemet
