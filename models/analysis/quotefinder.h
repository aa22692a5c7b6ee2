// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/contentfinder.h"
#include "models/analysis/sourcefinder.h"

namespace Guillemet {

class DialogueFinder;

/** Finds the quotations of a text: content, cue and source of each; the outermost only, in reading order. */
class QuoteFinder
{
public:
    explicit QuoteFinder(const Reading &reading)
        : m_reading(reading)
        , m_phrases(reading)
        , m_subjects(reading, m_phrases)
        , m_cueFinder(reading)
    {
    }

    Q_DISABLE_COPY_MOVE(QuoteFinder)

    std::vector<Attribution> run(const std::stop_token &stop);

private:
    void readTurn(TokenRange turn, const DialogueFinder &dialogue);
    void readSentence(TokenRange sentence);
    bool readMarksAlone(TokenRange sentence, std::vector<Attribution> &found);
    bool isHeading(TokenRange marks) const;
    TokenRange subjectOfMarks(TokenRange sentence, int open) const;
    bool signsLast(TokenRange sentence);
    bool readSignature(TokenRange sentence, int dash, Attribution &attribution) const;
    bool continuesLast(TokenRange sentence, TokenRange marks);
    void readMarksLeft(const SentenceParts &parts, const std::vector<CueMention> &cues,
                       std::vector<Attribution> &found);

    const Reading &m_reading;
    Phrases m_phrases;
    SubjectFinder m_subjects;
    CueFinder m_cueFinder;
    std::vector<Attribution> m_all;
    int m_sentenceNumber = 0;
    int m_lastQuoting = -10;     ///< number of the last sentence with a quotation
    size_t m_lastBegin = 0;      ///< the first quotation of that sentence in m_all
    Attribution m_announced;     ///< cue and source of a sentence that ends with a colon: its words follow
    TokenRange m_pendingSpeaker; ///< subject of the sentence before, if it can speak
};

} // namespace Guillemet
