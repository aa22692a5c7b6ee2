// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/renderedwriter.h"

#include "models/formats/outputsink.h"

namespace Guillemet {

namespace {
class FolderWriter final : public ArticleWriter
{
public:
    FolderWriter(Rendering rendering, const OutputTarget &target, const ExportOptions &options)
        : m_rendering(std::move(rendering))
        , m_folder(target.path, target.protectedFiles)
        , m_options(options)
    {
    }
    Result<> write(const ArticleExport &article, const QString &name) override
    {
        return m_folder.write({{.name = name + u'.' + m_rendering.suffix,
                                .content = m_rendering.head + m_rendering.file(selected(article, m_options), name)}});
    }
    Result<> finish() override { return {}; }

private:
    Rendering m_rendering;
    OutputFolder m_folder;
    ExportOptions m_options;
};

class StreamWriter final : public ArticleWriter
{
public:
    StreamWriter(Rendering rendering, OutputStream stream, const ExportOptions &options)
        : m_rendering(std::move(rendering))
        , m_stream(std::move(stream))
        , m_options(options)
    {
    }
    Result<> write(const ArticleExport &article, const QString &name) override
    {
        if (const Result<> begun = begin(); !begun)
            return begun;
        return m_stream.append(m_rendering.part(selected(article, m_options), name));
    }
    Result<> finish() override
    {
        if (const Result<> begun = begin(); !begun)
            return begun;
        return m_stream.finish();
    }

private:
    Result<> begin() { return m_stream.append(std::exchange(m_rendering.head, {})); }

    Rendering m_rendering;
    OutputStream m_stream;
    ExportOptions m_options;
};
} // namespace

Result<std::unique_ptr<ArticleWriter>> renderedWriter(Rendering rendering, const OutputTarget &target,
                                                      const ExportOptions &options)
{
    if (target.kind == OutputTarget::Kind::Folder)
        return std::make_unique<FolderWriter>(std::move(rendering), target, options);
    Result<OutputStream> stream = target.kind == OutputTarget::Kind::File
                                      ? OutputStream::toFile(target.path, target.protectedFiles)
                                      : OutputStream::toStandardOutput();
    if (!stream)
        return std::unexpected(stream.error());
    return std::make_unique<StreamWriter>(std::move(rendering), *std::move(stream), options);
}

} // namespace Guillemet
