// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/tagsetfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QSaveFile>

namespace Guillemet {

Result<Tagset> readTagsetFile(const QString &path)
{
    const QString place = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Unreadable,
            QCoreApplication::translate("TagsetFile", "%1 cannot be read: %2").arg(place, file.errorString()));
    const QByteArray content = file.readAll();
    QJsonParseError fault;
    const QJsonDocument json = QJsonDocument::fromJson(content, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const auto line = 1 + content.first(std::min<qsizetype>(fault.offset, content.size())).count('\n');
        return failure(
            ErrorCode::BadContent,
            QCoreApplication::translate("TagsetFile", "%1 is not a tagset. It cannot be read as JSON from line %2 on.")
                .arg(place, QLocale().toString(line)),
            fault.errorString());
    }
    auto tagset = Tagset::fromJson(json.object());
    if (!tagset)
        return failure(
            tagset.error().code,
            QCoreApplication::translate("TagsetFile", "%1 is not a tagset. %2").arg(place, tagset.error().message));
    return tagset;
}

Result<> writeTagsetFile(const QString &path, const Tagset &tagset)
{
    const QByteArray json = QJsonDocument(tagset.toJson()).toJson();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return failure(ErrorCode::NotWritable, QCoreApplication::translate("TagsetFile", "%1 cannot be written: %2")
                                               .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace Guillemet
