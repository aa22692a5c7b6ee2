// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/annotationsettable.h"

#include "models/core/fitting.h"
#include "models/core/movedannotations.h"
#include "models/storage/annotationrows.h"
#include "models/storage/documenttable.h"
#include "models/storage/projecttable.h"
#include "models/storage/sqlconnection.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

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

std::optional<QList<Annotation>> AnnotationSetTable::around(const DocumentId &document, const AnnotatorId &annotator,
                                                            Span span) const
{
    const qint64 number = m_documents.number(document);
    const std::optional<Row> row = find(number, annotator);
    if (!row)
        return std::nullopt;
    return AnnotationRows(m_connection, row->number, *m_documents.offsets(number)).around(span);
}

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

/** What a set that does not exist yet is begun with. */
StoredSet AnnotationSetTable::beginning(const DocumentId &document, const AnnotatorId &annotator) const
{
    StoredSet begin = load(document, Annotator::machine().id);
    if (!beginsWithSuggestions(annotator))
        begin.annotations.clear();
    return begin;
}

void AnnotationSetTable::add(const DocumentId &document, const Annotator &annotator,
                             const QList<Annotation> &annotations)
{
    const Row row = create(m_documents.number(document), annotator, annotations);
    recount(row.number);
}

Revision AnnotationSetTable::save(const SaveRequest &request)
{
    m_leaving.clear();
    const Revision revision = saveHere(request);
    for (const MadeChange &made : request.changes)
        performElsewhere(request.document, request.annotator, made);
    removeLeaving();
    return revision;
}

Revision AnnotationSetTable::saveHere(const SaveRequest &request)
{
    const qint64 document = m_documents.number(request.document);
    std::optional<Row> row = find(document, request.annotator.id);
    const Revision there = row ? row->set.revision : 0;
    if (request.expected != anyRevision && there != request.expected)
        throw Error{ErrorCode::Conflict,
                    QCoreApplication::translate(
                        "ProjectStore",
                        "Somebody else has changed the annotations of this article in the meantime. Open it again to "
                        "see them.")};
    if (!row && request.expected == anyRevision) {
        const StoredSet begin = beginning(request.document, request.annotator.id);
        row = create(document, request.annotator, begin.annotations);
        row->set.analyzer = begin.analyzer;
    } else if (!row) {
        row = create(document, request.annotator, request.base);
    }
    for (const MadeChange &made : request.changes)
        write(request, document, *row, made);
    const WorkState begun =
        row->set.state == WorkState::New && !request.changes.isEmpty() ? WorkState::InProgress : row->set.state;
    m_connection.run("UPDATE annotation_set SET revision = ?, analyzer = ?, note = ? WHERE number = ?", there + 1,
                     request.analyzer.value_or(row->set.analyzer), row->set.note, row->number);
    if (const WorkState state = request.state.value_or(begun); state != row->set.state)
        putState(row->number, state, request.annotator.name);
    if (!request.changes.isEmpty())
        m_connection.run("UPDATE annotation_set SET guideline = (SELECT COALESCE(MAX(version), 0) FROM guideline) "
                         "WHERE number = ?",
                         row->number);
    recount(row->number);
    return there + 1;
}

void AnnotationSetTable::write(const SaveRequest &request, qint64 document, Row &row, const MadeChange &made)
{
    apply(made.change.speakers, made.act.id);
    if (made.step == ActStep::Redo)
        bringSpeakersBack(made.change);
    if (made.change.note)
        row.set.note = made.change.note->after.value_or(QString());
    if (!made.change.text.isEmpty()) {
        for (const qint64 other : m_corrections.apply(request.document, request.annotator.id, row.number, made))
            recount(other);
        return;
    }
    const auto offsets = m_documents.offsets(document);
    AnnotationRows rows(m_connection, row.number, *offsets);
    applyEdits(rows, made.change.annotations);
    m_log.append(request.document, request.annotator.id, made);
}

void AnnotationSetTable::perform(const Annotator &annotator, const MadeChange &made)
{
    m_leaving.clear();
    performElsewhere({}, annotator, made);
    removeLeaving();
}

void AnnotationSetTable::undo(const ActId &act, const QDateTime &at)
{
    m_leaving.clear();
    performElsewhere({}, {}, {.change = {}, .at = at, .act = {act, 2}, .step = ActStep::Undo});
    removeLeaving();
}

