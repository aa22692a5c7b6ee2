// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/annotationsettable.h"

#include "models/storage/annotationrows.h"
#include "models/storage/changejson.h"
#include "models/storage/documenttable.h"
#include "models/storage/projecttable.h"
#include "models/storage/sqlconnection.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {

void applyEdits(AnnotationRows &rows, const QList<AnnotationEdit> &edits)
{
    for (const AnnotationEdit &edit : edits) {
        if (edit.after)
            rows.replace(*edit.after);
        else if (edit.before)
            rows.remove(edit.before->id);
    }
}

} // namespace

StoredSet AnnotationSetTable::load(const DocumentId &document, const AnnotatorId &annotator) const
{
    const qint64 number = m_documents.number(document);
    std::optional<Row> row = find(number, annotator);
    if (!row)
        return {};
    const auto offsets = m_documents.offsets(number);
    row->set.annotations = AnnotationRows(m_connection, row->number, *offsets).all();
    return row->set;
}

void AnnotationSetTable::add(const DocumentId &document, const Annotator &annotator,
                             const QList<Annotation> &annotations)
{
    const Row row = create(m_documents.number(document), annotator, annotations);
    recount(row.number);
}

Revision AnnotationSetTable::save(const SaveRequest &request)
{
    const qint64 document = m_documents.number(request.document);
    std::optional<Row> row = find(document, request.annotator.id);
    if ((row ? row->set.revision : 0) != request.expected)
        throw Error{ErrorCode::Conflict,
                    QCoreApplication::translate(
                        "ProjectStore",
                        "Somebody else has changed the annotations of this article in the meantime. Open it again to "
                        "see them.")};
    if (!row)
        row = create(document, request.annotator, request.base);
    const auto offsets = m_documents.offsets(document);
    AnnotationRows rows(m_connection, row->number, *offsets);
    for (const MadeChange &made : request.changes) {
        applyEdits(rows, made.change.annotations);
        m_project.apply(made.change.speakers);
        log(request.document, request.annotator, made);
    }
    const WorkState begun =
        row->set.state == WorkState::New && !request.changes.isEmpty() ? WorkState::InProgress : row->set.state;
    m_connection.run("UPDATE annotation_set SET revision = ?, state = ?, analyzer = ? WHERE number = ?",
                     request.expected + 1, toString(request.state.value_or(begun)),
                     request.analyzer.value_or(row->set.analyzer), row->number);
    recount(row->number);
    return request.expected + 1;
}

void AnnotationSetTable::storeAnalysis(const ArticleAnalysis &analysis)
{
    const qint64 document = m_documents.number(analysis.document);
    m_documents.setLanguageWhereUnknown(document, analysis.language);
    m_project.addSpeakers(analysis.speakers);
    std::optional<Row> row = find(document, Annotator::machine().id);
    if (row) {
        const auto offsets = m_documents.offsets(document);
        AnnotationRows rows(m_connection, row->number, *offsets);
        rows.removeAll();
        for (const Annotation &annotation : analysis.annotations)
            rows.insert(annotation);
    } else {
        row = create(document, Annotator::machine(), analysis.annotations);
    }
    m_connection.run("UPDATE annotation_set SET revision = revision + 1, analyzer = ? WHERE number = ?",
                     analysis.analyzer, row->number);
    recount(row->number);
}

void AnnotationSetTable::setWorkState(const DocumentId &document, const Annotator &annotator, WorkState state)
{
    const StoredSet own = load(document, annotator.id);
    SaveRequest request{.document = document, .annotator = annotator, .expected = own.revision, .state = state};
    if (!own.exists()) {
        const StoredSet machine = load(document, Annotator::machine().id);
        request.base = machine.annotations;
        request.analyzer = machine.analyzer;
    }
    save(request);
}

QList<LoggedChange> AnnotationSetTable::history(const DocumentId &document,
                                                const std::optional<AnnotatorId> &annotator) const
{
    const auto offsets = m_documents.offsets(m_documents.number(document));
    SqlRows rows = m_connection.run("SELECT number, annotator, at, label, change FROM change_log WHERE document = ? "
                                    "ORDER BY number",
                                    document);
    QList<LoggedChange> history;
    while (rows.next()) {
        const AnnotatorId by = AnnotatorId::fromString(rows.text(1));
        if (annotator && by != *annotator)
            continue;
        Change change = changeFromText(rows.text(4), *offsets);
        change.label = rows.text(3);
        history.append({rows.bigNumber(0), by, {change, QDateTime::fromString(rows.text(2), Qt::ISODateWithMs)}});
    }
    return history;
}

std::optional<AnnotationSetTable::Row> AnnotationSetTable::find(qint64 document, const AnnotatorId &annotator) const
{
    SqlRows rows = m_connection.run("SELECT number, revision, state, analyzer FROM annotation_set "
                                    "WHERE document = ? AND annotator = ?",
                                    document, annotator);
    if (!rows.next())
        return {};
    return Row{rows.bigNumber(0), {{}, rows.bigNumber(1), workStateFromString(rows.text(2)), rows.text(3)}};
}

AnnotationSetTable::Row AnnotationSetTable::create(qint64 document, const Annotator &annotator,
                                                   const QList<Annotation> &annotations)
{
    m_project.addAnnotator(annotator);
    Row row;
    if (SqlRows last = m_connection.run("SELECT MAX(number) FROM annotation_set"); last.next())
        row.number = last.bigNumber(0) + 1;
    row.set.revision = 1;
    m_connection.run("INSERT INTO annotation_set (number, document, annotator, revision, state, quotations, undecided, "
                     "analyzer) VALUES (?, ?, ?, 1, 'new', 0, 0, '')",
                     row.number, document, annotator.id);
    const auto offsets = m_documents.offsets(document);
    AnnotationRows rows(m_connection, row.number, *offsets);
    for (const Annotation &annotation : annotations)
        rows.insert(annotation);
    return row;
}

void AnnotationSetTable::recount(qint64 set)
{
    m_connection.run("UPDATE annotation_set SET "
                     "quotations = (SELECT COUNT(*) FROM annotation WHERE annotation_set = annotation_set.number "
                     "AND tag = 'quotation' AND status <> 'rejected'), "
                     "undecided = (SELECT COUNT(*) FROM annotation WHERE annotation_set = annotation_set.number "
                     "AND status = 'suggested' AND tag NOT IN ('cue', 'source')) WHERE number = ?",
                     set);
}

void AnnotationSetTable::log(const DocumentId &document, const Annotator &annotator, const MadeChange &made)
{
    const auto offsets = m_documents.offsets(m_documents.number(document));
    qint64 number = 1;
    if (SqlRows last = m_connection.run("SELECT MAX(number) FROM change_log"); last.next())
        number = last.bigNumber(0) + 1;
    m_connection.run(
        "INSERT INTO change_log (number, document, annotator, at, label, change) VALUES (?, ?, ?, ?, ?, ?)", number,
        document, annotator.id, made.at.toString(Qt::ISODateWithMs), made.change.label,
        changeToText(made.change, *offsets));
}

} // namespace Guillemet
