// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange of a corpus: 10,000 articles with 194,000 annotations in labelbuddy's JSON Lines, which labelbuddy itself
// reads in 9.1 s and writes in 1.8 s with 25 MB of memory on the machine of the project.
#include "models/formats/registry/formatregistry.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
constexpr int articles = 10000;
constexpr int annotations = 194000;

/** What something took: other programs on the machine make the clock go on, but not the time of the processor. */
struct Cost
{
    double processor = 0; ///< s
    double clock = 0;     ///< s
    double memory = 0;    ///< the highest, MB
};

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

Cost costOf(const rusage &usage)
{
    return {.processor = seconds(usage.ru_utime) + seconds(usage.ru_stime),
            .memory = static_cast<double>(usage.ru_maxrss) / 1024};
}

Cost ofThisProgram()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return costOf(usage);
}

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/** Some 3,000 characters of words, each article another. */
QByteArray textOf(QRandomGenerator &random, int number)
{
    static const QByteArrayList words{"La",    "ministre", "a",      "déclaré",  "« Nous",   "partirons »,", "selon",
                                      "Paris", "et",       "Moscou", "mercredi", "l'accord", "sera",         "signé",
                                      "par",   "les",      "deux",   "pays.",    "🎉",       "\\n"};
    QByteArray text = "Article " + QByteArray::number(number);
    while (text.size() < 3000)
        text += ' ' + words.at(random.bounded(int(words.size())));
    return text;
}

void generate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    QRandomGenerator random(1);
    for (int i = 0; i < articles; ++i) {
        const QByteArray text = textOf(random, i);
        QByteArray line = "{\"annotations\":[";
        for (int k = annotations * i / articles; k < annotations * (i + 1) / articles; ++k) {
            const int begin = random.bounded(2000);
            line += QByteArray(line.endsWith('[') ? "" : ",") +
                    "{\"end_char\":" + QByteArray::number(begin + random.bounded(1, 80)) +
                    ",\"label_name\":\"Quotation\",\"start_char\":" + QByteArray::number(begin) + '}';
        }
        file.write(line + "],\"metadata\":{\"id\":" + QByteArray::number(i) + "},\"text\":\"" + text + "\"}\n");
    }
}

class CountingSink final : public ArticleSink
{
public:
    explicit CountingSink(ArticleWriter *writer)
        : m_writer(writer)
    {
    }
    bool take(ArticleExport article) override
    {
        ++count;
        spans += article.annotations.size();
        if (!m_writer)
            return true;
        const double begin = processorSeconds();
        if (!m_writer->write(article, u"a"_s))
            qFatal("cannot write");
        writing += processorSeconds() - begin;
        return true;
    }
    void tell(const QString &issue) override { qFatal("%s", qPrintable(issue)); }

    qint64 count = 0;
    qint64 spans = 0;
    double writing = 0; ///< s of the processor

private:
    ArticleWriter *m_writer;
};

void print(const char *what, const Cost &cost)
{
    std::printf("%-46s %6.2f s of the processor, %6.2f s by the clock, %4.0f MB\n", what, cost.processor, cost.clock,
                cost.memory);
    std::fflush(stdout);
}

void exchange(const QString &path, const QString &out)
{
    const FormatRegistry formats;
    const Format &format = *formats.find(u"labelbuddy");
    CountingSink reading(nullptr);
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds();
    if (!format.readEach(path, {}, reading))
        qFatal("cannot read");
    print("read, streaming",
          {processorSeconds() - before, static_cast<double>(timer.elapsed()) / 1e3, ofThisProgram().memory});
    if (reading.count != articles || reading.spans != annotations)
        qFatal("%lld articles, %lld annotations", reading.count, reading.spans);
    auto writer = openWriter(format, out, {});
    CountingSink both(writer->get());
    if (!format.readEach(path, {}, both) || !(*writer)->finish())
        qFatal("cannot convert");
    print("of reading and writing at once, the writing", {both.writing, both.writing, ofThisProgram().memory});
}

/** guillemet-cli with its output to nowhere; a program of its own has a memory of its own. */
void command(const char *what, QByteArrayList arguments)
{
    arguments.prepend(GUILLEMET_BIN_DIR "/guillemet-cli");
    QList<char *> words;
    for (QByteArray &argument : arguments)
        words.append(argument.data());
    words.append(nullptr);
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        if (std::freopen("/dev/null", "w", stdout) && std::freopen("/dev/null", "w", stderr))
            execv(words.first(), words.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
        qFatal("guillemet-cli failed");
    Cost cost = costOf(usage);
    cost.clock = static_cast<double>(timer.elapsed()) / 1e3;
    print(what, cost);
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"corpus.jsonl"_s);
    generate(path);
    std::printf("%d articles, %d annotations, %.0f MB of JSON Lines\n", articles, annotations,
                static_cast<double>(QFileInfo(path).size()) / 1e6);
    exchange(path, folder.filePath(u"out.jsonl"_s));
    const QByteArray corpus = QFile::encodeName(path);
    const QByteArray project = QFile::encodeName(folder.filePath(u"p.guillemet"_s));
    command("guillemet-cli convert to the standard output", {"convert", corpus, "--to", "labelbuddy"});
    command("guillemet-cli import into a project", {"import", project, corpus});
    command("guillemet-cli export from the project", {"export", project, "--format", "labelbuddy", "--output", "-"});
    return 0;
}
