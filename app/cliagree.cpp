// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clireview.h"
#include "app/commandline.h"
#include "models/session/projectagreement.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
using Agreement::Value;

QJsonValue toJson(const Value &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonObject{{u"undefined"_s, explanation(value.error())}});
}

QJsonValue toJson(const std::optional<Interval> &interval)
{
    return interval ? QJsonValue(QJsonArray{interval->low, interval->high}) : QJsonValue();
}

QJsonObject toJson(const Agreement::Scores &scores, const std::optional<Interval> &interval)
{
    return {{u"precision"_s, scores.precision},
            {u"recall"_s, scores.recall},
            {u"f"_s, scores.f1},
            {u"f_interval"_s, toJson(interval)}};
}

QJsonObject toJson(const NominalFigures &figures)
{
    QJsonObject object{{u"units"_s, figures.units}};
    for (const auto &[name, value] : figures.values)
        object.insert(name, toJson(value));
    return object;
}

QJsonObject toJson(const QMap<QString, AgreementCounts::Rows> &parts)
{
    QJsonObject object;
    for (const auto &[part, rows] : parts.asKeyValueRange())
        object.insert(part, toJson(nominalFigures(rows)));
    return object;
}

QJsonObject pairToJson(const ProjectAgreement &agreement, const AnnotatorPair &key, const AgreementCounts::Pair &pair)
{
    QJsonObject spans;
    for (const auto &[part, counts] : pair.spans.asKeyValueRange()) {
        const SpanFigures figures = spanFigures(counts);
        const auto intervals = agreement.intervals.spans.value({key, part});
        spans.insert(part, QJsonObject{{u"a"_s, counts.first},
                                       {u"b"_s, counts.second},
                                       {u"exact"_s, counts.exact},
                                       {u"overlap"_s, counts.overlap},
                                       {u"strict"_s, toJson(figures.strict, intervals[0])},
                                       {u"lenient"_s, toJson(figures.lenient, intervals[1])},
                                       {u"average"_s, toJson(figures.average, intervals[2])}});
    }
    QJsonObject causes;
    for (const Cause cause : AllCauses)
        causes.insert(toString(cause), pair.causes[static_cast<size_t>(cause)]);
    return {{u"a"_s, agreement.annotators[key.first].name},
            {u"b"_s, agreement.annotators[key.second].name},
            {u"articles"_s, pair.articles},
            {u"spans"_s, spans},
            {u"judgements"_s, toJson(pair.rows)},
            {u"differences"_s, causes}};
}

QJsonObject unitizedToJson(const ProjectAgreement &agreement)
{
    const auto &unitized = agreement.counts.unitized;
    QJsonObject categories;
    for (const QuoteType type : {QuoteType::Direct, QuoteType::Indirect, QuoteType::Mixed})
        categories.insert(toString(type), toJson(unitized.categoryAlpha(static_cast<int>(type))));
    return {{u"u_alpha"_s, toJson(unitized.uAlpha())},
            {u"u_alpha_interval"_s, toJson(agreement.intervals.uAlpha)},
            {u"binary_u_alpha"_s, toJson(unitized.binaryAlpha())},
            {u"cu_alpha"_s, toJson(unitized.codingAlpha())},
            {u"ku_alpha"_s, categories},
            {u"alpha_1995"_s, toJson(agreement.unitizingAlpha)}};
}

QJsonObject gammaToJson(const ProjectAgreement::GammaSum &gamma)
{
    const Value value =
        gamma.expected > 0 ? Value(1 - gamma.disorder / gamma.expected) : std::unexpected(Agreement::Undefined::NoData);
    return {{u"value"_s, toJson(value)},
            {u"articles"_s, gamma.articles},
            {u"articles_aligned_exactly"_s, gamma.exact},
            {u"chance"_s, u"sampled"_s}};
}

QByteArray asJson(const ProjectAgreement &agreement)
{
    QJsonArray annotators;
    for (const Annotator &annotator : agreement.annotators)
        annotators.append(annotator.name);
    QJsonArray pairs;
    for (const auto &[key, pair] : agreement.counts.pairs.asKeyValueRange())
        pairs.append(pairToJson(agreement, key, pair));
    QJsonObject together = toJson(agreement.counts.rows);
    for (const QString &part : together.keys()) {
        QJsonObject figures = together[part].toObject();
        figures.insert(u"alpha_interval"_s, toJson(agreement.intervals.alpha.value(part)));
        together[part] = figures;
    }
    QJsonArray articles;
    for (const ProjectAgreement::Article &article : agreement.articles)
        articles.append(QJsonObject{{u"id"_s, article.id.toString()},
                                    {u"title"_s, article.title},
                                    {u"f"_s, article.lenientF ? QJsonValue(*article.lenientF) : QJsonValue()}});
    return QJsonDocument(QJsonObject{{u"annotators"_s, annotators},
                                     {u"articles"_s, agreement.counts.articles},
                                     {u"pairs"_s, pairs},
                                     {u"judgements"_s, together},
                                     {u"unitizing"_s, unitizedToJson(agreement)},
                                     {u"gamma"_s, gammaToJson(agreement.gamma)},
                                     {u"interval_samples"_s, agreement.intervals.samples},
                                     {u"by_article"_s, articles}})
        .toJson();
}

