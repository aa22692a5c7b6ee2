// SPDX-License-Identifier: GPL-3.0-or-later
// The analysis of news text, in MB of UTF-8 a second on one core, and guillemet-cli as one meets it: how long it takes
// to start, how much memory it needs with both languages, what more jobs bring. GUILLEMET_BENCH_TEXTS gives the
// articles, which are taken for French.
#include "models/analysis/analyzer.h"
#include "tests/benchmarks/benchtexts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>

#include <cstdio>
#include <ctime>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Guillemet;

namespace {

struct Run
{
    double milliseconds = 0;
    double megabytes = 0; ///< the most it had in memory
};

/** Runs guillemet-cli once; its output goes nowhere. */
Run runCli(const QStringList &arguments)
{
    QByteArrayList texts{QByteArray(GUILLEMET_BIN_DIR "/guillemet-cli")};
    for (const QString &argument : arguments)
        texts.append(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &text : texts)
        argv.push_back(text.data());
    argv.push_back(nullptr);
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        execv(argv[0], argv.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        std::printf("guillemet-cli failed\n");
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, static_cast<double>(usage.ru_maxrss) / 1024};
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void measureSpeed()
{
    const std::unique_ptr<Analyzer> analyzer = createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR));
    std::printf("Analysis, one core: characters, annotations, ms of the processor, MB/s\n");
    for (const int size : {5'000, 100'000, 1'000'000}) {
        const QString text = benchText(size);
        const AnalysisOptions options{.language = QStringLiteral("fr")};
        analyzer->analyze(text.first(2000), options); // reads the language pack
        const std::clock_t begin = std::clock();      // of the processor: whatever else runs
        const AnalysisResult result = analyzer->analyze(text, options);
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        std::printf("%9d %7lld %9.1f %6.2f\n", size, static_cast<long long>(result.annotations.size()), seconds * 1000,
                    static_cast<double>(text.toUtf8().size()) / 1e6 / seconds);
    }
}

void measureProgram(const QTemporaryDir &folder)
{
    const auto path = [&](const char *name) { return folder.filePath(QLatin1StringView(name)); };
    const QString out = path("out.jsonl");
    const auto annotate = [&](const QString &input, const char *language, int jobs) {
        return runCli({QStringLiteral("annotate"), QStringLiteral("-f"), QStringLiteral("json"), QStringLiteral("-o"),
                       out, QStringLiteral("-l"), QLatin1StringView(language), QStringLiteral("-j"),
                       QString::number(jobs), input});
    };
    QDir(folder.path()).mkdir(QStringLiteral("many"));
    QDir(folder.path()).mkdir(QStringLiteral("both"));
    const QString text = benchText(2'000'000);
    bool written = write(path("one.txt"), text.first(3000)) && write(path("both/fr.txt"), text.first(3000)) &&
                   write(path("both/en.txt"),
                         QStringLiteral("The minister said that Norway would wait. “We need time,” she said.\n"));
    for (int i = 0; i < 600; ++i)
        written = written && write(path("many/") + QString::number(i) + QStringLiteral(".txt"),
                                   text.mid(qsizetype(i) * 3000, 3000));
    if (!written) {
        std::printf("%s cannot be written\n", qPrintable(folder.path()));
        return;
    }
    QList<double> starts;
    for (int i = 0; i < 9; ++i)
        starts.append(annotate(path("one.txt"), "auto", 1).milliseconds);
    std::printf("guillemet-cli annotate, one article of 3,000 characters: %.0f ms\n", median(starts));
    std::printf("guillemet-cli annotate, French and English: %.0f MB at most\n",
                annotate(path("both"), "auto", 1).megabytes);
    std::printf("guillemet-cli annotate, 600 articles: jobs, ms, times as fast, MB at most\n");
    double single = 0;
    for (int jobs = 1; jobs <= QThread::idealThreadCount(); jobs *= 2) {
        const Run run = annotate(path("many"), "fr", jobs);
        single = jobs == 1 ? run.milliseconds : single;
        std::printf("%4d %7.0f %5.2f %6.0f\n", jobs, run.milliseconds, single / run.milliseconds, run.megabytes);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    measureProgram(folder); // first: fork() copies what this program has in memory
    measureSpeed();
    return 0;
}
