// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

class QFile;
class QIODevice;

namespace Guillemet {

/** A file opened for reading; "-" is the standard input. */
Result<std::unique_ptr<QFile>> openInput(const QString &path);

/** How much of `most` to ask a device for: reading makes room for that much, and files are small beside blocks. Never
 * less than a little, as not all devices know their size. */
qint64 blockOf(const QIODevice &device, qint64 most);

/** How messages name it: the path as the system writes it. */
QString inputName(const QString &path);

} // namespace Guillemet
