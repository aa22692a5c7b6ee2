// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/placeanalysis.h"

#include "models/analysis/analyzer.h"
#include "models/core/quotationmarks.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {

constexpr int ReadWhole = 100'000; // UTF-16 code units that are read whole: names may be told anywhere in an article
constexpr int Surroundings = 20'000;
constexpr double AlikeAtLeast = 0.2; // of two spans, what they share at least to mean the same quotation
constexpr double NearlyAll = 0.8;

/** The part of the text that is read for a place, from paragraph to paragraph. */
Span windowAround(const QString &text, Span place)
{
    const auto size = static_cast<int>(text.size());
    if (size <= ReadWhole)
        return {0, size};
    const qsizetype begin = text.lastIndexOf(u'\n', std::max(0, place.begin - Surroundings)) + 1;
    const qsizetype end = text.indexOf(u'\n', std::min(size, place.end + Surroundings));
    return {static_cast<int>(std::max<qsizetype>(begin, place.begin - 2 * Surroundings)),
            static_cast<int>(end < 0 ? size : std::min<qsizetype>(end, place.end + 2 * Surroundings))};
}

/** How much of both together two quotations share, 0..1. */
double likeness(const Annotation &quotation, Span place)
{
    if (place.isEmpty())
        return quotation.contains(place.begin) ? 1.0 / quotation.hull().length() : 0;
    int shared = 0;
    for (const Span fragment : quotation.fragments)
        shared += fragment.intersected(place).length();
    const double like = static_cast<double>(shared) / quotation.hull().united(place).length();
    // What is clearly less than a quotation in marks, and inside it, is one within the other.
    const bool nested =
        quotation.quoteType() == QuoteType::Direct && std::ranges::any_of(quotation.fragments, [place](Span fragment) {
            return fragment.contains(place) && place.length() < NearlyAll * fragment.length();
        });
    return nested ? 0 : like;
}

/** A quotation of the result, if there is one, with its parts and the countries. */
PlaceAnalysis withParts(const AnalysisResult &result, const std::optional<Annotation> &quotation)
{
    PlaceAnalysis analysis;
    analysis.quotation = quotation;
    for (const Annotation &annotation : result.annotations) {
        if (annotation.tag == Tags::Country)
            analysis.countries.append(annotation);
    }
    if (!quotation)
        return analysis;
    QSet<SpeakerId> named{quotation->speaker()};
    for (const Annotation &annotation : result.annotations) {
        if (!std::ranges::contains(quotation->links, annotation.id, &Link::target))
            continue;
        analysis.parts.append(annotation);
        named.insert(annotation.speaker());
    }
    for (const Speaker &speaker : result.speakers) {
        if (named.contains(speaker.id))
            analysis.speakers.append(speaker);
    }
    return analysis;
}

PlaceAnalysis foundAt(const AnalysisResult &result, Span place)
{
    std::optional<Annotation> quotation;
    double best = place.isEmpty() ? 0 : AlikeAtLeast;
    for (const Annotation &annotation : result.annotations) {
        if (annotation.tag != Tags::Quotation)
            continue;
        if (const double like = likeness(annotation, place); like > best) {
            best = like;
            quotation = annotation;
        }
    }
    return withParts(result, quotation);
}

/** The first quotation that begins at a place or after it, in words that are free. */
std::optional<Annotation> firstFrom(const AnalysisResult &result, int from, const std::function<bool(Span)> &isFree)
{
    std::optional<Annotation> first;
    for (const Annotation &annotation : result.annotations) {
        if (annotation.tag == Tags::Quotation && annotation.begin() >= from &&
            (!first || annotation.begin() < first->begin()) && std::ranges::all_of(annotation.fragments, isFree))
            first = annotation;
    }
    return first;
}

void moveAll(PlaceAnalysis &analysis, const std::function<int(int)> &to)
{
    const auto moveOne = [&to](Annotation &annotation) {
        for (Span &fragment : annotation.fragments)
            fragment = {to(fragment.begin), to(fragment.end)};
    };
    if (analysis.quotation)
        moveOne(*analysis.quotation);
    for (Annotation &part : analysis.parts)
        moveOne(part);
    for (Annotation &country : analysis.countries)
        moveOne(country);
}

void keepCountriesOf(PlaceAnalysis &analysis, Span place)
{
    analysis.countries.removeIf([&](const Annotation &country) {
        const bool inPart = std::ranges::any_of(
            analysis.parts, [&country](const Annotation &part) { return part.overlaps(country.hull()); });
        const bool inWords = analysis.quotation && analysis.quotation->overlaps(country.hull());
        return !inPart && !inWords && !place.overlaps(country.hull());
    });
}

