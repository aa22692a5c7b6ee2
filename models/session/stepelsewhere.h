// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/act.h"
#include "models/editing/historystep.h"

#include <functional>

namespace Guillemet {

/** Stands for an act that changed other articles only in the history of the one that is open: undo means what was done
 * last, wherever that was. */
class StepElsewhere final : public HistoryStep
{
public:
    using Perform = std::function<void(ActStep)>;

    StepElsewhere(const QString &label, Perform perform)
        : HistoryStep(label)
        , m_perform(std::move(perform))
    {
        setAsleep(true); // pushing it does not do it again
    }
    void undo() override { perform(ActStep::Undo); }
    void redo() override { perform(ActStep::Redo); }
    StepElsewhere *copy() const override { return new StepElsewhere(text(), m_perform); }

private:
    void perform(ActStep step)
    {
        if (!isAsleep())
            m_perform(step);
    }

    Perform m_perform;
};

} // namespace Guillemet
