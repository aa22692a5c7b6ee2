// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/newproject.h"

#include "models/core/datadirectory.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QUuid>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Guillemet {

Result<Tagset> newTagset()
{
    QFile file(dataDirectory() + "/tagsets/attribution.json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Session", "The file %1 of the program cannot be read. Install "
                                                              "Guillemet again.")
                           .arg(file.fileName()),
                       file.errorString());
    return Tagset::fromJson(QJsonDocument::fromJson(file.readAll()).object());
}

Result<ProjectInfo> newProjectInfo(const QString &path)
{
    const Result<Tagset> tagset = newTagset();
    if (!tagset)
        return std::unexpected(tagset.error());
    return ProjectInfo{
        QUuid::createUuid().toString(QUuid::WithoutBraces), QFileInfo(path).completeBaseName(), *tagset, {}};
}

QString systemUserName()
{
#ifdef Q_OS_UNIX
    if (const passwd *user = getpwuid(getuid())) {
        const QString fullName = QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0).trimmed();
        return fullName.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : fullName;
    }
#endif
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QCoreApplication::translate("Session", "Annotator") : name;
}

} // namespace Guillemet
