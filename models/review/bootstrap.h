// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

#include <functional>
#include <optional>

namespace Guillemet {

/** From the 2.5 to the 97.5 percentile. */
struct Interval
{
    double low = 0;
    double high = 0;

    bool operator==(const Interval &) const = default;
};

/** What is counted in one article: the counts that are not 0, by their numbers. */
using SparseCounts = std::vector<std::pair<size_t, double>>;
/** Undefined ones are empty. */
using Figures = std::vector<std::optional<double>>;

/**
 * 95 % intervals by the bootstrap over articles (Efron 1979, percentile method): articles are drawn with replacement,
 * their counts added up, the figures computed from the sums. `counts` is how many counts there are. A figure that is
 * undefined in half of the samples or more gets no interval. The same seed gives the same intervals.
 */
QList<std::optional<Interval>> bootstrapIntervals(const std::vector<SparseCounts> &articles, size_t counts,
                                                  const std::function<Figures(const std::vector<double> &)> &figures,
                                                  int samples = 1000, quint32 seed = 1);

} // namespace Guillemet
