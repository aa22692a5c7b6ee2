// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/projectagreement.h"

#include "models/review/gamma.h"
#include "models/session/annotatorchoice.h"
#include "models/session/askedprogress.h"
#include "models/storage/projectstore.h"

#include <QtConcurrent/QtConcurrentMap>
#include <QtCore/QCoreApplication>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtCore/QThreadPool>
#include <QtCore/QThreadStorage>

namespace Guillemet {

namespace {
struct Measured
{
    QString title;
    QDateTime changed;
    AgreementCounts counts;
    Continuum continuum; ///< where all were at work
    std::expected<Agreement::Gamma, Agreement::Undefined> gamma = std::unexpected(Agreement::Undefined::NoData);
    std::optional<Error> error;
};

Result<QList<Annotator>> chosen(const QList<Annotator> &all, const QStringList &names)
{
    QList<Annotator> annotators;
    for (const QString &name : names) {
        Result<Annotator> annotator = annotatorNamed(all, name);
        if (!annotator)
            return std::unexpected(annotator.error());
        annotators.append(*annotator);
    }
    for (const Annotator &annotator : names.isEmpty() ? all : QList<Annotator>()) {
        if (annotator.kind == Annotator::Kind::Human)
            annotators.append(annotator);
    }
    if (names.isEmpty() && annotators.size() == 1)
        annotators.append(Annotator::machine());
    if (annotators.size() < 2)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Agreement", "Agreement takes two annotators at least."));
    return annotators;
}

/** Measures articles on several threads, each with the project open for itself. */
class Measurer
{
public:
    Measurer(const AgreementRequest &request, QList<Annotator> annotators, AskedProgress &progress)
        : m_request(request)
        , m_annotators(std::move(annotators))
        , m_progress(progress)
    {
        m_pool.setMaxThreadCount(request.jobs > 0 ? request.jobs : QThread::idealThreadCount());
        m_pool.setExpiryTimeout(-1);
    }

    Result<ProjectAgreement> run(const QList<DocumentId> &articles)
    {
        constexpr qsizetype atOnce = 128;
        chooseForGamma(articles);
        ProjectAgreement out{.project = {},
                             .annotators = m_annotators,
                             .articles = {},
                             .counts = {},
                             .intervals = {},
                             .gamma = {},
                             .unitizingAlpha = std::unexpected(Agreement::Undefined::NoData)};
        AgreementSampler sampler;
        Continuum whole{.length = 0, .annotators = QList<QList<MarkedUnit>>(m_annotators.size())};
        for (qsizetype begin = 0; begin < articles.size(); begin += atOnce) {
            const QList<DocumentId> batch = articles.mid(begin, atOnce);
            const QList<Measured> measured =
                QtConcurrent::blockingMapped<QList<Measured>>(&m_pool, batch, [this](const DocumentId &id) {
                    Measured one = m_progress.isStopped() ? Measured() : measure(id);
                    m_progress.oneIsDone();
                    return one;
                });
            if (m_progress.isStopped())
                return failure(ErrorCode::Cancelled, QCoreApplication::translate("Agreement", "Stopped."));
            for (qsizetype i = 0; i < batch.size(); ++i) {
                if (measured[i].error)
                    return std::unexpected(*measured[i].error);
                add(out, sampler, batch[i], measured[i]);
                append(measured[i].continuum, whole);
            }
        }
        out.intervals = sampler.intervals(m_request.seed);
        out.unitizingAlpha = Agreement::unitizingAlphaOverall(whole, AgreementCounts::QuoteTypes);
        return out;
    }

private:
    void chooseForGamma(QList<DocumentId> articles)
    {
        QRandomGenerator random(m_request.seed);
        std::shuffle(articles.begin(), articles.end(), random);
        for (const DocumentId &id : articles.first(std::min<qsizetype>(m_request.gammaArticles, articles.size())))
            m_forGamma.insert(id);
    }

    Measured measure(const DocumentId &id)
    {
        if (!m_stores.hasLocalData()) {
            Result<std::unique_ptr<ProjectStore>> store =
                ProjectStore::open(m_request.project, ProjectStore::Access::ReadOnly);
            if (!store)
                return {.title = {}, .changed = {}, .counts = {}, .continuum = {}, .error = store.error()};
            m_stores.setLocalData(std::shared_ptr<ProjectStore>(std::move(*store)));
        }
        return measure(*m_stores.localData(), id);
    }

