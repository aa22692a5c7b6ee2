// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

class QFile;

namespace Guillemet {

/** A file opened for reading; "-" is the standard input. */
Result<std::unique_ptr<QFile>> openInput(const QString &path);

/** How messages name it: the path as the system writes it. */
QString inputName(const QString &path);

} // namespace Guillemet
