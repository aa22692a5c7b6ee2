// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/suggestionbuilder.h"

#include "models/analysis/phrasekinds.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

namespace {

constexpr int ShortQuotation = 4; ///< in the words of a quotation
constexpr int ManyWords = 60;     ///< most often the end is not where it should be

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
    QT_TRANSLATE_NOOP("SuggestionBuilder", "a sentence that is said to be somebody's words"),
    QT_TRANSLATE_NOOP("SuggestionBuilder", "a turn of a dialogue")};

} // namespace

Evidence SuggestionBuilder::evidence(const Attribution &attribution) const
{
    Evidence evidence;
    evidence.add(attribution.rule);
    int words = 0;
    bool marks = false;
    bool verb = false;
    for (const TokenRange fragment : attribution.fragments) {
        for (int i = fragment.first; i < fragment.end; ++i) {
            words += m_reading.token(i).isWord();
            marks = marks || m_reading.inQuote(i);
            verb = verb || m_reading.isFinite(i);
        }
    }
    const TokenRange source = attribution.source;
    bool named = false;
    for (int i = source.first; i < source.end; ++i)
        named = named || m_reading.is(i, WordClass::ProperNoun);
    evidence.add(Sign::NoSource, source.isEmpty())
        .add(Sign::Pronoun, source.end - source.first == 1 && !m_reading.isNominal(source.first))
        .add(Sign::Named, named)
        .add(Sign::InheritedSource, attribution.inheritsSource)
        .add(Sign::NoVerb, !verb)
        .add(Sign::Short, words < ShortQuotation)
        .add(Sign::Long, words > ManyWords)
        .add(Sign::Marks, marks);
    if (attribution.entry)
        evidence.add(Sign::Noun, attribution.entry->noun)
            .add(Sign::Thinks, !attribution.entry->noun && !attribution.entry->takes(Frame::Direct));
    return evidence;
}

/** Direct where every word is in marks, mixed where some are. */
QuoteType SuggestionBuilder::typeOf(const Attribution &attribution) const
{
    if (attribution.rule == Rule::DialogueTurn)
        return QuoteType::Direct; // the dash stands for the marks
    bool inside = false;
    bool outside = false;
    for (const TokenRange fragment : attribution.fragments) {
        for (int i = fragment.first; i < fragment.end && !(inside && outside); i = m_reading.next(i)) {
            // The title of a film or the name of a group inside the content: nobody's words.
            const bool title = i > fragment.first && m_reading.inQuote(i) && !m_reading.inQuote(i - 1) &&
                               !m_reading.isUnit(i - 1, u':') &&
                               (isNameInMarks(m_reading, i) || (m_reading.has(i - 1, WordRole::Work) &&
                                                                m_reading.token(i + 1).is(Token::Capitalized)));
            const bool words = m_reading.inQuote(i) && !title;
            inside = inside || words;
            outside = outside || !words;
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
                                    const Evidence &evidence, QHash<AnnotationId, qsizetype> &places,
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
    annotation.confidence = m_confidence.of(evidence, annotation.id);
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
        const Evidence signs = evidence(attribution);
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
        const AnnotationId quotation = add(Tags::Quotation, fragments, attributes, signs, places, result);
        QList<Link> links;
        if (!attribution.source.isEmpty()) {
            Attributes source;
            source.set(Attribute::Speaker, speakerId);
            links.append({LinkRole::Source, add(Tags::Source, {spanOf(attribution.source)}, source,
                                                signs.as(Evidence::Kind::Source), places, result)});
        }
        if (!attribution.cue.isEmpty())
            links.append({LinkRole::Cue, add(Tags::Cue, {spanOf(attribution.cue)}, {}, signs.as(Evidence::Kind::Cue),
                                             places, result)});
        result.annotations[places.value(quotation)].links = links;
    }
}

} // namespace Guillemet
