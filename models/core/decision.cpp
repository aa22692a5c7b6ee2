// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decision.h"

namespace Guillemet {

bool isInternal(const QString &attribute)
{
    return attribute == Attribute::Reason || attribute == Attribute::TypeSetBy || attribute == Attribute::Discussion ||
           attribute == Attribute::DecidedBy;
}

Change decidedBy(const QString &person, Change change)
{
    for (AnnotationEdit &edit : change.annotations) {
        if (edit.after)
            edit.after->attributes.set(Attribute::DecidedBy, person);
    }
    return change;
}

QStringList deciders(const Change &change)
{
    QStringList names;
    for (const AnnotationEdit &edit : change.annotations) {
        if (edit.after)
            names.append(edit.after->attributes.value(Attribute::DecidedBy));
    }
    names.removeAll(QString());
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace Guillemet
