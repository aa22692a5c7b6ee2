// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/evaluation.h"

#include "models/session/annotatorchoice.h"
#include "models/storage/projectstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStringDecoder>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** As it is in the file: a byte order mark is a character, line ends stay. */
Result<QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, QCoreApplication::translate("Evaluation", "%1 cannot be read: %2.")
                                                  .arg(QDir::toNativeSeparators(path), file.errorString()));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(file.readAll());
    if (decoder.hasError())
        return failure(
            ErrorCode::BadContent,
            QCoreApplication::translate("Evaluation", "%1 is not in UTF-8.").arg(QDir::toNativeSeparators(path)));
    return text;
}

Result<ScoredAnnotations> standoffOf(const QString &path, const QString &text)
{
    Result<QString> standoff = contentOf(path);
    if (!standoff)
        return std::unexpected(standoff.error());
    if (standoff->startsWith(u'\ufeff'))
        standoff->removeFirst();
    return readScoredStandoff(text, *standoff);
}

Result<Evaluation> evaluateFolders(const EvaluationRequest &request)
{
    const QDir gold(request.gold);
    const QDir predicted(request.predicted);
    for (const QDir &folder : {gold, predicted}) {
        if (!folder.exists())
            return failure(ErrorCode::NotFound, QCoreApplication::translate("Evaluation", "There is no folder %1.")
                                                    .arg(QDir::toNativeSeparators(folder.path())));
    }
    Evaluation evaluation;
    for (const QString &file : gold.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4);
        if (!gold.exists(name + u".ann"))
            continue;
        const Result<QString> text = contentOf(gold.filePath(file));
        if (!text)
            return std::unexpected(text.error());
        const Result<ScoredAnnotations> right = standoffOf(gold.filePath(name + u".ann"), *text);
        const Result<ScoredAnnotations> found = predicted.exists(name + u".ann")
                                                    ? standoffOf(predicted.filePath(name + u".ann"), *text)
                                                    : Result<ScoredAnnotations>(ScoredAnnotations());
        if (!right || !found)
            return std::unexpected(right ? found.error() : right.error());
        evaluation.articles.append(name);
        evaluation.counts.append(Scoring::count(*text, *right, *found, request.options));
    }
    if (evaluation.articles.isEmpty())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Evaluation", "No articles with annotations (NAME.txt and NAME.ann) "
                                                                 "are in %1.")
                           .arg(QDir::toNativeSeparators(request.gold)));
    return evaluation;
}

class ProjectEvaluation
{
public:
    ProjectEvaluation(const ProjectStore &store, const EvaluationRequest &request)
        : m_store(store)
        , m_request(request)
    {
    }

    Result<Evaluation> run()
    {
        const Result<QList<Annotator>> annotators = m_store.annotators();
        if (!annotators)
            return std::unexpected(annotators.error());
        const Result<Annotator> gold = annotatorNamed(*annotators, m_request.gold);
        const Result<Annotator> predicted = annotatorNamed(*annotators, m_request.predicted);
        const Result<QList<Speaker>> speakers = m_store.speakers();
        if (!gold || !predicted || !speakers)
            return std::unexpected(!gold ? gold.error() : !predicted ? predicted.error() : speakers.error());
        for (const Speaker &speaker : *speakers)
            m_names.insert(speaker.id, speaker.name);
        return evaluate(*gold, *predicted);
    }

private:
    Result<Evaluation> evaluate(const Annotator &gold, const Annotator &predicted)
    {
        const Result<QList<DocumentSummary>> documents = m_store.documents(gold.id);
        if (!documents)
            return std::unexpected(documents.error());
        Evaluation evaluation;
        for (const DocumentSummary &summary : *documents) {
            const Result<StoredSet> right = m_store.annotationSet(summary.id, gold.id);
            if (!right)
                return std::unexpected(right.error());
            if (!right->exists())
                continue;
            const Result<StoredSet> found = m_store.annotationSet(summary.id, predicted.id);
            const Result<Document> document = m_store.document(summary.id);
            if (!found || !document)
                return std::unexpected(found ? document.error() : found.error());
            evaluation.articles.append(summary.title);
            evaluation.counts.append(
                Scoring::count(document->text, scored(*right, gold), scored(*found, predicted), m_request.options));
        }
        return evaluation;
    }

    ScoredAnnotations scored(const StoredSet &set, const Annotator &annotator) const
    {
        return scoredAnnotations(
            set.annotations, [this](const SpeakerId &id) { return m_names.value(id); },
            m_request.undecided || annotator.kind == Annotator::Kind::Machine);
    }

    const ProjectStore &m_store;
    const EvaluationRequest &m_request;
    QHash<SpeakerId, QString> m_names;
};
} // namespace

Scoring::Counts Evaluation::sum() const
{
    Scoring::Counts sum;
    for (const Scoring::Counts &article : counts)
        Scoring::add(sum, article);
    return sum;
}

Result<Evaluation> evaluate(const EvaluationRequest &request)
{
    if (request.project.isEmpty())
        return evaluateFolders(request);
    const Result<std::unique_ptr<ProjectStore>> store =
        ProjectStore::open(request.project, ProjectStore::Access::ReadOnly);
    return store ? ProjectEvaluation(**store, request).run() : std::unexpected(store.error());
}

} // namespace Guillemet
