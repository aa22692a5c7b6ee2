// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editcontext.h"

namespace Guillemet::Acts {

/** Makes the set what it was: one change with all that differs, and the speakers that are missing by now. */
Change restore(const EditContext &context, const QList<Annotation> &past, const QList<Speaker> &speakers);

} // namespace Guillemet::Acts
