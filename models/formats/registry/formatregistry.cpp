// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/registry/formatregistry.h"

#include "models/formats/brat/bratformat.h"
#include "models/formats/cas/casjsonformat.h"
#include "models/formats/cas/casxmiformat.h"
#include "models/formats/cas/caszipformat.h"
#include "models/formats/cas/tsvformat.h"
#include "models/formats/corpora/foliaformat.h"
#include "models/formats/corpora/parcformat.h"
#include "models/formats/json/citronformat.h"
#include "models/formats/json/doccanoformat.h"
#include "models/formats/json/jsonformat.h"
#include "models/formats/json/labelbuddyformat.h"
#include "models/formats/json/labelstudioformat.h"
#include "models/formats/json/prodigyformat.h"
#include "models/formats/json/webannotationformat.h"
#include "models/formats/reports/htmlreportformat.h"
#include "models/formats/reports/nifformat.h"
#include "models/formats/reports/pdfreportformat.h"
#include "models/formats/reports/sqldumpformat.h"
#include "models/formats/tables/conll2003format.h"
#include "models/formats/tables/conlluformat.h"
#include "models/formats/tables/csvformat.h"
#include "models/formats/tables/odsformat.h"
#include "models/formats/tables/xlsxformat.h"
#include "models/formats/xml/teiformat.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace Guillemet {

FormatRegistry::FormatRegistry()
{
    // The one list of formats; of two that would take a file, the first gets it.
    m_formats.push_back(std::make_unique<BratFormat>());
    m_formats.push_back(std::make_unique<JsonFormat>());
    m_formats.push_back(std::make_unique<CasJsonFormat>());
    m_formats.push_back(std::make_unique<WebAnnotationFormat>());
    m_formats.push_back(std::make_unique<CitronFormat>());
    m_formats.push_back(std::make_unique<LabelStudioFormat>());
    m_formats.push_back(std::make_unique<LabelbuddyFormat>());
    m_formats.push_back(std::make_unique<ProdigyFormat>());
    m_formats.push_back(std::make_unique<DoccanoFormat>()); // takes any JSON with a text: last of them
    m_formats.push_back(std::make_unique<CasXmiFormat>());
    m_formats.push_back(std::make_unique<CasZipFormat>());
    m_formats.push_back(std::make_unique<TsvFormat>());
    m_formats.push_back(std::make_unique<TeiFormat>());
    m_formats.push_back(std::make_unique<FoliaFormat>());
    m_formats.push_back(std::make_unique<ParcFormat>());
    m_formats.push_back(std::make_unique<ConlluFormat>());
    m_formats.push_back(std::make_unique<Conll2003Format>());
    m_formats.push_back(std::make_unique<CsvFormat>());
    m_formats.push_back(std::make_unique<XlsxFormat>());
    m_formats.push_back(std::make_unique<OdsFormat>());
    m_formats.push_back(std::make_unique<HtmlReportFormat>());
    m_formats.push_back(std::make_unique<PdfReportFormat>());
    m_formats.push_back(std::make_unique<NifFormat>());
    m_formats.push_back(std::make_unique<SqlDumpFormat>());
}

QList<const Format *> FormatRegistry::all() const
{
    QList<const Format *> formats;
    for (const auto &format : m_formats)
        formats.append(format.get());
    return formats;
}

QList<const Format *> FormatRegistry::readable() const
{
    QList<const Format *> formats = all();
    formats.removeIf([](const Format *format) { return !format->isReadable(); });
    return formats;
}

QList<const Format *> FormatRegistry::writable() const
{
    QList<const Format *> formats = all();
    formats.removeIf([](const Format *format) { return !format->isWritable(); });
    return formats;
}

const Format *FormatRegistry::find(QStringView id) const
{
    const auto found = std::ranges::find_if(m_formats, [id](const auto &format) { return format->id() == id; });
    return found == m_formats.end() ? nullptr : found->get();
}

const Format *FormatRegistry::forFile(const QString &path) const
{
    QList<const Format *> named = readable();
    const QString suffix = QFileInfo(path).suffix().toLower();
    named.removeIf([&](const Format *format) { return !format->extensions().contains(suffix); });
    if (named.size() == 1)
        return named.first();
    QFile file(path);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(startLength) : QByteArray();
    const Format *byContent = forContent(start, named);
    if (!byContent && named.isEmpty())
        byContent = forContent(start, readable());
    return byContent || named.isEmpty() ? byContent : named.first();
}

const Format *FormatRegistry::forContent(QByteArrayView start) const
{
    return forContent(start, readable());
}

const Format *FormatRegistry::forContent(QByteArrayView start, const QList<const Format *> &among)
{
    const auto found = std::ranges::find_if(among, [&](const Format *format) { return format->recognises(start); });
    return found == among.end() ? nullptr : *found;
}

const Format *FormatRegistry::forName(const QString &path) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const Format *format : writable()) {
        if (format->extensions().contains(suffix) && !format->needsFolder())
            return format;
    }
    return nullptr;
}

Result<std::unique_ptr<ArticleWriter>> openWriter(const Format &format, const QString &output,
                                                  const ExportOptions &options, const QStringList &protectedFiles,
                                                  ExportProof *proof)
{
    OutputTarget target{.path = output, .protectedFiles = protectedFiles};
    const QFileInfo info(output);
    const bool toFile = format.extensions().contains(info.suffix().toLower()) || (info.exists() && !info.isDir());
    if (output.isEmpty() || output == "-"_L1)
        target.kind = OutputTarget::Kind::StandardOutput;
    else if (!format.needsFolder() && toFile && !info.isDir() && !output.endsWith(u'/'))
        target.kind = OutputTarget::Kind::File;
    Result<std::unique_ptr<ArticleWriter>> writer = format.writer(target, options);
    return writer && proof ? provenWriter(*std::move(writer), format, target, options, *proof) : std::move(writer);
}

} // namespace Guillemet
