// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace Guillemet {

bool Format::recognises(QByteArrayView) const
{
    return false;
}

Result<ImportBundle> Format::read(const QString &path) const
{
    return failure(ErrorCode::BadContent,
                   QCoreApplication::translate("Formats", "%1 cannot be read: %2 is only written.")
                       .arg(QDir::toNativeSeparators(path), name()));
}

Result<std::unique_ptr<ArticleWriter>> Format::writer(const OutputTarget &target, const ExportOptions &) const
{
    return failure(ErrorCode::NotWritable,
                   QCoreApplication::translate("Formats", "%1 cannot be written: %2 is only read.")
                       .arg(QDir::toNativeSeparators(target.path), name()));
}

} // namespace Guillemet
