// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tagsettable.h"

#include "models/storage/annotationrows.h"
#include "models/storage/annotationsettable.h"
#include "models/storage/changejson.h"
#include "models/storage/documenttable.h"
#include "models/storage/projecttable.h"
#include "models/storage/sqlconnection.h"
#include "models/storage/texttimeline.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace Guillemet {

namespace {

void report(const StepProgress &progress, qsizetype done, qsizetype total)
{
    if (progress && !progress(static_cast<int>(done), static_cast<int>(total)))
        throw Error{ErrorCode::Cancelled,
                    QCoreApplication::translate("ProjectStore", "Stopped. The tags are what they were.")};
}

/** The inverse of a change of tags or attributes, for what is still as that change left it. */
Change undoing(const Change &made, const QList<Annotation> &stored)
{
    QHash<AnnotationId, Annotation> now;
    for (const Annotation &annotation : stored)
        now.insert(annotation.id, annotation);
    Change change;
    for (const AnnotationEdit &edit : made.annotations) {
        const auto current = now.constFind((edit.after ? edit.after : edit.before)->id);
        if (edit.before && edit.after && current != now.cend()) {
            Annotation restored = *current;
            if (restored.tag == edit.after->tag)
                restored.tag = edit.before->tag;
            for (const auto &[name, value] : edit.after->attributes) {
                if (edit.before->attributes.value(name).isEmpty() && restored.attributes.value(name) == value)
                    restored.attributes.set(name, {});
            }
            for (const auto &[name, value] : edit.before->attributes) {
                if (restored.attributes.value(name) == edit.after->attributes.value(name))
                    restored.attributes.set(name, value);
            }
            change.replace(*current, restored);
        } else if (edit.before && !edit.after && current == now.cend()) {
            change.add(*edit.before);
        } else if (!edit.before && edit.after && current != now.cend()) {
            change.remove(*current);
        }
    }
    change.simplify();
    return change;
}

} // namespace

QList<TagsetTable::Set> TagsetTable::setsWith(const QList<TagId> &tags) const
{
    QList<Set> sets;
    QSet<qint64> known;
    for (const TagId &tag : tags) {
        SqlRows rows = m_connection.run("SELECT s.number, d.id, a.id, a.name, a.kind FROM annotation_set s "
                                        "JOIN document d ON d.number = s.document "
                                        "JOIN annotator a ON a.id = s.annotator WHERE s.number IN "
                                        "(SELECT annotation_set FROM annotation WHERE tag = ?) ORDER BY s.number",
                                        tag);
        while (rows.next()) {
            if (known.contains(rows.bigNumber(0)))
                continue;
            known.insert(rows.bigNumber(0));
            sets.append(
                {DocumentId::fromString(rows.text(1)),
                 {AnnotatorId::fromString(rows.text(2)), rows.text(3), ProjectTable::annotatorKind(rows.text(4))}});
        }
    }
    return sets;
}

TagsetImpact TagsetTable::impact(const TagsetChange &change) const
{
    TagsetImpact impact;
    QSet<qint64> articles;
    for (const TagId &tag : change.touchedTags()) {
        SqlRows rows = m_connection.run("SELECT s.document, a.attributes FROM annotation a "
                                        "JOIN annotation_set s ON s.number = a.annotation_set WHERE a.tag = ?",
                                        tag);
        while (rows.next()) {
            const Annotation before{.tag = tag, .attributes = attributesFromText(rows.text(1))};
            const auto after = change.applied(before);
            if (after == before)
                continue;
            ++(after ? impact.changed : impact.deleted);
            articles.insert(rows.bigNumber(0));
        }
    }
    impact.articles = static_cast<int>(articles.size());
    return impact;
}

TagsetStep TagsetTable::apply(const TagsetChange &change, const Watched &watched, const StepProgress &progress)
{
    m_articles.clear();
    const qint64 since = lastLog();
    TagsetStep step{.change = change, .act = ActId::create(), .since = since, .firstLogged = since + 1};
    step.number = TagsetSteps(m_project.load().settings).lastNumber() + 1;
    const QList<Set> sets = setsWith(change.touchedTags());
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const StoredSet stored = m_sets.load(sets[i].document, sets[i].annotator.id);
        save(sets[i], stored, {change.appliedTo(stored.annotations), {}, {}, ActStep::Do, {}}, step, watched);
        report(progress, i + 1, sets.size());
    }
    finish(step, change.after);
    return step;
}

