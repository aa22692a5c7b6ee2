// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/textcorrections.h"

#include "models/core/movedannotations.h"
#include "models/storage/annotationrows.h"
#include "models/storage/changejson.h"
#include "models/storage/changelog.h"
#include "models/storage/documenttable.h"
#include "models/storage/sqlconnection.h"
#include "models/storage/texttimeline.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace Guillemet {

namespace {

/** What a correction does to a set that is not the one it was made in; what it did before is done again. */
Change changeOf(const QList<Annotation> &annotations, const TextEdits &edits, const Change &earlier)
{
    QHash<AnnotationId, const Annotation *> byId;
    for (const Annotation &annotation : annotations)
        byId.insert(annotation.id, &annotation);
    Change change{.annotations =
                      earlier.onlyFitting([&](const AnnotationId &id) { return byId.value(id); }).annotations,
                  .text = edits};
    for (const AnnotationEdit &known : std::as_const(change.annotations)) {
        if (known.before)
            byId.remove(known.before->id);
    }
    change.annotations += editsBeyondMoving(byId.values(), edits);
    return change;
}

} // namespace

QList<qint64> TextCorrections::apply(const DocumentId &document, const AnnotatorId &annotator, qint64 set,
                                     const MadeChange &made)
{
    const TextEdits &edits = made.change.text;
    const qint64 number = m_documents.number(document);
    const QString text = m_documents.text(number);
    if (!fits(edits, text))
        throw Error{ErrorCode::Conflict,
                    QCoreApplication::translate("ProjectStore", "The text of this article has been corrected by "
                                                                "somebody else. Open the article again to see it.")};
    const TextOffsets before = *m_documents.offsets(number);
    const TextOffsets after = before.corrected(edits);
    const QString discussions = moveDiscussions(document, made, before, after);
    const Changes earlierChanges = earlier(document, made, before, after);
    QList<qint64> sets;
    {
        SqlRows rows = m_connection.run("SELECT number FROM annotation_set WHERE document = ?", number);
        while (rows.next())
            sets.append(rows.bigNumber(0));
    }
    m_documents.setText(number, corrected(text, edits));
    QJsonObject logged;
    for (const qint64 one : std::as_const(sets)) {
        const QList<Annotation> annotations = AnnotationRows(m_connection, one, before).all();
        const Change change = one == set ? made.change : changeOf(annotations, edits, earlierChanges.value(one));
        write(one, annotations, change, before, after);
        if (one != set && !change.annotations.isEmpty())
            logged.insert(QString::number(one), changeToText(change, before, after));
    }
    const qint64 entry = m_log.append(document, annotator, made, before, after);
    m_connection.run(
        "INSERT INTO text_correction (number, document, edits, others, discussions) VALUES (?, ?, ?, ?, ?)", entry,
        number, textEditsToText(edits, before),
        logged.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(logged).toJson(QJsonDocument::Compact)),
        discussions);
    sets.removeOne(set);
    return sets;
}

/** Undoing and redoing: what the last step of the act did to the other sets, the other way round. */
TextCorrections::Changes TextCorrections::earlier(const DocumentId &document, const MadeChange &made,
                                                  const TextOffsets &now, const TextOffsets &then) const
{
    Changes changes;
    if (made.act.id.isNull() || made.step == ActStep::Do)
        return changes;
    SqlRows rows = m_connection.run("SELECT t.others FROM change_log l JOIN text_correction t ON t.number = l.number "
                                    "WHERE l.act = ? AND l.document = ? ORDER BY l.number DESC LIMIT 1",
                                    made.act.id, document);
    if (!rows.next())
        return changes;
    const QJsonObject sets = QJsonDocument::fromJson(rows.text(0).toUtf8()).object();
    for (auto set = sets.begin(); set != sets.end(); ++set)
        changes.insert(set.key().toLongLong(), changeFromText(set.value().toString(), then, now).inverted());
    return changes;
}

Change TextCorrections::doneToOther(const DocumentId &document, qint64 entry, qint64 set) const
{
    const TextTimeline texts(m_connection, m_documents, m_documents.number(document));
    Change change;
    SqlRows rows = m_connection.run("SELECT others FROM text_correction WHERE number = ?", entry);
    if (rows.next()) {
        const QJsonObject sets = QJsonDocument::fromJson(rows.text(0).toUtf8()).object();
        if (const QJsonValue known = sets[QString::number(set)]; known.isString())
            change = changeFromText(known.toString(), texts.before(entry), texts.after(entry));
    }
    change.text = texts.correction(entry);
    return change;
}

/** What the last step of the act took from the discussions, see moveDiscussions(). */
QString TextCorrections::earlierDiscussions(const DocumentId &document, const MadeChange &made) const
{
    if (made.act.id.isNull() || made.step == ActStep::Do)
        return {};
    SqlRows rows = m_connection.run("SELECT t.discussions FROM change_log l JOIN text_correction t "
                                    "ON t.number = l.number WHERE l.act = ? AND l.document = ? "
                                    "ORDER BY l.number DESC LIMIT 1",
                                    made.act.id, document);
    return rows.next() ? rows.text(0) : QString();
}

/** Gives the places that moving back would not restore. */
QString TextCorrections::moveDiscussions(const DocumentId &document, const MadeChange &made, const TextOffsets &before,
                                         const TextOffsets &after)
{
    const QJsonObject known = QJsonDocument::fromJson(earlierDiscussions(document, made).toUtf8()).object();
    QList<std::pair<QString, Span>> places;
    {
        SqlRows rows = m_connection.run("SELECT id, begin_at, end_at FROM discussion WHERE document = ? AND "
                                        "begin_at >= 0",
                                        document);
        while (rows.next())
            places.append({rows.text(0), {rows.number(1), rows.number(2)}});
    }
    QJsonObject lost;
    for (const auto &[id, codePoints] : std::as_const(places)) {
        const Span place = before.fromCodePoints(codePoints);
        const Span then = moved(place, made.change.text);
        Span now = after.toCodePoints(then);
        if (const QJsonValue kept = known[id]; kept.isArray())
            now = {kept[0].toInt(), kept[1].toInt()};
        if (moved(then, inverted(made.change.text)) != place)
            lost.insert(id, QJsonArray{codePoints.begin, codePoints.end});
        m_connection.run("UPDATE discussion SET begin_at = ?, end_at = ? WHERE id = ?", now.begin, now.end, id);
    }
    return lost.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(lost).toJson(QJsonDocument::Compact));
}

void TextCorrections::write(qint64 set, const QList<Annotation> &old, const Change &change, const TextOffsets &offsets,
                            const TextOffsets &offsetsAfter)
{
    AnnotationRows rows(m_connection, set, offsetsAfter);
    // What stays where it is in code units may yet move in code points.
    const auto isElsewhere = [&](const Annotation &annotation) {
        return std::ranges::any_of(annotation.fragments, [&](Span fragment) {
            return offsets.toCodePoints(fragment) != offsetsAfter.toCodePoints(fragment);
        });
    };
    QHash<AnnotationId, const Annotation *> gone;
    for (const Annotation &annotation : old)
        gone.insert(annotation.id, &annotation);
    for (const Annotation &annotation : annotationsAfter(old, change)) {
        const Annotation *before = gone.take(annotation.id);
        if (!before || before->links != annotation.links)
            rows.replace(annotation);
        else if (*before != annotation || isElsewhere(annotation))
            rows.replaceKeepingLinks(annotation);
    }
    for (const Annotation *annotation : std::as_const(gone))
        rows.remove(annotation->id);
}

} // namespace Guillemet
