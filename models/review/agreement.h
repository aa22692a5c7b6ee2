// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <expected>
#include <functional>

namespace Guillemet::Agreement {

/**
 * Nominal judgements: one column an annotator, a category >= 0 in each; Missing where the annotator did not judge the
 * unit.
 */
constexpr int Missing = -1;
struct Unit
{
    QList<int> judgements;
    double count = 1; ///< how many units were judged like this

    Unit(QList<int> list, double times = 1)
        : judgements(std::move(list))
        , count(times)
    {
    }
    Unit(std::initializer_list<int> list)
        : judgements(list)
    {
    }
};
using Ratings = QList<Unit>;

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
/** The same with weights: weight(a, b) is how far the categories a and b agree, 0..1, 1 where they are the same. Gwet
 * 2014, "Handbook of inter-rater reliability", 4th edition, chapter 3. */
Value gwetAC2(const Ratings &ratings, const std::function<double(int, int)> &weight);

/** Right of what was found, found of what is right, and their harmonic mean; each 0 where it would be 0/0. */
struct Scores
{
    double precision = 0;
    double recall = 0;
    double f1 = 0;
};
Scores scores(qsizetype hits, qsizetype reference, qsizetype candidate);

} // namespace Guillemet::Agreement
