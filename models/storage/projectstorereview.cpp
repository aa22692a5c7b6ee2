// SPDX-License-Identifier: GPL-3.0-or-later
// What reviewers keep in a project.
#include "models/storage/projectstore_p.h"

namespace Guillemet {

Result<QList<SetStanding>> ProjectStore::standings() const
{
    return attempt([&] { return m_tables->review.standings(); });
}

Result<> ProjectStore::setVerdict(const SetStanding &verdict)
{
    return change([&] { m_tables->review.setVerdict(verdict); });
}

Result<QList<Discussion>> ProjectStore::discussions() const
{
    return attempt([&] { return m_tables->review.discussions(); });
}

Result<> ProjectStore::save(const Discussion &discussion)
{
    return change([&] { m_tables->review.save(discussion); });
}

Result<QHash<AnnotatorId, QDateTime>> ProjectStore::lastChanges(const DocumentId &document) const
{
    return attempt([&] {
        SqlRows rows = m_connection->run("SELECT annotator, MAX(at) FROM change_log WHERE document = ? AND "
                                         "step <> 'background' GROUP BY annotator",
                                         document);
        QHash<AnnotatorId, QDateTime> times;
        while (rows.next())
            times.insert(AnnotatorId::fromString(rows.text(0)), QDateTime::fromString(rows.text(1), Qt::ISODateWithMs));
        return times;
    });
}

Result<QList<Guideline>> ProjectStore::guidelines() const
{
    return attempt([&] { return m_tables->review.guidelines(); });
}

Result<> ProjectStore::add(const Guideline &guideline)
{
    return change([&] { m_tables->review.add(guideline); });
}

Result<QList<RoleChange>> ProjectStore::roleChanges() const
{
    return attempt([&] { return m_tables->review.roleChanges(); });
}

Result<> ProjectStore::add(const QList<RoleChange> &changes)
{
    return change([&] {
        for (const RoleChange &one : changes)
            m_tables->review.add(one);
    });
}

Result<QList<RejectionReason>> ProjectStore::reasons() const
{
    return attempt([&] { return m_tables->review.reasons(); });
}

Result<> ProjectStore::put(const QList<RejectionReason> &reasons)
{
    return change([&] {
        for (const RejectionReason &one : reasons)
            m_tables->review.put(one);
    });
}

} // namespace Guillemet