/** A speaker that one article makes may be named in others by the time that is undone: those are removed last. */
void AnnotationSetTable::apply(const QList<SpeakerEdit> &edits, const ActId &act)
{
    for (const SpeakerEdit &edit : edits) {
        if (!edit.after) {
            m_leaving.append({*edit.before, act});
            continue;
        }
        m_leaving.removeIf([&edit](const auto &leaving) { return leaving.first.id == edit.after->id; });
        m_project.apply({edit});
    }
}

void AnnotationSetTable::removeLeaving()
{
    for (const auto &[speaker, act] : std::exchange(m_leaving, {})) {
        if (!m_log.isNamed(speaker.id, act))
            m_project.removeUnnamed(speaker.id);
        if (const auto kept = m_project.speaker(speaker.id)) // as it is by now
            m_aside.speakers.append({std::nullopt, *kept});
    }
}

/** What is done again may name a speaker who was removed since, as nobody named it. */
void AnnotationSetTable::bringSpeakersBack(const Change &change)
{
    QSet<SpeakerId> seen;
    for (const AnnotationEdit &edit : change.annotations) {
        const SpeakerId id = edit.after ? edit.after->speaker() : SpeakerId();
        if (id.isNull() || seen.contains(id))
            continue;
        seen.insert(id);
        if (m_project.speaker(id))
            continue;
        if (const auto known = m_log.speaker(id)) {
            m_project.apply({{std::nullopt, *known}});
            m_aside.speakers.append({std::nullopt, *known});
        }
    }
}

/** What an act does in other articles than one: at first it comes with it, later the log has it. */
void AnnotationSetTable::performElsewhere(const DocumentId &document, const Annotator &annotator,
                                          const MadeChange &made)
{
    for (const ArticleChange &part : made.elsewhere)
        performFitting(part.document, annotator, {part.change, made.at, made.act, made.step});
    if (made.act.articles == 1 || (made.step != ActStep::Undo && made.step != ActStep::Redo))
        return;
    const QList<Annotator> annotators = m_project.annotators();
    for (const ChangeLog::Part &part : m_log.partsElsewhere(made.act.id, made.step, document)) {
        const auto by = std::ranges::find(annotators, part.annotator, &Annotator::id);
        Change change = made.step == ActStep::Undo ? part.change.inverted() : part.change;
        performFitting(part.document, *by, {std::move(change), made.at, part.act, made.step});
    }
}

void AnnotationSetTable::performFitting(const DocumentId &document, const Annotator &annotator, MadeChange made)
{
    if (!m_documents.contains(document)) // removed meanwhile
        return;
    const StoredSet own = load(document, annotator.id);
    const StoredSet &there = own.exists() ? own : beginning(document, annotator.id);
    AnnotationSet set;
    set.reset(there.annotations);
    const qsizetype wanted = made.change.annotations.size();
    made.change = fittingPart(made.change, set);
    if (made.step != ActStep::Do)
        m_aside.leftOut += static_cast<int>(wanted - made.change.annotations.size());
    m_aside.speakers += made.change.speakers;
    if (!made.change.isEmpty())
        saveHere({.document = document, .annotator = annotator, .expected = anyRevision, .changes = {made}});
}

void AnnotationSetTable::storeAnalysis(const ArticleAnalysis &analysis)
{
    const qint64 document = m_documents.number(analysis.document);
    if (m_documents.corrections(document) != analysis.corrections)
        return; // of a text that is no more
    m_documents.setLanguageWhereUnknown(document, analysis.language);
    m_project.addSpeakers(analysis.speakers);
    std::optional<Row> row = find(document, Annotator::machine().id);
    if (row) {
        const auto offsets = m_documents.offsets(document);
        AnnotationRows rows(m_connection, row->number, *offsets);
        rows.removeAll();
        rows.insert(analysis.annotations);
    } else {
        row = create(document, Annotator::machine(), analysis.annotations);
    }
    m_connection.run("UPDATE annotation_set SET revision = revision + 1, analyzer = ? WHERE number = ?",
                     analysis.analyzer, row->number);
    recount(row->number);
}

