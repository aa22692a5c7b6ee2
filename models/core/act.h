// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"

namespace Guillemet {

using ActId = Id<struct ActKindTag>;

/** One thing the analyst does: one undo step, which may reach over several articles. */
struct Act
{
    ActId id = {};    ///< null: of no undo step
    int articles = 1; ///< that it changes
    bool operator==(const Act &) const = default;
};

/** How a change of an annotation set came about. */
enum class ActStep {
    Do,
    Undo,
    Redo,
    Background, ///< by the program itself: not undone by the analyst
};
QString toString(ActStep step); ///< "do", "undo", "redo", "background"
ActStep actStepFromString(QStringView text);

/** What an act over several articles does to one of them. */
struct ArticleChange
{
    DocumentId document;
    Change change;
};

} // namespace Guillemet
