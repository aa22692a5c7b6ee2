// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/mergesource.h"

#include "models/formats/folderfiles.h"
#include "models/formats/registry/formatregistry.h"
#include "models/storage/projectstore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
bool isJson(const QString &path)
{
    return path.endsWith(".json"_L1) || path.endsWith(".jsonl"_L1);
}

Result<MergeSource> readJson(const QString &path)
{
    const Result<QStringList> files = filesUnder(path, isJson);
    if (!files)
        return std::unexpected(files.error());
    const FormatRegistry formats;
    const Format *format = formats.find(u"json");
    MergeCollector source(QDir::toNativeSeparators(path));
    for (const QString &file : *files) {
        const Result<ImportBundle> bundle = format->read(file);
        if (!bundle)
            return std::unexpected(bundle.error());
        source.tell(bundle->issues);
        std::ranges::for_each(bundle->articles, [&](const ArticleExport &article) { source.add(article); });
    }
    return source.take();
}

Result<MergeArticle> readArticle(const ProjectStore &store, const DocumentId &id, const QList<Annotator> &annotators)
{
    Result<Document> document = store.document(id);
    if (!document)
        return std::unexpected(document.error());
    MergeArticle article{.document = *std::move(document), .sets = {}};
    if (article.document.corrections > 0) {
        Result<QString> original = store.originalText(id);
        if (!original)
            return std::unexpected(original.error());
        article.original = *std::move(original);
    }
    const auto changes = store.lastChanges(id);
    if (!changes)
        return std::unexpected(changes.error());
    for (const Annotator &annotator : annotators) {
        Result<StoredSet> set = store.annotationSet(id, annotator.id);
        if (!set)
            return std::unexpected(set.error());
        if (set->exists())
            article.sets.append({annotator, *std::move(set), changes->value(annotator.id)});
    }
    return article;
}

Result<MergeSource> readProject(const QString &path, const QList<DocumentId> &only)
{
    const QTemporaryDir folder; // goes after the store that may be in it
    Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
    if (!store && store.error().code == ErrorCode::NotWritable) { // of an older version: a copy is converted
        const QString copy = folder.filePath(QFileInfo(path).fileName());
        if (QFile::copy(path, copy))
            store = ProjectStore::open(copy);
    }
    if (!store)
        return std::unexpected(store.error());
    const Result<QList<Annotator>> annotators = (*store)->annotators();
    const Result<QList<Speaker>> speakers = (*store)->speakers();
    const Result<QList<DocumentSummary>> documents = (*store)->documents(Annotator::machine().id);
    if (!annotators || !speakers || !documents)
        return std::unexpected(!annotators ? annotators.error() : !speakers ? speakers.error() : documents.error());
    MergeSource source{.name = QDir::toNativeSeparators(path), .speakers = *speakers, .articles = {}};
    source.discussions = (*store)->discussions().value_or(QList<Discussion>());
    source.standings = (*store)->standings().value_or(QList<SetStanding>());
    source.guidelines = (*store)->guidelines().value_or(QList<Guideline>());
    source.roles = (*store)->roleChanges().value_or(QList<RoleChange>());
    source.reasons = (*store)->reasons().value_or(QList<RejectionReason>());
    for (const DocumentSummary &summary : *documents) {
        if (!only.isEmpty() && !only.contains(summary.id))
            continue;
        Result<MergeArticle> article = readArticle(**store, summary.id, *annotators);
        if (!article)
            return std::unexpected(article.error());
        source.articles.append(*std::move(article));
    }
    return source;
}
} // namespace

void MergeCollector::add(const ArticleExport &article)
{
    const QByteArray hash = article.document.textHash();
    const auto known = m_places.constFind(hash);
    const qsizetype place = known == m_places.cend() ? m_source.articles.size() : *known;
    if (known == m_places.cend()) {
        m_places.insert(hash, place);
        m_source.articles.append({article.document, {}, {}, article.originalHash});
    }
    if (!article.annotations.isEmpty() || !article.annotator.id.isNull())
        m_source.articles[place].sets.append({article.annotator, StoredSet{.annotations = article.annotations,
                                                                           .revision = 0,
                                                                           .state = WorkState::InProgress,
                                                                           .analyzer = {},
                                                                           .note = article.note}});
    for (const Speaker &speaker : article.speakers) {
        if (m_speakers.contains(speaker.id))
            continue;
        m_speakers.insert(speaker.id);
        m_source.speakers.append(speaker);
    }
}

Result<MergeSource> readMergeSource(const QString &path, const QList<DocumentId> &only)
{
    return QFileInfo(path).isDir() || isJson(path) ? readJson(path) : readProject(path, only);
}

} // namespace Guillemet
