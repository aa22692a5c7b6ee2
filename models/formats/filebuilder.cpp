// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/filebuilder.h"

#include "models/formats/outputsink.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryFile>

namespace Guillemet {

namespace {
class BuiltFolder final : public ArticleWriter
{
public:
    BuiltFolder(MakeBuilder make, const QString &suffix, const OutputTarget &target, const ExportOptions &options)
        : m_make(std::move(make))
        , m_suffix(suffix)
        , m_folder(target.path, target.protectedFiles)
        , m_options(options)
    {
    }
    Result<> write(const ArticleExport &article, const QString &name) override
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        const std::unique_ptr<FileBuilder> builder = m_make(buffer);
        if (const Result<> added = builder->add(selected(article, m_options), name); !added)
            return added;
        if (const Result<> finished = builder->finish(); !finished)
            return finished;
        return m_folder.write({{.name = name + u'.' + m_suffix, .content = buffer.data()}});
    }
    Result<> finish() override { return {}; }

private:
    MakeBuilder m_make;
    QString m_suffix;
    OutputFolder m_folder;
    ExportOptions m_options;
};

class BuiltFile final : public ArticleWriter
{
public:
    BuiltFile(const MakeBuilder &make, std::unique_ptr<QTemporaryFile> file, OutputStream stream,
              const ExportOptions &options)
        : m_file(std::move(file))
        , m_builder(make(*m_file))
        , m_stream(std::move(stream))
        , m_options(options)
    {
    }
    Result<> write(const ArticleExport &article, const QString &name) override
    {
        return m_builder->add(selected(article, m_options), name);
    }
    Result<> finish() override
    {
        constexpr qint64 block = 1 << 20;
        if (const Result<> finished = m_builder->finish(); !finished)
            return finished;
        m_file->close();
        if (!m_file->open()) // at its beginning
            return buildFailure(m_file->errorString());
        while (!m_file->atEnd()) {
            const QByteArray bytes = m_file->read(block);
            if (bytes.isEmpty())
                return buildFailure(m_file->errorString());
            if (const Result<> appended = m_stream.append(bytes); !appended)
                return appended;
        }
        return m_stream.finish();
    }

private:
    std::unique_ptr<QTemporaryFile> m_file;
    std::unique_ptr<FileBuilder> m_builder;
    OutputStream m_stream;
    ExportOptions m_options;
};
} // namespace

Result<std::unique_ptr<ArticleWriter>> builtWriter(MakeBuilder make, const QString &suffix, const OutputTarget &target,
                                                   const ExportOptions &options)
{
    if (target.kind == OutputTarget::Kind::Folder)
        return std::make_unique<BuiltFolder>(std::move(make), suffix, target, options);
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        return buildFailure(file->errorString());
    Result<OutputStream> stream = target.kind == OutputTarget::Kind::File
                                      ? OutputStream::toFile(target.path, target.protectedFiles)
                                      : OutputStream::toStandardOutput();
    if (!stream)
        return std::unexpected(stream.error());
    return std::make_unique<BuiltFile>(make, std::move(file), *std::move(stream), options);
}

std::unexpected<Error> buildFailure(const QString &reason)
{
    return failure(ErrorCode::NotWritable,
                   QCoreApplication::translate("FileBuilder", "The file cannot be put together: %1.").arg(reason));
}

} // namespace Guillemet
