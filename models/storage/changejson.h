// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/textoffsets.h"

namespace Guillemet {

/** A Change as text of the change log, with positions in code points of the text before and after it; label, merge key,
 * time and the corrections of the text themselves are not in it. */
QString changeToText(const Change &change, const TextOffsets &before, const TextOffsets &after);
Change changeFromText(const QString &text, const TextOffsets &before, const TextOffsets &after);

QString aliasesToText(const QStringList &aliases);
QStringList aliasesFromText(const QString &text);

} // namespace Guillemet
