// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articleinput.h"

#include <QtCore/QStringList>

#include <memory>

class KArchiveDirectory;
class KZip;
class KZipFileEntry;

namespace Guillemet {

/** A ZIP archive from a file that somebody sent: nothing is written to the disk, and what unpacks to far more than an
 * article could be is refused. */
class ZipArchive
{
public:
    explicit ZipArchive(const ArticleInput &input);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    /** Reads its list of files. */
    Result<> open();
    /** Paths of its files, sorted; names that lead out of the archive are not among them. */
    QStringList files() const;
    QStringList strayFiles() const { return m_stray; } ///< those
    bool has(const QString &path) const;
    /** Unpacks a file; an error for what is too large or packed too tightly. */
    Result<QByteArray> read(const QString &path) const;

    static constexpr qint64 largestFile = qint64(256) << 20; ///< unpacked
    static constexpr qint64 largestTotal = qint64(4) << 30;  ///< of all files read from one archive
    static constexpr qint64 tightest = 400;                  ///< unpacked over packed, beyond `freeOfRatio`
    static constexpr qint64 freeOfRatio = qint64(16) << 20;

private:
    const KZipFileEntry *entry(const QString &path) const;
    void collect(const KArchiveDirectory &folder, const QString &path, int depth);

    const ArticleInput &m_input;
    std::unique_ptr<KZip> m_zip;
    QStringList m_files;
    QStringList m_stray;
    mutable qint64 m_total = 0;
};

} // namespace Guillemet
