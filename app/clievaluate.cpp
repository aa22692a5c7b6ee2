// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clireview.h"
#include "app/commandline.h"
#include "models/review/bootstrap.h"
#include "models/session/evaluation.h"

#include <QtCore/QCoreApplication>

#include <charconv>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** To four places, halves to even, written as JSON programs write it: "0.5", "1.0". */
QString rounded(double value)
{
    std::array<char, 64> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 4);
    QString text = QString::fromLatin1(digits.data(), end.ptr - digits.data());
    while (text.endsWith(u'0') && !text.endsWith(".0"_L1))
        text.chop(1);
    return text;
}

template<typename Entries, typename Write> QString object(const Entries &entries, Write write)
{
    QStringList members;
    for (const auto &[name, value] : entries)
        members.append(u'"' + name + u"\": " + write(value));
    return u'{' + members.join(u", ") + u'}';
}

QString asJson(const Evaluation &evaluation)
{
    const Scoring::Counts sum = evaluation.sum();
    const QString counts = object(sum.asKeyValueRange(), [](qint64 value) { return QString::number(value); });
    return u"{\"articles\": %1, \"counts\": %2, \"metrics\": %3}"_s.arg(QString::number(evaluation.articles.size()),
                                                                        counts, object(Scoring::metrics(sum), rounded));
}

/** The figures with their 95 % intervals, by name. */
QStringList table(const Evaluation &evaluation)
{
    const Scoring::Counts sum = evaluation.sum();
    const QStringList names = sum.keys();
    std::vector<SparseCounts> rows;
    for (const Scoring::Counts &article : evaluation.counts) {
        SparseCounts &row = rows.emplace_back();
        for (qsizetype i = 0; i < names.size(); ++i)
            row.emplace_back(i, article.value(names[i]));
    }
    const Scoring::Metrics metrics = Scoring::metrics(sum);
    const auto intervals =
        bootstrapIntervals(rows, static_cast<size_t>(names.size()), [&](const std::vector<double> &counts) {
            Scoring::Counts drawn;
            for (size_t i = 0; i < counts.size(); ++i)
                drawn.insert(names[static_cast<qsizetype>(i)], static_cast<qint64>(counts[i]));
            QHash<QString, double> values;
            for (const auto &[name, value] : Scoring::metrics(drawn))
                values.insert(name, value);
            Figures figures;
            for (const auto &[name, value] : metrics)
                figures.push_back(values.contains(name) ? std::optional(values[name]) : std::nullopt);
            return figures;
        });
    QStringList lines;
    for (qsizetype i = 0; i < metrics.size(); ++i) {
        QString line =
            metrics[i].first.leftJustified(26) + QString::number(100 * metrics[i].second, 'f', 1).rightJustified(5);
        if (intervals[i])
            line += u"   [%1, %2]"_s.arg(QString::number(100 * intervals[i]->low, 'f', 1),
                                         QString::number(100 * intervals[i]->high, 'f', 1));
        lines.append(line);
    }
    return lines;
}
} // namespace

ExitStatus evaluateAnnotations(const CommandLine &line)
{
    const Result<Evaluation> evaluation = evaluate({.project = line.project,
                                                    .gold = line.gold,
                                                    .predicted = line.predicted,
                                                    .undecided = line.suggestions,
                                                    .options = {.speechOnly = line.speechOnly}});
    if (!evaluation) {
        complain(evaluation.error().message);
        return ExitStatus::SomeFailed;
    }
    if (line.json) {
        say(asJson(*evaluation));
        return ExitStatus::Done;
    }
    const Scoring::Counts sum = evaluation->sum();
    say(QCoreApplication::translate("Cli",
                                    "Articles: %1; quotations: %2 gold, %3 predicted; countries: %4 gold, %5 predicted")
            .arg(QString::number(evaluation->articles.size()), QString::number(sum.value(u"q_gold"_s)),
                 QString::number(sum.value(u"q_pred"_s)), QString::number(sum.value(u"k_gold"_s)),
                 QString::number(sum.value(u"k_pred"_s))));
    for (const QString &row : table(*evaluation))
        say(row);
    return ExitStatus::Done;
}

} // namespace Guillemet
