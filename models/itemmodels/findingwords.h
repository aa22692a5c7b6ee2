// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Guillemet {

struct Finding;

/** The words of a place that is to be checked, shortened, as a list shows them. */
QString findingWords(const Finding &finding, QStringView text);

} // namespace Guillemet
