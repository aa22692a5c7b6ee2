// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/reviewtable.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <functional>

namespace Guillemet {

class ProjectStore;
class Session;
class StorageThread;

/**
 * What reviewers keep in the open project: where everybody's sets stand, discussions, remarks and guidelines. Read when
 * a project is opened; what is changed shows at once and is written in the background.
 */
class ReviewBook : public QObject
{
    Q_OBJECT

public:
    ReviewBook(Session &session, StorageThread &storage);

    using SetKey = std::pair<DocumentId, AnnotatorId>;
    /** New where there is no such set. */
    SetStanding standing(const DocumentId &document, const AnnotatorId &annotator) const;
    const QHash<SetKey, SetStanding> &standings() const { return m_standings; }
    /** Says why it fails: not a move that is allowed, or not for the one at work. */
    Result<> setVerdict(const DocumentId &document, const AnnotatorId &annotator, WorkState state);
    /** A person's remarks on an article that are not settled. */
    QList<Discussion> openRemarks(const DocumentId &document, const AnnotatorId &annotator) const;

    const QList<Discussion> &discussions() const { return m_discussions; }
    QList<Discussion> discussionsOf(const DocumentId &document) const; ///< in the order of their places
    const Discussion *find(const DiscussionId &id) const;
    DiscussionId begin(Discussion discussion, const QString &text);
    void reply(const DiscussionId &id, const QString &text);
    /** A remark is settled by the one it is for, or by a reviewer. */
    Result<> setResolved(const DiscussionId &id, bool resolved);

    const QList<Guideline> &guidelines() const { return m_guidelines; }
    /** A new version, unless the text is that of the last one. */
    void setGuidelines(const QString &text);

    /** Who may do what; see also Session::may(). */
    const Team &team() const { return m_team; }
    /** Conflict where that is not for the one at work, or would leave the project without an owner. */
    Result<> setRole(const Annotator &person, std::optional<Role> role);
    Result<> takeAllRoles();

    /** To reject what annotators have, the last used first; a few to begin with where there are none yet. */
    QStringList reasons() const;
    /** Puts it first. */
    void useReason(const QString &text);
    Result<> removeReason(const QString &text);

    void reload();

Q_SIGNALS:
    void standingsChanged();
    void discussionsChanged();
    void guidelinesChanged();
    void teamChanged();
    void reasonsChanged();

private:
    void clear();
    void announceAll();
    void moveDiscussions(const TextEdits &edits);
    Result<> write(const Result<QList<RoleChange>> &changes);
    void put(const QList<RejectionReason> &reasons);
    void write(std::function<Result<>(ProjectStore &)> work);
    Discussion *findMine(const DiscussionId &id);
    void write(const Discussion &discussion);
    Comment comment(const QString &text) const;

    Session &m_session;
    StorageThread &m_storage;
    quint64 m_reading = 0; ///< counts, so that what another project answers is dropped
    bool m_isReading = false;
    bool m_corrected = false; ///< the text: what was lost of places may be back when that is saved
    QHash<SetKey, SetStanding> m_standings;
    QList<Discussion> m_discussions;
    QList<Guideline> m_guidelines;
    Team m_team;
    QList<RejectionReason> m_reasons;
};

} // namespace Guillemet
