// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/articlehistory.h"

#include "models/editing/restoring.h"
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

QFuture<ArticleHistory::Restored> ArticleHistory::restore(const std::shared_ptr<const PastState> &state,
                                                          int tagsThen) const
{
    const auto told = std::make_shared<QPromise<Restored>>();
    told->start();
    const auto build = [state, tagsThen, told, text = m_session.document().text, known = m_session.speakers()->all(),
                        tags = m_session.tagsetEditing().steps()](const AnnotationSet &annotations) {
        QList<Annotation> then;
        then.reserve(state->annotations.size());
        for (const Annotation &one : state->annotations) {
            if (const auto now = tags.asOfNow(one, tagsThen))
                then.append(*now);
        }
        SpeakerRegistry speakers;
        speakers.reset(known);
        const Change change = Acts::restore({.annotations = annotations, .text = text, .speakers = speakers},
                                            state->document.text, then, state->speakers);
        if (!told->future().isFinished()) { // may be worked out anew
            told->addResult(Restored{!change.isEmpty(), static_cast<int>(state->annotations.size() - then.size())});
            told->finish();
        }
        return change;
    };
    m_session.performMany(build, [] {}, state->annotations.size());
    return told->future();
}

} // namespace Guillemet
