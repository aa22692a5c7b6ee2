// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/undohistory.h"

#include <QtGui/QUndoGroup>

namespace Guillemet {

namespace {
constexpr int near = 20; ///< steps from the end of what is here
}

UndoHistory::UndoHistory(QUndoGroup &group, MakeStep makeStep)
    : m_group(group)
    , m_makeStep(std::move(makeStep))
    , m_stack(std::make_unique<QUndoStack>())
{
    m_group.addStack(m_stack.get());
}

UndoHistory::~UndoHistory() = default;

ApplyChange *UndoHistory::step(int index) const
{
    // A stack hands its commands out to be looked at only; they are ours.
    return dynamic_cast<ApplyChange *>(const_cast<QUndoCommand *>(m_stack->command(index)));
}

void UndoHistory::push(HistoryStep *step)
{
    m_hasNewer = false;
    m_stack->push(step);
}

Act UndoHistory::actOf(const Change &change) const
{
    const ApplyChange *last = step(m_stack->index() - 1);
    const bool goesOn = last && !change.mergeKey.isEmpty() && m_stack->index() != m_stack->cleanIndex() &&
                        last->change().mergeKey == change.mergeKey;
    return goesOn ? last->act() : Act{ActId::create()};
}

ActId UndoHistory::current() const
{
    return actAt(m_stack->index() - 1);
}

ActId UndoHistory::next() const
{
    return actAt(m_stack->index());
}

ActId UndoHistory::actAt(int index) const
{
    const auto *there = static_cast<const HistoryStep *>(m_stack->command(index)); // there are no others
    return there ? there->actId() : ActId();
}

std::optional<UndoRange> UndoHistory::wanted() const
{
    const bool older = m_hasOlder && m_stack->index() <= near;
    const bool newer = m_hasNewer && m_stack->count() - m_stack->index() <= near;
    return older || newer ? std::optional(m_next) : std::nullopt;
}

void UndoHistory::extend(const UndoSteps &steps)
{
    const bool redoable = m_hasNewer || m_stack->count() == 0; // what was undone is void after something new
    const QList<UndoStep> newer = redoable ? steps.undone : QList<UndoStep>();
    m_begun = true;
    m_next = steps.next;
    m_hasOlder = steps.hasOlder;
    m_hasNewer = redoable && steps.hasNewer;

    auto stack = std::make_unique<QUndoStack>();
    QList<HistoryStep *> commands;
    const auto append = [&](HistoryStep *command) {
        command->setAsleep(true);
        commands.append(command);
        stack->push(command);
    };
    for (const UndoStep &step : steps.done)
        append(m_makeStep(step));
    for (int i = 0; i < m_stack->count(); ++i)
        append(static_cast<const HistoryStep *>(m_stack->command(i))->copy());
    for (const UndoStep &step : newer)
        append(m_makeStep(step));
    stack->setIndex(static_cast<int>(steps.done.size()) + m_stack->index());
    for (HistoryStep *command : std::as_const(commands))
        command->setAsleep(false);

    const bool isActive = m_group.activeStack() == m_stack.get();
    m_group.addStack(stack.get());
    if (isActive)
        m_group.setActiveStack(stack.get());
    m_stack = std::move(stack);
}

} // namespace Guillemet
