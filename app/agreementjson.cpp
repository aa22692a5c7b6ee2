// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreementjson.h"

#include "models/session/agreementviews.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
using Agreement::Value;

QJsonObject undefined(const QString &why)
{
    return {{u"undefined"_s, why}};
}

QJsonValue json(const Value &value)
{
    return value ? QJsonValue(*value) : QJsonValue(undefined(explanation(value.error())));
}

QJsonValue json(const std::optional<Interval> &interval)
{
    if (interval)
        return QJsonArray{interval->low, interval->high};
    return undefined(QCoreApplication::translate(
        "Cli", "an interval takes two articles, and samples in which the figure is defined"));
}

/** Of spans: nothing to find is not the same as nothing found. */
QJsonValue figure(std::optional<double> value)
{
    return value ? QJsonValue(*value)
                 : QJsonValue(undefined(QCoreApplication::translate("Cli", "neither has anything there")));
}

QJsonObject json(const Agreement::Scores &scores, const std::optional<Interval> &interval)
{
    return {{u"precision"_s, scores.precision},
            {u"recall"_s, scores.recall},
            {u"f"_s, scores.f1},
            {u"f_interval"_s, json(interval)}};
}

QJsonObject json(const NominalFigures &figures)
{
    QJsonObject object{{u"units"_s, figures.units}};
    for (const auto &[name, value] : figures.values)
        object.insert(name, json(value));
    return object;
}

QJsonObject json(const QMap<QString, AgreementCounts::Rows> &parts)
{
    QJsonObject object;
    for (const auto &[part, rows] : parts.asKeyValueRange())
        object.insert(part, json(nominalFigures(rows)));
    return object;
}

/** Rows are what A has, columns what B has; "" is nothing, or no type. */
QJsonObject confusion(const QStringList &labels, const std::function<double(qsizetype, qsizetype)> &count)
{
    QJsonArray rows;
    for (qsizetype a = 0; a < labels.size(); ++a) {
        QJsonArray row;
        for (qsizetype b = 0; b < labels.size(); ++b)
            row.append(count(a, b));
        rows.append(row);
    }
    return {{u"labels"_s, QJsonArray::fromStringList(labels)}, {u"counts"_s, rows}};
}

QJsonObject confusedTags(const TagConfusion &tags)
{
    QStringList labels;
    for (const auto &[first, second] : tags.keys())
        labels += {first, second};
    labels.removeAll(QString());
    labels.sort();
    labels.removeDuplicates();
    labels.append(QString());
    return confusion(labels, [&](qsizetype a, qsizetype b) { return tags.value({labels[a], labels[b]}); });
}

QJsonObject confusedTypes(const AgreementCounts::Rows &rows)
{
    constexpr std::array types{QuoteType::Direct, QuoteType::Indirect, QuoteType::Mixed, QuoteType::Unknown};
    QStringList labels;
    for (const QuoteType type : types)
        labels.append(toString(type));
    return confusion(labels, [&](qsizetype a, qsizetype b) {
        return rows.value(
            {static_cast<int>(types[static_cast<size_t>(a)]), static_cast<int>(types[static_cast<size_t>(b)])});
    });
}

QJsonObject pairJson(const ProjectAgreement &agreement, const AnnotatorPair &key, const AgreementCounts::Pair &pair)
{
    QJsonObject spans;
    for (const auto &[part, counts] : pair.spans.asKeyValueRange()) {
        const SpanFigures figures = spanFigures(counts);
        const auto intervals = agreement.intervals.spans.value({key, part});
        spans.insert(part, QJsonObject{{u"a"_s, counts.first},
                                       {u"b"_s, counts.second},
                                       {u"exact"_s, counts.exact},
                                       {u"overlap"_s, counts.overlap},
                                       {u"strict"_s, json(figures.strict, intervals[0])},
                                       {u"lenient"_s, json(figures.lenient, intervals[1])},
                                       {u"average"_s, json(figures.average, intervals[2])}});
    }
    QJsonObject causes;
    for (const Cause cause : AllCauses)
        causes.insert(toString(cause), pair.causes[static_cast<size_t>(cause)]);
    return {{u"a"_s, agreement.annotators[key.first].name},
            {u"b"_s, agreement.annotators[key.second].name},
            {u"articles"_s, pair.articles},
            {u"spans"_s, spans},
            {u"judgements"_s, json(pair.rows)},
            {u"differences"_s, causes},
            {u"tag_confusion"_s, confusedTags(pair.tags)},
            {u"type_confusion"_s, confusedTypes(pair.rows.value(MeasuredPart::Type))}};
}

QJsonObject unitizing(const ProjectAgreement &agreement)
{
    const auto &unitized = agreement.counts.unitized;
    QJsonObject categories;
    for (const QuoteType type : {QuoteType::Direct, QuoteType::Indirect, QuoteType::Mixed})
        categories.insert(toString(type), json(unitized.categoryAlpha(static_cast<int>(type))));
    return {{u"u_alpha"_s, json(unitized.uAlpha())},
            {u"u_alpha_interval"_s, json(agreement.intervals.uAlpha)},
            {u"binary_u_alpha"_s, json(unitized.binaryAlpha())},
            {u"cu_alpha"_s, json(unitized.codingAlpha())},
            {u"ku_alpha"_s, categories},
            {u"alpha_1995"_s, json(agreement.unitizingAlpha)}};
}

