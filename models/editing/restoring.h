// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editcontext.h"

namespace Guillemet::Acts {

/** Makes text and set what they were: one change with all that differs, and the speakers that are missing by now. */
Change restore(const EditContext &context, const QString &text, const QList<Annotation> &past,
               const QList<Speaker> &speakers);

} // namespace Guillemet::Acts
