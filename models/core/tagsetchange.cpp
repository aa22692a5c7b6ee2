// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/tagsetchange.h"

namespace Guillemet {

QList<TagId> TagsetChange::touchedTags() const
{
    QList<TagId> touched = tags.keys();
    for (const auto &[place, to] : attributes) {
        if (!touched.contains(place.tag))
            touched.append(place.tag);
    }
    return touched;
}

std::optional<Annotation> TagsetChange::applied(Annotation annotation) const
{
    const Attributes old = annotation.attributes; // so that two values can change places
    for (const auto &[place, to] : attributes) {
        const QString value = old.value(place.attribute);
        if (place.tag == annotation.tag && !value.isEmpty() && (place.value.isEmpty() || place.value == value))
            annotation.attributes.set(place.attribute, place.value.isEmpty() ? QString() : to);
    }
    if (const auto moved = tags.constFind(annotation.tag); moved != tags.cend()) {
        if (moved->isEmpty())
            return {};
        annotation.tag = *moved;
    }
    return annotation;
}

Change TagsetChange::appliedTo(const QList<Annotation> &annotations) const
{
    const QList<TagId> touched = touchedTags();
    Change change;
    change.label = label;
    for (const Annotation &annotation : annotations) {
        if (touched.contains(annotation.tag))
            change.annotations.append({annotation, applied(annotation)});
    }
    change.simplify();
    return change;
}

Change TagsetChange::translated(const Change &made) const
{
    Change change = made;
    const auto translate = [this](std::optional<Annotation> &side) {
        if (side)
            side = applied(std::move(*side));
    };
    for (AnnotationEdit &edit : change.annotations) {
        translate(edit.before);
        translate(edit.after);
    }
    change.simplify();
    return change;
}

} // namespace Guillemet
