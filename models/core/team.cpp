// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/team.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr std::array roleWords{"annotator"_L1, "reviewer"_L1, "owner"_L1};

Role roleFor(Right right)
{
    return right == Right::SetRoles ? Role::Owner : Role::Reviewer;
}

QString explainMissing(Right right)
{
    switch (right) {
    case Right::Review:
        return QCoreApplication::translate("Team", "Only reviewers put work in review, return or approve it.");
    case Right::Agree:
        return QCoreApplication::translate("Team", "Only reviewers write the agreed set.");
    case Right::Guide:
        return QCoreApplication::translate("Team", "Only reviewers write the guidelines and the list of reasons.");
    case Right::SetRoles:
        return QCoreApplication::translate("Team", "Only the project's owner says who is what.");
    }
    return {};
}

/** Later than all that was said before, also within one millisecond. */
QDateTime nextTime(const QList<RoleChange> &log)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return log.isEmpty() ? now : std::max(now, log.last().at.addMSecs(1));
}

bool isBefore(const RoleChange &a, const RoleChange &b)
{
    return a.at != b.at ? a.at < b.at : a.id < b.id;
}
} // namespace

QString toString(Role role)
{
    return roleWords[static_cast<size_t>(role)];
}

std::optional<Role> roleFromString(QStringView text)
{
    const auto found = std::ranges::find_if(roleWords, [text](QLatin1StringView word) { return word == text; });
    return found == roleWords.end() ? std::nullopt : std::optional(static_cast<Role>(found - roleWords.begin()));
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Annotator:
        return QCoreApplication::translate("Team", "Annotator");
    case Role::Reviewer:
        return QCoreApplication::translate("Team", "Reviewer");
    case Role::Owner:
        return QCoreApplication::translate("Team", "Owner");
    }
    return {};
}

Team::Team(QList<RoleChange> log)
    : m_log(std::move(log))
{
    std::ranges::sort(m_log, isBefore);
    for (const RoleChange &change : std::as_const(m_log)) {
        m_members.removeIf([&change](const RoleChange &one) { return one.person == change.person; });
        if (change.role)
            m_members.append(change);
    }
    std::ranges::sort(m_members, [](const RoleChange &a, const RoleChange &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

Role Team::roleOf(const AnnotatorId &person) const
{
    if (!hasRoles())
        return Role::Owner;
    const auto found = std::ranges::find(m_members, person, &RoleChange::person);
    return found == m_members.end() ? Role::Annotator : found->role.value_or(Role::Annotator);
}

bool Team::may(const AnnotatorId &person, Right right) const
{
    return roleOf(person) >= roleFor(right);
}

Result<> Team::check(const AnnotatorId &person, Right right) const
{
    if (may(person, right))
        return {};
    QStringList able;
    for (const RoleChange &member : m_members) {
        if (member.role.value_or(Role::Annotator) >= roleFor(right))
            able.append(member.name);
    }
    return failure(
        ErrorCode::Conflict,
        QCoreApplication::translate("Team", "%1 Here that is: %2.").arg(explainMissing(right), able.join(u", ")));
}

Result<QList<RoleChange>> Team::change(const Annotator &author, const Annotator &person, std::optional<Role> role) const
{
    if (const Result<> allowed = check(author.id, Right::SetRoles); !allowed)
        return std::unexpected(allowed.error());
    const QDateTime time = nextTime(m_log);
    const RoleChange asked{RoleChangeId::create(), person.id, person.name, role, author.name, time.addMSecs(1)};
    QList<RoleChange> changes{asked};
    if (!hasRoles() && role && person.id != author.id)
        changes.prepend({RoleChangeId::create(), author.id, author.name, Role::Owner, author.name, time});
    if (!hasRoles() && role && person.id == author.id)
        changes.first().role = Role::Owner;
    const Team after(m_log + changes);
    if (after.hasRoles() && !std::ranges::contains(after.m_members, std::optional(Role::Owner), &RoleChange::role))
        return failure(ErrorCode::Conflict,
                       QCoreApplication::translate("Team", "A project with roles has an owner. Make somebody else the "
                                                           "owner first, or take all roles away."));
    return changes;
}

Result<QList<RoleChange>> Team::dissolve(const Annotator &author) const
{
    if (const Result<> allowed = check(author.id, Right::SetRoles); !allowed)
        return std::unexpected(allowed.error());
    QList<RoleChange> changes;
    for (const RoleChange &member : m_members)
        changes.append(
            {RoleChangeId::create(), member.person, member.name, std::nullopt, author.name, nextTime(m_log)});
    return changes;
}

QList<RoleChange> Team::newOf(const QList<RoleChange> &theirs, int &refused) const
{
    QList<RoleChange> sorted = theirs;
    std::ranges::sort(sorted, isBefore);
    QList<RoleChange> taken;
    refused = 0;
    for (const RoleChange &change : std::as_const(sorted)) {
        if (std::ranges::contains(m_log, change.id, &RoleChange::id))
            continue;
        QList<RoleChange> until = m_log + taken;
        until.removeIf([&change](const RoleChange &one) { return !isBefore(one, change); });
        const Team then(until);
        const bool owned = !until.isEmpty() && then.may(Annotator::human(change.author).id, Right::SetRoles);
        if (m_log.isEmpty() || owned)
            taken.append(change);
        else
            ++refused;
    }
    return taken;
}

bool isVerdict(WorkState from, WorkState to)
{
    return to > WorkState::Done || from == WorkState::InReview || from == WorkState::Approved;
}

} // namespace Guillemet
