// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storedset.h"
#include "models/storage/tagsetstep.h"

#include <QtCore/QSet>

namespace Guillemet {

class AnnotationSetTable;
class DocumentTable;
class ProjectTable;
class SqlConnection;

/** Changes of a tagset with the annotations of the whole project. Throws SqlFailure and Error. */
class TagsetTable
{
public:
    TagsetTable(SqlConnection &connection, DocumentTable &documents, ProjectTable &project, AnnotationSetTable &sets)
        : m_connection(connection)
        , m_documents(documents)
        , m_project(project)
        , m_sets(sets)
    {
    }

    TagsetImpact impact(const TagsetChange &change) const;
    TagsetStep apply(const TagsetChange &change, const Watched &watched, const StepProgress &progress);
    TagsetStep revert(const TagsetStep &step, const Watched &watched, const StepProgress &progress);

private:
    struct Set
    {
        DocumentId document;
        Annotator annotator;
    };
    QList<Set> setsWith(const QList<TagId> &tags) const;
    bool isUsed(const TagId &tag) const;
    qint64 lastLog() const;
    void save(const Set &set, const StoredSet &stored, MadeChange made, TagsetStep &step, const Watched &watched);
    void finish(TagsetStep &step, const Tagset &tagset);

    SqlConnection &m_connection;
    DocumentTable &m_documents;
    ProjectTable &m_project;
    AnnotationSetTable &m_sets;
    QSet<DocumentId> m_articles; ///< changed by the step under way
};

} // namespace Guillemet
