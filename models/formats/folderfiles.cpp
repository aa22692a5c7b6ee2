// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/folderfiles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>

namespace Guillemet {

Result<> checkIsFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("ArticleReader", "There is no file %1.").arg(name));
    if (info.isDir())
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("ArticleReader", "%1 is a folder, not a file.").arg(name));
    return {};
}

Result<QStringList> filesUnder(const QString &path, const std::function<bool(const QString &)> &wanted,
                               const QString &except)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        if (const Result<> checked = checkIsFile(path); !checked)
            return std::unexpected(checked.error());
        return QStringList{path};
    }
    if (!info.isReadable())
        return failure(ErrorCode::Unreadable,
                       QCoreApplication::translate("ArticleReader", "%1 cannot be read: %2.")
                           .arg(QDir::toNativeSeparators(path),
                                QCoreApplication::translate("ArticleReader", "permission denied")));
    const QString left = except.isEmpty() ? QString() : QFileInfo(except).canonicalFilePath() + u'/';
    QStringList files;
    QDirIterator folder(path, QDir::Files, QDirIterator::Subdirectories);
    while (folder.hasNext()) {
        const QFileInfo file = folder.nextFileInfo();
        if (wanted(file.filePath()) && (left.size() < 2 || !file.canonicalFilePath().startsWith(left)))
            files.append(file.filePath());
    }
    files.sort();
    if (files.isEmpty())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("ArticleReader",
                                                   "There is no article in the folder %1: no file of a kind that can "
                                                   "be read.")
                           .arg(QDir::toNativeSeparators(path)));
    return files;
}

} // namespace Guillemet
