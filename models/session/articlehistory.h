// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/loggedchange.h"

#include "models/core/result.h"

#include <QtCore/QFuture>

#include <memory>

namespace Guillemet {

class Session;

/** What was done to the articles of a session's project, as far as it is saved. */
class ArticleHistory
{
public:
    explicit ArticleHistory(Session &session)
        : m_session(session)
    {
    }

    Session &session() const { return m_session; }
    /** The newest entries in a range, the oldest first. */
    QFuture<Result<QList<LoggedChange>>> entries(const DocumentId &document, const HistoryRange &range) const;
    /** The text as it came in. */
    QFuture<Result<QString>> originalText(const DocumentId &document) const;
    /** What the annotator of an entry had right after it. */
    QFuture<Result<PastState>> stateAfter(const DocumentId &document, qint64 entry) const;
    struct Restored
    {
        bool hasChanged = false; ///< false: all is as it was then
        int gone = 0;            ///< annotations that do not come back: their tag was deleted since
    };
    /** Makes the open article what it was, as one act; where it has thousands of annotations that is worked out beside
     * and follows a little later. The tags of the state are those before a step, see TagsetStep::number. */
    QFuture<Restored> restore(const std::shared_ptr<const PastState> &state, int tagsThen) const;

private:
    Session &m_session;
};

} // namespace Guillemet
