// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/articlehistory.h"

#include "models/session/sessionprivate.h"

namespace Guillemet {

QFuture<Result<QList<LoggedChange>>> ArticleHistory::entries(const DocumentId &document,
                                                             const HistoryRange &range) const
{
    return m_session.d->storage.run(
        [document, range](const ProjectStore &store) { return store.history(document, range); });
}

QFuture<Result<QString>> ArticleHistory::originalText(const DocumentId &document) const
{
    return m_session.d->storage.run([document](const ProjectStore &store) { return store.originalText(document); });
}

QFuture<Result<PastState>> ArticleHistory::stateAfter(const DocumentId &document, qint64 entry) const
{
    return m_session.d->storage.run(
        [document, entry](const ProjectStore &store) { return store.stateAfter(document, entry); });
}

} // namespace Guillemet
