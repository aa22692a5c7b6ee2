// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/analyzer.h"
#include "models/analysis/attribution.h"
#include "models/analysis/confidence.h"
#include "models/analysis/reading.h"

namespace Guillemet {

/** Turns attributions into annotations: spans, ids that depend only on the text, links, types, reasons, confidences. */
class SuggestionBuilder
{
public:
    /** `offset`: where the reading's text begins in the document. */
    SuggestionBuilder(const Reading &reading, const Confidence &confidence, int offset)
        : m_reading(reading)
        , m_confidence(confidence)
        , m_offset(offset)
    {
    }

    /** `speakers[i]` is the speaker of attribution i, or -1. Annotations are appended, speakers that speak as well. */
    void build(const std::vector<Attribution> &attributions, const std::vector<int> &speakers,
               const QList<Speaker> &known, AnalysisResult &result) const;

private:
    AnnotationId add(const TagId &tag, const Annotation::Fragments &fragments, Attributes attributes,
                     const Evidence &evidence, QHash<AnnotationId, qsizetype> &places, AnalysisResult &result) const;
    Evidence evidence(const Attribution &attribution) const;
    QuoteType typeOf(const Attribution &attribution) const;
    QString reason(const Attribution &attribution) const;
    Span spanOf(TokenRange range) const { return m_reading.text().spanOf(range).shifted(m_offset); }

    const Reading &m_reading;
    const Confidence &m_confidence;
    int m_offset;
};

} // namespace Guillemet
