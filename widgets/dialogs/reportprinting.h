// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QPdfWriter;

namespace Guillemet {

/** Pages with numbers. A table stays with its heading and on one page where it fits on one. */
void printReport(const QString &html, QPdfWriter &pdf);

} // namespace Guillemet
