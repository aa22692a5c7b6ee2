// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"

#include <QtCore/QStringList>

namespace Guillemet {

/**
 * The annotations of a .ann file on `fileText`, which is the text as it is in its .txt file. What the positions in it
 * count is found out from the text that each line records. Annotations that do not stand where they say, and lines
 * that have no place here (equivalences, relations and events that `names` does not know), are told, with the line.
 */
ArticleExport readBratStandoff(const QString &fileText, bool hasByteOrderMark, const QString &standoff,
                               const NameMapping &names, const std::function<void(const QString &)> &tell);

/** The same in Guillemet's own names. */
ArticleExport readBratStandoff(const QString &fileText, bool hasByteOrderMark, const QString &standoff,
                               QStringList &issues);

} // namespace Guillemet
