// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreementjson.h"
#include "app/clireview.h"
#include "app/commandline.h"
#include "models/session/projectagreement.h"

#include <QtCore/QCoreApplication>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
using Agreement::Value;

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
        say(QString::fromUtf8(toJson(*agreement)));
        return ExitStatus::Done;
    }
    say(QCoreApplication::translate("Cli", "Articles that two annotators have: %1").arg(agreement->counts.articles));
    sayPairs(*agreement);
    sayTogether(*agreement);
    return ExitStatus::Done;
}

} // namespace Guillemet
