// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>

namespace Guillemet {

/** "German" or "allemand" for "de" (CLDR's names, through ICU); a code that is none as it is. */
QString languageName(const QString &code, const QLocale &locale = QLocale());

} // namespace Guillemet
