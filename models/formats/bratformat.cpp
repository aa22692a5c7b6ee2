// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/bratformat.h"

#include "models/formats/bratlabels.h"
#include "models/formats/bratstandoff.h"
#include "models/formats/outputsink.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
class BratWriter final : public ArticleWriter
{
public:
    BratWriter(const OutputTarget &target, const ExportOptions &options)
        : m_folder(target.path, target.protectedFiles)
        , m_options(options)
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
    return {.overlapping = true, .discontinuous = true, .relations = true, .attributes = true};
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
