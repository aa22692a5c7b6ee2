// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Guillemet {

/**
 * Where language packs, tagsets, syntax and samples lie: $GUILLEMET_DATA, else share/guillemet beside the program's
 * bin folder, in the build as when installed. Needs a QCoreApplication.
 */
QString dataDirectory();

} // namespace Guillemet
