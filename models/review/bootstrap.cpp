// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/bootstrap.h"

#include <QtCore/QRandomGenerator>

namespace Guillemet {

namespace {
std::optional<Interval> interval(std::vector<double> &values, int samples)
{
    if (values.size() * 2 <= static_cast<size_t>(samples))
        return {};
    std::ranges::sort(values);
    const auto at = [&values](double share) {
        return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
    };
    return Interval{at(0.025), at(0.974)};
}
} // namespace

QList<std::optional<Interval>> bootstrapIntervals(const std::vector<SparseCounts> &articles, size_t counts,
                                                  const std::function<Figures(const std::vector<double> &)> &figures,
                                                  int samples, quint32 seed)
{
    if (articles.empty())
        return {};
    QRandomGenerator random(seed);
    std::vector<std::vector<double>> values;
    std::vector<double> sum(counts);
    for (int sample = 0; sample < samples; ++sample) {
        std::ranges::fill(sum, 0);
        for (size_t i = 0; i < articles.size(); ++i) {
            for (const auto &[number, count] : articles[random.bounded(static_cast<quint32>(articles.size()))])
                sum[number] += count;
        }
        const Figures drawn = figures(sum);
        values.resize(drawn.size());
        for (size_t k = 0; k < drawn.size(); ++k) {
            if (drawn[k])
                values[k].push_back(*drawn[k]);
        }
    }
    QList<std::optional<Interval>> intervals;
    for (std::vector<double> &list : values)
        intervals.append(interval(list, samples));
    return intervals;
}

} // namespace Guillemet
