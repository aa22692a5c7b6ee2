// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/applychange.h"
#include "models/storage/loggedchange.h"

#include <memory>

class QUndoGroup;
class QUndoStack;

namespace Guillemet {

/**
 * The undo stack of one article. What was done before the article was opened is taken in from the log of the project
 * piece by piece as undoing comes near it: opening costs what is near, not what was ever done. Labels are kept.
 */
class UndoHistory
{
public:
    using MakeStep = std::function<HistoryStep *(const UndoStep &step)>;

    /** `makeStep` makes those that come from the log. */
    UndoHistory(QUndoGroup &group, MakeStep makeStep);
    ~UndoHistory();
    Q_DISABLE_COPY_MOVE(UndoHistory)

    /** Whether anything was put in. */
    bool isBegun() const { return m_begun || m_stack->count() > 0; }
    /** Another one after each extend(). */
    QUndoStack *stack() const { return m_stack.get(); }
    void push(HistoryStep *step);
    /** The act that a change belongs to: the last one where it goes on with it, else a new one. */
    Act actOf(const Change &change) const;
    /** The act that would be undone; null if none. */
    ActId current() const;
    /** The act that would be done again; null if none. */
    ActId next() const;

    /** The act at a place in the stack; null for a step of another kind. */
    ApplyChange *step(int index) const;

    /** What of the log is to be asked for, if undoing or redoing comes near the end of what is here. */
    std::optional<UndoRange> wanted() const;
    /** Puts what was asked for before and after the steps that are here. */
    void extend(const UndoSteps &steps);

private:
    ActId actAt(int index) const;

    QUndoGroup &m_group;
    MakeStep m_makeStep;
    std::unique_ptr<QUndoStack> m_stack;
    UndoRange m_next;
    bool m_begun = false;
    bool m_hasOlder = false;
    bool m_hasNewer = false;
};

} // namespace Guillemet