    Measured measure(const ProjectStore &store, const DocumentId &id)
    {
        Measured out;
        const Result<Document> document = store.document(id);
        if (!document) {
            out.error = document.error();
            return out;
        }
        const CountedText text(document->text);
        QList<ComparedSet> sets(m_annotators.size());
        ArticleSets present(m_annotators.size(), nullptr);
        for (qsizetype i = 0; i < m_annotators.size(); ++i) {
            const Result<StoredSet> set = store.annotationSet(id, m_annotators[i].id);
            if (!set) {
                out.error = set.error();
                return out;
            }
            if (!set->exists())
                continue;
            const bool all = m_request.undecided || m_annotators[i].kind == Annotator::Kind::Machine;
            sets[i] = ComparedSet::of(set->annotations, text,
                                      all ? ComparedSet::Which::Visible : ComparedSet::Which::Confirmed);
            present[i] = &sets[i];
        }
        if (present.size() - present.count(nullptr) < 2)
            return out;
        out.title = document->title;
        const auto changes = store.lastChanges(id);
        if (!changes) {
            out.error = changes.error();
            return out;
        }
        for (const Annotator &annotator : m_annotators)
            out.changed = std::max(out.changed, changes->value(annotator.id));
        if (m_progress.isStopped())
            return out;
        out.counts = countAgreement(present, text, m_progress.stop());
        const Continuum continuum = quotationContinuum(present, text);
        if (!present.contains(nullptr))
            out.continuum = continuum;
        if (m_forGamma.contains(id))
            out.gamma = Agreement::gamma(continuum, {}, 0.05, m_request.seed, m_progress.stop());
        return out;
    }

    static void add(ProjectAgreement &out, AgreementSampler &sampler, const DocumentId &id, const Measured &measured)
    {
        if (measured.counts.articles == 0)
            return;
        AgreementCounts::Spans quotations;
        for (const AgreementCounts::Pair &pair : measured.counts.pairs)
            quotations += pair.spans.value(MeasuredPart::Quotation);
        out.articles.append({id, measured.title, measured.counts.lenientF(), quotations, measured.changed});
        out.counts.add(measured.counts);
        sampler.add(measured.counts);
        if (!measured.gamma)
            return;
        out.gamma.disorder += measured.gamma->disorder;
        out.gamma.expected += measured.gamma->expected;
        out.gamma.exact += measured.gamma->exact;
        ++out.gamma.articles;
    }

    static void append(const Continuum &article, Continuum &whole)
    {
        constexpr int longest = 1 << 30;
        if (article.annotators.isEmpty() || article.length > longest - whole.length)
            return;
        for (qsizetype i = 0; i < whole.annotators.size(); ++i) {
            for (const MarkedUnit &unit : article.annotators[i])
                whole.annotators[i].append({unit.begin + whole.length, unit.end + whole.length, unit.category});
        }
        whole.length += article.length;
    }

    const AgreementRequest &m_request;
    const QList<Annotator> m_annotators;
    AskedProgress &m_progress;
    QSet<DocumentId> m_forGamma;
    QThreadStorage<std::shared_ptr<ProjectStore>> m_stores;
    QThreadPool m_pool; ///< ends before the stores of its threads do
};
} // namespace

std::optional<double> pairFigure(const ProjectAgreement &agreement, int first, int second)
{
    const auto pair = agreement.counts.pairs.constFind({std::min(first, second), std::max(first, second)});
    if (pair == agreement.counts.pairs.cend() || !pair->spans.contains(MeasuredPart::Quotation))
        return std::nullopt;
    return spanFigures(pair->spans.value(MeasuredPart::Quotation)).lenient.f1;
}

Result<ProjectAgreement> measureAgreement(const AgreementRequest &request, const AgreementProgress &progress)
{
    const Result<std::unique_ptr<ProjectStore>> store =
        ProjectStore::open(request.project, ProjectStore::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    const Result<QList<Annotator>> all = (*store)->annotators();
    if (!all)
        return std::unexpected(all.error());
    Result<QList<Annotator>> annotators = chosen(*all, request.annotators);
    if (!annotators)
        return std::unexpected(annotators.error());
    const Result<QList<DocumentSummary>> documents = (*store)->documents(annotators->first().id);
    if (!documents)
        return std::unexpected(documents.error());
    QList<DocumentId> articles;
    for (const DocumentSummary &summary : *documents)
        articles.append(summary.id);
    AskedProgress asked(progress, articles.size());
    Result<ProjectAgreement> measured = Measurer(request, std::move(*annotators), asked).run(articles);
    if (measured)
        measured->project = (*store)->info().value_or(ProjectInfo()).name;
    return measured;
}

} // namespace Guillemet
