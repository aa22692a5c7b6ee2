// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"
#include "models/storage/tagsetstep.h"

#include <QtCore/QHash>

#include <atomic>
#include <optional>

namespace Guillemet {

class HistoryStep;
class ProjectStore;

/**
 * Changes of the project's tagset, with the annotations of everybody in every article: one act, which can be taken
 * back. Done in one transaction on the storage thread; one at a time.
 */
class TagsetEditing : public QObject
{
    Q_OBJECT

public:
    explicit TagsetEditing(Session::Private &session);

    /** Counts what a change would touch: counted() follows. */
    void count(const TagsetChange &change);
    /** Carries it out: finished() follows. An undo step of the open article, if there is one. */
    void apply(const TagsetChange &change);
    /** What can be taken back, or done again; also of before the project was closed. */
    const TagsetSteps &steps() const { return m_steps; }
    void undo();
    void redo();
    /** A step of a history; null where the act is not a change of the tagset. */
    HistoryStep *newStep(const ActId &act);
    void cancel();
    /** Says so where it is not. */
    bool isIdle() const;
    /** Another project, or none: with these settings. */
    void reset(const QJsonObject &settings = {});

Q_SIGNALS:
    void counted(const Guillemet::TagsetImpact &impact);
    void progress(int done, int total);
    /** Done, or not: what went wrong has come as Session::failed(). */
    void finished(bool done);

private:
    class UndoStep;
    using Work = std::function<Result<TagsetStep>(ProjectStore &, const Watched &, const StepProgress &)>;
    enum class Origin { New, History, Elsewhere }; ///< made; undone or redone in the history, or not there
    void run(const Work &work, Origin origin);
    void revert(const ActId &act, bool fromHistory);
    void carriedOut(const TagsetStep &step, Origin origin);

    Session::Private &m_session;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the work under way
    TagsetSteps m_steps;
};

} // namespace Guillemet
