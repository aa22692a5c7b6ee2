// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotator.h"
#include "models/core/discussion.h"
#include "models/core/document.h"
#include "models/core/team.h"
#include "models/core/textedit.h"

namespace Guillemet {

class DocumentTable;
class SqlConnection;

/** Where somebody's set of an article stands. */
struct SetStanding
{
    DocumentId document;
    AnnotatorId annotator;
    WorkState state = WorkState::New;
    QDateTime reviewedAt = {}; ///< of the verdict, in UTC; invalid where there is none
    int guideline = 0;         ///< version it was changed under last; 0 for none
    QString reviewedBy = {};   ///< the name of who gave the verdict
};

/** Verdicts, discussions, guidelines and roles of a project. Throws SqlFailure and Error. */
class ReviewTable
{
public:
    ReviewTable(SqlConnection &connection, DocumentTable &documents)
        : m_connection(connection)
        , m_documents(documents)
    {
    }

    QList<SetStanding> standings() const;
    /** In review, approved or returned; the set stays what it is. Done takes the verdict back. */
    void setVerdict(const SetStanding &verdict);

    QList<Discussion> discussions() const;
    /** Made, or brought up to date: comments are only added. */
    void save(const Discussion &discussion);
    void remove(const DiscussionId &id);

    QList<Guideline> guidelines() const; ///< the oldest first
    void add(const Guideline &guideline);

    QList<RoleChange> roleChanges() const;
    void add(const RoleChange &change);
    void remove(const RoleChangeId &id);
    QList<RejectionReason> reasons() const; ///< also those taken off the list; the last used first
    void put(const RejectionReason &reason);
    void removeReason(const QString &text);

private:
    SqlConnection &m_connection;
    DocumentTable &m_documents;
};

} // namespace Guillemet
