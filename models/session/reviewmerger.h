// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/team.h"
#include "models/core/textedit.h"
#include "models/session/mergesource.h"
#include "models/storage/projectmerge.h"

namespace Guillemet {

class ProjectStore;
struct MergeReport;

/** What reviewers there have said, beside the annotations: discussions, verdicts, guidelines, roles, reasons. */
class ReviewMerger
{
public:
    ReviewMerger(ProjectMerge &plan, MergeReport &report);

    /** What there is of it here. */
    Result<> read(const ProjectStore &store);
    /** By their ids: their articles here, and the way from their texts to ours. */
    struct Places
    {
        const QHash<DocumentId, DocumentId> &articles;
        const QHash<DocumentId, TextEdits> &edits;
    };
    /** Threads grow together; of two verdicts the later one counts. */
    void add(const MergeSource &source, const Places &places);

private:
    void addTeam(const MergeSource &source);
    void addDiscussions(const MergeSource &source, const Places &places);
    void addVerdicts(const MergeSource &source, const Places &places);
    bool mayJudge(const SetStanding &standing, WorkState here) const;

    ProjectMerge &m_plan;
    MergeReport &m_report;
    Team m_team;
    QHash<QString, RejectionReason> m_reasons;
    QHash<DiscussionId, Discussion> m_discussions;
    QHash<std::pair<DocumentId, AnnotatorId>, SetStanding> m_standings;
    QList<Guideline> m_guidelines;
};

} // namespace Guillemet
