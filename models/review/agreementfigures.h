// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/agreementcounts.h"

namespace Guillemet {

/** Precision, recall and F of spans; the first annotator stands for what is right. */
struct SpanFigures
{
    Agreement::Scores strict;  ///< exact matches
    Agreement::Scores lenient; ///< also those that only overlap
    Agreement::Scores average; ///< an exact match counts 1, an overlap one half: the mean of both
};
SpanFigures spanFigures(const AgreementCounts::Spans &spans);

/** The nominal coefficients of one part. */
struct NominalFigures
{
    double units = 0;                                   ///< that two annotators have judged, at least
    QList<std::pair<QString, Agreement::Value>> values; ///< "observed", "kappa", "pi", "fleiss", "alpha", "ac1"
};
NominalFigures nominalFigures(const AgreementCounts::Rows &rows);

/** Draws articles to tell how far the figures would lie apart in other samples. */
class AgreementSampler
{
public:
    void add(const AgreementCounts &article);

    struct Intervals
    {
        /** Of F, strict, lenient and average, by pair and part. */
        QMap<std::pair<AnnotatorPair, QString>, std::array<std::optional<Interval>, 3>> spans;
        /** Of Krippendorff's alpha over all annotators, by part. */
        QMap<QString, std::optional<Interval>> alpha;
        std::optional<Interval> uAlpha;
        int samples = 0;
    };
    Intervals intervals(quint32 seed = 1) const;

private:
    QMap<std::pair<AnnotatorPair, QString>, size_t> m_spans; ///< the first of its four counts
    QMap<QString, QHash<QList<int>, size_t>> m_rows;
    std::optional<size_t> m_unitized; ///< the first of its sums
    size_t m_counts = 0;
    std::vector<SparseCounts> m_articles;
};

} // namespace Guillemet