QString shown(const Value &value)
{
    return (value ? QString::number(*value, 'f', 3) : u"-"_s).rightJustified(8);
}

QString shown(double value)
{
    return QString::number(value, 'f', 3).rightJustified(8);
}

void sayPairs(const ProjectAgreement &agreement)
{
    for (const auto &[key, pair] : agreement.counts.pairs.asKeyValueRange()) {
        say(u"\n%1 – %2: %3"_s.arg(agreement.annotators[key.first].name, agreement.annotators[key.second].name,
                                   QCoreApplication::translate("Cli", "%n article(s)", nullptr, pair.articles)));
        say(QString(QString(18, u' ') + u"       A       B  strict lenient average"));
        for (const auto &[part, counts] : pair.spans.asKeyValueRange()) {
            const SpanFigures figures = spanFigures(counts);
            say(QString(u"  " + part.leftJustified(16) + QString::number(counts.first).rightJustified(8) +
                        QString::number(counts.second).rightJustified(8) + shown(figures.strict.f1) +
                        shown(figures.lenient.f1) + shown(figures.average.f1)));
        }
        QStringList causes;
        for (const Cause cause : AllCauses) {
            if (const int count = pair.causes[static_cast<size_t>(cause)]; count > 0)
                causes.append(name(cause) + u' ' + QString::number(count));
        }
        say(u"  "_s.append(
            QCoreApplication::translate("Cli", "Differences: %1").arg(causes.isEmpty() ? u"0"_s : causes.join(u"; "))));
    }
}

void sayTogether(const ProjectAgreement &agreement)
{
    say(u"\n"_s.append(QCoreApplication::translate("Cli", "All annotators, chance taken off:")));
    bool headed = false;
    for (const auto &[part, rows] : agreement.counts.rows.asKeyValueRange()) {
        const NominalFigures figures = nominalFigures(rows);
        QString head = QString(18, u' ') + QCoreApplication::translate("Cli", "units").rightJustified(8);
        QString line = u"  " + part.leftJustified(16) + QString::number(figures.units).rightJustified(8);
        for (const auto &[name, value] : figures.values) {
            head += name.rightJustified(9);
            line += u' ' + shown(value);
        }
        if (!headed)
            say(head);
        headed = true;
        say(line);
    }
    const auto &unitized = agreement.counts.unitized;
    say(u"  uα%1   |uα%2   cuα%3   αU (1995)%4"_s.arg(shown(unitized.uAlpha()), shown(unitized.binaryAlpha()),
                                                      shown(unitized.codingAlpha()), shown(agreement.unitizingAlpha)));
    if (agreement.gamma.expected > 0)
        say(u"  γ %1   %2"_s.arg(
            shown(1 - agreement.gamma.disorder / agreement.gamma.expected),
            QCoreApplication::translate(
                "Cli", "on %1 articles drawn; in %2 of them aligned exactly, else nearly; chance sampled")
                .arg(QString::number(agreement.gamma.articles), QString::number(agreement.gamma.exact))));
}

bool showProgress(qsizetype done, qsizetype total)
{
    if (isatty(fileno(stderr)))
        std::fprintf(stderr, "\r%lld / %lld%s", static_cast<long long>(done), static_cast<long long>(total),
                     done == total ? "\n" : "");
    return true;
}
} // namespace

ExitStatus showAgreement(const CommandLine &line)
{
    const Result<ProjectAgreement> agreement = measureAgreement(
        {.project = line.project, .annotators = line.annotators, .undecided = line.suggestions, .jobs = line.jobs},
        showProgress);
    if (!agreement) {
        complain(agreement.error().message);
        return ExitStatus::SomeFailed;
    }
    if (agreement->articles.isEmpty()) {
        complain(QCoreApplication::translate("Cli", "No article was annotated by two of them."));
        return ExitStatus::SomeFailed;
    }
    if (line.json) {
        say(QString::fromUtf8(asJson(*agreement)));
        return ExitStatus::Done;
    }
    say(QCoreApplication::translate("Cli", "Articles that two annotators have: %1").arg(agreement->counts.articles));
    sayPairs(*agreement);
    sayTogether(*agreement);
    return ExitStatus::Done;
}

} // namespace Guillemet
