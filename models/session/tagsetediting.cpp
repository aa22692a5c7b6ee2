// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/tagsetediting.h"

#include "models/session/sessionprivate.h"

#include <QtGui/QUndoStack>

using namespace Qt::StringLiterals;

namespace Guillemet {

/** A change of the tagset in the history of an article that it concerns: undoing it, the whole project follows. */
class TagsetEditing::UndoStep final : public HistoryStep
{
public:
    UndoStep(TagsetEditing &editing, const QString &label, const ActId &act)
        : HistoryStep(label)
        , m_editing(editing)
        , m_act(act)
    {
    }
    void undo() override { revert(false); }
    void redo() override { revert(true); } // also when it is pushed: it has been done then
    UndoStep *copy() const override { return new UndoStep(m_editing, text(), m_act); }
    ActId actId() const override { return m_act; }

private:
    void revert(bool undone)
    {
        if (isAsleep())
            return;
        const TagsetStep *step = m_editing.m_steps.find(m_act);
        if (!step)
            setObsolete(true); // too many came after it
        else if (step->undone == undone)
            QMetaObject::invokeMethod(
                &m_editing, [&editing = m_editing, act = m_act] { editing.revert(act, true); }, Qt::QueuedConnection);
    }

    TagsetEditing &m_editing;
    ActId m_act;
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
        Origin::New);
}

HistoryStep *TagsetEditing::newStep(const ActId &act)
{
    const TagsetStep *step = m_steps.find(act);
    return step ? new UndoStep(*this, step->change.label, act) : nullptr;
}

void TagsetEditing::undo()
{
    const TagsetStep *step = m_steps.last();
    if (!step)
        return;
    if (m_session.document && m_session.history().current() == step->act)
        m_session.history().stack()->undo();
    else
        revert(step->act, false);
}

void TagsetEditing::redo()
{
    const TagsetStep *step = m_steps.next();
    if (!step)
        return;
    if (m_session.document && m_session.history().next() == step->act)
        m_session.history().stack()->redo();
    else
        revert(step->act, false);
}

void TagsetEditing::revert(const ActId &act, bool fromHistory)
{
    const TagsetStep *step = m_steps.find(act);
    if (!step)
        return;
    run([step = *step](ProjectStore &store, const Watched &watched,
                       const StepProgress &progress) { return store.revertTagset(step, watched, progress); },
        fromHistory ? Origin::History : Origin::Elsewhere);
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

void TagsetEditing::reset(const QJsonObject &settings)
{
    cancel();
    m_stop.reset();
    m_steps = TagsetSteps(settings);
}

void TagsetEditing::run(const Work &work, Origin origin)
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
        .then(this, [this, origin, asked = m_session.generation](const Result<TagsetStep> &step) {
            if (asked != m_session.generation)
                return;
            m_stop.reset();
            if (step)
                carriedOut(*step, origin);
            if (m_session.document)
                m_session.undoGroup.setActiveStack(m_session.history().stack());
            m_session.succeeded(step);
            Q_EMIT finished(step.has_value());
        });
}

void TagsetEditing::carriedOut(const TagsetStep &step, Origin origin)
{
    m_steps.put(step);
    ProjectInfo &info = m_session.project->info;
    info.tagset = step.tagset;
    m_steps.writeTo(info.settings);
    if (!step.watched.isEmpty()) {
        m_session.annotations.apply(step.watched);
        m_session.saver.outdated(m_session.document->id, m_session.annotator.id);
    }
    m_session.forgetHistories(m_session.document ? m_session.document->id : DocumentId()); // the log has them
    if (origin == Origin::New && m_session.document)
        m_session.history().push(newStep(step.act));
    else if (origin == Origin::Elsewhere)
        m_session.reloadHistory();
    m_session.refreshSummaries();
    Q_EMIT m_session.q->tagsetChanged();
    if (step.leftOut > 0)
        Q_EMIT m_session.q->noticed(
            tr("%n annotation(s) were changed since then, and stay as they are.", nullptr, step.leftOut));
}

} // namespace Guillemet
