// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotator.h"

#include <QtCore/QFuture>
#include <QtCore/QList>

namespace Guillemet {

/** The people who have annotated in a project, in the background; none where it cannot be read. */
QFuture<QList<Annotator>> readPeople(const QString &project);

} // namespace Guillemet
