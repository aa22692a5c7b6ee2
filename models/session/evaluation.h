// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/review/scoring.h"

namespace Guillemet {

/** What to score against what: two folders of brat files, or two annotators of a project. */
struct EvaluationRequest
{
    QString project = {};   ///< "" for folders
    QString gold = {};      ///< folder with NAME.txt and NAME.ann, or name of an annotator
    QString predicted = {}; ///< folder with NAME.ann, or name of an annotator
    bool undecided = false; ///< of people in a project: also what they have not decided on
    Scoring::Options options = {};
};

/** The counts of each article that the gold standard has, in order. */
struct Evaluation
{
    QStringList articles;
    QList<Scoring::Counts> counts;

    Scoring::Counts sum() const;
};

/** Where the prediction has nothing for an article, nothing was found there. */
Result<Evaluation> evaluate(const EvaluationRequest &request);

} // namespace Guillemet
