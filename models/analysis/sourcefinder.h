// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/attribution.h"
#include "models/analysis/cuefinder.h"
#include "models/analysis/subjectfinder.h"

namespace Guillemet {

/** Who speaks: the noun phrase that a cue mention belongs to. */
class SourceFinder
{
public:
    SourceFinder(const Reading &reading, const Phrases &phrases, TokenRange sentence)
        : m_reading(reading)
        , m_phrases(phrases)
        , m_subjects(reading, phrases)
        , m_sentence(sentence)
    {
    }

    struct Source
    {
        TokenRange words;       ///< empty: none
        bool inherited = false; ///< the subject of another verb of the sentence
    };

    /** For a cue whose content follows it; `found` are the attributions of the sentence so far. */
    Source of(const CueMention &cue, const std::vector<Attribution> &found) const;
    /** The subject of the sentence's first finite verb. */
    TokenRange mainSubject() const;

private:
    TokenRange governing(const CueMention &cue, const std::vector<Attribution> &found) const;
    TokenRange subjectOfFinite(int verb) const;
    int groupBegin(int verb) const;

    const Reading &m_reading;
    const Phrases &m_phrases;
    SubjectFinder m_subjects;
    TokenRange m_sentence;
};

} // namespace Guillemet
