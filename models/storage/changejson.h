// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/textoffsets.h"

namespace Guillemet {

/** A Change as text of the change log, with positions in code points; label, merge key and time are not in it. */
QString changeToText(const Change &change, const TextOffsets &offsets);
Change changeFromText(const QString &text, const TextOffsets &offsets);

QString aliasesToText(const QStringList &aliases);
QStringList aliasesFromText(const QString &text);

} // namespace Guillemet
