// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/ziparchive.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

Result<> ZipArchive::open()
{
    const Result<> opened = m_content.open();
    return opened ? opened : m_input.bad(opened.error().message);
}

QStringList ZipArchive::files() const
{
    QStringList files = m_content.files();
    files.sort();
    return files;
}

Result<QByteArray> ZipArchive::read(const QString &path) const
{
    if (!has(path))
        return m_input.bad(QCoreApplication::translate("ZipArchive", "there is no file %1 in it").arg(path));
    Result<QByteArray> bytes = m_content.read(path, [this] { return m_input.isStopped(); });
    if (bytes)
        return bytes;
    return bytes.error().code == ErrorCode::Cancelled ? m_input.stopped() : m_input.bad(bytes.error().message, path);
}

} // namespace Guillemet
