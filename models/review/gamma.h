// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/unitizing.h"

namespace Guillemet::Agreement {

/** The dissimilarities of Mathet, Widlöcher & Métivier 2015, "The unified and holistic method gamma". */
struct Dissimilarity
{
    double positional = 1; ///< weight α of what lies apart
    double categorial = 1; ///< weight β of other categories
    double empty = 1;      ///< Δ∅: of a unit that has no partner
    /** Between two categories, 0..1; by default 1 where they differ. */
    std::function<double(int, int)> distance = {};

    double position(const MarkedUnit &a, const MarkedUnit &b) const;
    double operator()(const MarkedUnit &a, const MarkedUnit &b) const;
};

/** Units of several annotators that are taken for the same: their places, -1 where one has none. */
using UnitaryAlignment = QList<int>;

struct Alignment
{
    QList<UnitaryAlignment> alignments;
    double disorder = 0;
    bool exact = true; ///< there is none of less disorder; else none was found
};

/**
 * The alignment of least disorder. Exact for two annotators; for more as long as few units hang together, else by
 * improving one annotator's alignment at a time until nothing is gained. Units may overlap. Costs what units lie near
 * each other. What comes of it when it is stopped is of no use.
 */
Alignment bestAlignment(const Continuum &continuum, const Dissimilarity &dissimilarity,
                        const std::stop_token &stop = {});

struct Gamma
{
    double value = 0;
    double disorder = 0;
    double expected = 0; ///< by chance: the mean over the samples
    int samples = 0;
    bool exact = true; ///< whether the alignment of the annotations is the best; chance is always sampled
};

/**
 * γ = 1 - disorder / disorder by chance, where chance is the annotations of annotators drawn at random, each shifted
 * around the text by a random distance. As many samples as it takes for the mean to be within `precision` of the true
 * one at 95 %, at least 30 and at most 1,000. The same seed gives the same value. NoData also where it was stopped.
 */
std::expected<Gamma, Undefined> gamma(const Continuum &continuum, const Dissimilarity &dissimilarity,
                                      double precision = 0.02, quint32 seed = 1, const std::stop_token &stop = {});

} // namespace Guillemet::Agreement
