// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/projectmerge.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

namespace Guillemet {

class AnnotationSetTable;
class DocumentTable;
class ProjectTable;
class ReviewTable;
class SqlConnection;

/** Brings another project's work in, and out again. What it did is kept in the project's settings. Throws SqlFailure
 * and Error. */
class MergeTable
{
public:
    MergeTable(SqlConnection &connection, ProjectTable &project, DocumentTable &documents, AnnotationSetTable &sets,
               ReviewTable &review)
        : m_connection(connection)
        , m_project(project)
        , m_documents(documents)
        , m_sets(sets)
        , m_review(review)
    {
    }

    using SetKey = std::pair<DocumentId, AnnotatorId>;
    QHash<SetKey, MergedSet> mergedSets() const;
    void merge(const ProjectMerge &merge);
    /** The last merge; throws NotFound where there is none, and Conflict where somebody has worked on it since. */
    void undo();

private:
    QJsonObject mergeReview(const ProjectMerge &merge);
    void undoReview(const QJsonObject &merged);
    QJsonObject mergeTeam(const ProjectMerge &merge);
    void undoTeam(const QJsonObject &merged);
    bool isWorkedOn(const SetKey &key, const QDateTime &at) const;
    void removeSet(const SetKey &key);
    void removeUnused(const QList<AnnotatorId> &annotators, const QList<SpeakerId> &speakers);

    SqlConnection &m_connection;
    ProjectTable &m_project;
    DocumentTable &m_documents;
    AnnotationSetTable &m_sets;
    ReviewTable &m_review;
};

} // namespace Guillemet
