// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/renderedwriter.h"

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
        return m_folder.write(
            {{.name = name + u'.' + m_rendering.suffix,
              .content = m_rendering.head + m_rendering.file(selected(article, m_options), name) + m_rendering.tail}});
    }
    Result<> finish() override { return m_folder.write(m_rendering.companions); }

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
        , m_hasHead(!m_rendering.head.isEmpty())
    {
    }
    Result<> write(const ArticleExport &article, const QString &name) override
    {
        if (const Result<> begun = begin(); !begun)
            return begun;
        const QByteArray part = m_rendering.part(selected(article, m_options), name);
        return m_stream.append(std::exchange(m_any, true) ? m_rendering.separator + part : part);
    }
    Result<> finish() override
    {
        if (const Result<> begun = begin(); !begun)
            return begun;
        if (const Result<> ended = m_stream.append(m_any || m_hasHead ? m_rendering.tail : QByteArray()); !ended)
            return ended;
        return m_stream.finish();
    }

private:
    Result<> begin() { return m_stream.append(std::exchange(m_rendering.head, {})); }

    Rendering m_rendering;
    OutputStream m_stream;
    ExportOptions m_options;
    bool m_hasHead;
    bool m_any = false;
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
