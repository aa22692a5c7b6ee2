// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <memory>

class KZip;
class QIODevice;

namespace Guillemet {

/** Writes a ZIP archive that is the same whenever it is written. */
class ZipPackage
{
public:
    /** `device` is open for writing and can be gone about in; it must live as long as the package. */
    explicit ZipPackage(QIODevice &device);
    ~ZipPackage();
    Q_DISABLE_COPY_MOVE(ZipPackage)

    void begin(const QString &path, bool isStored = false);
    void append(const QByteArray &bytes);
    void append(QIODevice &from); ///< from its beginning
    void end();
    void add(const QString &path, const QByteArray &content);
    /** Closes the device too. False if anything could not be written. */
    bool finish();

private:
    std::unique_ptr<KZip> m_zip;
    qint64 m_size = 0;
    bool m_isGood = true;
};

} // namespace Guillemet
