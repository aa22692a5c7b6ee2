// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"

#include <QtGui/QUndoCommand>

#include <functional>

namespace Guillemet {

class AnnotationSet;
class SpeakerRegistry;

/**
 * The undo step of every act: does a Change to an annotation set and the speakers, and takes it back.
 * Its text is the change's label. Commands with the same merge key that is not empty become one step, and vanish
 * (obsolete) when that step ends where it began.
 */
class ApplyChange final : public QUndoCommand
{
public:
    enum class Step { Do, Undo, Redo };
    /** Called after each step with what was applied (for Undo the inverse): to save it and to show its `reveal`. */
    using Listener = std::function<void(const Change &applied, Step step)>;

    /** Set and registry must outlive the command. */
    ApplyChange(Change change, AnnotationSet *annotations, SpeakerRegistry *speakers, Listener listener = {});

    const Change &change() const { return m_change; }
    /** The same act where the tags of the project have changed meanwhile. */
    void setChange(const Change &change) { m_change = change; }

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    void apply(const Change &change, Step step);

    Change m_change;
    AnnotationSet *m_annotations;
    SpeakerRegistry *m_speakers;
    Listener m_listener;
    bool m_done = false; ///< has been done once: the next time is a redo
};

} // namespace Guillemet
