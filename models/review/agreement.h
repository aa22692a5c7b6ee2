// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <expected>

namespace Guillemet::Agreement {

/**
 * Nominal judgements: one row a unit, one column an annotator, a category >= 0 in each cell; Missing where the
 * annotator did not judge the unit.
 */
constexpr int Missing = -1;
using Ratings = QList<QList<int>>;

/** Why a coefficient has no value. */
enum class Undefined {
    NoData,      ///< no unit was judged by two annotators
    NoVariation, ///< every judgement is of one category, so chance agreement is certain
    WrongShape,  ///< the measure is for two annotators, or for the same number of judgements in each unit
};
QString explanation(Undefined reason); ///< translated
using Value = std::expected<double, Undefined>;

/** Share of agreeing pairs of judgements among all pairs of judgements of the same unit. */
Value observed(const Ratings &ratings);
/** Two annotators; chance from each one's own distribution. Cohen 1960, "A coefficient of agreement for nominal
 * scales". */
Value cohenKappa(const Ratings &ratings);
/** Two annotators; chance from the pooled distribution. Scott 1955, "Reliability of content analysis". */
Value scottPi(const Ratings &ratings);
/** The same number (>= 2) of judgements in every unit. Fleiss 1971, "Measuring nominal scale agreement among many
 * raters". */
Value fleissKappa(const Ratings &ratings);
/** Any number of annotators, missing judgements allowed, nominal distance. Krippendorff 2011, "Computing
 * alpha-reliability". */
Value krippendorffAlpha(const Ratings &ratings);
/** Any number of annotators, missing judgements allowed. Gwet 2008, "Computing inter-rater reliability … in the
 * presence of high agreement". */
Value gwetAC1(const Ratings &ratings);

/** Right of what was found, found of what is right, and their harmonic mean; each 0 where it would be 0/0. */
struct Scores
{
    double precision = 0;
    double recall = 0;
    double f1 = 0;
};
Scores scores(qsizetype hits, qsizetype reference, qsizetype candidate);

} // namespace Guillemet::Agreement
