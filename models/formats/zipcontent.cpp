// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zipcontent.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QIODevice>

#include <KZip>

namespace Guillemet {

namespace {
constexpr int deepestZipFolder = 64;
constexpr qint64 zipBlock = 1 << 18;

std::unexpected<Error> badZip(const QString &what)
{
    return failure(ErrorCode::BadContent, what);
}
} // namespace

ZipContent::ZipContent(QIODevice &device)
    : m_zip(std::make_unique<KZip>(&device))
{
}

ZipContent::~ZipContent() = default;

Result<> ZipContent::open()
{
    if (!m_zip->open(QIODevice::ReadOnly) || !m_zip->directory())
        return badZip(QCoreApplication::translate("ZipContent", "it is no whole ZIP archive"));
    collect(*m_zip->directory(), {}, 0);
    return {};
}

void ZipContent::collect(const KArchiveDirectory &folder, const QString &path, int depth)
{
    const QStringList names = folder.entries();
    for (const QString &name : names) {
        const KArchiveEntry *entry = folder.entry(name);
        const QString full = path.isEmpty() ? name : path + u'/' + name;
        if (const auto *file = dynamic_cast<const KArchiveFile *>(entry))
            m_files.insert(file->position(), full);
        else if (entry && entry->isDirectory() && depth < deepestZipFolder)
            collect(static_cast<const KArchiveDirectory &>(*entry), full, depth + 1);
    }
}

Result<QByteArray> ZipContent::read(const QString &path)
{
    const auto *file = dynamic_cast<const KZipFileEntry *>(m_zip->directory()->file(path));
    const std::unique_ptr<QIODevice> device(file ? file->createDevice() : nullptr);
    if (!device)
        return badZip(QCoreApplication::translate("ZipContent", "it is packed in a way that is not known"));
    // What the archive says of sizes is not believed.
    const qint64 packed = std::max<qint64>(file->compressedSize(), 1);
    QByteArray bytes;
    for (QByteArray block = device->read(zipBlock); !block.isEmpty(); block = device->read(zipBlock)) {
        bytes += block;
        m_total += block.size();
        if (m_total > largestTotal || (bytes.size() > freeOfRatio && bytes.size() / packed > tightest))
            return badZip(QCoreApplication::translate("ZipContent", "it unpacks to too much"));
    }
    return bytes;
}

} // namespace Guillemet
