// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>

namespace Guillemet {

/** How the annotations of an article were placed when it came in, and what its file calls things. */
struct ImportProof
{
    using Counts = QMap<QString, int>; ///< by name

    QString unit = {};                 ///< what the positions count, for the screen
    int proved = 0;                    ///< the text at the place is the one recorded
    int untold = 0;                    ///< the place exists, the file does not say what stands there
    int moved = 0;                     ///< the recorded text stood elsewhere
    int lost = 0;                      ///< without a place: left out
    Counts labels = {};                ///< in the names of the file, as the next three
    Counts attributes = {};            ///< of formats that have names of their own for them
    Counts relations = {};             ///< types
    QMap<QString, Counts> events = {}; ///< arguments by type
};

} // namespace Guillemet
