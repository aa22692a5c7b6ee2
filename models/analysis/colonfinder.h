// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sentenceparts.h"
#include "models/analysis/sourcefinder.h"

namespace Guillemet {

/** Words in marks behind a colon that no cue of the sentence has taken, and colons whose words follow further on. */
class ColonFinder
{
public:
    ColonFinder(const Reading &reading, const Phrases &phrases, TokenRange sentence)
        : m_reading(reading)
        , m_phrases(phrases)
        , m_sources(reading, phrases, sentence)
        , m_sentence(sentence)
    {
    }

    /** « A », a dit X lors d'un discours : « B »; `speaker` spoke last and may have said words that name nobody. */
    void addMarks(const SentenceParts &parts, TokenRange speaker, std::vector<Attribution> &found) const;
    /** Cue and source of a sentence that ends with a colon; without a cue if it announces nothing. */
    Attribution announced(const std::vector<CueMention> &cues, const std::vector<Attribution> &found,
                          TokenRange speaker) const;

private:
    const Reading &m_reading;
    const Phrases &m_phrases;
    SourceFinder m_sources;
    TokenRange m_sentence;
};

} // namespace Guillemet
