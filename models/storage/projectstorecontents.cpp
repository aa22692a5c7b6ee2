// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a project: every call is handed on to the tables.
#include "models/storage/projectstore_p.h"

namespace Guillemet {

Result<ProjectInfo> ProjectStore::info() const
{
    return attempt([&] { return m_tables->project.load(); });
}

Result<> ProjectStore::setSettings(const QJsonObject &settings)
{
    return change([&] { m_tables->project.setSettings(settings); });
}

Result<> ProjectStore::rename(const QString &name)
{
    return change([&] { m_tables->project.rename(name); });
}

Result<TagsetImpact> ProjectStore::impact(const TagsetChange &made) const
{
    return attempt([&] { return m_tables->tagset.impact(made); });
}

Result<TagsetStep> ProjectStore::changeTagset(const TagsetChange &made, const Watched &watched,
                                              const StepProgress &progress)
{
    return change([&] { return m_tables->tagset.apply(made, watched, progress); });
}

Result<TagsetStep> ProjectStore::revertTagset(const TagsetStep &step, const Watched &watched,
                                              const StepProgress &progress)
{
    return change([&] { return m_tables->tagset.revert(step, watched, progress); });
}

Result<QList<Annotator>> ProjectStore::annotators() const
{
    return attempt([&] { return m_tables->project.annotators(); });
}

Result<QList<Speaker>> ProjectStore::speakers() const
{
    return attempt([&] { return m_tables->project.speakers(); });
}

Result<QList<DocumentSummary>> ProjectStore::documents(const AnnotatorId &annotator) const
{
    return attempt([&] { return m_tables->documents.summaries(annotator); });
}

Result<DocumentSummary> ProjectStore::summary(const DocumentId &id, const AnnotatorId &annotator) const
{
    return attempt([&] { return m_tables->documents.summary(id, annotator); });
}

Result<QList<AddedArticle>> ProjectStore::addArticles(const QList<NewArticle> &articles)
{
    return change([&] {
        QList<AddedArticle> added;
        for (const NewArticle &article : articles) {
            added.append(m_tables->documents.add(article.document, article.original));
            if (!added.last().isNew)
                continue;
            m_tables->project.addSpeakers(article.speakers);
            for (const auto &[annotator, annotations] : article.sets)
                m_tables->sets.add(article.document.id, annotator, annotations);
        }
        return added;
    });
}

Result<> ProjectStore::removeDocuments(const QList<DocumentId> &ids)
{
    return change([&] {
        for (const DocumentId &id : ids)
            m_tables->documents.remove(id);
    });
}

Result<Document> ProjectStore::document(const DocumentId &id) const
{
    return attempt([&] { return m_tables->documents.load(id); });
}

Result<QString> ProjectStore::text(const DocumentId &id) const
{
    return attempt([&] { return m_tables->documents.text(id); });
}

Result<QString> ProjectStore::originalText(const DocumentId &id) const
{
    return attempt([&] { return m_tables->documents.original(id); });
}

Result<QHash<QByteArray, DocumentId>> ProjectStore::articlesByText() const
{
    return attempt([&] { return m_tables->documents.byTextHash(); });
}

Result<> ProjectStore::readTogether(const std::function<void()> &reads) const
{
    return attempt([&] {
        SqlTransaction transaction(*m_connection);
        reads();
        transaction.commit();
    });
}

Result<> ProjectStore::updateMetadata(const Document &document)
{
    return change([&] { m_tables->documents.updateMetadata(document); });
}

Result<StoredSet> ProjectStore::annotationSet(const DocumentId &document, const AnnotatorId &annotator) const
{
    return attempt([&] { return m_tables->sets.load(document, annotator); });
}

Result<std::optional<QList<Annotation>>> ProjectStore::annotationsAround(const DocumentId &document,
                                                                         const AnnotatorId &annotator, Span span) const
{
    return attempt([&] { return m_tables->sets.around(document, annotator, span); });
}

Result<Revision> ProjectStore::save(const SaveRequest &request)
{
    return change([&] { return m_tables->sets.save(request); });
}

Result<> ProjectStore::setWorkState(const DocumentId &document, const Annotator &annotator, WorkState state)
{
    return change([&] { m_tables->sets.setWorkState(document, annotator, state); });
}

Result<> ProjectStore::storeAnalyses(const QList<ArticleAnalysis> &analyses)
{
    return change([&] {
        for (const ArticleAnalysis &analysis : analyses) {
            if (m_tables->documents.contains(analysis.document)) // it may have been removed meanwhile
                m_tables->sets.storeAnalysis(analysis);
        }
    });
}

Result<QList<DocumentId>> ProjectStore::awaitingAnalysis(const QString &version) const
{
    return attempt([&] { return m_tables->documents.awaitingAnalysis(version); });
}

Result<QList<LoggedChange>> ProjectStore::history(const DocumentId &document, const HistoryRange &range) const
{
    return attempt([&] { return m_tables->sets.log().entries(document, range); });
}

Result<PastState> ProjectStore::stateAfter(const DocumentId &document, qint64 entry) const
{
    return attempt([&] { return m_tables->sets.stateAfter(document, entry); });
}

Result<UndoSteps> ProjectStore::undoSteps(const DocumentId &document, const AnnotatorId &annotator,
                                          const UndoRange &range) const
{
    return attempt([&] { return m_tables->sets.log().undoSteps(document, annotator, range); });
}

Result<> ProjectStore::perform(const Annotator &annotator, const MadeChange &made)
{
    return change([&] { m_tables->sets.perform(annotator, made); });
}

Result<> ProjectStore::undo(const ActId &act)
{
    return change([&] { m_tables->sets.undo(act, QDateTime::currentDateTimeUtc()); });
}

int ProjectStore::takeLeftOut()
{
    return m_tables->sets.takeLeftOut();
}

Result<QHash<std::pair<DocumentId, AnnotatorId>, MergedSet>> ProjectStore::mergedSets() const
{
    return attempt([&] { return m_tables->merges.mergedSets(); });
}

Result<> ProjectStore::merge(const ProjectMerge &merge)
{
    return change([&] { m_tables->merges.merge(merge); });
}

Result<> ProjectStore::undoMerge()
{
    return change([&] { m_tables->merges.undo(); });
}

} // namespace Guillemet