TagsetStep TagsetTable::revert(const TagsetStep &done, const Watched &watched, const StepProgress &progress)
{
    m_articles.clear();
    TagsetStep step = done;
    step.undone = !done.undone;
    step.firstLogged = lastLog() + 1;
    step.impact = {};
    step.leftOut = 0;
    step.watched = {};
    const ActStep way = step.undone ? ActStep::Undo : ActStep::Redo;
    struct Logged
    {
        Set set;
        QString change;
        qint64 number = 0;
    };
    QList<Logged> logged;
    {
        SqlRows rows = m_connection.run(
            "SELECT d.id, a.id, a.name, a.kind, l.change, l.number FROM change_log l JOIN document d ON d.id = "
            "l.document "
            "JOIN annotator a ON a.id = l.annotator WHERE l.number >= ? AND l.number <= ? ORDER BY l.number",
            done.firstLogged, done.lastLogged);
        while (rows.next())
            logged.append(
                {{DocumentId::fromString(rows.text(0)),
                  {AnnotatorId::fromString(rows.text(1)), rows.text(2), ProjectTable::annotatorKind(rows.text(3))}},
                 rows.text(4),
                 rows.bigNumber(5)});
    }
    for (qsizetype i = 0; i < logged.size(); ++i) {
        const auto &[set, text, number] = logged[i];
        const TextTimeline texts(m_connection, m_documents, m_documents.number(set.document));
        const StoredSet stored = m_sets.load(set.document, set.annotator.id);
        const Change made = texts.asOfNow(number, changeFromText(text, texts.before(number), texts.after(number)));
        Change change = undoing(made, stored.annotations);
        change.label = step.change.label;
        step.leftOut += static_cast<int>(made.annotations.size() - change.annotations.size());
        save(set, stored, {change, {}, {}, way, {}}, step, watched);
        report(progress, i + 1, logged.size());
    }
    const Tagset &from = step.undone ? step.change.after : step.change.before;
    const Tagset &to = step.undone ? step.change.before : step.change.after;
    const Tagset now = m_project.load().tagset;
    // What would go, but was given to annotations meanwhile, stays.
    QList<Tag> tags = changedAs(now, from, to).tags();
    for (const Tag &tag : now.tags()) {
        if (!std::ranges::contains(tags, tag.id, &Tag::id) && isUsed(tag.id))
            tags.append(tag);
    }
    finish(step, Tagset(tags));
    return step;
}

bool TagsetTable::isUsed(const TagId &tag) const
{
    return m_connection.run("SELECT 1 FROM annotation WHERE tag = ? LIMIT 1", tag).next();
}

qint64 TagsetTable::lastLog() const
{
    SqlRows rows = m_connection.run("SELECT MAX(number) FROM change_log");
    return rows.next() ? rows.bigNumber(0) : 0;
}

/** It is a step in the history of those sets that are of who changes the tags. */
void TagsetTable::save(const Set &set, const StoredSet &stored, MadeChange made, TagsetStep &step,
                       const Watched &watched)
{
    if (made.change.isEmpty())
        return;
    const bool isOwn = set.annotator.id == watched.annotator;
    made.act = {isOwn ? step.act : ActId(), 2}; // finish() knows of how many
    made.at = QDateTime::currentDateTimeUtc();
    m_sets.saveHere({.document = set.document,
                     .annotator = set.annotator,
                     .expected = stored.revision,
                     .state = stored.state,
                     .changes = {made}});
    for (const AnnotationEdit &edit : made.change.annotations)
        ++(edit.after ? step.impact.changed : step.impact.deleted);
    m_articles.insert(set.document);
    if (watched == Watched{set.document, set.annotator.id})
        step.watched = made.change;
}

void TagsetTable::finish(TagsetStep &step, const Tagset &tagset)
{
    step.lastLogged = lastLog();
    step.impact.articles = static_cast<int>(std::exchange(m_articles, {}).size());
    m_connection.run("UPDATE change_log SET articles = ? WHERE number BETWEEN ? AND ?", step.impact.articles,
                     step.firstLogged, step.lastLogged);
    // Where all was changed since nothing was logged, and nothing is to be undone or done again.
    if (step.undone)
        m_connection.run("UPDATE change_log SET stack = 'aside' WHERE act = ? AND stack = 'done'", step.act);
    else
        m_connection.run("UPDATE change_log SET stack = '' WHERE act = ? AND stack IN ('undone', 'aside')", step.act);
    step.tagset = tagset;
    m_project.setTagset(tagset);
    QJsonObject settings = m_project.load().settings;
    TagsetSteps steps(settings);
    steps.put(step);
    steps.writeTo(settings);
    m_project.setSettings(settings);
}

} // namespace Guillemet
