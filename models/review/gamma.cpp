// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/gamma.h"

#include <QtCore/QRandomGenerator>

namespace Guillemet::Agreement {

namespace {
constexpr int FewestSamples = 30;
constexpr int MostSamples = 1000;

/** Makes annotations by chance: see Mathet et al. 2015, section 5.2. */
class Shuffler
{
public:
    Shuffler(const Continuum &continuum, quint32 seed)
        : m_continuum(continuum)
        , m_random(seed)
    {
        int units = 0;
        double length = 0;
        for (const QList<MarkedUnit> &list : continuum.annotators) {
            units += static_cast<int>(list.size());
            for (const MarkedUnit &unit : list)
                length += unit.length();
        }
        m_apart = static_cast<int>(length / units / 2);
    }

    Continuum next()
    {
        Continuum sample{.length = m_continuum.length, .annotators = {}};
        QList<int> shifts;
        for (qsizetype i = 0; i < m_continuum.annotators.size(); ++i) {
            shifts.append(shiftApartFrom(shifts));
            const auto drawn = m_random.bounded(static_cast<quint32>(m_continuum.annotators.size()));
            sample.annotators.append(shifted(m_continuum.annotators[drawn], shifts.last()));
        }
        return sample;
    }

private:
    /** Nearer than half a unit, annotations would agree more than by chance. */
    int shiftApartFrom(const QList<int> &others)
    {
        constexpr int tries = 100;
        int shift = 0;
        for (int i = 0; i < tries; ++i) {
            shift = m_random.bounded(m_continuum.length);
            if (std::ranges::all_of(others, [&](int other) { return std::abs(other - shift) >= m_apart; }))
                break;
        }
        return shift;
    }

    QList<MarkedUnit> shifted(const QList<MarkedUnit> &units, int by) const
    {
        QList<MarkedUnit> out;
        for (MarkedUnit unit : units) {
            const int around = unit.begin + by > m_continuum.length ? by - m_continuum.length : by;
            out.append({unit.begin + around, unit.end + around, unit.category});
        }
        std::ranges::sort(out, {}, &MarkedUnit::begin);
        return out;
    }

    const Continuum &m_continuum;
    QRandomGenerator m_random;
    int m_apart = 0;
};

/** So many that the mean lies within the precision at 95 %. */
int samplesNeeded(const std::vector<double> &drawn, double precision)
{
    const auto n = static_cast<double>(drawn.size());
    double mean = 0;
    for (const double value : drawn)
        mean += value / n;
    double variance = 0;
    for (const double value : drawn)
        variance += (value - mean) * (value - mean) / n;
    const double needed = mean > 0 ? variance / (mean * mean) * 1.96 * 1.96 / (precision * precision) : 0;
    return static_cast<int>(std::clamp(std::ceil(needed), double(FewestSamples), double(MostSamples)));
}
} // namespace

std::expected<Gamma, Undefined> gamma(const Continuum &continuum, const Dissimilarity &dissimilarity, double precision,
                                      quint32 seed, const std::stop_token &stop)
{
    const bool any = std::ranges::any_of(continuum.annotators, [](const auto &list) { return !list.isEmpty(); });
    if (continuum.annotators.size() < 2 || !any || continuum.length < 1)
        return std::unexpected(Undefined::NoData);
    const Alignment best = bestAlignment(continuum, dissimilarity, stop);
    Shuffler shuffler(continuum, seed);
    std::vector<double> drawn;
    const auto draw = [&](int count) {
        while (static_cast<int>(drawn.size()) < count && !stop.stop_requested())
            drawn.push_back(bestAlignment(shuffler.next(), dissimilarity, stop).disorder);
    };
    draw(FewestSamples);
    if (!stop.stop_requested())
        draw(samplesNeeded(drawn, precision));
    if (stop.stop_requested())
        return std::unexpected(Undefined::NoData);
    Gamma out{.disorder = best.disorder, .samples = static_cast<int>(drawn.size()), .exact = best.exact};
    for (const double value : drawn)
        out.expected += value / out.samples;
    if (out.expected <= 0)
        return std::unexpected(Undefined::NoVariation);
    out.value = 1 - out.disorder / out.expected;
    return out;
}

} // namespace Guillemet::Agreement
