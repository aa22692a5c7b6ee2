// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/suggestionbuilder.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

namespace {

/** By Rule: how often it was right on the reference articles; see tests/benchmarks/accuracy.md. */
constexpr std::array<float, RuleCount> RulePrecision = {0.93F, 0.92F, 0.96F, 0.82F, 0.88F, 0.90F, 0.78F,
                                                        0.85F, 0.85F, 0.80F, 0.82F, 0.82F, 0.78F, 0.83F,
                                                        0.90F, 0.88F, 0.80F, 0.70F, 0.78F, 0.82F};

constexpr std::array<const char *, RuleCount> RuleReasons = {
    QT_TRANSLATE_NOOP("SuggestionBuilder", "words in quotation marks after a colon"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "words in quotation marks after the cue"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "words in quotation marks before the cue"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "a sentence partly in quotation marks before the cue"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "a sentence before the cue"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "a reported clause after the cue"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "a reported question after the cue"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "an infinitive after the cue"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "an infinitive with a preposition after the cue"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "an infinitive with a preposition after the cue"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "a reported clause without conjunction after the cue"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "a noun phrase with quotation marks after the cue"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "what somebody is called, in quotation marks"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "a sentence after a phrase that names the source"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "a sentence before a phrase that names the source"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "quotation marks with the cue inside them"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "words in quotation marks after a colon"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "a clause after a noun that reports"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "a sentence in quotation marks without a cue"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "a sentence that is said to be somebody's words")};

} // namespace

float SuggestionBuilder::confidence(const Attribution &attribution)
{
    float value = RulePrecision[static_cast<size_t>(attribution.rule)];
    if (attribution.source.isEmpty())
        value *= 0.85F;
    return value;
}

/** Direct where every word is in marks, mixed where some are. */
QuoteType SuggestionBuilder::typeOf(const Attribution &attribution) const
{
    bool inside = false;
    bool outside = false;
    for (const TokenRange fragment : attribution.fragments) {
        for (int i = fragment.first; i < fragment.end && !(inside && outside); ++i) {
            inside = inside || m_reading.inQuote(i);
            outside = outside || !m_reading.inQuote(i);
        }
    }
    return !inside ? QuoteType::Indirect : outside ? QuoteType::Mixed : QuoteType::Direct;
}

QString SuggestionBuilder::reason(const Attribution &attribution) const
{
    const QString rule =
        QCoreApplication::translate("SuggestionBuilder", RuleReasons[static_cast<size_t>(attribution.rule)]);
    if (attribution.entry)
        return QCoreApplication::translate("SuggestionBuilder", "%1 (cue: %2)").arg(rule, attribution.entry->text);
    if (!attribution.cue.isEmpty())
        return QCoreApplication::translate("SuggestionBuilder", "%1 (cue: %2)")
            .arg(rule, m_reading.text().of(attribution.cue).toString());
    return rule;
}

AnnotationId SuggestionBuilder::add(const TagId &tag, const Annotation::Fragments &fragments, Attributes attributes,
                                    float confidence, QHash<AnnotationId, qsizetype> &places,
                                    AnalysisResult &result) const
{
    QString name = tag;
    for (const Span span : fragments) {
        name += u' ' + QString::number(span.begin) + u'-' + QString::number(span.end) + u' ' +
                span.shifted(-m_offset).of(m_reading.text().text).toString();
    }
    Annotation annotation;
    annotation.id = AnnotationId::fromName(name);
    if (places.contains(annotation.id))
        return annotation.id;
    annotation.tag = tag;
    annotation.fragments = fragments;
    annotation.attributes = std::move(attributes);
    annotation.confidence = confidence;
    annotation.status = Status::Suggested;
    places.insert(annotation.id, result.annotations.size());
    result.annotations.append(annotation);
    return annotation.id;
}

void SuggestionBuilder::build(const std::vector<Attribution> &attributions, const std::vector<int> &speakers,
                              const QList<Speaker> &known, AnalysisResult &result) const
{
    QHash<AnnotationId, qsizetype> places;
    std::vector<bool> added(static_cast<size_t>(known.size()));
    for (size_t i = 0; i < attributions.size(); ++i) {
        const Attribution &attribution = attributions[i];
        Annotation::Fragments spans;

        for (const TokenRange range : attribution.fragments) {
            if (!range.isEmpty())
                spans.append(spanOf(range));
        }
        // Not assigned to `spans`: Qt 6.8 loses the old buffer when a QVarLengthArray is move-assigned.
        const Annotation::Fragments fragments = normalized(spans);
        if (fragments.isEmpty())
            continue;
        const float confident = confidence(attribution);
        const QuoteType type = typeOf(attribution);
        Attributes attributes{{Attribute::Type, toString(type)}, {Attribute::Reason, reason(attribution)}};
        const int speaker = speakers[i];
        const QString speakerId = speaker < 0 ? QString() : known[speaker].id.toString();
        if (speaker >= 0 && !added[static_cast<size_t>(speaker)]) {
            added[static_cast<size_t>(speaker)] = true;
            result.speakers.append(known[speaker]);
        }
        if (attribution.source.isEmpty() && !speakerId.isEmpty())
            attributes.set(Attribute::Speaker, speakerId);
        const AnnotationId quotation = add(Tags::Quotation, fragments, attributes, confident, places, result);
        QList<Link> links;
        if (!attribution.source.isEmpty()) {
            Attributes source;
            source.set(Attribute::Speaker, speakerId);
            links.append(
                {LinkRole::Source, add(Tags::Source, {spanOf(attribution.source)}, source, confident, places, result)});
        }
        if (!attribution.cue.isEmpty())
            links.append({LinkRole::Cue, add(Tags::Cue, {spanOf(attribution.cue)}, {}, confident, places, result)});
        result.annotations[places.value(quotation)].links = links;
    }
}

} // namespace Guillemet
