// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotator.h"
#include "models/core/result.h"

#include <QtCore/QList>

namespace Guillemet {

/** Those of a project, read from its file. On any thread. */
Result<QList<Annotator>> annotatorsOf(const QString &project);

/** The annotator of that name, whatever its case; the error names those that there are. */
Result<Annotator> annotatorNamed(const QList<Annotator> &annotators, const QString &name);

} // namespace Guillemet
