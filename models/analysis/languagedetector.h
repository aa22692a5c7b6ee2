// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Guillemet {

/** The language of a text by CLD2: ISO 639-1 code, "" if it cannot tell. Looks at the first 16,000 code units. */
QString detectLanguage(QStringView text);

} // namespace Guillemet
