// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange of a corpus: 10,000 articles with 194,000 annotations in labelbuddy's JSON Lines, which labelbuddy itself
// reads in 9.1 s and writes in 1.8 s with 25 MB of memory on the machine of the project.
#include "models/formats/registry/formatregistry.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
constexpr int articles = 10000;
constexpr int annotations = 194000;

/** The highest memory of this process, or of the largest one it started and waited for, in MB. */
double megabytes(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
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
        QElapsedTimer timer;
        timer.start();
        if (!m_writer->write(article, u"a"_s))
            qFatal("cannot write");
        writing += timer.nsecsElapsed();
        return true;
    }
    void tell(const QString &issue) override { qFatal("%s", qPrintable(issue)); }

    qint64 count = 0;
    qint64 spans = 0;
    qint64 writing = 0;

private:
    ArticleWriter *m_writer;
};

void print(const char *what, double seconds, double memory)
{
    std::printf("%-64s %7.2f s %7.0f MB\n", what, seconds, memory);
    std::fflush(stdout);
}

void exchange(const QString &path, const QString &out)
{
    const FormatRegistry formats;
    const Format &format = *formats.find(u"labelbuddy");
    CountingSink reading(nullptr);
    QElapsedTimer timer;
    timer.start();
    if (!format.readEach(path, {}, reading))
        qFatal("cannot read");
    print("read, streaming", static_cast<double>(timer.elapsed()) / 1e3, megabytes(RUSAGE_SELF));
    if (reading.count != articles || reading.spans != annotations)
        qFatal("%lld articles, %lld annotations", reading.count, reading.spans);
    auto writer = openWriter(format, out, {});
    CountingSink both(writer->get());
    if (!format.readEach(path, {}, both) || !(*writer)->finish())
        qFatal("cannot convert");
    print("of reading and writing at once, the writing", static_cast<double>(both.writing) / 1e9,
          megabytes(RUSAGE_SELF));
}

void command(const char *what, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(GUILLEMET_BIN_DIR "/guillemet-cli"), arguments);
    if (!process.waitForFinished(-1) || process.exitCode() > 1)
        qFatal("guillemet-cli failed");
    print(what, static_cast<double>(timer.elapsed()) / 1e3, megabytes(RUSAGE_CHILDREN));
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
    command("guillemet-cli convert to the standard output",
            {u"convert"_s, u"corpus.jsonl"_s, u"--to"_s, u"labelbuddy"_s}, folder.path());
    command("guillemet-cli import into a project", {u"import"_s, u"p.guillemet"_s, u"corpus.jsonl"_s}, folder.path());
    command("guillemet-cli export from the project",
            {u"export"_s, u"p.guillemet"_s, u"--format"_s, u"labelbuddy"_s, u"--output"_s, u"-"_s}, folder.path());
    return 0;
}
