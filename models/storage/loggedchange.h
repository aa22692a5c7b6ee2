// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/speaker.h"
#include "models/storage/storedset.h"

#include <limits>

namespace Guillemet {

/** Which entries of the log are asked for. */
struct HistoryRange
{
    std::optional<AnnotatorId> annotator = {};             ///< all where there is none
    qint64 olderThan = std::numeric_limits<qint64>::max(); ///< the number of an entry
    qint64 newerThan = 0;
    int entries = std::numeric_limits<int>::max(); ///< at most
};

/** Which undo steps are asked for. */
struct UndoRange
{
    qint64 olderThan = std::numeric_limits<qint64>::max(); ///< of those that can be undone: entries before this one
    qint64 newerThan = 0;                                  ///< of those that can be redone: entries after this one
    int steps = 100;                                       ///< at most, of each
    qint64 characters = 1 << 20; ///< of the log to read of each; one step is given also where it is longer
};

/** An act as the log has it. */
struct UndoStep
{
    Act act;
    Change change;
    qint64 number = 0; ///< of its first entry
};

/** What can be undone and redone in an article after it was opened again. */
struct UndoSteps
{
    QList<UndoStep> done = {};   ///< the last done is the last
    QList<UndoStep> undone = {}; ///< the first to be redone is the first
    UndoRange next = {};         ///< what follows in both directions
    bool hasOlder = false;
    bool hasNewer = false;
};

/** Where an entry of the log stands by now. */
enum class Standing {
    None,   ///< of no undo step, or it cannot be undone or redone any more
    Done,   ///< can be undone
    Undone, ///< can be redone
};

/** One entry of the log of a project. */
struct LoggedChange
{
    qint64 number = 0; ///< in the order of saving
    AnnotatorId annotator = {};
    QString who = {}; ///< the annotator's name
    MadeChange made = {};
    Standing standing = Standing::None;
};

/** An article with one annotator's work on it as it was right after an entry of the log. */
struct PastState
{
    Document document = {};
    AnnotatorId annotator = {};
    QString who = {};
    QDateTime at = {}; ///< in UTC
    QList<Annotation> annotations = {};
    QList<Speaker> speakers = {}; ///< of the project by now, and those of then that it has no more
    Change change = {};           ///< of the entry
};

} // namespace Guillemet
