// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reviewtable.h"

#include "models/storage/documenttable.h"
#include "models/storage/sqlconnection.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs);
}
} // namespace

QList<SetStanding> ReviewTable::standings() const
{
    SqlRows rows = m_connection.run("SELECT d.id, s.annotator, CASE WHEN s.review = '' THEN s.state ELSE s.review END, "
                                    "s.review_at, s.guideline, s.review_by FROM annotation_set s "
                                    "JOIN document d ON d.number = s.document ORDER BY s.number");
    QList<SetStanding> standings;
    while (rows.next())
        standings.append({DocumentId::fromString(rows.text(0)), AnnotatorId::fromString(rows.text(1)),
                          workStateFromString(rows.text(2)), timeFrom(rows.text(3)), rows.number(4), rows.text(5)});
    return standings;
}

void ReviewTable::setVerdict(const SetStanding &verdict)
{
    const bool isVerdict = verdict.state > WorkState::Done;
    m_connection.run(
        "UPDATE annotation_set SET state = ?, review = ?, review_at = ?, review_by = ? WHERE document = ? AND "
        "annotator = ?",
        toString(verdict.state == WorkState::Returned ? WorkState::InProgress
                 : isVerdict                          ? WorkState::Done
                                                      : verdict.state),
        isVerdict ? toString(verdict.state) : QString(), timeText(verdict.reviewedAt), verdict.reviewedBy,
        m_documents.number(verdict.document), verdict.annotator);
}

QList<Discussion> ReviewTable::discussions() const
{
    QList<Discussion> discussions;
    QHash<QString, qsizetype> places;
    QList<Span> codePoints;
    {
        SqlRows rows = m_connection.run("SELECT id, document, annotation, begin_at, end_at, kind, addressee, resolved, "
                                        "resolved_by FROM discussion ORDER BY document, begin_at, id");
        while (rows.next()) {
            places.insert(rows.text(0), discussions.size());
            codePoints.append({rows.number(3), rows.number(4)});
            discussions.append(
                {.id = DiscussionId::fromString(rows.text(0)),
                 .document = DocumentId::fromString(rows.text(1)),
                 .annotation = AnnotationId::fromString(rows.text(2)),
                 .place = {},
                 .kind = rows.text(5) == u"remark" ? Discussion::Kind::Remark : Discussion::Kind::Discussion,
                 .addressee = AnnotatorId::fromString(rows.text(6)),
                 .comments = {},
                 .resolvedAt = timeFrom(rows.text(7)),
                 .resolvedBy = rows.text(8)});
        }
    }
    for (qsizetype i = 0; i < discussions.size(); ++i) {
        if (codePoints[i].begin < 0)
            continue;
        const auto offsets = m_documents.offsets(m_documents.number(discussions[i].document));
        discussions[i].place = {offsets->fromCodePoint(codePoints[i].begin), offsets->fromCodePoint(codePoints[i].end)};
    }
    SqlRows rows = m_connection.run("SELECT discussion, id, author, at, text FROM discussion_comment ORDER BY at, id");
    while (rows.next()) {
        if (const auto place = places.constFind(rows.text(0)); place != places.cend())
            discussions[*place].comments.append(
                {CommentId::fromString(rows.text(1)), rows.text(2), timeFrom(rows.text(3)), rows.text(4)});
    }
    return discussions;
}

void ReviewTable::save(const Discussion &discussion)
{
    Span place{-1, -1};
    if (!discussion.place.isEmpty()) {
        const auto offsets = m_documents.offsets(m_documents.number(discussion.document));
        place = {offsets->toCodePoint(discussion.place.begin), offsets->toCodePoint(discussion.place.end)};
    }
    const QString resolved = timeText(discussion.resolvedAt);
    const bool known = m_connection.run("SELECT 1 FROM discussion WHERE id = ?", discussion.id).next();
    if (known) {
        m_connection.run("UPDATE discussion SET resolved = ?, resolved_by = ? WHERE id = ?", resolved,
                         discussion.resolvedBy, discussion.id);
    } else {
        m_connection.run(
            "INSERT INTO discussion (id, document, annotation, begin_at, end_at, kind, addressee, resolved, "
            "resolved_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            discussion.id, discussion.document,
            discussion.annotation.isNull() ? QString() : discussion.annotation.toString(), place.begin, place.end,
            discussion.kind == Discussion::Kind::Remark ? u"remark"_s : u"discussion"_s,
            discussion.addressee.isNull() ? QString() : discussion.addressee.toString(), resolved,
            discussion.resolvedBy);
    }
    for (const Comment &comment : discussion.comments) {
        if (!m_connection.run("SELECT 1 FROM discussion_comment WHERE id = ?", comment.id).next())
            m_connection.run("INSERT INTO discussion_comment (id, discussion, author, at, text) VALUES (?, ?, ?, ?, ?)",
                             comment.id, discussion.id, comment.author, timeText(comment.at), comment.text);
    }
}

void ReviewTable::remove(const DiscussionId &id)
{
    m_connection.run("DELETE FROM discussion WHERE id = ?", id);
}

QList<Guideline> ReviewTable::guidelines() const
{
    SqlRows rows = m_connection.run("SELECT version, text, author, at FROM guideline ORDER BY version");
    QList<Guideline> guidelines;
    while (rows.next())
        guidelines.append({rows.number(0), rows.text(1), rows.text(2), timeFrom(rows.text(3))});
    return guidelines;
}

void ReviewTable::add(const Guideline &guideline)
{
    m_connection.run("INSERT INTO guideline (version, text, author, at) VALUES (?, ?, ?, ?)", guideline.version,
                     guideline.text, guideline.author, timeText(guideline.at));
}

QList<RoleChange> ReviewTable::roleChanges() const
{
    SqlRows rows = m_connection.run("SELECT id, person, name, role, author, at FROM role_change ORDER BY at, id");
    QList<RoleChange> changes;
    while (rows.next())
        changes.append({RoleChangeId::fromString(rows.text(0)), AnnotatorId::fromString(rows.text(1)), rows.text(2),
                        roleFromString(rows.text(3)), rows.text(4), timeFrom(rows.text(5))});
    return changes;
}

void ReviewTable::add(const RoleChange &change)
{
    m_connection.run("INSERT INTO role_change (id, person, name, role, author, at) VALUES (?, ?, ?, ?, ?, ?)",
                     change.id, change.person, change.name, change.role ? toString(*change.role) : QString(),
                     change.author, timeText(change.at));
}

void ReviewTable::remove(const RoleChangeId &id)
{
    m_connection.run("DELETE FROM role_change WHERE id = ?", id);
}

QList<RejectionReason> ReviewTable::reasons() const
{
    SqlRows rows = m_connection.run("SELECT text, at, removed FROM rejection_reason ORDER BY at DESC, text");
    QList<RejectionReason> reasons;
    while (rows.next())
        reasons.append({rows.text(0), timeFrom(rows.text(1)), rows.number(2) != 0});
    return reasons;
}

void ReviewTable::put(const RejectionReason &reason)
{
    m_connection.run("INSERT INTO rejection_reason (text, at, removed) VALUES (?, ?, ?) "
                     "ON CONFLICT (text) DO UPDATE SET at = excluded.at, removed = excluded.removed",
                     reason.text, timeText(reason.at), int(reason.removed));
}

void ReviewTable::removeReason(const QString &text)
{
    m_connection.run("DELETE FROM rejection_reason WHERE text = ?", text);
}

} // namespace Guillemet
