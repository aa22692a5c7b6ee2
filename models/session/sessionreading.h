// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/articlecounts.h"
#include "models/storage/projectstore.h"

namespace Guillemet {

/** What a session reads to open a project. */
struct OpenedProject
{
    QString path;
    bool readOnly = false;
    std::optional<Error> notice; ///< why it is read-only
    ProjectInfo info;
    QList<Speaker> speakers;
    QList<DocumentSummary> documents;
    QList<DocumentId> awaitingAnalysis;
};
Result<OpenedProject> readProject(const ProjectStore &store, const AnnotatorId &annotator, const QString &analyzer);

/** What a session reads to open an article. */
struct OpenedArticle
{
    Document document;
    StoredSet own;                              ///< the annotator's; without a revision it holds the suggestions
    Change suggestions;                         ///< that `own` has not taken in yet, to be applied to it
    QString analyzer;                           ///< of the suggestions; "" where there are none
    UndoSteps steps;                            ///< the nearest
    std::shared_ptr<AnnotationSet> filled = {}; ///< with the annotations of `own`
    ArticleCounts counts = {};                  ///< of these
};
Result<OpenedArticle> readArticle(const ProjectStore &store, const DocumentId &id, const AnnotatorId &annotator);

/** Adds articles; those that were new, as the list of articles shows them, and the ids of all. */
struct AddedArticles
{
    QList<DocumentSummary> fresh;
    QList<DocumentId> ids;
};
Result<AddedArticles> addArticles(ProjectStore &store, const QList<Document> &documents, const AnnotatorId &annotator);

/** What the annotator has on an article, or else what the analysis suggests. */
Result<QList<Annotation>> annotationsOf(const ProjectStore &store, const DocumentId &id, const AnnotatorId &annotator);

} // namespace Guillemet
