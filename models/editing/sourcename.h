// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Guillemet {

/** The words of a source as the name of a speaker: without the determiner before them (French or English); "" for a
 * pronoun. */
QString speakerNameFromSource(QStringView source);

} // namespace Guillemet
