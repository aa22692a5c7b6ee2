// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"
#include "models/storage/tagsetstep.h"

#include <QtCore/QHash>

#include <atomic>
#include <optional>

namespace Guillemet {

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
    /** The last change, which may be one made before the project was closed; null if there is none. */
    std::optional<TagsetStep> last() const;
    /** Takes back the last change, or if that was taken back does it again. */
    void revert();
    void cancel();
    /** Says so where it is not. */
    bool isIdle() const;
    /** The project is closed. */
    void reset();

Q_SIGNALS:
    void counted(const Guillemet::TagsetImpact &impact);
    void progress(int done, int total);
    /** Done, or not: what went wrong has come as Session::failed(). */
    void finished(bool done);

private:
    class UndoStep;
    using Work = std::function<Result<TagsetStep>(ProjectStore &, const Watched &, const StepProgress &)>;
    void run(const Work &work, const std::optional<TagsetChange> &change);
    void carriedOut(const TagsetStep &step, const std::optional<TagsetChange> &change);
    void translateUndoSteps();
    void restoreUndoSteps();

    Session::Private &m_session;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the work under way
    std::optional<TagsetChange> m_change;      ///< the last of this session
    int m_changes = 0;
};

} // namespace Guillemet
