// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changelog.h"

#include "models/storage/changejson.h"
#include "models/storage/documenttable.h"
#include "models/storage/sqlconnection.h"
#include "models/storage/texttimeline.h"

namespace Guillemet {

namespace {

/** The selected columns: number, annotator, at, label, change, act, articles, step. */
LoggedChange entryOf(const SqlRows &rows, const TextTimeline &texts)
{
    LoggedChange entry{.number = rows.bigNumber(0), .annotator = AnnotatorId::fromString(rows.text(1))};
    entry.made.at = QDateTime::fromString(rows.text(2), Qt::ISODateWithMs);
    entry.made.change = changeFromText(rows.text(4), texts.before(entry.number), texts.after(entry.number));
    entry.made.change.text = texts.correction(entry.number);
    entry.made.change.label = rows.text(3);
    entry.made.act = {ActId::fromString(rows.text(5)), rows.number(6)};
    entry.made.step = actStepFromString(rows.text(7));
    return entry;
}

} // namespace

qint64 ChangeLog::append(const DocumentId &document, const AnnotatorId &annotator, const MadeChange &made)
{
    const auto offsets = m_documents.offsets(m_documents.number(document));
    return append(document, annotator, made, *offsets, *offsets);
}

qint64 ChangeLog::append(const DocumentId &document, const AnnotatorId &annotator, const MadeChange &made,
                         const TextOffsets &before, const TextOffsets &after)
{
    const ActId &act = made.act.id;
    const char *stack = "";
    if (!act.isNull() && made.step == ActStep::Do) {
        push(document, annotator);
        stack = "done";
    } else if (!act.isNull() && made.step == ActStep::Undo) {
        const bool isLast = made.act.articles == 1 || isLastDone(document, annotator, act);
        m_connection.run("UPDATE change_log SET stack = ? WHERE act = ? AND document = ? AND annotator = ? "
                         "AND stack = 'done'",
                         isLast ? QStringLiteral("undone") : QStringLiteral("aside"), act, document, annotator);
    } else if (!act.isNull() && made.step == ActStep::Redo) {
        SqlRows again = m_connection.run("UPDATE change_log SET stack = 'done' WHERE act = ? AND document = ? "
                                         "AND annotator = ? AND stack = 'undone'",
                                         act, document, annotator);
        if (again.affected() == 0) { // undone aside: it is the last that is done now
            m_connection.run("UPDATE change_log SET stack = '' WHERE act = ? AND document = ? AND annotator = ?", act,
                             document, annotator);
            push(document, annotator);
            stack = "done";
        }
    }
    qint64 number = 1;
    if (SqlRows last = m_connection.run("SELECT MAX(number) FROM change_log"); last.next())
        number = last.bigNumber(0) + 1;
    m_connection.run(
        "INSERT INTO change_log (number, document, annotator, at, label, change, act, articles, step, stack) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number, document, annotator, made.at.toString(Qt::ISODateWithMs), made.change.label,
        changeToText(made.change, before, after), act.isNull() ? QString() : act.toString(), made.act.articles,
        toString(made.step), QString::fromLatin1(stack));
    if (!act.isNull() && made.step == ActStep::Do && (made.change.isEmpty() || !made.change.mergeKey.isEmpty()))
        dropIfNothing(document, annotator, act);
    return number;
}

/** A drag that ends where it began is no step, also where some of it was saved on the way. */
void ChangeLog::dropIfNothing(const DocumentId &document, const AnnotatorId &annotator, const ActId &act)
{
    Change whole;
    {
        const TextTimeline texts(m_connection, m_documents, m_documents.number(document));
        SqlRows rows = m_connection.run("SELECT number, annotator, at, label, change, act, articles, step "
                                        "FROM change_log WHERE act = ? AND document = ? AND annotator = ? "
                                        "AND stack = 'done' ORDER BY number",
                                        act, document, annotator);
        while (rows.next())
            whole = whole.followedBy(entryOf(rows, texts).made.change);
    }
    if (whole.isEmpty())
        m_connection.run("UPDATE change_log SET stack = '' WHERE act = ? AND document = ? AND annotator = ?", act,
                         document, annotator);
}

/** Something new is done: what was undone cannot be redone from here any more. */
void ChangeLog::push(const DocumentId &document, const AnnotatorId &annotator)
{
    m_connection.run("UPDATE change_log SET stack = CASE WHEN articles > 1 THEN 'aside' ELSE '' END "
                     "WHERE document = ? AND annotator = ? AND stack = 'undone'",
                     document, annotator);
}

/** The steps before it speak of a text that the annotator cannot go back to. */
qint64 ChangeLog::lastForeignCorrection(const DocumentId &document, const AnnotatorId &annotator) const
{
    SqlRows rows =
        m_connection.run("SELECT MAX(t.number) FROM text_correction t JOIN change_log l ON l.number = t.number "
                         "WHERE t.document = ? AND l.annotator <> ?",
                         m_documents.number(document), annotator);
    return rows.next() ? rows.bigNumber(0) : 0;
}

bool ChangeLog::isNamed(const SpeakerId &speaker, const ActId &except) const
{
    return m_connection
        .run("SELECT 1 FROM change_log WHERE stack = 'done' AND act <> ? AND change LIKE '%' || ? || '%' LIMIT 1",
             except, speaker)
        .next();
}

std::optional<Speaker> ChangeLog::speaker(const SpeakerId &id) const
{
    SqlRows rows = m_connection.run("SELECT change FROM change_log WHERE change LIKE '%\"speakers\"%' || ? || '%' "
                                    "ORDER BY number DESC",
                                    id);
    const TextOffsets none((QString())); // speakers are nowhere in a text
    while (rows.next()) {
        const QList<SpeakerEdit> edits = changeFromText(rows.text(0), none, none).speakers;
        for (const SpeakerEdit &edit : edits) {
            const std::optional<Speaker> &known = edit.after ? edit.after : edit.before;
            if (known && known->id == id)
                return known;
        }
    }
    return {};
}

bool ChangeLog::isLastDone(const DocumentId &document, const AnnotatorId &annotator, const ActId &act) const
{
    SqlRows rows = m_connection.run("SELECT act FROM change_log WHERE document = ? AND annotator = ? "
                                    "AND stack = 'done' ORDER BY number DESC LIMIT 1",
                                    document, annotator);
    return rows.next() && ActId::fromString(rows.text(0)) == act;
}

QList<LoggedChange> ChangeLog::entries(const DocumentId &document, const HistoryRange &range) const
{
    const TextTimeline texts(m_connection, m_documents, m_documents.number(document));
    SqlRows rows = m_connection.run("SELECT l.number, l.annotator, l.at, l.label, l.change, l.act, l.articles, l.step, "
                                    "COALESCE(a.name, ''), l.stack FROM change_log l "
                                    "LEFT JOIN annotator a ON a.id = l.annotator "
                                    "WHERE l.document = ? AND l.number < ? AND l.number > ? ORDER BY l.number DESC",
                                    document, range.olderThan, range.newerThan);
    QList<LoggedChange> entries;
    while (entries.size() < range.entries && rows.next()) {
        if (range.annotator && AnnotatorId::fromString(rows.text(1)) != *range.annotator)
            continue;
        entries.append(entryOf(rows, texts));
        entries.last().who = rows.text(8);
        const QString stack = rows.text(9);
        entries.last().standing = stack == u"done"     ? Standing::Done
                                  : stack == u"undone" ? Standing::Undone
                                                       : Standing::None;
    }
    std::ranges::reverse(entries);
    return entries;
}

UndoSteps ChangeLog::undoSteps(const DocumentId &document, const AnnotatorId &annotator, const UndoRange &range) const
{
    UndoSteps found{.next = range};
    found.done = steps(document, annotator, Direction::Older, range, found);
    found.undone = steps(document, annotator, Direction::Newer, range, found);
    return found;
}

/** Entries of one act follow each other where a drag was saved in between: they are one step. */
QList<UndoStep> ChangeLog::steps(const DocumentId &document, const AnnotatorId &annotator, Direction direction,
                                 const UndoRange &range, UndoSteps &found) const
{
    const TextTimeline texts(m_connection, m_documents, m_documents.number(document));
    const qint64 floor = lastForeignCorrection(document, annotator);
    const bool older = direction == Direction::Older;
    SqlRows rows = older ? m_connection.run("SELECT number, annotator, at, label, change, act, articles, step "
                                            "FROM change_log WHERE document = ? AND annotator = ? AND stack = 'done' "
                                            "AND number < ? AND number > ? ORDER BY number DESC",
                                            document, annotator, range.olderThan, floor)
                         : m_connection.run("SELECT number, annotator, at, label, change, act, articles, step "
                                            "FROM change_log WHERE document = ? AND annotator = ? AND stack = 'undone' "
                                            "AND number > ? ORDER BY number",
                                            document, annotator, std::max(range.newerThan, floor));
    QList<UndoStep> steps;
    qint64 characters = 0;
    while (rows.next()) {
        const bool goesOn = !steps.isEmpty() && steps.last().act.id == ActId::fromString(rows.text(5));
        if (!goesOn && !steps.isEmpty() && (steps.size() >= range.steps || characters >= range.characters)) {
            (older ? found.hasOlder : found.hasNewer) = true;
            break;
        }
        characters += rows.text(4).size();
        const LoggedChange entry = entryOf(rows, texts);
        (older ? found.next.olderThan : found.next.newerThan) = entry.number;
        if (!goesOn)
            steps.append({entry.made.act, entry.made.change, entry.number});
        else if (older)
            steps.last() = {entry.made.act, entry.made.change.followedBy(steps.last().change), entry.number};
        else
            steps.last().change = steps.last().change.followedBy(entry.made.change);
    }
    if (older)
        std::ranges::reverse(steps);
    return steps;
}

QList<ChangeLog::Part> ChangeLog::partsElsewhere(const ActId &act, ActStep step, const DocumentId &except) const
{
    SqlRows rows = m_connection.run("SELECT number, annotator, at, label, change, act, articles, step, document, stack "
                                    "FROM change_log WHERE act = ? ORDER BY number",
                                    act);
    QList<Part> parts;
    QHash<DocumentId, qsizetype> places;
    while (rows.next()) {
        const DocumentId document = DocumentId::fromString(rows.text(8));
        const QString stack = rows.text(9);
        if (document == except || stack.isEmpty() || (stack == u"done") != (step == ActStep::Undo) ||
            !m_documents.contains(document))
            continue;
        const TextTimeline texts(m_connection, m_documents, m_documents.number(document));
        LoggedChange entry = entryOf(rows, texts);
        entry.made.change = texts.asOfNow(entry.number, entry.made.change);
        if (const auto place = places.constFind(document); place != places.cend()) {
            parts[*place].change = parts[*place].change.followedBy(entry.made.change);
            continue;
        }
        places.insert(document, parts.size());
        parts.append({document, entry.annotator, entry.made.act, entry.made.change});
    }
    return parts;
}

} // namespace Guillemet
