// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/annotatorchoice.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace Guillemet {

Result<Annotator> annotatorNamed(const QList<Annotator> &annotators, const QString &name)
{
    QStringList names;
    for (const Annotator &annotator : annotators) {
        if (annotator.name.compare(name, Qt::CaseInsensitive) == 0)
            return annotator;
        names.append(annotator.name);
    }
    return failure(ErrorCode::NotFound, QCoreApplication::translate(
                                            "Annotators", "There is no annotator \"%1\" in the project. There are: %2.")
                                            .arg(name, names.join(u", ")));
}

} // namespace Guillemet
