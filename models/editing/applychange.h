// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/act.h"
#include "models/editing/historystep.h"

#include <functional>
#include <memory>
#include <optional>

namespace Guillemet {

class AnnotationSet;
class SpeakerRegistry;

/**
 * The undo step of every act: does a Change to an annotation set and the speakers, and takes it back.
 * Its text is the change's label. Commands with the same merge key that is not empty become one step, and vanish
 * (obsolete) when that step ends where it began. A step that does not fit the annotations any more, as something else
 * has changed them, vanishes too, and changes nothing.
 */
class ApplyChange final : public HistoryStep
{
public:
    enum class Step { Do, Undo, Redo, Refused };
    /** Called after each step with what was applied (for Undo the inverse): to save it and to show its `reveal`. For
     * Refused with what was not. */
    using Listener = std::function<void(const Change &applied, Step step)>;

    /** Does what a change does to the article itself (its text, the note on it), before the annotations change; false,
     * having done nothing, where that is not as the change found it. `text` is what a correction makes of the text
     * where that is known, and becomes what it was; else null. */
    using ArticleStep = std::function<bool(const Change &change, QString *text)>;

    /** Set and registry must outlive the command. */
    ApplyChange(Change change, AnnotationSet *annotations, SpeakerRegistry *speakers, Listener listener = {},
                const Act &act = {}, ArticleStep article = {});
    ~ApplyChange() override; ///< what is large goes on another thread

    /** The set as it is after the change, worked out elsewhere because it is large. */
    struct Prepared
    {
        std::shared_ptr<AnnotationSet> set;
        Change inverse;
        quint64 revision = 0; ///< of the annotations for which it is true
        QString text = {};    ///< of the article after a correction
    };
    /** Then the step puts that set in place, and keeps what was there for undoing, as long as nothing else changes. */
    void prepare(Prepared prepared) { m_prepared = std::move(prepared); }
    bool isPrepared() const;
    /** Nothing is kept any more; what was, if anything: destroying it may take its time. */
    std::optional<Prepared> release();

    const Change &change() const { return m_change; }
    const Act &act() const { return m_act; }
    ActId actId() const override { return m_act.id; }
    /** How a change of that time is read where the tags of the project have changed meanwhile. */
    using Reading = std::function<Change(const Change &change, int time)>;
    void setReading(int time, Reading reading);
    /** change() so read. */
    Change asOfNow() const;

    /** Awake again it has been done. */
    void setAsleep(bool asleep) override;
    ApplyChange *copy() const override;

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    void apply(const Change &change, Step step);

    Change m_change;
    Act m_act;
    AnnotationSet *m_annotations;
    SpeakerRegistry *m_speakers;
    Listener m_listener;
    ArticleStep m_article;
    bool m_done = false; ///< has been done once: the next time is a redo
    int m_time = 0;
    Reading m_reading;
    std::optional<Prepared> m_prepared;
};

} // namespace Guillemet
