// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/restoring.h"

#include "models/core/textdifference.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace Guillemet::Acts {

Change restore(const EditContext &context, const QString &text, const QList<Annotation> &past,
               const QList<Speaker> &speakers)
{
    Change change;
    change.label = QCoreApplication::translate("Acts", "Restore an earlier state");
    change.text = textEditsBetween(context.text, text);
    QSet<AnnotationId> kept;
    const TextEdits back = inverted(change.text);
    for (const Annotation &annotation : past) {
        kept.insert(annotation.id);
        const Annotation *now = context.annotations.find(annotation.id);
        if (!now) {
            change.add(annotation);
            continue;
        }
        Annotation after = *now;
        after.fragments = moved(after.fragments, change.text);
        if (after != annotation || moved(after.fragments, back) != now->fragments)
            change.replace(*now, annotation);
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
