// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/atomicfile.h"

#include "models/formats/outputsink.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <filesystem>

namespace Guillemet {

namespace {
/** Behind a symbolic link, so that it stays one. */
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : path;
}
} // namespace

AtomicFile::AtomicFile(const QString &path)
    : m_path(realPath(path))
    , m_file(QFileInfo(m_path).path() + u"/." + QFileInfo(m_path).fileName() + u'.' +
             QString::number(QCoreApplication::applicationPid()))
{
}

AtomicFile::~AtomicFile()
{
    if (!m_placed && m_file.isOpen())
        m_file.remove();
}

Result<> AtomicFile::write(const QByteArray &content)
{
    const QFileInfo info(m_path);
    if (info.exists() && !info.isWritable())
        return failure(
            ErrorCode::NotWritable,
            QCoreApplication::translate("OutputSink", "%1 cannot be written: it is there and may not be changed.")
                .arg(QDir::toNativeSeparators(m_path)));
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) ||
        m_file.write(content) != content.size())
        return std::unexpected(writeError(m_file, m_path));
    return {};
}

Result<> AtomicFile::place()
{
    errno = 0;
    m_file.close();
    if (m_file.error() != QFileDevice::NoError) {
        const Error error = writeError(m_file, m_path);
        m_file.remove();
        return std::unexpected(error);
    }
    std::error_code problem;
    std::filesystem::rename(m_file.filesystemFileName(), QFile(m_path).filesystemFileName(), problem);
    if (problem) {
        m_file.remove();
        return failure(ErrorCode::NotWritable,
                       QCoreApplication::translate("OutputSink", "%1 cannot be written: %2.")
                           .arg(QDir::toNativeSeparators(m_path), QString::fromStdString(problem.message())));
    }
    m_placed = true;
    return {};
}

} // namespace Guillemet
