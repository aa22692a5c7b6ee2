// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/inputfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Guillemet {

Result<std::unique_ptr<QFile>> openInput(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (path == "-"_L1 ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly))
        return file;
    return failure(
        file->exists() ? ErrorCode::Unreadable : ErrorCode::NotFound,
        QCoreApplication::translate("Formats", "%1 cannot be read: %2.").arg(inputName(path), file->errorString()));
}

qint64 blockOf(const QIODevice &device, qint64 most)
{
    constexpr qint64 least = 4096;
    return device.isSequential() ? most : std::min(most, std::max(least, device.size() - device.pos()));
}

QString inputName(const QString &path)
{
    return path == "-"_L1 ? QCoreApplication::translate("Formats", "the standard input")
                          : QDir::toNativeSeparators(path);
}

} // namespace Guillemet
