// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tagset.h"

namespace Guillemet {

/** A tagset in a file by itself. The message of an error names the file, and the line where it breaks off. */
Result<Tagset> readTagsetFile(const QString &path);
Result<> writeTagsetFile(const QString &path, const Tagset &tagset);

} // namespace Guillemet
