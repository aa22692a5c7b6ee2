// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/setdifference.h"

#include <QtCore/QHash>

namespace Guillemet {

Change changeBetween(const QList<Annotation> &before, const QList<Annotation> &after, const QString &label)
{
    Change change{.label = label};
    QHash<AnnotationId, const Annotation *> old;
    for (const Annotation &annotation : before)
        old.insert(annotation.id, &annotation);
    const auto touch = [&change](const Annotation &annotation) {
        const bool first = change.reveal.isEmpty();
        if (first || annotation.begin() < change.reveal.begin)
            change.reveal = annotation.hull();
    };
    for (const Annotation &annotation : after) {
        const Annotation *own = old.take(annotation.id);
        if (own && *own == annotation)
            continue;
        touch(annotation);
        if (own)
            change.replace(*own, annotation);
        else
            change.add(annotation);
    }
    for (const Annotation &annotation : before) {
        if (!old.contains(annotation.id))
            continue;
        touch(annotation);
        change.remove(annotation);
    }
    return change;
}

} // namespace Guillemet
