// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/projecttable.h"

namespace Guillemet {

/** The tags of a new project. Fails where the program's data is incomplete. */
Result<Tagset> newTagset();

/** A project named after its file, with the program's own tagset. Fails where the program's data is incomplete. */
Result<ProjectInfo> newProjectInfo(const QString &path);

/** The full name of who is logged in, else the login name. */
QString systemUserName();

} // namespace Guillemet
