// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewbook.h"

#include "models/session/session.h"
#include "models/session/storagethread.h"
#include "models/storage/projectstore.h"

namespace Guillemet {

namespace {
struct ReviewRead
{
    QList<SetStanding> standings;
    QList<Discussion> discussions;
    QList<Guideline> guidelines;
};

Result<ReviewRead> readReview(const ProjectStore &store)
{
    const Result<QList<SetStanding>> standings = store.standings();
    const Result<QList<Discussion>> discussions = store.discussions();
    const Result<QList<Guideline>> guidelines = store.guidelines();
    if (!standings || !discussions || !guidelines)
        return std::unexpected(!standings     ? standings.error()
                               : !discussions ? discussions.error()
                                              : guidelines.error());
    return ReviewRead{*standings, *discussions, *guidelines};
}
} // namespace

ReviewBook::ReviewBook(Session &session, StorageThread &storage)
    : m_session(session)
    , m_storage(storage)
{
    connect(&session, &Session::projectOpened, this, &ReviewBook::reload);
    connect(&session, &Session::projectClosed, this, &ReviewBook::clear);
    connect(&session, &Session::documentChanged, this, [this](int row) {
        const DocumentSummary &summary = m_session.documents().at(row);
        const AnnotatorId own = m_session.annotator().id;
        SetStanding known = standing(summary.id, own);
        if (known.state == summary.state)
            return;
        known.state = summary.state;
        m_standings.insert({summary.id, own}, known);
        Q_EMIT standingsChanged();
    });
}

void ReviewBook::clear()
{
    ++m_reading;
    m_standings.clear();
    m_discussions.clear();
    m_guidelines.clear();
    Q_EMIT standingsChanged();
    Q_EMIT discussionsChanged();
    Q_EMIT guidelinesChanged();
}

void ReviewBook::reload()
{
    m_storage.run(&readReview, StorageThread::Priority::Background)
        .then(this, [this, asked = ++m_reading](const Result<ReviewRead> &read) {
            if (asked != m_reading)
                return;
            if (!read) {
                if (read.error().code != ErrorCode::Cancelled)
                    Q_EMIT m_session.failed(read.error());
                return;
            }
            m_standings.clear();
            for (const SetStanding &standing : read->standings)
                m_standings.insert({standing.document, standing.annotator}, standing);
            m_discussions = read->discussions;
            m_guidelines = read->guidelines;
            Q_EMIT standingsChanged();
            Q_EMIT discussionsChanged();
            Q_EMIT guidelinesChanged();
        });
}

void ReviewBook::write(std::function<Result<>(ProjectStore &)> work)
{
    m_storage.run(std::move(work)).then(this, [this](const Result<> &written) {
        if (!written && written.error().code != ErrorCode::Cancelled)
            Q_EMIT m_session.failed(written.error());
    });
}

SetStanding ReviewBook::standing(const DocumentId &document, const AnnotatorId &annotator) const
{
    return m_standings.value({document, annotator}, {.document = document, .annotator = annotator});
}

Result<> ReviewBook::setVerdict(const DocumentId &document, const AnnotatorId &annotator, WorkState state)
{
    SetStanding standing = this->standing(document, annotator);
    if (m_session.isReadOnly() || !mayFollow(standing.state, state))
        return failure(ErrorCode::Conflict,
                       tr("An article goes from new to in progress, done and in review; only what is in review is "
                          "approved or returned."));
    if (annotator == m_session.annotator().id) { // the list of articles shows it too
        m_session.setWorkState(document, state);
        return {};
    }
    standing.state = state;
    standing.reviewedAt = QDateTime::currentDateTimeUtc();
    m_standings.insert({document, annotator}, standing);
    write([standing](ProjectStore &store) { return store.setVerdict(standing); });
    Q_EMIT standingsChanged();
    return {};
}

QList<Discussion> ReviewBook::openRemarks(const DocumentId &document, const AnnotatorId &annotator) const
{
    QList<Discussion> remarks = discussionsOf(document);
    remarks.removeIf([&annotator](const Discussion &one) {
        return one.kind != Discussion::Kind::Remark || one.isResolved() || one.addressee != annotator;
    });
    return remarks;
}

QList<Discussion> ReviewBook::discussionsOf(const DocumentId &document) const
{
    QList<Discussion> here;
    for (const Discussion &discussion : m_discussions) {
        if (discussion.document == document)
            here.append(discussion);
    }
    std::ranges::stable_sort(here, {}, [](const Discussion &one) { return one.place.begin; });
    return here;
}

const Discussion *ReviewBook::find(const DiscussionId &id) const
{
    const auto found = std::ranges::find(m_discussions, id, &Discussion::id);
    return found == m_discussions.end() ? nullptr : &*found;
}

Discussion *ReviewBook::findMine(const DiscussionId &id)
{
    const auto found = std::ranges::find(m_discussions, id, &Discussion::id);
    return found == m_discussions.end() || m_session.isReadOnly() ? nullptr : &*found;
}

Comment ReviewBook::comment(const QString &text) const
{
    return {CommentId::create(), m_session.annotator().name, QDateTime::currentDateTimeUtc(), text.trimmed()};
}

void ReviewBook::write(const Discussion &discussion)
{
    write([discussion](ProjectStore &store) { return store.save(discussion); });
    Q_EMIT discussionsChanged();
}

DiscussionId ReviewBook::begin(Discussion discussion, const QString &text)
{
    if (m_session.isReadOnly() || text.trimmed().isEmpty())
        return {};
    discussion.id = DiscussionId::create();
    discussion.comments = {comment(text)};
    m_discussions.append(discussion);
    write(discussion);
    return discussion.id;
}

void ReviewBook::reply(const DiscussionId &id, const QString &text)
{
    Discussion *discussion = findMine(id);
    if (!discussion || text.trimmed().isEmpty())
        return;
    discussion->comments.append(comment(text));
    write(*discussion);
}

void ReviewBook::setResolved(const DiscussionId &id, bool resolved)
{
    Discussion *discussion = findMine(id);
    if (!discussion || discussion->isResolved() == resolved)
        return;
    discussion->resolvedAt = resolved ? QDateTime::currentDateTimeUtc() : QDateTime();
    discussion->resolvedBy = resolved ? m_session.annotator().name : QString();
    write(*discussion);
}

void ReviewBook::setGuidelines(const QString &text)
{
    if (m_session.isReadOnly() || (!m_guidelines.isEmpty() && m_guidelines.last().text == text))
        return;
    const Guideline next{.version = m_guidelines.isEmpty() ? 1 : m_guidelines.last().version + 1,
                         .text = text,
                         .author = m_session.annotator().name,
                         .at = QDateTime::currentDateTimeUtc()};
    m_guidelines.append(next);
    write([next](ProjectStore &store) { return store.add(next); });
    Q_EMIT guidelinesChanged();
}

} // namespace Guillemet
