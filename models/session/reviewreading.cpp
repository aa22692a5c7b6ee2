// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewreading.h"

#include "models/storage/projectstore.h"

namespace Guillemet {

Result<QList<ReviewedSet>> readReviewedSets(const QString &project, const DocumentId &document)
{
    const Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(project, ProjectStore::Access::ReadOnly);
    const Result<QList<Annotator>> annotators = store ? (*store)->annotators() : std::unexpected(store.error());
    if (!annotators)
        return std::unexpected(annotators.error());
    QList<ReviewedSet> sets;
    for (const Annotator &annotator : *annotators) {
        Result<StoredSet> set = (*store)->annotationSet(document, annotator.id);
        if (!set)
            return std::unexpected(set.error());
        if (set->exists())
            sets.append({annotator, reviewedAnnotations(annotator, std::move(set->annotations))});
    }
    return sets;
}

QList<Annotation> reviewedAnnotations(const Annotator &annotator, QList<Annotation> annotations)
{
    if (annotator.kind != Annotator::Kind::Machine)
        annotations.removeIf([](const Annotation &one) { return one.status == Status::Suggested; });
    return annotations;
}

} // namespace Guillemet
