// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/storedset.h"

#include <optional>

namespace Guillemet {

class DocumentTable;
class ProjectTable;
class SqlConnection;

/** The annotation sets of a project and the log of their changes. Throws SqlFailure and Error. */
class AnnotationSetTable
{
public:
    AnnotationSetTable(SqlConnection &connection, DocumentTable &documents, ProjectTable &project)
        : m_connection(connection)
        , m_documents(documents)
        , m_project(project)
    {
    }

    StoredSet load(const DocumentId &document, const AnnotatorId &annotator) const;
    /** Of a set that does not exist yet. */
    void add(const DocumentId &document, const Annotator &annotator, const QList<Annotation> &annotations);
    /** Throws an Error with Conflict where the revision is not the expected one. */
    Revision save(const SaveRequest &request);
    void storeAnalysis(const ArticleAnalysis &analysis);
    /** A set that is not begun yet is begun with the suggestions. */
    void setWorkState(const DocumentId &document, const Annotator &annotator, WorkState state);
    QList<LoggedChange> history(const DocumentId &document, const std::optional<AnnotatorId> &annotator) const;

private:
    struct Row
    {
        qint64 number = 0;
        StoredSet set; ///< without annotations
    };
    std::optional<Row> find(qint64 document, const AnnotatorId &annotator) const;
    Row create(qint64 document, const Annotator &annotator, const QList<Annotation> &annotations);
    void recount(qint64 set);
    void log(const DocumentId &document, const Annotator &annotator, const MadeChange &made);

    SqlConnection &m_connection;
    DocumentTable &m_documents;
    ProjectTable &m_project;
};

} // namespace Guillemet
