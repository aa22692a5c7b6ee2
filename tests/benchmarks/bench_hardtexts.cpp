// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that nobody writes: what a million characters of them takes must not depend on how long the whole is. Times
// are of analysing and of writing the result, in ms for each million characters.
#include "models/analysis/analyzer.h"
#include "models/formats/brat/bratlabels.h"
#include "models/formats/brat/bratstandoff.h"
#include "tests/benchmarks/benchtexts.h"
#include "tests/support/hardtexts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <cstdio>

using namespace Guillemet;

namespace {

struct Times
{
    double analysis = 0;
    double brat = 0;
    qsizetype annotations = 0;
};

Times measure(const Analyzer &analyzer, const QString &text, const QString &language)
{
    const double millions = static_cast<double>(text.size()) / 1e6;
    QElapsedTimer timer;
    timer.start();
    AnalysisResult result = analyzer.analyze(text, {.language = language});
    Times times{.analysis = static_cast<double>(timer.nsecsElapsed()) / 1e6 / millions,
                .annotations = result.annotations.size()};
    ArticleExport article;
    article.document.text = text;
    article.annotations = std::move(result.annotations);
    article.speakers = std::move(result.speakers);
    BratLabels labels;
    QStringList attributes;
    timer.start();
    writeBratStandoff(selected(std::move(article), {.includeSuggestions = true}), labels, attributes);
    times.brat = static_cast<double>(timer.nsecsElapsed()) / 1e6 / millions;
    return times;
}

/** A line for each language; twice as long a text as `size` may not take more than twice the time. */
void show(const Analyzer &analyzer, const char *name, const QString &shorter, const QString &longer)
{
    for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("auto")}) {
        const Times little = measure(analyzer, shorter, language);
        const Times much = measure(analyzer, longer, language);
        std::printf("%-30s %-5s %8.1f %8.1f %6.2f %8.1f %8.1f %9lld\n", name, qPrintable(language), little.analysis,
                    much.analysis, much.analysis / little.analysis, little.brat, much.brat,
                    static_cast<long long>(much.annotations));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const std::unique_ptr<Analyzer> analyzer = createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR));
    constexpr int size = 200'000;
    constexpr int factor = 10;
    const QString only = application.arguments().value(1);
    std::printf("Hard texts, ms for a million characters of %d and of %d characters: analysis and the ratio of the two "
                "(linear: 1), brat, annotations\n",
                size, size * factor);
    const std::vector<HardText> shorter = hardTexts(size);
    const std::vector<HardText> longer = hardTexts(size * factor);
    for (size_t i = 0; i < shorter.size(); ++i) {
        if (QLatin1StringView(shorter[i].name).contains(only))
            show(*analyzer, shorter[i].name, shorter[i].text, longer[i].text);
    }
    if (only.isEmpty())
        show(*analyzer, "articles, the longer of 50 M", benchText(5'000'000), benchText(50'000'000));
    std::printf("%.0f MB at most\n", peakMemory());
    return 0;
}