/** As if the words at `place` stood in quotation marks. */
PlaceAnalysis foundInMarks(const Analyzer &analyzer, const QString &text, const QString &language, Span place,
                           const std::stop_token &stop)
{
    const QString opening = u"« "_s;
    const QString closing = u" »"_s;
    const QString marked =
        text.first(place.begin) + opening + place.of(text).toString() + closing + text.sliced(place.end);
    const auto added = static_cast<int>(opening.size());
    PlaceAnalysis analysis =
        foundAt(analyzer.analyze(marked, {.language = language}, stop), {place.begin, place.end + 2 * added});
    moveAll(analysis, [&](int position) {
        if (position <= place.begin)
            return position;
        return position > place.end + added ? std::max(place.end, position - 2 * added)
                                            : std::max(place.begin, position - added);
    });
    analysis.parts.removeIf([place](const Annotation &part) { return part.overlaps(place); });
    return analysis;
}

/** What somebody who is quoted says that others said: inside the innermost marks around the place. */
Span marksAround(const QString &text, Span place)
{
    Span innermost;
    const QList<QuotedSpan> all = quotedSpans(text, paragraphAt(text, place.begin));
    for (const QuotedSpan &quoted : all) {
        const Span inside{quoted.span.begin + 1, quoted.span.end - 1};
        if (quoted.closed && inside.contains(place) && inside != place && quoted.span != place &&
            (innermost.isEmpty() || inside.length() < innermost.length()))
            innermost = inside;
    }
    return innermost;
}

/** The words of somebody quoted that hold the place, without the mark that opens them; empty if there are none. */
Span wordsAround(const AnalysisResult &result, const QString &text, Span place)
{
    for (const Annotation &annotation : result.annotations) {
        if (annotation.tag != Tags::Quotation || annotation.quoteType() != QuoteType::Direct)
            continue;
        for (Span fragment : annotation.fragments) {
            if (isOpeningMark(text[fragment.begin]))
                ++fragment.begin;
            if (fragment.contains(place) && place.length() < NearlyAll * fragment.length())
                return fragment;
        }
    }
    return {};
}

PlaceAnalysis foundAlone(const Analyzer &analyzer, const QString &text, const QString &language, Span place,
                         const std::stop_token &stop)
{
    PlaceAnalysis analysis = foundAt(analyzer.analyze(text, {.language = language}, stop), place);
    const bool marked = !place.isEmpty() && isOpeningMark(text[place.begin]);
    if (!place.isEmpty() && !marked && analysis.parts.isEmpty() && !stop.stop_requested())
        analysis = foundInMarks(analyzer, text, language, place, stop);
    return analysis;
}

} // namespace

PlaceAnalysis analysePlace(const Analyzer &analyzer, const QString &text, const QString &language, Span place,
                           std::stop_token stop)
{
    const Span window = windowAround(text, place);
    const QString part = window.of(text).toString();
    const Span local = place.shifted(-window.begin);
    const AnalysisResult whole = analyzer.analyze(part, {.language = language}, stop);
    PlaceAnalysis analysis = foundAt(whole, local);
    Span around;
    if (!place.isEmpty()) {
        around = wordsAround(whole, part, local);
        if (around.isEmpty())
            around = marksAround(part, local);
    }
    if (around.isEmpty() && !place.isEmpty() && analysis.parts.isEmpty() && !isOpeningMark(part[local.begin]))
        analysis = foundInMarks(analyzer, part, language, local, stop);
    if (analysis.parts.isEmpty() && !around.isEmpty() && !stop.stop_requested()) {
        analysis = foundAlone(analyzer, around.of(part).toString(), language, local.shifted(-around.begin), stop);
        moveAll(analysis, [&around](int position) { return position + around.begin; });
    }
    keepCountriesOf(analysis, local);
    moveAll(analysis, [&window](int position) { return position + window.begin; });
    return analysis;
}

PlaceAnalysis analyseNext(const Analyzer &analyzer, const QString &text, const QString &language, int from,
                          const IsTaken &isTaken, std::stop_token stop)
{
    while (from < text.size() && !stop.stop_requested()) {
        const Span window = windowAround(text, {from, from});
        const AnalysisResult result = analyzer.analyze(window.of(text).toString(), {.language = language}, stop);
        const auto isFree = [&](Span span) { return !isTaken(span.shifted(window.begin)); };
        PlaceAnalysis analysis = withParts(result, firstFrom(result, from - window.begin, isFree));
        if (analysis.quotation) {
            keepCountriesOf(analysis, analysis.quotation->hull());
            moveAll(analysis, [&window](int position) { return position + window.begin; });
            return analysis;
        }
        from = std::max(from + 1, window.end);
    }
    return {};
}

} // namespace Guillemet
