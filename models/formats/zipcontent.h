// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <memory>

class KArchiveDirectory;
class KZip;
class QIODevice;

namespace Guillemet {

/**
 * The files in a ZIP archive that somebody sent. Nothing is written to the disk, so that names that lead elsewhere do
 * no harm; what unpacks to far more than it should is refused.
 */
class ZipContent
{
public:
    /** `device` can be gone about in and outlives this. */
    explicit ZipContent(QIODevice &device);
    ~ZipContent();
    Q_DISABLE_COPY_MOVE(ZipContent)

    /** The error's message says what is wrong with the archive. */
    Result<> open();
    /** Paths, in the order of the archive. */
    QStringList files() const { return m_files.values(); }
    /** The error's message says what is wrong with the file, without its name. */
    Result<QByteArray> read(const QString &path);

    static constexpr qint64 largestTotal = qint64(1) << 30; ///< unpacked, of all files read
    static constexpr qint64 tightest = 400;                 ///< unpacked over packed, …
    static constexpr qint64 freeOfRatio = qint64(1) << 24;  ///< … for files larger than this

private:
    void collect(const KArchiveDirectory &folder, const QString &path, int depth);

    std::unique_ptr<KZip> m_zip;
    QMultiMap<qint64, QString> m_files; ///< by where they begin
    qint64 m_total = 0;
};

} // namespace Guillemet
