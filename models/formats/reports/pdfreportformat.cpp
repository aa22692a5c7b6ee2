// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/reports/pdfreportformat.h"

#include "models/formats/reports/pdfpages.h"

#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

QString PdfReportFormat::id() const
{
    return u"pdf"_s;
}

QString PdfReportFormat::name() const
{
    return QCoreApplication::translate("Formats", "PDF report");
}

QStringList PdfReportFormat::extensions() const
{
    return {u"pdf"_s};
}

QStringList PdfReportFormat::mimeTypes() const
{
    return {u"application/pdf"_s};
}

FormatFeatures PdfReportFormat::features() const
{
    return {.overlapping = true,
            .discontinuous = true,
            .relations = true,
            .severalAnnotators = true,
            .metadata = true,
            .quoteType = true,
            .multiline = true,
            .edgeSpaces = true};
}

Result<std::unique_ptr<ArticleWriter>> PdfReportFormat::writer(const OutputTarget &target,
                                                               const ExportOptions &options) const
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return failure(ErrorCode::NotWritable,
                       QCoreApplication::translate("PdfReport", "A PDF report cannot be written without fonts."));
    const auto make = [](QIODevice &device) { return std::make_unique<PdfPages>(device); };
    return builtWriter(make, extensions().first(), target, options);
}

} // namespace Guillemet
