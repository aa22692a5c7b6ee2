// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/changelog.h"
#include "models/storage/textcorrections.h"

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
        , m_log(connection, documents)
        , m_corrections(connection, documents, m_log)
    {
    }

    StoredSet load(const DocumentId &document, const AnnotatorId &annotator) const;
    std::optional<QList<Annotation>> around(const DocumentId &document, const AnnotatorId &annotator, Span span) const;
    /** Of a set that does not exist yet. */
    void add(const DocumentId &document, const Annotator &annotator, const QList<Annotation> &annotations);
    /** Throws an Error with Conflict where the revision is not the expected one. */
    Revision save(const SaveRequest &request);
    /** The same where an act over several articles is done one by one. */
    Revision saveHere(const SaveRequest &request);
    void storeAnalysis(const ArticleAnalysis &analysis);
    /** A set that is not begun yet is begun with the suggestions. */
    void setWorkState(const DocumentId &document, const Annotator &annotator, WorkState state);
    /** An act over several articles; edits of annotations that are not as they were found are left out. */
    void perform(const Annotator &annotator, const MadeChange &made);
    /** Takes an act back wherever it is done. */
    void undo(const ActId &act, const QDateTime &at);
    /** Since the last time. */
    SavedAside takeAside() { return std::exchange(m_aside, {}); }
    /** What the annotator of an entry of the log had right after it. Costs what was done since. */
    PastState stateAfter(const DocumentId &document, qint64 entry) const;
    const ChangeLog &log() const { return m_log; }

private:
    struct Row
    {
        qint64 number = 0;
        StoredSet set; ///< without annotations
    };
    StoredSet beginning(const DocumentId &document, const AnnotatorId &annotator) const;
    std::optional<Row> find(qint64 document, const AnnotatorId &annotator) const;
    Row create(qint64 document, const Annotator &annotator, const QList<Annotation> &annotations);
    void recount(qint64 set);
    void putState(qint64 set, WorkState state, const QString &by);
    void write(const SaveRequest &request, qint64 document, Row &row, const MadeChange &made);
    void performElsewhere(const DocumentId &document, const Annotator &annotator, const MadeChange &made);
    void apply(const QList<SpeakerEdit> &edits, const ActId &act);
    void removeLeaving();
    void bringSpeakersBack(const Change &change);
    void performFitting(const DocumentId &document, const Annotator &annotator, MadeChange made);

    SqlConnection &m_connection;
    DocumentTable &m_documents;
    ProjectTable &m_project;
    ChangeLog m_log;
    TextCorrections m_corrections;
    QList<std::pair<Speaker, ActId>>
        m_leaving; ///< with the act that made them: removed at the end, if nobody names them
    SavedAside m_aside;
};

} // namespace Guillemet
