// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clistream.h"

#include "app/articlepipeline.h"
#include "app/commandline.h"
#include "models/formats/inputfile.h"
#include "models/formats/registry/formatregistry.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** Hands articles on as they come. */
class AnnotatingSink final : public ArticleSink
{
public:
    explicit AnnotatingSink(ArticlePipeline &pipeline)
        : m_pipeline(pipeline)
    {
    }

    bool take(ArticleExport article) override
    {
        return m_pipeline.add(std::move(article.document), u"article-"_s + QString::number(++m_number));
    }
    void tell(const QString &issue) override { m_pipeline.fail(issue); }

private:
    ArticlePipeline &m_pipeline;
    int m_number = 0;
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
    ArticlePipeline pipeline(analyzer, options, writer, line.jobs);
    AnnotatingSink sink(pipeline);
    for (const QString &path : line.inputs) {
        if (const Result<> done = readInto(path, from, formats, sink); !done)
            pipeline.fail(done.error().message);
    }
    pipeline.finish();
    return pipeline.status();
}

} // namespace Guillemet
