// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"

#include <QtCore/QStringList>

namespace Guillemet {

class BratLabels;

/** The lines of a .ann file for an article as selected() gives it; `attributes` gets the names it had to make. */
QByteArray writeBratStandoff(const ArticleExport &article, BratLabels &labels, QStringList &attributes);

} // namespace Guillemet
