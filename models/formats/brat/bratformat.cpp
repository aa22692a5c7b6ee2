// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/brat/bratformat.h"

#include "models/formats/brat/bratconf.h"
#include "models/formats/brat/bratlabels.h"
#include "models/formats/brat/bratreader.h"
#include "models/formats/brat/bratstandoff.h"
#include "models/formats/inputfile.h"
#include "models/formats/outputsink.h"
#include "models/formats/textdecoder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
class BratWriter final : public ArticleWriter
{
public:
    BratWriter(const OutputTarget &target, const ExportOptions &options)
        : m_folder(target.path, target.protectedFiles)
        , m_options(options)
        , m_labels(options.names ? options.names->over({}) : NameMapping())
    {
    }

    Result<> write(const ArticleExport &article, const QString &name) override
    {
        const QByteArray annotations = writeBratStandoff(selected(article, m_options), m_labels, m_attributes);
        return m_folder.write({{name + u".txt", article.document.text.toUtf8()}, {name + u".ann", annotations}});
    }

    Result<> finish() override
    {
        // A folder that has its own configuration keeps it.
        constexpr QByteArrayView mark = "# Written by Guillemet";
        m_attributes.sort();
        QList<OutputFile> files;
        for (const auto &[name, content] : {std::pair(u"annotation.conf"_s, bratAnnotationConf(m_labels, m_attributes)),
                                            std::pair(u"visual.conf"_s, bratVisualConf(m_labels))}) {
            if (m_folder.mayReplace(name, mark))
                files.append({name, content});
        }
        return m_folder.write(files);
    }

private:
    OutputFolder m_folder;
    ExportOptions m_options;
    BratLabels m_labels;
    QStringList m_attributes;
};

Result<QByteArray> bytesOf(const QString &path)
{
    const Result<std::unique_ptr<QFile>> file = openInput(path);
    return file ? Result<QByteArray>((*file)->readAll()) : std::unexpected(file.error());
}
} // namespace

QString BratFormat::id() const
{
    return u"brat"_s;
}

QString BratFormat::name() const
{
    return QCoreApplication::translate("Formats", "brat standoff");
}

QStringList BratFormat::extensions() const
{
    return {u"ann"_s};
}

QStringList BratFormat::mimeTypes() const
{
    return {u"text/x-brat-standoff"_s};
}

FormatFeatures BratFormat::features() const
{
    return {.overlapping = true,
            .discontinuous = true,
            .relations = true,
            .attributes = true,
            .quoteType = true,
            .edgeSpaces = true,
            .text = true};
}

Result<> BratFormat::readEach(const QString &path, const ImportOptions &options, ArticleSink &sink) const
{
    const QFileInfo info(path);
    const QString textPath = info.path() + u'/' + info.completeBaseName() + u".txt";
    const Result<QByteArray> standoffBytes = bytesOf(path);
    const Result<QByteArray> textBytes = bytesOf(textPath);
    if (!standoffBytes || !textBytes)
        return std::unexpected(standoffBytes ? textBytes.error() : standoffBytes.error());
    const Result<DecodedText> standoff = decodeText(*standoffBytes, QDir::toNativeSeparators(path));
    const Result<DecodedText> text = decodeText(*textBytes, QDir::toNativeSeparators(textPath), {}, LineEnds::Keep);
    if (!standoff || !text)
        return std::unexpected(standoff ? text.error() : standoff.error());
    const NameMapping names = options.names ? options.names->over({}) : NameMapping();
    ArticleExport article = readBratStandoff(text->text, textBytes->startsWith("\xEF\xBB\xBF"), standoff->text, names,
                                             [&](const QString &issue) { sink.tell(issue); });
    article.document.source = textPath;
    sink.take(std::move(article));
    return {};
}

Result<std::unique_ptr<ArticleWriter>> BratFormat::writer(const OutputTarget &target,
                                                          const ExportOptions &options) const
{
    if (target.kind != OutputTarget::Kind::Folder)
        return failure(ErrorCode::NotWritable,
                       QCoreApplication::translate(
                           "Formats", "brat standoff is several files for each article: choose a folder."));
    return std::make_unique<BratWriter>(target, options);
}

} // namespace Guillemet
