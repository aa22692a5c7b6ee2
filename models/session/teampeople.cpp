// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/teampeople.h"

#include "models/storage/projectstore.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Guillemet {

QFuture<QList<Annotator>> readPeople(const QString &project)
{
    return QtConcurrent::run([project] {
        const auto store = ProjectStore::open(project, ProjectStore::Access::ReadOnly);
        QList<Annotator> people = store ? (*store)->annotators().value_or(QList<Annotator>()) : QList<Annotator>();
        people.removeIf([](const Annotator &one) { return one.kind != Annotator::Kind::Human; });
        return people;
    });
}

} // namespace Guillemet