/** The verdict of a reviewer stands beside what the annotator says. */
void AnnotationSetTable::putState(qint64 set, WorkState state, const QString &by)
{
    const bool verdict = state > WorkState::Done;
    const WorkState own = state == WorkState::Returned ? WorkState::InProgress : verdict ? WorkState::Done : state;
    m_connection.run("UPDATE annotation_set SET state = ?, review = ?, review_at = ?, review_by = ? WHERE number = ?",
                     toString(own), verdict ? toString(state) : QString(),
                     QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), by, set);
}

void AnnotationSetTable::setWorkState(const DocumentId &document, const Annotator &annotator, WorkState state)
{
    const StoredSet own = load(document, annotator.id);
    SaveRequest request{.document = document, .annotator = annotator, .expected = own.revision, .state = state};
    if (!own.exists()) {
        const StoredSet begin = beginning(document, annotator.id);
        request.base = begin.annotations;
        request.analyzer = begin.analyzer;
    }
    saveHere(request);
}

PastState AnnotationSetTable::stateAfter(const DocumentId &document, qint64 entry) const
{
    const QList<LoggedChange> log = m_log.entries(document, {.newerThan = entry - 1});
    if (log.isEmpty() || log.first().number != entry)
        throw Error{ErrorCode::NotFound,
                    QCoreApplication::translate("ProjectStore", "This entry is not in the history of the article.")};
    const LoggedChange &wanted = log.first();
    QHash<AnnotationId, Annotation> annotations;
    for (const Annotation &annotation : load(document, wanted.annotator).annotations)
        annotations.insert(annotation.id, annotation);
    QHash<SpeakerId, Speaker> speakers;
    for (const Speaker &speaker : m_project.speakers())
        speakers.insert(speaker.id, speaker);
    Document past = m_documents.load(document);
    const qint64 set = find(m_documents.number(document), wanted.annotator).value_or(Row()).number;
    for (auto since = log.crbegin(); since->number != entry; ++since) {
        Change back = since->made.change.inverted();
        if (since->annotator != wanted.annotator && !back.text.isEmpty()) // that is everybody's
            back = m_corrections.doneToOther(document, since->number, set).inverted();
        else if (since->annotator != wanted.annotator)
            back = {};
        if (!back.text.isEmpty()) {
            past.text = corrected(past.text, back.text);
            QHash<AnnotationId, Annotation> moved;
            for (const Annotation &annotation : annotationsAfter(annotations.values(), back))
                moved.insert(annotation.id, annotation);
            annotations = moved;
        }
        for (const AnnotationEdit &edit : back.text.isEmpty() ? back.annotations : QList<AnnotationEdit>()) {
            if (edit.after)
                annotations.insert(edit.after->id, *edit.after);
            else
                annotations.remove(edit.before->id);
        }
        for (const SpeakerEdit &edit : std::as_const(back.speakers)) {
            if (edit.after)
                speakers.insert(edit.after->id, *edit.after);
        }
    }
    QList<Annotation> all = annotations.values();
    std::ranges::sort(all, readsBefore);
    return {past, wanted.annotator, wanted.who, wanted.made.at, all, speakers.values(), wanted.made.change};
}

std::optional<AnnotationSetTable::Row> AnnotationSetTable::find(qint64 document, const AnnotatorId &annotator) const
{
    SqlRows rows = m_connection.run("SELECT number, revision, CASE WHEN review = '' THEN state ELSE review END, "
                                    "analyzer, note FROM annotation_set "
                                    "WHERE document = ? AND annotator = ?",
                                    document, annotator);
    if (!rows.next())
        return {};
    return Row{rows.bigNumber(0),
               {{}, rows.bigNumber(1), workStateFromString(rows.text(2)), rows.text(3), rows.text(4)}};
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
    AnnotationRows(m_connection, row.number, *offsets).insert(annotations);
    return row;
}

void AnnotationSetTable::recount(qint64 set)
{
    m_connection.run("UPDATE annotation_set SET "
                     "quotations = (SELECT COUNT(*) FROM annotation WHERE annotation_set = annotation_set.number "
                     "AND tag = 'quotation' AND status <> 'rejected'), "
                     "undecided = (SELECT COUNT(*) FROM annotation WHERE annotation_set = annotation_set.number "
                     "AND status = 'suggested' AND tag NOT IN ('cue', 'source')), "
                     "unsure = (SELECT COUNT(*) FROM annotation WHERE annotation_set = annotation_set.number "
                     "AND status <> 'rejected' AND attributes LIKE '%\"unsure\":%') WHERE number = ?",
                     set);
}

} // namespace Guillemet
