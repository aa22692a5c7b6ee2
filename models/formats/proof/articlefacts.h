// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"
#include "models/formats/formatfeatures.h"

#include <QtCore/QStringList>

namespace Guillemet {

/**
 * An article as a list of statements, sorted, without the ids: two articles of which everything that a format with
 * these features holds is the same have the same facts.
 */
QStringList factsOf(const ArticleExport &article, const FormatFeatures &features);

} // namespace Guillemet
