// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QtCore/QStringList>

namespace Guillemet {

/** The files a path stands for: itself, or those in the folder and its subfolders that are wanted, by name; hidden ones
 * and those in the folder `except` are left alone. An error if there is none. */
Result<QStringList> filesUnder(const QString &path, const std::function<bool(const QString &)> &wanted,
                               const QString &except = {});

/** Whether it is a file that can be opened as an article: it is there, and no folder. */
Result<> checkIsFile(const QString &path);

} // namespace Guillemet
