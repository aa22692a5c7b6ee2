// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/restoring.h"

#include "models/core/textdifference.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace Guillemet::Acts {

namespace {

/** As the tags of the project are by now: with the tag that was merged with its own; nothing where that is gone. */
std::optional<Annotation> ofNow(Annotation annotation, const Annotation *now, const Tagset *tagset)
{
    if (!tagset)
        return annotation;
    if (now && !tagset->find(annotation.tag))
        annotation.tag = now->tag;
    const Tag *tag = tagset->find(annotation.tag);
    if (!tag)
        return {};
    for (const TagAttribute &attribute : tag->attributes) {
        if (!attribute.values.isEmpty() && !attribute.values.contains(annotation.attributes.value(attribute.id)))
            annotation.attributes.set(attribute.id, {});
    }
    return annotation;
}

} // namespace

Change restore(const EditContext &context, const QString &text, const QList<Annotation> &past,
               const QList<Speaker> &speakers)
{
    Change change;
    change.label = QCoreApplication::translate("Acts", "Restore an earlier state");
    change.text = textEditsBetween(context.text, text);
    QSet<AnnotationId> kept;
    const TextEdits back = inverted(change.text);
    for (const Annotation &then : past) {
        const Annotation *now = context.annotations.find(then.id);
        const std::optional<Annotation> annotation = ofNow(then, now, context.tagset);
        if (!annotation)
            continue;
        kept.insert(then.id);
        if (!now) {
            change.add(*annotation);
            continue;
        }
        Annotation after = *now;
        after.fragments = moved(after.fragments, change.text);
        if (after != *annotation || moved(after.fragments, back) != now->fragments)
            change.replace(*now, *annotation);
    }
    for (const Annotation *now : context.annotations.all()) {
        if (!kept.contains(now->id))
            change.remove(*now);
    }
    for (const Speaker &speaker : speakers) {
        if (!context.speakers.find(speaker.id))
            change.speakers.append({std::nullopt, speaker});
    }
    if (!change.annotations.isEmpty()) {
        const AnnotationEdit &first = change.annotations.first();
        change.reveal = (first.after ? *first.after : *first.before).hull();
    }
    return change;
}

} // namespace Guillemet::Acts
