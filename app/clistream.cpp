// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clistream.h"

#include "app/commandline.h"
#include "models/analysis/analyzer.h"
#include "models/formats/inputfile.h"
#include "models/formats/registry/formatregistry.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QThreadPool>

#include <cstdio>
#include <deque>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
ArticleExport annotated(Document document, const Analyzer &analyzer, const AnalysisOptions &options)
{
    AnalysisResult found = analyzer.analyze(document.text, options);
    if (!found.language.isEmpty())
        document.language = found.language;
    return {std::move(document), std::move(found.annotations), std::move(found.speakers), Annotator::machine()};
}

/** Hands articles to the pool as they come and writes them in their order. */
class AnnotatingSink final : public ArticleSink
{
public:
    AnnotatingSink(const Analyzer &analyzer, AnalysisOptions options, ArticleWriter &writer, int jobs)
        : m_analyzer(analyzer)
        , m_options(std::move(options))
        , m_writer(writer)
        , m_ahead(static_cast<size_t>(jobs) * 2)
    {
        m_pool.setMaxThreadCount(jobs);
    }

    bool take(ArticleExport article) override
    {
        m_running.push_back(QtConcurrent::run(&m_pool, [this, document = std::move(article.document)] {
            return annotated(document, m_analyzer, m_options);
        }));
        return m_running.size() <= m_ahead || writeNext();
    }
    void tell(const QString &issue) override
    {
        complain(issue);
        m_status = ExitStatus::SomeFailed;
    }
    /** False if the rest cannot be written either. */
    bool finish()
    {
        while (!m_running.empty()) {
            if (!writeNext())
                return false;
        }
        return true;
    }
    ExitStatus status() const { return m_status; }

private:
    bool writeNext()
    {
        const ArticleExport article = m_running.front().takeResult();
        m_running.pop_front();
        const Result<> written = m_writer.write(article, u"article-"_s + QString::number(++m_number));
        if (!written)
            tell(written.error().message);
        return written || written.error().code != ErrorCode::NoSpace;
    }

    const Analyzer &m_analyzer;
    const AnalysisOptions m_options;
    ArticleWriter &m_writer;
    const size_t m_ahead;
    int m_number = 0;
    ExitStatus m_status = ExitStatus::Done;
    std::deque<QFuture<ArticleExport>> m_running;
    QThreadPool m_pool; // last, so that it ends its work before the rest goes
};

/** What comes next on the standard input, left there. */
int nextByte()
{
    const int byte = std::getc(stdin);
    if (byte != EOF)
        std::ungetc(byte, stdin);
    return byte;
}

Result<> readInto(const QString &path, const Format *from, const FormatRegistry &formats, ArticleSink &sink)
{
    if (path != "-"_L1)
        return from->readEach(path, {}, sink);
    const Result<std::unique_ptr<QFile>> input = openInput(path);
    if (!input)
        return std::unexpected(input.error());
    const QByteArray start = (*input)->peek(FormatRegistry::startLength);
    const Format *format = from ? from : formats.forContent(start);
    if (start.isEmpty())
        return {}; // an empty part of a large corpus is no mistake
    if (!format)
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("Cli", "%1 is of no format that is known. Name it with --from.")
                           .arg(inputName(path)));
    return format->readFrom(**input, inputName(path), {}, sink);
}
} // namespace

bool isStream(const CommandLine &line)
{
    return !line.from.isEmpty() || (line.inputs == QStringList(u"-"_s) && nextByte() == '{');
}

ExitStatus annotateStream(const CommandLine &line, const Analyzer &analyzer, const AnalysisOptions &options,
                          ArticleWriter &writer)
{
    const FormatRegistry formats;
    const Format *from = formats.find(line.from);
    AnnotatingSink sink(analyzer, options, writer, line.jobs ? line.jobs : QThread::idealThreadCount());
    for (const QString &path : line.inputs) {
        if (const Result<> done = readInto(path, from, formats, sink); !done)
            sink.tell(done.error().message);
    }
    if (!sink.finish())
        return ExitStatus::SomeFailed;
    if (const Result<> finished = writer.finish(); !finished)
        sink.tell(finished.error().message);
    return sink.status();
}

} // namespace Guillemet
