// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zipcontent.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QIODevice>

#include <KZip>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qsizetype mostZipFiles = 1'000'000;
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
        return badZip(QCoreApplication::translate("ZipArchive", "it is no whole ZIP archive (%1)")
                          .arg(m_zip->errorString().simplified()));
    Places places;
    collect(*m_zip->directory(), {}, 0, places);
    std::ranges::stable_sort(places, {}, &Places::value_type::first);
    for (const auto &[place, path] : std::as_const(places)) {
        m_files.append(path);
        m_known.insert(path);
    }
    return {};
}

void ZipContent::collect(const KArchiveDirectory &folder, const QString &path, int depth, Places &places)
{
    const QStringList names = folder.entries();
    for (const QString &name : names) {
        const KArchiveEntry *entry = folder.entry(name);
        const QString full = path.isEmpty() ? name : path + u'/' + name;
        if (!entry || places.size() >= mostZipFiles)
            continue;
        const auto *file = dynamic_cast<const KArchiveFile *>(entry);
        if (name == ".."_L1 || name == "."_L1 || name.contains(u'\\') || name.contains(u'/'))
            m_stray.append(full);
        else if (file)
            places.append({file->position(), full});
        else if (entry->isDirectory() && depth < deepestZipFolder)
            collect(static_cast<const KArchiveDirectory &>(*entry), full, depth + 1, places);
    }
}

const KZipFileEntry *ZipContent::fileEntry(const QString &path) const
{
    return has(path) ? dynamic_cast<const KZipFileEntry *>(m_zip->directory()->file(path)) : nullptr;
}

QByteArray ZipContent::beginning(const QString &path, qint64 length) const
{
    const KZipFileEntry *file = fileEntry(path);
    const std::unique_ptr<QIODevice> device(file ? file->createDevice() : nullptr);
    return device ? device->read(length) : QByteArray();
}

Result<QByteArray> ZipContent::read(const QString &path, const std::function<bool()> &isStopped) const
{
    const KZipFileEntry *file = fileEntry(path);
    const std::unique_ptr<QIODevice> device(file ? file->createDevice() : nullptr);
    if (!device)
        return badZip(QCoreApplication::translate("ZipArchive", "it is packed in a way that is not known"));
    // What the archive says of sizes is not believed.
    const qint64 packed = std::max<qint64>(file->compressedSize(), 1);
    const qint64 asked = std::clamp<qint64>(file->size() + 1, 4096, zipBlock);
    QByteArray bytes;
    for (QByteArray block = device->read(asked); !block.isEmpty(); block = device->read(asked)) {
        bytes += block;
        m_total += block.size();
        if (isStopped && isStopped())
            return failure(ErrorCode::Cancelled, {});
        if (bytes.size() > largestFile || m_total > largestTotal ||
            (bytes.size() > freeOfRatio && bytes.size() / packed > tightest))
            return badZip(QCoreApplication::translate("ZipArchive", "it unpacks to too much: it is not read further"));
    }
    if (bytes.size() < file->size())
        return badZip(QCoreApplication::translate("ZipArchive", "the file ends early, after %n byte(s)", nullptr,
                                                  int(bytes.size())));
    return bytes;
}

} // namespace Guillemet
