// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/projectmerging.h"
#include "models/session/session.h"
#include "models/storage/projectmerge.h"

#include <optional>

namespace Guillemet {

class ProjectStore;

/**
 * Brings colleagues' work, and what was planned to come in (planMerge(), planImport()), into the open project as one
 * act, and takes the last such act out again, also after the project was closed in between. The project stays open.
 */
class MergeEditing : public QObject
{
    Q_OBJECT

public:
    explicit MergeEditing(Session::Private &session);

    /** merged() or failed() follows; Conflict if something of it was worked on since it was planned. */
    void merge(const ProjectMerge &merge);
    /** Colleagues' projects, files and folders; reported() follows. */
    void mergeProjects(const QStringList &paths);
    /** undone() or failed() follows; Conflict if somebody has worked on what it brought. */
    void undo();
    /** Where the last one came from; nothing if there is none that can be undone. */
    std::optional<QString> last() const;

Q_SIGNALS:
    /** The first of the articles that came in, or got annotations. */
    void merged(const Guillemet::DocumentId &first);
    void undone();
    void reported(const Guillemet::MergeReport &report);
    void failed(const Guillemet::Error &error);

private:
    struct Outcome;
    /** `work` says whether it has changed anything. */
    void run(std::function<Result<bool>(ProjectStore &)> work, std::function<void()> then);
    void show(const Outcome &outcome);
    void showSpeakers(const Outcome &outcome);
    void removeMissing(const Outcome &outcome);
    void addNew(const Outcome &outcome);
    void openAgain();

    Session::Private &m_session;
};

} // namespace Guillemet
