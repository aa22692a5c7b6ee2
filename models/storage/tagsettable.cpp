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
    TagsetStep step{change.label, change.before, change.after, false, lastLog() + 1};
    const QList<Set> sets = setsWith(change.touchedTags());
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const StoredSet stored = m_sets.load(sets[i].document, sets[i].annotator.id);
        save(sets[i], stored, change.appliedTo(stored.annotations), step, watched);
        report(progress, i + 1, sets.size());
    }
    finish(step);
    return step;
}

TagsetStep TagsetTable::revert(const TagsetStep &done, const QString &label, const Watched &watched,
                               const StepProgress &progress)
{
    TagsetStep step{done.label, done.after, done.before, !done.undone, lastLog() + 1};
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
        Change change = undoing(texts.asOfNow(number, changeFromText(text, texts.before(number), texts.after(number))),
                                stored.annotations);
        change.label = label;
        save(set, stored, change, step, watched);
        report(progress, i + 1, logged.size());
    }
    // What would go, but was given to annotations meanwhile, stays.
    QList<Tag> tags = step.after.tags();
    for (const Tag &tag : step.before.tags()) {
        if (!step.after.find(tag.id) && isUsed(tag.id))
            tags.append(tag);
    }
    step.after = Tagset(tags);
    finish(step);
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

void TagsetTable::save(const Set &set, const StoredSet &stored, const Change &change, TagsetStep &step,
                       const Watched &watched)
{
    if (change.isEmpty())
        return;
    m_sets.save({.document = set.document,
                 .annotator = set.annotator,
                 .expected = stored.revision,
                 .state = stored.state,
                 .changes = {{change, QDateTime::currentDateTimeUtc()}}});
    for (const AnnotationEdit &edit : change.annotations)
        ++(edit.after ? step.impact.changed : step.impact.deleted);
    ++step.impact.articles;
    if (watched == Watched{set.document, set.annotator.id})
        step.watched = change;
}

void TagsetTable::finish(TagsetStep &step)
{
    step.lastLogged = lastLog();
    m_project.setTagset(step.after);
    QJsonObject settings = m_project.load().settings;
    settings.insert(TagsetStepSetting, step.toJson());
    m_project.setSettings(settings);
}

} // namespace Guillemet
