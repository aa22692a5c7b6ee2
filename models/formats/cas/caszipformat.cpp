// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cas/caszipformat.h"

#include "models/formats/filebuilder.h"
#include "models/formats/outputsink.h"
#include "models/formats/zipcontent.h"
#include "models/formats/zippackage.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qint64 largestPackage = qint64(1) << 30; // in memory, packed

class CasPackage final : public FileBuilder
{
public:
    CasPackage(const CasXmiFormat &xmi, const ExportOptions &options, QIODevice &device)
        : m_xmi(xmi)
        , m_options(options)
        , m_device(device)
        , m_package(device)
    {
    }
    Result<> add(const ArticleExport &article, const QString &name) override
    {
        m_package.add(name + u".xmi", m_xmi.rendered(article, m_options));
        return {};
    }
    Result<> finish() override
    {
        for (const OutputFile &file : m_xmi.companions())
            m_package.add(file.name, file.content);
        return m_package.finish() ? Result<>() : buildFailure(m_device.errorString());
    }

private:
    const CasXmiFormat &m_xmi;
    ExportOptions m_options;
    QIODevice &m_device;
    ZipPackage m_package;
};
} // namespace

QString CasZipFormat::id() const
{
    return u"caszip"_s;
}

QString CasZipFormat::name() const
{
    return QCoreApplication::translate("Formats", "UIMA CAS XMI, zipped (INCEpTION)");
}

QStringList CasZipFormat::extensions() const
{
    return {u"zip"_s};
}

QStringList CasZipFormat::mimeTypes() const
{
    return {u"application/zip"_s};
}

bool CasZipFormat::recognises(QByteArrayView start) const
{
    // Names are not packed; the first file may be the type system.
    return start.startsWith("PK\x03\x04") && (start.contains(".xmi") || start.contains("TypeSystem.xml"));
}

Result<> CasZipFormat::readFrom(QIODevice &device, const QString &name, const ImportOptions &options,
                                ArticleSink &sink) const
{
    const auto refused = [&](const QString &reason) {
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("DocumentFormat", "%1 cannot be read as %2: %3.")
                           .arg(name, this->name(), reason));
    };
    QByteArray bytes =
        device.isSequential() || device.size() > largestPackage ? device.read(largestPackage) : device.readAll();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ZipContent archive(buffer);
    if (const Result<> opened = archive.open(); !opened)
        return refused(opened.error().message);
    bool any = false;
    for (const QString &path : archive.files()) {
        if (!path.endsWith(".xmi"_L1, Qt::CaseInsensitive))
            continue;
        any = true;
        Result<QByteArray> content = archive.read(path);
        if (!content) {
            sink.tell(
                QCoreApplication::translate("CasZipFormat", "%1 is left out: %2.").arg(path, content.error().message));
            continue;
        }
        QBuffer xmi(&*content);
        xmi.open(QIODevice::ReadOnly);
        if (const Result<> read = m_xmi.readFrom(xmi, name + u" ("_s + path + u')', options, sink); !read)
            sink.tell(read.error().message);
    }
    return any ? Result<>() : refused(QCoreApplication::translate("CasZipFormat", "there is no .xmi file in it"));
}

Result<std::unique_ptr<ArticleWriter>> CasZipFormat::writer(const OutputTarget &target,
                                                            const ExportOptions &options) const
{
    const auto make = [this, options](QIODevice &device) {
        return std::make_unique<CasPackage>(m_xmi, options, device);
    };
    return builtWriter(make, extensions().first(), target, options);
}

} // namespace Guillemet