QJsonObject json(const ProjectAgreement::GammaSum &gamma)
{
    const Value value =
        gamma.expected > 0 ? Value(1 - gamma.disorder / gamma.expected) : std::unexpected(Agreement::Undefined::NoData);
    return {{u"value"_s, json(value)},
            {u"articles"_s, gamma.articles},
            {u"articles_aligned_exactly"_s, gamma.exact},
            {u"chance"_s, u"sampled"_s}};
}

/** F of quotations by overlap of each two; of an annotator with themselves it would say nothing. */
QJsonArray matrix(const ProjectAgreement &agreement)
{
    QJsonArray rows;
    for (int a = 0; a < agreement.annotators.size(); ++a) {
        QJsonArray row;
        for (int b = 0; b < agreement.annotators.size(); ++b)
            row.append(a == b ? QJsonValue() : figure(pairFigure(agreement, a, b)));
        rows.append(row);
    }
    return rows;
}

QJsonArray overTime(const ProjectAgreement &agreement, AgreementView view)
{
    const FigureTable table = figureTables(agreement, view).constFirst();
    QJsonArray periods;
    for (qsizetype row = 0; row < table.days.size(); ++row)
        periods.append(QJsonObject{{u"from"_s, table.days[row].toString(Qt::ISODate)},
                                   {u"articles"_s, table.cells[row][0].value_or(0)},
                                   {u"f_strict"_s, figure(table.cells[row][1])},
                                   {u"f_lenient"_s, figure(table.cells[row][2])}});
    return periods;
}

QJsonArray byArticle(const ProjectAgreement &agreement)
{
    QJsonArray articles;
    for (const ProjectAgreement::Article &article : agreement.articles) {
        const AgreementCounts::Spans &spans = article.quotations;
        const bool any = spans.first + spans.second > 0;
        articles.append(
            QJsonObject{{u"id"_s, article.id.toString()},
                        {u"title"_s, article.title},
                        {u"changed"_s,
                         article.changed.isValid() ? QJsonValue(article.changed.toString(Qt::ISODate)) : QJsonValue()},
                        {u"f"_s, figure(article.lenientF)},
                        {u"f_strict"_s, figure(any ? std::optional(spanFigures(spans).strict.f1) : std::nullopt)}});
    }
    return articles;
}

/** Each tag's figures over all pairs together. */
QJsonObject byTag(const ProjectAgreement &agreement)
{
    QMap<QString, AgreementCounts::Spans> tags;
    for (const AgreementCounts::Pair &pair : agreement.counts.pairs) {
        for (const auto &[part, counts] : pair.spans.asKeyValueRange())
            tags[part] += counts;
    }
    QJsonObject object;
    for (const auto &[tag, counts] : tags.asKeyValueRange()) {
        const SpanFigures figures = spanFigures(counts);
        const bool any = counts.first + counts.second > 0;
        object.insert(tag,
                      QJsonObject{{u"f_strict"_s, figure(any ? std::optional(figures.strict.f1) : std::nullopt)},
                                  {u"f_lenient"_s, figure(any ? std::optional(figures.lenient.f1) : std::nullopt)},
                                  {u"f_average"_s, figure(any ? std::optional(figures.average.f1) : std::nullopt)}});
    }
    return object;
}
} // namespace

QByteArray toJson(const ProjectAgreement &agreement)
{
    QJsonArray annotators;
    for (const Annotator &annotator : agreement.annotators)
        annotators.append(annotator.name);
    QJsonArray pairs;
    for (const auto &[key, pair] : agreement.counts.pairs.asKeyValueRange())
        pairs.append(pairJson(agreement, key, pair));
    QJsonObject together = json(agreement.counts.rows);
    for (const QString &part : together.keys()) {
        QJsonObject figures = together[part].toObject();
        figures.insert(u"alpha_interval"_s, json(agreement.intervals.alpha.value(part)));
        together[part] = figures;
    }
    return QJsonDocument(
               QJsonObject{{u"annotators"_s, annotators},
                           {u"articles"_s, agreement.counts.articles},
                           {u"matrix"_s, matrix(agreement)},
                           {u"pairs"_s, pairs},
                           {u"judgements"_s, together},
                           {u"by_tag"_s, byTag(agreement)},
                           {u"by_article"_s, byArticle(agreement)},
                           {u"over_time"_s, QJsonObject{{u"days"_s, overTime(agreement, AgreementView::Days)},
                                                        {u"weeks"_s, overTime(agreement, AgreementView::Weeks)}}},
                           {u"unitizing"_s, unitizing(agreement)},
                           {u"gamma"_s, json(agreement.gamma)},
                           {u"interval_samples"_s, agreement.intervals.samples}})
        .toJson();
}

} // namespace Guillemet
