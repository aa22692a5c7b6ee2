// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotator.h"
#include "models/core/document.h"
#include "models/core/result.h"

#include <optional>

namespace Guillemet {

/** What a person does in a project; each may do what those before may. */
enum class Role {
    Annotator, ///< annotates, takes articles to done, answers remarks
    Reviewer,  ///< puts in review, returns, approves, writes the agreed set, the guidelines and the reasons
    Owner,     ///< says who is what
};
constexpr std::array AllRoles{Role::Annotator, Role::Reviewer, Role::Owner};
QString toString(Role role); ///< "annotator", "reviewer", "owner"
std::optional<Role> roleFromString(QStringView text);
QString roleName(Role role); ///< for the screen, translated

using RoleChangeId = Id<struct RoleChangeKindTag>;

/** Somebody was given a role, or had it taken. */
struct RoleChange
{
    RoleChangeId id = {};
    AnnotatorId person = {};
    QString name = {};             ///< of the person
    std::optional<Role> role = {}; ///< none: it was taken
    QString author = {};           ///< the name of who did it
    QDateTime at = {};             ///< in UTC

    bool operator==(const RoleChange &) const = default;
};

/** What is not for everybody. */
enum class Right {
    Review, ///< to put in review, return, approve and remark
    Agree,  ///< to write the agreed set
    Guide,  ///< to write the guidelines and the list of reasons
    SetRoles,
};

/**
 * Who may do what in a project: by what was said last of each person. As long as nobody has a role everybody may do
 * everything; from then on somebody who has none is an annotator.
 */
class Team
{
public:
    Team() = default;
    explicit Team(QList<RoleChange> log);

    /** One person's last change. */
    const QList<RoleChange> &members() const { return m_members; }
    const QList<RoleChange> &log() const { return m_log; } ///< the oldest first
    bool hasRoles() const { return !m_members.isEmpty(); }
    /** Owner where nobody has a role. */
    Role roleOf(const AnnotatorId &person) const;
    bool may(const AnnotatorId &person, Right right) const;
    /** Says who may, where the person may not. */
    Result<> check(const AnnotatorId &person, Right right) const;
    /** To give a person a role, or to take it. Who sets the first role owns the project; that somebody does stays so
     * as long as anybody has a role: Conflict otherwise. */
    Result<QList<RoleChange>> change(const Annotator &author, const Annotator &person, std::optional<Role> role) const;
    /** To take all roles: everybody may do everything again. */
    Result<QList<RoleChange>> dissolve(const Annotator &author) const;
    /** Of a colleague's log what is new here and was theirs to say: an owner's by our log, or all where ours is empty.
     * `refused` counts the others. */
    QList<RoleChange> newOf(const QList<RoleChange> &theirs, int &refused) const;

private:
    QList<RoleChange> m_log;
    QList<RoleChange> m_members; ///< those with a role, by name
};

/** Whether going from one state to the other is a reviewer's; else it is the annotator's own. */
bool isVerdict(WorkState from, WorkState to);

/** A reason to reject what annotators have; colleagues share the list. */
struct RejectionReason
{
    QString text = {};
    QDateTime at = {}; ///< used, or taken off the list; in UTC
    bool removed = false;

    bool operator==(const RejectionReason &) const = default;
};

} // namespace Guillemet
