// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewmerger.h"

#include "models/core/movedannotations.h"
#include "models/session/projectmerging.h"
#include "models/storage/projectstore.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

ReviewMerger::ReviewMerger(ProjectMerge &plan, MergeReport &report)
    : m_plan(plan)
    , m_report(report)
{
}

Result<> ReviewMerger::read(const ProjectStore &store)
{
    const Result<QList<Discussion>> discussions = store.discussions();
    const Result<QList<SetStanding>> standings = store.standings();
    const Result<QList<Guideline>> guidelines = store.guidelines();
    if (!discussions || !standings || !guidelines)
        return std::unexpected(!discussions ? discussions.error()
                               : !standings ? standings.error()
                                            : guidelines.error());
    for (const Discussion &discussion : *discussions)
        m_discussions.insert(discussion.id, discussion);
    for (const SetStanding &standing : *standings)
        m_standings.insert({standing.document, standing.annotator}, standing);
    m_guidelines = *guidelines;
    const Result<QList<RoleChange>> roles = store.roleChanges();
    const Result<QList<RejectionReason>> reasons = store.reasons();
    if (!roles || !reasons)
        return std::unexpected(!roles ? roles.error() : reasons.error());
    m_team = Team(*roles);
    for (const RejectionReason &reason : *reasons)
        m_reasons.insert(reason.text, reason);
    return {};
}

void ReviewMerger::add(const MergeSource &source, const Places &places)
{
    addTeam(source);
    addDiscussions(source, places);
    addVerdicts(source, places);
    if (m_guidelines.isEmpty()) {
        m_plan.guidelines = m_guidelines = source.guidelines;
    } else if (!source.guidelines.isEmpty() &&
               !std::ranges::contains(m_guidelines, source.guidelines.last().text, &Guideline::text)) {
        m_report.conflicts.append(
            QCoreApplication::translate("Merge", "The guidelines there are others (version %1); those here were kept.")
                .arg(source.guidelines.last().version));
    }
}

/** Of roles what was theirs to say; of two uses of a reason the later one counts. */
void ReviewMerger::addTeam(const MergeSource &source)
{
    int refused = 0;
    const QList<RoleChange> roles = m_team.newOf(source.roles, refused);
    m_team = Team(m_team.log() + roles);
    m_plan.roles += roles;
    m_report.roles += static_cast<int>(roles.size());
    if (refused > 0)
        m_report.conflicts.append(QCoreApplication::translate(
            "Merge", "%n role(s) were not given by an owner of this project; they were left out.", nullptr, refused));
    for (const RejectionReason &reason : source.reasons) {
        const auto ours = m_reasons.constFind(reason.text);
        if (ours != m_reasons.cend() && ours->at >= reason.at)
            continue;
        m_report.reasons += ours == m_reasons.cend() || ours->removed != reason.removed ? 1 : 0;
        m_reasons.insert(reason.text, reason);
        m_plan.reasons.removeIf([&reason](const RejectionReason &one) { return one.text == reason.text; });
        m_plan.reasons.append(reason);
    }
}

void ReviewMerger::addDiscussions(const MergeSource &source, const Places &places)
{
    for (Discussion discussion : source.discussions) {
        if (!discussion.place.isEmpty())
            discussion.place = moved(discussion.place, places.edits.value(discussion.document));
        discussion.document = places.articles.value(discussion.document);
        if (discussion.document.isNull())
            continue;
        const auto ours = m_discussions.constFind(discussion.id);
        if (ours != m_discussions.cend()) {
            QList<Comment> comments = ours->comments;
            for (const Comment &comment : std::as_const(discussion.comments)) {
                if (!std::ranges::contains(comments, comment.id, &Comment::id))
                    comments.append(comment);
            }
            discussion.comments = comments;
            if (ours->isResolved()) {
                discussion.resolvedAt = ours->resolvedAt;
                discussion.resolvedBy = ours->resolvedBy;
            }
            if (comments.size() == ours->comments.size() && discussion.resolvedAt == ours->resolvedAt)
                continue;
        }
        m_discussions.insert(discussion.id, discussion);
        m_plan.discussions.append(discussion);
        ++m_report.discussions;
    }
}

void ReviewMerger::addVerdicts(const MergeSource &source, const Places &places)
{
    int refused = 0;
    for (SetStanding standing : source.standings) {
        standing.document = places.articles.value(standing.document);
        if (standing.document.isNull() || !standing.reviewedAt.isValid())
            continue;
        const std::pair key(standing.document, standing.annotator);
        const auto ours = m_standings.constFind(key);
        const bool later =
            ours == m_standings.cend() || !ours->reviewedAt.isValid() || ours->reviewedAt < standing.reviewedAt;
        if (!later || (ours != m_standings.cend() && ours->state == standing.state))
            continue;
        if (!mayJudge(standing, ours == m_standings.cend() ? WorkState::New : ours->state)) {
            ++refused;
            continue;
        }
        m_plan.verdicts.append(standing);
        m_report.verdicts += standing.state > WorkState::Done || ours != m_standings.cend() ? 1 : 0;
    }
    if (refused > 0)
        m_report.conflicts.append(QCoreApplication::translate(
            "Merge", "%n verdict(s) were not given by a reviewer of this project; they were left out.", nullptr,
            refused));
}

bool ReviewMerger::mayJudge(const SetStanding &standing, WorkState here) const
{
    return !isVerdict(here, standing.state) || m_team.may(Annotator::human(standing.reviewedBy).id, Right::Review);
}

} // namespace Guillemet
