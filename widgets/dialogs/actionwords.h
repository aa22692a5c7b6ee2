// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Guillemet {

/** Other words people look for the action under, in the language of the program; empty if there are none. */
QString actionWords(const QString &actionId);

} // namespace Guillemet
