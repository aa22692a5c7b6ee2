// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/ziparchive.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QIODevice>

#include <KZip>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qsizetype mostFiles = 1'000'000;
constexpr int deepestFolder = 64;
constexpr qint64 unpackedBlock = 1 << 18;
} // namespace

ZipArchive::ZipArchive(const ArticleInput &input)
    : m_input(input)
    , m_zip(std::make_unique<KZip>(&input.device()))
{
}

ZipArchive::~ZipArchive() = default;

Result<> ZipArchive::open()
{
    if (!m_zip->open(QIODevice::ReadOnly) || !m_zip->directory())
        return m_input.bad(QCoreApplication::translate("ZipArchive", "it is no whole ZIP archive (%1)")
                               .arg(m_zip->errorString().simplified()));
    collect(*m_zip->directory(), {}, 0);
    m_files.sort();
    return {};
}

void ZipArchive::collect(const KArchiveDirectory &folder, const QString &path, int depth)
{
    const QStringList names = folder.entries();
    for (const QString &name : names) {
        const KArchiveEntry *entry = folder.entry(name);
        const QString full = path.isEmpty() ? name : path + u'/' + name;
        if (!entry || m_files.size() >= mostFiles)
            continue;
        if (name == ".."_L1 || name == "."_L1 || name.contains(u'\\') || name.contains(u'/'))
            m_stray.append(full);
        else if (!entry->isDirectory())
            m_files.append(full);
        else if (depth < deepestFolder)
            collect(static_cast<const KArchiveDirectory &>(*entry), full, depth + 1);
    }
}

QStringList ZipArchive::files() const
{
    return m_files;
}

bool ZipArchive::has(const QString &path) const
{
    return std::ranges::binary_search(m_files, path);
}

const KZipFileEntry *ZipArchive::entry(const QString &path) const
{
    return has(path) ? dynamic_cast<const KZipFileEntry *>(m_zip->directory()->file(path)) : nullptr;
}

Result<QByteArray> ZipArchive::read(const QString &path) const
{
    const KZipFileEntry *file = entry(path);
    if (!file)
        return m_input.bad(QCoreApplication::translate("ZipArchive", "there is no file %1 in it").arg(path));
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device)
        return m_input.bad(QCoreApplication::translate("ZipArchive", "it is packed in a way that is not known"), path);
    // What the archive says of sizes is not believed.
    const qint64 packed = std::max<qint64>(file->compressedSize(), 1);
    QByteArray bytes;
    for (;;) {
        const QByteArray block = device->read(unpackedBlock);
        if (block.isEmpty())
            break;
        bytes += block;
        m_total += block.size();
        if (m_input.isStopped())
            return m_input.stopped();
        if (bytes.size() > largestFile || m_total > largestTotal ||
            (bytes.size() > freeOfRatio && bytes.size() / packed > tightest))
            return m_input.bad(
                QCoreApplication::translate("ZipArchive", "it unpacks to too much: it is not read further"), path);
    }
    if (bytes.size() < file->size())
        return m_input.bad(QCoreApplication::translate("ZipArchive", "the file ends early, after %n byte(s)", nullptr,
                                                       static_cast<int>(bytes.size())),
                           path);
    return bytes;
}

} // namespace Guillemet
