// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/discussion.h"

#include <QtCore/QStringList>

namespace Guillemet {

QStringList mentionedIn(QStringView text, const QStringList &people)
{
    QStringList found;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        const QStringView rest = text.sliced(at + 1);
        QString longest;
        for (const QString &name : people) {
            const bool whole =
                rest.size() == name.size() || (rest.size() > name.size() && !rest[name.size()].isLetterOrNumber());
            if (whole && name.size() > longest.size() && rest.startsWith(name, Qt::CaseInsensitive))
                longest = name;
        }
        if (!longest.isEmpty() && !found.contains(longest))
            found.append(longest);
    }
    return found;
}

} // namespace Guillemet
