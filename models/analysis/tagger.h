// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/lexicon.h"
#include "models/analysis/taggermodel.h"
#include "models/analysis/token.h"

namespace Guillemet {

/** A token as the finders see it: its class here, and what the lexicon knows of the form. */
struct TaggedWord
{
    const WordInfo *info = nullptr; ///< null: unknown to the lexicon
    WordClasses possible = 0;
    WordClass wordClass = WordClass::Other;
};

/**
 * Says the class of each word: the lexicon tells which are possible, an averaged perceptron chooses, from left to
 * right. Words with one possible class cost a look-up only.
 */
class Tagger
{
public:
    Tagger(const Lexicon &lexicon, const TaggerModel &model);

    /** What each token may be; the choice is made by tag(). */
    std::vector<TaggedWord> lookUp(const TokenizedText &text) const;
    void tag(const TokenizedText &text, TokenRange sentence, std::vector<TaggedWord> &words) const;

    using Features = std::array<quint64, 17>;
    /** The hashed features of a token, given the classes chosen before it. */
    static Features features(const TokenizedText &text, TokenRange sentence, const std::vector<TaggedWord> &words,
                             int token);

private:
    WordClasses classesByEnding(QStringView word) const;
    WordClasses possibleClasses(const Token &token, const WordInfo *info) const;

    const Lexicon &m_lexicon;
    const TaggerModel &m_model;
};

} // namespace Guillemet
