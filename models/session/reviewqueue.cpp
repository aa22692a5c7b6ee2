// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewqueue.h"

#include "models/storage/projectstore.h"

#include <QtCore/QHash>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

namespace Guillemet {

namespace {

/** Of the articles of which a set is as it is asked for. */
Result<QSet<DocumentId>> fittingArticles(const ProjectStore &store, const ReviewQueueRequest &request)
{
    const Result<QList<SetStanding>> standings = store.standings();
    const Result<QList<Annotator>> annotators = store.annotators();
    if (!standings || !annotators)
        return std::unexpected(standings ? annotators.error() : standings.error());
    QSet<AnnotatorId> people;
    for (const Annotator &annotator : *annotators) {
        if (annotator.kind == Annotator::Kind::Human)
            people.insert(annotator.id);
    }
    QSet<DocumentId> fitting;
    for (const SetStanding &standing : *standings) {
        const bool who =
            request.annotator.isNull() ? people.contains(standing.annotator) : standing.annotator == request.annotator;
        if (who && (!request.state || standing.state == *request.state))
            fitting.insert(standing.document);
    }
    return fitting;
}

} // namespace

Result<QList<QueuedArticle>> buildReviewQueue(const ReviewQueueRequest &request, const AgreementProgress &progress)
{
    using Order = ReviewQueueRequest::Order;
    const Result<std::unique_ptr<ProjectStore>> store =
        ProjectStore::open(request.project, ProjectStore::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    const Result<QSet<DocumentId>> fitting = fittingArticles(**store, request);
    const Result<QList<DocumentSummary>> documents = (*store)->documents(Annotator::machine().id);
    if (!fitting || !documents)
        return std::unexpected(fitting ? documents.error() : fitting.error());
    QList<QueuedArticle> queue;
    for (const DocumentSummary &document : *documents) {
        if (fitting->contains(document.id))
            queue.append({document.id, document.title, std::nullopt});
    }
    if (request.percent < 100 || request.order == Order::Random) {
        QList<QueuedArticle> drawn = queue;
        QRandomGenerator random(request.seed);
        std::shuffle(drawn.begin(), drawn.end(), random);
        drawn.resize(std::min(drawn.size(), std::max<qsizetype>(1, (drawn.size() * request.percent + 50) / 100)));
        if (request.order == Order::Random)
            queue = drawn;
        else
            queue.removeIf([&drawn](const QueuedArticle &one) { return !drawn.contains(one); });
    }
    if (request.order != Order::LowestAgreement || queue.isEmpty())
        return queue;
    const Result<ProjectAgreement> agreement =
        measureAgreement({.project = request.project, .gammaArticles = 0}, progress);
    if (!agreement && agreement.error().code == ErrorCode::Cancelled)
        return std::unexpected(agreement.error());
    QHash<DocumentId, std::optional<double>> figures;
    for (const ProjectAgreement::Article &article :
         agreement ? agreement->articles : QList<ProjectAgreement::Article>())
        figures.insert(article.id, article.lenientF);
    for (QueuedArticle &article : queue)
        article.agreement = figures.value(article.id);
    std::ranges::stable_sort(queue, {}, [](const QueuedArticle &one) { return one.agreement.value_or(2); });
    return queue;
}

} // namespace Guillemet
