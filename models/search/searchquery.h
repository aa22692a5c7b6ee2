// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

#include <QtCore/QStringList>

namespace Guillemet {

/** What to look for. Apostrophes of all shapes are alike, and so are spaces, breaking or not. */
struct SearchQuery
{
    QString text = {};
    bool regularExpression = false;
    bool wholeWord = false; ///< an elision ends a word: Iran is found in l’Iran
    bool ignoreCase = true;
    bool ignoreAccents = false;  ///< Élysée is found as elysee, cœur as coeur
    bool sameLemma = false;      ///< also other forms of the words: dit, disait for dire; whole ones; no expressions
    QStringList otherForms = {}; ///< looked for as well: other names; no expressions
    TagId withinTag = {};        ///< only inside annotations of that tag
    TagId skipTag = {};          ///< not where that tag is already

    bool needsAnnotations() const { return !withinTag.isEmpty() || !skipTag.isEmpty(); }
    bool operator==(const SearchQuery &) const = default;
};

} // namespace Guillemet
