// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/agreement.h"

#include <vector>

namespace Guillemet {

/** What an annotator has marked on a continuum: [begin, end) with a category >= 0. */
struct MarkedUnit
{
    int begin = 0;
    int end = 0;
    int category = 0;

    int length() const { return end - begin; }
    bool operator==(const MarkedUnit &) const = default;
};

/** A text as units lie on it. Those of one annotator are sorted and do not overlap: see outermost(). */
struct Continuum
{
    int length = 0;
    QList<QList<MarkedUnit>> annotators;
};

/** Sorted, without those that lie over one that begins before: the measures below know no nesting. */
QList<MarkedUnit> outermost(QList<MarkedUnit> units);

namespace Agreement {

/**
 * Krippendorff's alpha for unitizing: how far the edges of the units of a category lie apart, by the squares of the
 * distances. Krippendorff 1995, "On the reliability of unitizing continuous data"; formula as in Krippendorff 2004,
 * "Measuring the reliability of qualitative text analysis data".
 */
struct UnitizingDisagreement
{
    double observed = 0;
    double expected = 0;
};
UnitizingDisagreement unitizingDisagreement(const Continuum &continuum, int category);
Value unitizingAlpha(const Continuum &continuum, int category);
/** Over all categories below `categories`. */
Value unitizingAlphaOverall(const Continuum &continuum, int categories);

/**
 * The later family of coefficients, which compare lengths of intersections. Krippendorff, Mathet, Bouvry & Widlöcher
 * 2016, "On the reliability of unitizing textual continua: further developments"; equations 32 to 38 of Krippendorff
 * 2019, "Content analysis", 4th edition. What is added up over the articles of a corpus stands for all of it.
 */
class UnitizedCoincidences
{
public:
    explicit UnitizedCoincidences(int categories);
    /** Of the annotators who were at work: at least two, else nothing is added. */
    void add(const Continuum &continuum);

    Value uAlpha() const;                    ///< units and categories together
    Value binaryAlpha() const;               ///< |uα: only what is a unit and what is a gap
    Value codingAlpha() const;               ///< cuα: categories where units intersect
    Value categoryAlpha(int category) const; ///< (k)uα: how reliably one category is told from the others there

    /** The sums, as one row that can be added up: for resampling. */
    const std::vector<double> &sums() const { return m_sums; }
    static UnitizedCoincidences fromSums(int categories, std::vector<double> sums);

private:
    // Values are the gap (0) and the categories (from 1).
    size_t values() const { return static_cast<size_t>(m_categories) + 1; }
    double &observed(size_t c, size_t k) { return m_sums[c * values() + k]; }
    double observed(size_t c, size_t k) const { return m_sums[c * values() + k]; }
    /** Pairs that cannot be made: of units with themselves, of points of a gap with themselves. */
    double &selfPairs(size_t c) { return m_sums[values() * values() + c]; }
    double selfPairs(size_t c) const { return m_sums[values() * values() + c]; }
    double &pairableSelfPairs(size_t c) { return m_sums[values() * (values() + 1) + c]; }
    double pairableSelfPairs(size_t c) const { return m_sums[values() * (values() + 1) + c]; }
    double total(size_t c, size_t from) const;
    double total(size_t from) const;

    int m_categories;
    std::vector<double> m_sums;
};

} // namespace Agreement
} // namespace Guillemet
