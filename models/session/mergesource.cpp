// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/mergesource.h"

#include "models/formats/articlereader.h"
#include "models/formats/registry/formatregistry.h"
#include "models/storage/projectstore.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
bool isJson(const QString &path)
{
    return path.endsWith(".json"_L1) || path.endsWith(".jsonl"_L1);
}

/** Files name their annotator; several files may hold the same article. */
class JsonSource
{
public:
    explicit JsonSource(const QString &path) { m_source.name = QDir::toNativeSeparators(path); }

    Result<> read(const QString &file)
    {
        const FormatRegistry formats;
        const Format *format = formats.find(u"json");
        Result<ImportBundle> bundle = format->read(file);
        if (!bundle)
            return std::unexpected(bundle.error());
        m_source.issues += bundle->issues;
        for (const ArticleExport &article : std::as_const(bundle->articles))
            add(article);
        return {};
    }

    MergeSource take() { return std::move(m_source); }

private:
    void add(const ArticleExport &article)
    {
        const QByteArray hash = article.document.textHash();
        const auto known = m_places.constFind(hash);
        const qsizetype place = known == m_places.cend() ? m_source.articles.size() : *known;
        if (known == m_places.cend()) {
            m_places.insert(hash, place);
            m_source.articles.append({article.document, {}});
        }
        m_source.articles[place].sets.append({article.annotator, StoredSet{.annotations = article.annotations,
                                                                           .revision = 0,
                                                                           .state = WorkState::InProgress,
                                                                           .analyzer = {}}});
        for (const Speaker &speaker : article.speakers) {
            if (m_speakers.contains(speaker.id))
                continue;
            m_speakers.insert(speaker.id);
            m_source.speakers.append(speaker);
        }
    }

    MergeSource m_source;
    QHash<QByteArray, qsizetype> m_places;
    QSet<SpeakerId> m_speakers;
};

Result<MergeSource> readJson(const QString &path)
{
    const Result<QStringList> files = filesUnder(path, isJson);
    if (!files)
        return std::unexpected(files.error());
    JsonSource source(path);
    for (const QString &file : *files) {
        if (const Result<> read = source.read(file); !read)
            return std::unexpected(read.error());
    }
    return source.take();
}

Result<MergeArticle> readArticle(const ProjectStore &store, const DocumentId &id, const QList<Annotator> &annotators)
{
    Result<Document> document = store.document(id);
    if (!document)
        return std::unexpected(document.error());
    MergeArticle article{.document = *std::move(document), .sets = {}};
    for (const Annotator &annotator : annotators) {
        Result<StoredSet> set = store.annotationSet(id, annotator.id);
        if (!set)
            return std::unexpected(set.error());
        if (set->exists())
            article.sets.append({annotator, *std::move(set)});
    }
    return article;
}

Result<MergeSource> readProject(const QString &path, const QList<DocumentId> &only)
{
    Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
    const QTemporaryDir folder;
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

Result<MergeSource> readMergeSource(const QString &path, const QList<DocumentId> &only)
{
    return QFileInfo(path).isDir() || isJson(path) ? readJson(path) : readProject(path, only);
}

} // namespace Guillemet
