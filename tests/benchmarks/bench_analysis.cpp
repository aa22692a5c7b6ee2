// SPDX-License-Identifier: GPL-3.0-or-later
// The analysis of news text, in MB of UTF-8 a second, on one core.
#include "models/analysis/analyzer.h"
#include "tests/benchmarks/benchtexts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <cstdio>

using namespace Guillemet;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const std::unique_ptr<Analyzer> analyzer = createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR));
    std::printf("Analysis: characters, annotations, ms, MB/s\n");
    for (const int size : {5'000, 100'000, 1'000'000}) {
        const QString text = benchText(size);
        const AnalysisOptions options{.language = QStringLiteral("fr")};
        analyzer->analyze(text.first(2000), options); // reads the language pack
        QElapsedTimer timer;
        timer.start();
        const AnalysisResult result = analyzer->analyze(text, options);
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        std::printf("%9d %7lld %9.1f %6.2f\n", size, static_cast<long long>(result.annotations.size()), seconds * 1000,
                    static_cast<double>(text.toUtf8().size()) / 1e6 / seconds);
    }
    return 0;
}
