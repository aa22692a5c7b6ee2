// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/mergesource.h"
#include "models/storage/projectmerge.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace Guillemet {

class ProjectStore;

struct MergeRequest
{
    QString target;              ///< project
    QStringList others;          ///< projects; files and folders of Guillemet's JSON
    QString annotator = {};      ///< under whose name their people's sets come in; "" for their own names
    QList<DocumentId> only = {}; ///< of the others' articles; none for all
};

/** What a merge brought, or would bring. */
struct MergeReport
{
    int articlesAdded = 0;
    int articlesKnown = 0;
    int setsAdded = 0;
    int setsUpdated = 0; ///< that came in an earlier merge, and that nobody has worked on here
    int setsSame = 0;
    int speakersAdded = 0;
    int speakersMatched = 0; ///< by name or alias, though they had another id
    int discussions = 0;     ///< new, or with new comments
    int verdicts = 0;        ///< of reviewers, later than those here
    int roles = 0;           ///< given or taken there
    int reasons = 0;         ///< to reject, put on the list or taken off
    QStringList conflicts;   ///< in words; what is here was kept

    bool changesNothing() const
    {
        return articlesAdded + setsAdded + setsUpdated + discussions + verdicts + roles + reasons == 0;
    }
};

/** What to write into a project, and what that brings. */
struct PlannedMerge
{
    ProjectMerge merge;
    MergeReport report;
};
/** Finds out what there is to bring in, by the rules below, without changing anything. `annotator` as in MergeRequest.
 */
Result<PlannedMerge> planMerge(const ProjectStore &store, const QList<MergeSource> &sources,
                               const QString &annotator = {});

/**
 * Brings colleagues' work into a project: an article is the same where its text is; their set becomes another
 * annotator's set; speakers are the same by id, name or alias. All of it is one transaction, which undoMerge() takes
 * back. Merging the same again changes nothing.
 */
Result<MergeReport> mergeProjects(const MergeRequest &request);
/** The same into a project that is open; the request's target does not count. */
Result<MergeReport> mergeInto(ProjectStore &store, const MergeRequest &request);
Result<> undoMerge(const QString &project);

/**
 * Writes articles with everybody's annotations into a new project, to send to a colleague. `articles` are titles, or
 * names of the files they came from, without suffix; none for all. Fails where `output` is there already.
 */
Result<MergeReport> extractArticles(const QString &project, const QStringList &articles, const QString &output);
Result<MergeReport> extractArticles(const QString &project, const QList<DocumentId> &articles, const QString &output);

} // namespace Guillemet
