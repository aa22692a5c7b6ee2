// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <functional>
#include <memory>

class KArchiveDirectory;
class KZip;
class KZipFileEntry;
class QIODevice;

namespace Guillemet {

/**
 * The files in a ZIP archive that somebody sent. Nothing is written to the disk, and names that lead elsewhere are
 * known but not read; what unpacks to far more than it should is refused. The messages of errors say what is wrong
 * without naming the archive or the file.
 */
class ZipContent
{
public:
    /** `device` can be gone about in and outlives this. */
    explicit ZipContent(QIODevice &device);
    ~ZipContent();
    Q_DISABLE_COPY_MOVE(ZipContent)

    /** Reads the list of files. */
    Result<> open();
    /** Paths, in the order of the archive. */
    const QStringList &files() const { return m_files; }
    const QStringList &strayFiles() const { return m_stray; } ///< whose names lead elsewhere
    bool has(const QString &path) const { return m_known.contains(path); }
    /** Unpacks a file. `isStopped` is asked now and then; an answer of true is ErrorCode::Cancelled. */
    Result<QByteArray> read(const QString &path, const std::function<bool()> &isStopped = {}) const;

    /** The first bytes of a file, at most `length`; empty where it cannot be unpacked. */
    QByteArray beginning(const QString &path, qint64 length) const;

    static constexpr qint64 largestFile = qint64(256) << 20; ///< unpacked
    static constexpr qint64 largestTotal = qint64(4) << 30;  ///< of all files read from one archive
    static constexpr qint64 tightest = 400;                  ///< unpacked over packed, beyond `freeOfRatio`
    static constexpr qint64 freeOfRatio = qint64(16) << 20;

private:
    using Places = QList<std::pair<qint64, QString>>;
    const KZipFileEntry *fileEntry(const QString &path) const; ///< null where there is none
    void collect(const KArchiveDirectory &folder, const QString &path, int depth, Places &places);

    std::unique_ptr<KZip> m_zip;
    QStringList m_files;
    QStringList m_stray;
    QSet<QString> m_known;
    mutable qint64 m_total = 0; ///< unpacked so far
};

} // namespace Guillemet
