// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/agreementfigures.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

using Agreement::UnitizedCoincidences;
using Agreement::Value;

namespace {
Agreement::Scores scores(double hits, double first, double second)
{
    const auto ratio = [](double part, double whole) { return whole > 0 ? part / whole : 0.0; };
    Agreement::Scores out{.precision = ratio(hits, second), .recall = ratio(hits, first)};
    out.f1 = ratio(2 * hits, first + second);
    return out;
}

std::optional<double> optional(const Value &value)
{
    return value ? std::optional(*value) : std::nullopt;
}
} // namespace

SpanFigures spanFigures(const AgreementCounts::Spans &spans)
{
    return {.strict = scores(spans.exact, spans.first, spans.second),
            .lenient = scores(spans.overlap, spans.first, spans.second),
            .average = scores((spans.exact + spans.overlap) / 2, spans.first, spans.second)};
}

NominalFigures nominalFigures(const AgreementCounts::Rows &rows)
{
    const Agreement::Ratings judged = ratings(rows);
    NominalFigures out;
    bool two = true;
    for (const Agreement::Unit &unit : judged) {
        const auto missing = std::ranges::count(unit.judgements, Agreement::Missing);
        out.units += unit.judgements.size() - missing >= 2 ? unit.count : 0;
        two = two && unit.judgements.size() == 2;
    }
    out.values = {{u"observed"_s, observed(judged)}};
    if (two) {
        out.values.append({u"kappa"_s, cohenKappa(judged)});
        out.values.append({u"pi"_s, scottPi(judged)});
    } else {
        out.values.append({u"fleiss"_s, fleissKappa(judged)});
    }
    out.values.append({u"alpha"_s, krippendorffAlpha(judged)});
    out.values.append({u"ac1"_s, gwetAC1(judged)});
    return out;
}

void AgreementSampler::add(const AgreementCounts &article)
{
    SparseCounts counts;
    for (const auto &[pair, own] : article.pairs.asKeyValueRange()) {
        for (const auto &[part, spans] : own.spans.asKeyValueRange()) {
            const auto place = m_spans.constFind({pair, part});
            const size_t first = place == m_spans.cend() ? m_counts : *place;
            if (place == m_spans.cend()) {
                m_spans.insert({pair, part}, first);
                m_counts += 4;
            }
            counts.insert(counts.end(), {{first, spans.first},
                                         {first + 1, spans.second},
                                         {first + 2, spans.exact},
                                         {first + 3, spans.overlap}});
        }
    }
    for (const auto &[part, rows] : article.rows.asKeyValueRange()) {
        QHash<QList<int>, size_t> &numbers = m_rows[part];
        for (const auto &[row, count] : rows.asKeyValueRange()) {
            const auto place = numbers.constFind(row);
            const size_t number = place == numbers.cend() ? m_counts++ : *place;
            numbers.insert(row, number);
            counts.emplace_back(number, count);
        }
    }
    const std::vector<double> &sums = article.unitized.sums();
    if (!m_unitized)
        m_unitized = std::exchange(m_counts, m_counts + sums.size());
    for (size_t i = 0; i < sums.size(); ++i) {
        if (sums[i] != 0)
            counts.emplace_back(*m_unitized + i, sums[i]);
    }
    m_articles.push_back(std::move(counts));
}

AgreementSampler::Intervals AgreementSampler::intervals(quint32 seed) const
{
    Intervals out;
    if (m_articles.size() < 2)
        return out;
    // As many samples as are drawn in some seconds.
    constexpr double budget = 2e7;
    size_t rows = 1;
    for (const auto &numbers : m_rows)
        rows += static_cast<size_t>(numbers.size());
    out.samples = static_cast<int>(std::clamp(budget / static_cast<double>(rows), 100.0, 1000.0));
    const size_t unitized = *m_unitized;
    const size_t unitizedSums = UnitizedCoincidences(AgreementCounts::QuoteTypes).sums().size();
    const auto figures = [&](const std::vector<double> &sum) {
        Figures values;
        for (const size_t first : m_spans) {
            const SpanFigures spans = spanFigures(
                {.first = sum[first], .second = sum[first + 1], .exact = sum[first + 2], .overlap = sum[first + 3]});
            const bool any = sum[first] + sum[first + 1] > 0;
            for (const Agreement::Scores &score : {spans.strict, spans.lenient, spans.average})
                values.push_back(any ? std::optional(score.f1) : std::nullopt);
        }
        for (const auto &numbers : m_rows) {
            Agreement::Ratings judged;
            for (const auto &[row, number] : numbers.asKeyValueRange()) {
                if (sum[number] > 0)
                    judged.append(Agreement::Unit(row, sum[number]));
            }
            values.push_back(optional(krippendorffAlpha(judged)));
        }
        const auto begin = sum.begin() + static_cast<std::ptrdiff_t>(unitized);
        values.push_back(
            optional(UnitizedCoincidences::fromSums(AgreementCounts::QuoteTypes,
                                                    {begin, begin + static_cast<std::ptrdiff_t>(unitizedSums)})
                         .uAlpha()));
        return values;
    };
    const auto intervals = bootstrapIntervals(m_articles, m_counts, figures, out.samples, seed);
    auto next = intervals.cbegin();
    for (const auto &key : m_spans.keys()) {
        for (std::optional<Interval> &interval : out.spans[key])
            interval = *next++;
    }
    for (const QString &part : m_rows.keys())
        out.alpha[part] = *next++;
    out.uAlpha = *next;
    return out;
}

} // namespace Guillemet
