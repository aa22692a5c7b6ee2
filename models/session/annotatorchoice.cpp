// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/annotatorchoice.h"

#include "models/storage/projectstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace Guillemet {

Result<QList<Annotator>> annotatorsOf(const QString &project)
{
    const Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(project, ProjectStore::Access::ReadOnly);
    return store ? (*store)->annotators() : std::unexpected(store.error());
}

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
