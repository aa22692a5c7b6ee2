// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/restoring.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace Guillemet::Acts {

Change restore(const EditContext &context, const QList<Annotation> &past, const QList<Speaker> &speakers)
{
    Change change;
    change.label = QCoreApplication::translate("Acts", "Restore an earlier state");
    QSet<AnnotationId> kept;
    for (const Annotation &annotation : past) {
        kept.insert(annotation.id);
        if (const Annotation *now = context.annotations.find(annotation.id))
            change.replace(*now, annotation);
        else
            change.add(annotation);
    }
    for (const Annotation *now : context.annotations.all()) {
        if (!kept.contains(now->id))
            change.remove(*now);
    }
    change.simplify();
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
