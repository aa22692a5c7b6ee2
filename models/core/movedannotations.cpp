// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/movedannotations.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace Guillemet {

QList<AnnotationEdit> editsBeyondMoving(const QList<const Annotation *> &annotations, const TextEdits &edits)
{
    QList<AnnotationEdit> beyond;
    if (edits.isEmpty())
        return beyond;
    const TextEdits back = inverted(edits);
    const int first = std::ranges::min(edits, {}, &TextEdit::position).position;
    QSet<AnnotationId> vanished;
    for (const Annotation *annotation : annotations) {
        if (annotation->end() < first)
            continue;
        const Annotation::Fragments after = moved(annotation->fragments, edits);
        if (!after.isEmpty() && moved(after, back) == annotation->fragments)
            continue;
        beyond.append({*annotation, std::nullopt});
        if (after.isEmpty()) {
            vanished.insert(annotation->id);
        } else {
            beyond.last().after = *annotation;
            beyond.last().after->fragments = after;
        }
    }
    if (vanished.isEmpty())
        return beyond;
    const auto isGone = [&vanished](const Link &link) { return vanished.contains(link.target); };
    QHash<AnnotationId, qsizetype> places;
    for (qsizetype i = 0; i < beyond.size(); ++i)
        places.insert(beyond[i].before->id, i);
    for (const Annotation *annotation : annotations) {
        if (vanished.contains(annotation->id) || std::ranges::none_of(annotation->links, isGone))
            continue;
        if (!places.contains(annotation->id)) {
            places.insert(annotation->id, beyond.size());
            beyond.append({*annotation, *annotation});
            beyond.last().after->fragments = moved(annotation->fragments, edits);
        }
        beyond[places.value(annotation->id)].after->links.removeIf(isGone);
    }
    return beyond;
}

QList<Annotation> annotationsAfter(const QList<Annotation> &annotations, const Change &change)
{
    QHash<AnnotationId, const AnnotationEdit *> edited;
    for (const AnnotationEdit &edit : change.annotations)
        edited.insert(edit.after ? edit.after->id : edit.before->id, &edit);
    QList<Annotation> result;
    result.reserve(annotations.size() + change.annotations.size());
    for (const Annotation &annotation : annotations) {
        if (const AnnotationEdit *edit = edited.take(annotation.id)) {
            if (edit->after)
                result.append(*edit->after);
            continue;
        }
        result.append(annotation);
        if (!change.text.isEmpty())
            result.last().fragments = moved(annotation.fragments, change.text);
    }
    for (const AnnotationEdit &edit : change.annotations) { // what is new, in the order of the change
        if (edit.after && edited.contains(edit.after->id))
            result.append(*edit.after);
    }
    return result;
}

} // namespace Guillemet
