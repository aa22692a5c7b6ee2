// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

class QFileDevice;

namespace Guillemet {

struct OutputFile
{
    QString name; ///< relative to the folder, '/' between its parts
    QByteArray content;
};

/** A folder that gets files: those of one call all appear whole, or none of them. */
class OutputFolder
{
public:
    /** Files in `protectedFiles` are left as they are: writing other content to one of them is an error. */
    explicit OutputFolder(QString path, const QStringList &protectedFiles = {});

    Result<> write(const QList<OutputFile> &files);
    /** Whether `name` is missing or begins with `mark`: whether it is ours to write. */
    bool mayReplace(const QString &name, QByteArrayView mark) const;

private:
    QString m_path;
    QSet<QString> m_protected;
};

/** One file, written piece by piece, that appears whole when it is finished; or the standard output. */
class OutputStream
{
public:
    static Result<OutputStream> toFile(const QString &path, const QStringList &protectedFiles = {});
    static Result<OutputStream> toStandardOutput();

    Result<> append(const QByteArray &bytes);
    Result<> finish();

private:
    explicit OutputStream(std::unique_ptr<QFileDevice> device);
    Result<> failed() const;

    std::shared_ptr<QFileDevice> m_device;
};

/** What went wrong with a file being written, as an error that names it. */
Error writeError(const QFileDevice &device, const QString &path);

} // namespace Guillemet
