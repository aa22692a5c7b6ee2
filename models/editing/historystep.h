// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/act.h"

#include <QtGui/QUndoCommand>

namespace Guillemet {

/** An undo step that can be put on another stack: asleep it is moved there as something done or undone already, without
 * effect. */
class HistoryStep : public QUndoCommand
{
public:
    using QUndoCommand::QUndoCommand;

    virtual void setAsleep(bool asleep) { m_asleep = asleep; }
    bool isAsleep() const { return m_asleep; }
    virtual HistoryStep *copy() const = 0;
    /** The act that it is a step of, if it is known by one. */
    virtual ActId actId() const { return {}; }

private:
    bool m_asleep = false;
};

} // namespace Guillemet
