// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/outputsink.h"

#include "models/formats/atomicfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStorageInfo>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
QString standardOutputName()
{
    return QCoreApplication::translate("OutputSink", "the standard output");
}

bool isFull(const QFileDevice &device, const QString &path, int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT || device.error() == QFileDevice::ResourceError)
        return true;
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return device.error() == QFileDevice::WriteError && storage.isValid() && storage.bytesAvailable() < 65536;
}

/** Devices and pipes are written directly: a rename would replace them by a file. */
bool isPlainFile(const QString &path)
{
    const QFileInfo info(path);
    return !info.exists() || info.isFile();
}

Result<> makeFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return failure(ErrorCode::NotWritable,
                       QCoreApplication::translate("OutputSink", "%1 is a file, not a folder. Choose another place.")
                           .arg(QDir::toNativeSeparators(path)));
    errno = 0;
    if (!QDir().mkpath(path)) {
        const int error = errno;
        return failure(error == ENOSPC ? ErrorCode::NoSpace : ErrorCode::NotWritable,
                       QCoreApplication::translate("OutputSink", "The folder %1 cannot be made: %2.")
                           .arg(QDir::toNativeSeparators(path), qt_error_string(error)));
    }
    return {};
}

Error articleItself(const QString &path)
{
    return {ErrorCode::NotWritable,
            QCoreApplication::translate("OutputSink",
                                        "%1 is an article itself and is not written over. Choose another place.")
                .arg(QDir::toNativeSeparators(path))};
}

bool holds(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.size() == content.size() && file.open(QIODevice::ReadOnly) && file.readAll() == content;
}
} // namespace

Error writeError(const QFileDevice &device, const QString &path)
{
    const int systemError = errno;
    const QString name = QDir::toNativeSeparators(path);
    if (isFull(device, path, systemError))
        return {ErrorCode::NoSpace,
                QCoreApplication::translate("OutputSink",
                                            "%1 cannot be written: the disk is full. Make room on it, or choose "
                                            "another place.")
                    .arg(name),
                device.errorString()};
    return {ErrorCode::NotWritable,
            QCoreApplication::translate("OutputSink", "%1 cannot be written: %2.").arg(name, device.errorString()),
            device.errorString()};
}

OutputFolder::OutputFolder(QString path, const QStringList &protectedFiles)
    : m_path(std::move(path))
    , m_protected(protectedFiles.begin(), protectedFiles.end())
{
}

Result<> OutputFolder::write(const QList<OutputFile> &files)
{
    std::vector<std::unique_ptr<AtomicFile>> waiting;
    for (const OutputFile &file : files) {
        const QString path = QDir::cleanPath(m_path + u'/' + file.name);
        if (m_protected.contains(QFileInfo(path).canonicalFilePath())) {
            if (holds(path, file.content))
                continue;
            return std::unexpected(articleItself(path));
        }
        if (const Result<> made = makeFolder(QFileInfo(path).path()); !made)
            return made;
        waiting.push_back(std::make_unique<AtomicFile>(path));
        if (const Result<> written = waiting.back()->write(file.content); !written)
            return written;
    }
    QStringList created;
    for (const auto &file : waiting) {
        const bool isNew = !QFileInfo::exists(file->path());
        if (const Result<> placed = file->place(); !placed) {
            for (const QString &path : std::as_const(created))
                QFile::remove(path);
            return placed;
        }
        if (isNew)
            created.append(file->path());
    }
    return {};
}

bool OutputFolder::mayReplace(const QString &name, QByteArrayView mark) const
{
    QFile file(m_path + u'/' + name);
    return !file.exists() || (file.open(QIODevice::ReadOnly) && file.read(mark.size()) == mark);
}

OutputStream::OutputStream(std::unique_ptr<QFileDevice> device)
    : m_device(std::move(device))
{
}

Result<OutputStream> OutputStream::toFile(const QString &path, const QStringList &protectedFiles)
{
    if (protectedFiles.contains(QFileInfo(path).canonicalFilePath()))
        return std::unexpected(articleItself(path));
    std::unique_ptr<QFileDevice> device;
    if (isPlainFile(path)) {
        if (const Result<> made = makeFolder(QFileInfo(path).absolutePath()); !made)
            return std::unexpected(made.error());
        device = std::make_unique<QSaveFile>(path);
    } else {
        device = std::make_unique<QFile>(path);
    }
    errno = 0;
    if (!device->open(QIODevice::WriteOnly))
        return std::unexpected(writeError(*device, path));
    return OutputStream(std::move(device));
}

Result<OutputStream> OutputStream::toStandardOutput()
{
    auto file = std::make_unique<QFile>();
    if (!file->open(stdout, QIODevice::WriteOnly))
        return std::unexpected(writeError(*file, standardOutputName()));
    return OutputStream(std::move(file));
}

Result<> OutputStream::failed() const
{
    const QString name = m_device->fileName();
    return std::unexpected(writeError(*m_device, name.isEmpty() ? standardOutputName() : name));
}

Result<> OutputStream::append(const QByteArray &bytes)
{
    errno = 0;
    return m_device->write(bytes) == bytes.size() ? Result<>() : failed();
}

Result<> OutputStream::finish()
{
    errno = 0;
    if (auto *save = qobject_cast<QSaveFile *>(m_device.get()))
        return save->commit() ? Result<>() : failed();
    if (!m_device->flush() || m_device->error() != QFileDevice::NoError)
        return failed();
    m_device->close();
    return {};
}

} // namespace Guillemet
