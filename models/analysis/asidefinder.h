// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/contentfinder.h"
#include "models/analysis/leftcontents.h"
#include "models/analysis/sourcefinder.h"

namespace Guillemet {

/** Quotations whose cue stands behind, between or inside the words. */
class AsideFinder
{
public:
    AsideFinder(const Reading &reading, const Phrases &phrases, const ContentFinder &contents)
        : m_reading(reading)
        , m_phrases(phrases)
        , m_subjects(reading, phrases)
        , m_contents(contents)
        , m_parts(contents.parts())
        , m_left(reading, m_parts)
        , m_sentence(m_parts.sentence())
    {
    }

    std::optional<Attribution> aside(const CueMention &cue, const std::vector<Attribution> &found) const;
    /** "P, a-t-on appris auprès du parquet": who told is the source. */
    std::optional<Attribution> learned(const CueMention &cue, const std::vector<Attribution> &found) const;
    /** « Nous partirons, a déclaré X, dès demain »: the cue is inside the marks that open at `open`. */
    std::optional<Attribution> insideMarks(int open, const CueFinder &cues) const;

private:
    std::optional<Attribution> asClause(const CueMention &cue, int as, const std::vector<Attribution> &found) const;
    TokenRange subjectBehindMarks(const CueMention &cue, int before) const;
    bool isSpeech(const CueMention &cue, const Attribution &attribution) const;
    void addRest(Attribution &attribution, int from) const;
    int informantBegin(int from) const;
    bool isBoundary(int i) const;

    const Reading &m_reading;
    const Phrases &m_phrases;
    SubjectFinder m_subjects;
    const ContentFinder &m_contents;
    const SentenceParts &m_parts;
    LeftContents m_left;
    TokenRange m_sentence;
};

} // namespace Guillemet
