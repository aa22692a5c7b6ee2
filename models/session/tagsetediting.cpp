// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/tagsetediting.h"

#include "models/session/sessionprivate.h"

#include <QtGui/QUndoStack>

using namespace Qt::StringLiterals;

namespace Guillemet {

/** Stands for a change of the tagset in the history of the article that was open: the whole project follows. */
class TagsetEditing::UndoStep final : public HistoryStep
{
public:
    UndoStep(TagsetEditing &editing, const QString &label, int change)
        : HistoryStep(label)
        , m_editing(editing)
        , m_change(change)
    {
    }
    void undo() override { revert(false); }
    void redo() override { revert(true); } // also when it is pushed: it has been done then
    UndoStep *copy() const override { return new UndoStep(m_editing, text(), m_change); }

private:
    void revert(bool undone)
    {
        if (isAsleep())
            return;
        if (m_change != m_editing.m_changes) {
            setObsolete(true); // another change came after it
            return;
        }
        const auto last = m_editing.last();
        if (last && last->undone == undone)
            QMetaObject::invokeMethod(&m_editing, &TagsetEditing::revert, Qt::QueuedConnection);
    }

    TagsetEditing &m_editing;
    int m_change;
};

TagsetEditing::TagsetEditing(Session::Private &session)
    : m_session(session)
{
}

void TagsetEditing::count(const TagsetChange &change)
{
    m_session.saver.flush(); // what waits is counted too
    m_session.ask([change](const ProjectStore &store) { return store.impact(change); },
                  [this](const TagsetImpact &impact) { Q_EMIT counted(impact); });
}

void TagsetEditing::apply(const TagsetChange &change)
{
    run([change](ProjectStore &store, const Watched &watched,
                 const StepProgress &progress) { return store.changeTagset(change, watched, progress); },
        change);
}

std::optional<TagsetStep> TagsetEditing::last() const
{
    return m_session.project ? TagsetStep::fromJson(m_session.project->info.settings[TagsetStepSetting].toObject())
                             : std::nullopt;
}

void TagsetEditing::revert()
{
    const auto step = last();
    if (!step)
        return;
    const QString label = (step->undone ? tr("Redo: %1") : tr("Undo: %1")).arg(step->label);
    run([step, label](ProjectStore &store, const Watched &watched,
                      const StepProgress &progress) { return store.revertTagset(*step, label, watched, progress); },
        {});
}

void TagsetEditing::cancel()
{
    if (m_stop)
        *m_stop = true;
}

bool TagsetEditing::isIdle() const
{
    if (m_stop)
        Q_EMIT m_session.q->failed({ErrorCode::Busy, tr("The tags of the project are being changed. Try again when "
                                                        "that is done.")});
    return !m_stop;
}

void TagsetEditing::reset()
{
    cancel();
    m_stop.reset();
    m_change.reset();
}

void TagsetEditing::run(const Work &work, const std::optional<TagsetChange> &change)
{
    if (!m_session.mayWrite() || !isIdle() || !m_session.saver.flush()) {
        Q_EMIT finished(false);
        return;
    }
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_session.undoGroup.setActiveStack(nullptr); // nothing is undone meanwhile
    const Watched watched{m_session.document ? m_session.document->id : DocumentId(), m_session.annotator.id};
    const auto report = [this, stop = m_stop](int done, int total) {
        QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progress(done, total); });
        return !*stop;
    };
    m_session.storage.run([work, watched, report](ProjectStore &store) { return work(store, watched, report); })
        .then(this, [this, change, asked = m_session.generation](const Result<TagsetStep> &step) {
            if (asked != m_session.generation)
                return;
            m_stop.reset();
            if (step)
                carriedOut(*step, change);
            if (m_session.document)
                m_session.undoGroup.setActiveStack(m_session.history().stack());
            m_session.succeeded(step);
            Q_EMIT finished(step.has_value());
        });
}

void TagsetEditing::carriedOut(const TagsetStep &step, const std::optional<TagsetChange> &change)
{
    ProjectInfo &info = m_session.project->info;
    info.tagset = step.after;
    info.settings.insert(TagsetStepSetting, step.toJson());
    if (change) {
        m_change = change;
        ++m_changes;
    }
    if (step.undone)
        restoreUndoSteps();
    else
        translateUndoSteps();
    if (!step.watched.isEmpty()) {
        m_session.annotations.apply(step.watched);
        m_session.saver.outdated(m_session.document->id, m_session.annotator.id);
    }
    if (change && m_session.document)
        m_session.history().push(new UndoStep(*this, step.label, m_changes));
    m_session.refreshSummaries();
    Q_EMIT m_session.q->tagsetChanged();
}

/** Steps that were made with the old tags are to be undone with the new ones. */
void TagsetEditing::translateUndoSteps()
{
    for (const auto &[id, history] : m_session.histories) {
        for (int i = 0; i < history->stack()->count(); ++i) {
            if (ApplyChange *step = history->step(i))
                step->translate(m_change ? m_change->translated(step->change()) : step->change());
        }
    }
}

/** Steps that were done since speak of the new tags: those that do not fit any more drop out when it is their turn. */
void TagsetEditing::restoreUndoSteps()
{
    for (const auto &[id, history] : m_session.histories) {
        for (int i = 0; i < history->stack()->count(); ++i) {
            if (ApplyChange *step = history->step(i))
                step->restore();
        }
    }
}

} // namespace Guillemet
