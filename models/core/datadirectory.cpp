// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/datadirectory.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace Guillemet {

QString dataDirectory()
{
    const QString chosen = qEnvironmentVariable("GUILLEMET_DATA");
    return chosen.isEmpty()
               ? QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/guillemet"))
               : chosen;
}

} // namespace Guillemet
