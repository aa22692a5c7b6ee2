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
    QList<RoleChange> roles;
    QList<RejectionReason> reasons;
};

Result<ReviewRead> readReview(const ProjectStore &store)
{
    const Result<QList<SetStanding>> standings = store.standings();
    const Result<QList<Discussion>> discussions = store.discussions();
    const Result<QList<Guideline>> guidelines = store.guidelines();
    const Result<QList<RoleChange>> roles = store.roleChanges();
    const Result<QList<RejectionReason>> reasons = store.reasons();
    if (!standings || !discussions || !guidelines)
        return std::unexpected(!standings     ? standings.error()
                               : !discussions ? discussions.error()
                                              : guidelines.error());
    if (!roles || !reasons)
        return std::unexpected(!roles ? roles.error() : reasons.error());
    return ReviewRead{*standings, *discussions, *guidelines, *roles, *reasons};
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
    connect(&session, &Session::textCorrected, this, &ReviewBook::moveDiscussions);
    connect(&session, &Session::saveStateChanged, this, [this](Session::SaveState state) {
        if (state == Session::SaveState::Saved && std::exchange(m_corrected, false))
            reload();
    });
}

void ReviewBook::moveDiscussions(const TextEdits &edits)
{
    m_corrected = true;
    for (Discussion &discussion : m_discussions) {
        if (discussion.document == m_session.document().id && !discussion.place.isEmpty())
            discussion.place = moved(discussion.place, edits);
    }
    Q_EMIT discussionsChanged();
}

void ReviewBook::announceAll()
{
    Q_EMIT standingsChanged();
    Q_EMIT discussionsChanged();
    Q_EMIT guidelinesChanged();
    Q_EMIT teamChanged();
    Q_EMIT reasonsChanged();
}

void ReviewBook::clear()
{
    ++m_reading;
    m_isReading = false;
    m_standings.clear();
    m_discussions.clear();
    m_guidelines.clear();
    m_team = {};
    m_reasons.clear();
    announceAll();
}

void ReviewBook::reload()
{
    m_isReading = true;
    m_storage.run(&readReview, StorageThread::Priority::Background)
        .then(this, [this, asked = ++m_reading](const Result<ReviewRead> &read) {
            if (asked != m_reading)
                return;
            m_isReading = false;
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
            m_team = Team(read->roles);
            m_reasons = read->reasons;
            announceAll();
        });
}

void ReviewBook::write(std::function<Result<>(ProjectStore &)> work)
{
    m_storage.run(std::move(work)).then(this, [this](const Result<> &written) {
        if (!written && written.error().code != ErrorCode::Cancelled)
            Q_EMIT m_session.failed(written.error());
    });
    if (m_isReading) // what comes back may be from before this
        reload();
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
    if (const Result<> mine = m_session.may(Right::Review); isVerdict(standing.state, state) && !mine)
        return mine;
    if (annotator == m_session.annotator().id) { // the list of articles shows it too
        m_session.setWorkState(document, state);
        return {};
    }
    standing.state = state;
    standing.reviewedAt = QDateTime::currentDateTimeUtc();
    standing.reviewedBy = m_session.person().name;
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
    return {CommentId::create(), m_session.person().name, QDateTime::currentDateTimeUtc(), text.trimmed()};
}

void ReviewBook::write(const Discussion &discussion)
{
    write([discussion](ProjectStore &store) { return store.save(discussion); });
    Q_EMIT discussionsChanged();
}

DiscussionId ReviewBook::begin(Discussion discussion, const QString &text)
{
    const bool mine = discussion.kind != Discussion::Kind::Remark || m_session.may(Right::Review);
    if (m_session.isReadOnly() || text.trimmed().isEmpty() || !mine)
        return {};
    if (!discussion.place.isEmpty() && !m_session.flush())
        return {}; // the place is one of the text as it is now: that must be there before
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

Result<> ReviewBook::setResolved(const DiscussionId &id, bool resolved)
{
    Discussion *discussion = findMine(id);
    if (!discussion || discussion->isResolved() == resolved)
        return {};
    const bool isRemark = discussion->kind == Discussion::Kind::Remark;
    if (isRemark && discussion->addressee != m_session.person().id && !m_session.may(Right::Review))
        return failure(ErrorCode::Conflict, tr("A remark is settled by the one it is for, or by a reviewer."));
    discussion->resolvedAt = resolved ? QDateTime::currentDateTimeUtc() : QDateTime();
    discussion->resolvedBy = resolved ? m_session.person().name : QString();
    write(*discussion);
    return {};
}

void ReviewBook::setGuidelines(const QString &text)
{
    if (m_session.isReadOnly() || !m_session.may(Right::Guide) ||
        (!m_guidelines.isEmpty() && m_guidelines.last().text == text))
        return;
    const Guideline next{.version = m_guidelines.isEmpty() ? 1 : m_guidelines.last().version + 1,
                         .text = text,
                         .author = m_session.person().name,
                         .at = QDateTime::currentDateTimeUtc()};
    m_guidelines.append(next);
    write([next](ProjectStore &store) { return store.add(next); });
    Q_EMIT guidelinesChanged();
}

Result<> ReviewBook::write(const Result<QList<RoleChange>> &changes)
{
    if (!changes)
        return std::unexpected(changes.error());
    if (m_session.isReadOnly())
        return failure(ErrorCode::NotWritable, tr("The project is open for reading only."));
    if (changes->isEmpty())
        return {};
    m_team = Team(m_team.log() + *changes);
    write([added = *changes](ProjectStore &store) { return store.add(added); });
    Q_EMIT teamChanged();
    return {};
}

Result<> ReviewBook::setRole(const Annotator &person, std::optional<Role> role)
{
    return write(m_team.change(m_session.person(), person, role));
}

Result<> ReviewBook::takeAllRoles()
{
    return write(m_team.dissolve(m_session.person()));
}

QStringList ReviewBook::reasons() const
{
    if (m_reasons.isEmpty())
        return {tr("Not a quotation"), tr("Scare quotes or a title"), tr("The edges are wrong in both"),
                tr("The speaker is wrong in both"), tr("Not what the guidelines ask for")};
    QStringList texts;
    for (const RejectionReason &reason : m_reasons) {
        if (!reason.removed)
            texts.append(reason.text);
    }
    return texts;
}

void ReviewBook::put(const QList<RejectionReason> &reasons)
{
    for (const RejectionReason &reason : reasons) {
        m_reasons.removeIf([&reason](const RejectionReason &one) { return one.text == reason.text; });
        m_reasons.append(reason);
    }
    std::ranges::stable_sort(m_reasons, std::ranges::greater(), &RejectionReason::at);
    write([reasons](ProjectStore &store) { return store.put(reasons); });
    Q_EMIT reasonsChanged();
}

void ReviewBook::useReason(const QString &text)
{
    if (m_session.isReadOnly() || text.isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<RejectionReason> changed;
    if (m_reasons.isEmpty()) { // those to begin with are the project's from now on
        qint64 age = 0;
        for (const QString &known : reasons())
            changed.append({known, now.addMSecs(--age), false});
        changed.removeIf([&text](const RejectionReason &one) { return one.text == text; });
    }
    changed.append({text, now, false});
    put(changed);
}

Result<> ReviewBook::removeReason(const QString &text)
{
    if (const Result<> mine = m_session.may(Right::Guide); !mine || m_session.isReadOnly() || !reasons().contains(text))
        return mine;
    if (m_reasons.isEmpty())
        useReason(text);
    put({{text, QDateTime::currentDateTimeUtc(), true}});
    return {};
}

} // namespace Guillemet
