// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"

namespace Guillemet {

/** The change that turns one set into the other, annotation by annotation (by id); empty if they hold the same. */
Change changeBetween(const QList<Annotation> &before, const QList<Annotation> &after, const QString &label);

} // namespace Guillemet
