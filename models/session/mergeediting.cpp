// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/mergeediting.h"

#include "models/session/sessionprivate.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

/** The project as it is afterwards. */
struct MergeEditing::Outcome
{
    ProjectInfo info;
    QList<Speaker> speakers;
    QList<DocumentSummary> documents;
};

MergeEditing::MergeEditing(Session::Private &session)
    : m_session(session)
{
}

void MergeEditing::merge(const ProjectMerge &merge)
{
    const DocumentId first = !merge.articles.isEmpty() ? merge.articles.first().document.id
                             : merge.sets.isEmpty()    ? DocumentId()
                                                       : merge.sets.first().save.document;
    run(
        [merge](ProjectStore &store) -> Result<bool> {
            const Result<> done = merge.isEmpty() ? Result<>() : store.merge(merge);
            return done ? Result<bool>(true) : std::unexpected(done.error());
        },
        [this, first] { Q_EMIT merged(first); });
}

void MergeEditing::mergeProjects(const QStringList &paths)
{
    auto report = std::make_shared<MergeReport>();
    run(
        [paths, report](ProjectStore &store) -> Result<bool> {
            const Result<MergeReport> done = mergeInto(store, {.target = {}, .others = paths});
            if (!done)
                return std::unexpected(done.error());
            *report = *done;
            return !done->changesNothing();
        },
        [this, report] { Q_EMIT reported(*report); });
}

void MergeEditing::undo()
{
    run(
        [](ProjectStore &store) -> Result<bool> {
            const Result<> done = store.undoMerge();
            return done ? Result<bool>(true) : std::unexpected(done.error());
        },
        [this] { Q_EMIT undone(); });
}

std::optional<QString> MergeEditing::last() const
{
    if (!m_session.project || m_session.project->readOnly)
        return {};
    const QJsonValue last = m_session.project->info.settings["lastMerge"_L1];
    return last.isObject() ? std::optional(last["from"_L1].toString()) : std::nullopt;
}

void MergeEditing::run(std::function<Result<bool>(ProjectStore &)> work, std::function<void()> then)
{
    if (!m_session.mayWrite() || !m_session.saver.flush())
        return;
    const auto carryOut = [work = std::move(work),
                           by = m_session.annotator.id](ProjectStore &store) -> Result<std::optional<Outcome>> {
        const Result<bool> done = work(store);
        if (!done)
            return std::unexpected(done.error());
        if (!*done)
            return std::nullopt;
        const auto info = store.info();
        const auto speakers = store.speakers();
        const auto documents = store.documents(by);
        if (!info || !speakers || !documents)
            return std::unexpected(!info ? info.error() : !speakers ? speakers.error() : documents.error());
        return Outcome{*info, *speakers, *documents};
    };
    m_session.storage.run(carryOut).then(this, [this, then = std::move(then), asked = m_session.generation](
                                                   const Result<std::optional<Outcome>> &outcome) {
        if (asked != m_session.generation)
            return;
        if (!outcome) {
            Q_EMIT failed(outcome.error());
            return;
        }
        if (*outcome)
            show(**outcome);
        then();
    });
}

void MergeEditing::show(const Outcome &outcome)
{
    m_session.project->info = outcome.info;
    m_session.tagsetEditing.reset(outcome.info.settings);
    removeMissing(outcome);
    showSpeakers(outcome);
    addNew(outcome);
    m_session.refreshSummaries();
    m_session.reviewBook.reload();
    openAgain();
}

void MergeEditing::showSpeakers(const Outcome &outcome)
{
    QList<SpeakerEdit> edits;
    QSet<SpeakerId> there;
    for (const Speaker &speaker : outcome.speakers) {
        there.insert(speaker.id);
        if (!m_session.speakers.find(speaker.id))
            edits.append({std::nullopt, speaker});
    }
    for (const Speaker &speaker : m_session.speakers.all()) {
        if (!there.contains(speaker.id))
            edits.append({speaker, std::nullopt});
    }
    m_session.speakers.apply(edits);
}

void MergeEditing::removeMissing(const Outcome &outcome)
{
    QSet<DocumentId> there;
    for (const DocumentSummary &summary : outcome.documents)
        there.insert(summary.id);
    const QList<DocumentSummary> before = m_session.articles.all();
    QList<DocumentId> gone;
    for (const DocumentSummary &summary : before) {
        if (!there.contains(summary.id))
            gone.append(summary.id);
    }
    m_session.forget(gone);
}

void MergeEditing::addNew(const Outcome &outcome)
{
    QList<DocumentSummary> fresh;
    QList<DocumentId> ids;
    for (const DocumentSummary &summary : outcome.documents) {
        if (m_session.articles.row(summary.id) < 0) {
            fresh.append(summary);
            ids.append(summary.id);
        }
    }
    if (fresh.isEmpty())
        return;
    const auto first = static_cast<int>(m_session.articles.all().size());
    m_session.articles.append(fresh);
    Q_EMIT m_session.q->documentsAdded(first, static_cast<int>(m_session.articles.all().size()) - 1);
    m_session.analysis.append(ids);
}

/** The open article may have got other annotations: it is read again, and what it could undo is read with it. */
void MergeEditing::openAgain()
{
    if (!m_session.document)
        return;
    const DocumentId id = m_session.document->id;
    m_session.saver.flush();
    m_session.saver.forgetRevisions();
    m_session.forgetHistories();
    m_session.histories[id] = m_session.newHistory();
    m_session.open(id);
}

} // namespace Guillemet
