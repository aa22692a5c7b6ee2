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

/**
 * 95 % intervals by the bootstrap over articles (Efron 1979, percentile method): articles are drawn with replacement,
 * their counts added up, the figures computed from the sums. `counts` has one row an article, all of the same length;
 * `figures` gives one value a figure, or nothing where it is undefined; a figure that is undefined in more than half of
 * the samples gets no interval. The same seed gives the same intervals.
 */
using Figures = std::vector<std::optional<double>>;
QList<std::optional<Interval>> bootstrapIntervals(const std::vector<std::vector<double>> &counts,
                                                  const std::function<Figures(const std::vector<double> &)> &figures,
                                                  int samples = 1000, quint32 seed = 1);

} // namespace Guillemet
