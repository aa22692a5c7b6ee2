// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliformats.h"
#include "app/cliproject.h"

#include "app/commandline.h"
#include "models/formats/articles/articlereaders.h"
#include "models/formats/readahead.h"
#include "models/formats/registry/filekind.h"
#include "models/formats/registry/formatregistry.h"
#include "models/search/passageindex.h"
#include "models/session/newproject.h"
#include "models/storage/projectstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
Result<std::unique_ptr<ProjectStore>> openOrCreate(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        const Result<ProjectInfo> info = newProjectInfo(path);
        return info ? ProjectStore::create(path, *info) : std::unexpected(info.error());
    }
    Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(path);
    if (store && (*store)->isReadOnly())
        return std::unexpected((*store)->notice().value_or(Error{ErrorCode::NotWritable, path}));
    return store;
}

/** Articles as they are read, into the project a few at a time. */
class Importer final : public ArticleSink
{
public:
    Importer(ProjectStore &store, const Annotator &annotator, bool annotatorIsGiven, const Format *format,
             ImportOptions options, const CommandLine &line)
        : m_store(store)
        , m_format(format)
        , m_options(std::move(options))
        , m_reading{.columns = line.columns}
        , m_annotator(annotator)
        , m_annotatorIsGiven(annotatorIsGiven)
        , m_takesCopies(line.copies)
    {
    }

    void add(const QString &path)
    {
        m_path = path;
        const auto read = [&](ArticleSink &sink) {
            return m_format ? m_format->readEach(path, m_options, sink)
                            : readFile(kindOf(path, m_formats, m_readers, m_reading.columns), m_options, m_readers,
                                       m_reading, sink);
        };
        // The next articles are read while these are written.
        if (const Result<> done = readAhead(read, *this); !done)
            fail(done.error().message);
    }

    /** Whether a file of a folder is to be read. */
    bool isWanted(const QString &path) const
    {
        if (m_format)
            return m_format->extensions().contains(QFileInfo(path).suffix().toLower());
        return m_readers.holdsArticles(path) || (!path.endsWith(".ann"_L1) && m_formats.forFile(path));
    }

    bool take(ArticleExport article) override
    {
        const qint64 weight = weightOf(article);
        NewArticle added{.document = std::move(article.document), .speakers = article.speakers};
        if (!article.annotations.isEmpty())
            added.sets.append({annotatorOf(article), article.annotations});
        m_weight += weight;
        if (added.sets.isEmpty() && isLeftOutAsCopy(added.document))
            return true;
        m_waiting.append(std::move(added));
        m_paths.append(m_path);
        if (m_waiting.size() >= mostWaiting || m_weight >= heaviestWaiting)
            flush();
        return true;
    }
    void tell(const QString &issue) override { fail(u"%1: %2"_s.arg(QDir::toNativeSeparators(m_path), issue)); }

    void flush()
    {
        if (m_waiting.isEmpty())
            return;
        const QList<NewArticle> articles = std::exchange(m_waiting, {});
        const QStringList paths = std::exchange(m_paths, {});
        m_weight = 0;
        const Result<QList<AddedArticle>> added = m_store.addArticles(articles);
        if (!added)
            return fail(added.error().message);
        for (qsizetype i = 0; i < added->size(); ++i) {
            m_added += added->at(i).isNew;
            m_known += !added->at(i).isNew;
            if (!added->at(i).isNew && !articles.at(i).sets.isEmpty())
                fail(QCoreApplication::translate(
                         "Cli", "%1: the article is in the project already; its annotations are not taken over.")
                         .arg(QDir::toNativeSeparators(paths.at(i))));
        }
    }

    void fail(const QString &message)
    {
        complain(message);
        m_status = ExitStatus::SomeFailed;
    }

    ExitStatus finish()
    {
        flush();
        say(QCoreApplication::translate("Cli", "Articles added: %1").arg(m_added));
        if (m_known)
            say(QCoreApplication::translate("Cli", "Articles that were in the project already: %1").arg(m_known));
        if (m_copies)
            say(QCoreApplication::translate("Cli", "Articles left out as copies: %1").arg(m_copies));
        return m_status;
    }

private:
    // What waits is written in one transaction, each of which waits for the disk.
    static constexpr qsizetype mostWaiting = 1000;
    static constexpr qint64 heaviestWaiting = 4'000'000; ///< characters, and what annotations weigh

    /** Tells what an article has in common with others, and whether it is not taken for that. */
    bool isLeftOutAsCopy(const Document &document)
    {
        fillPassages();
        const QString source = document.source.isEmpty() ? QDir::toNativeSeparators(m_path) : document.source;
        const SharedPassages shared = m_passages.find(document.text);
        const QString other = m_titles.value(shared.article);
        const bool isSame = shared.article >= 0 && m_hashes.contains(document.textHash());
        if (!isSame && shared.isCopy() && !m_takesCopies) {
            complain(QCoreApplication::translate(
                         "Cli", "%1: left out, as nearly all of it stands in “%2” too; --copies takes it.")
                         .arg(source, other));
            ++m_copies;
            return true;
        }
        if (!isSame && shared.article >= 0)
            complain(QCoreApplication::translate("Cli",
                                                 "%1: %n paragraph(s) of it stand in “%2” too (%3 % of its words).",
                                                 nullptr, shared.paragraphs)
                         .arg(source, other, QString::number(qRound(shared.share * 100))));
        if (!isSame)
            remember(document.title, document.text);
        return false;
    }

    void remember(const QString &title, const QString &text)
    {
        m_passages.add(text);
        m_titles.append(title);
        m_hashes.insert(Document{.text = text}.textHash());
    }

    /** With what is in the project already, once an article without annotations comes. */
    void fillPassages()
    {
        if (std::exchange(m_filled, true))
            return;
        const Result<QList<DocumentSummary>> there = m_store.documents(m_annotator.id);
        for (const DocumentSummary &summary : there.value_or(QList<DocumentSummary>())) {
            if (const Result<QString> text = m_store.text(summary.id))
                remember(summary.title, *text);
        }
    }

    Annotator annotatorOf(const ArticleExport &article) const
    {
        return m_annotatorIsGiven || article.annotator.id.isNull() ? m_annotator : article.annotator;
    }

    ProjectStore &m_store;
    const Format *m_format; ///< null: found out for each file
    const ImportOptions m_options;
    const ReadOptions m_reading;
    const ArticleReaders m_readers;
    const FormatRegistry m_formats;
    const Annotator m_annotator;
    const bool m_annotatorIsGiven;
    QString m_path; ///< of what is read
    QList<NewArticle> m_waiting;
    qint64 m_weight = 0;
    QStringList m_paths;     ///< of those that wait
    PassageIndex m_passages; ///< of the project
    QStringList m_titles;    ///< of its articles
    QSet<QByteArray> m_hashes;
    bool m_filled = false;
    const bool m_takesCopies;
    int m_copies = 0;
    int m_added = 0;
    int m_known = 0;
    ExitStatus m_status = ExitStatus::Done;
};
} // namespace

ExitStatus importArticles(const CommandLine &line)
{
    const FormatRegistry formats;
    const Format *from = formats.find(line.from);
    const auto names = loadMapping(line.mapping);
    if (!names || (!line.from.isEmpty() && (!from || !from->isReadable()))) {
        complain(!names ? names.error()
                        : QCoreApplication::translate(
                              "Cli", "There is no format \"%1\" to read; \"guillemet-cli formats\" lists them.")
                              .arg(line.from));
        return ExitStatus::WrongUsage;
    }
    const Result<std::unique_ptr<ProjectStore>> store = openOrCreate(line.project);
    if (!store) {
        complain(store.error().message);
        return ExitStatus::SomeFailed;
    }
    Importer importer(**store, Annotator::human(line.annotator.isEmpty() ? systemUserName() : line.annotator),
                      !line.annotator.isEmpty(), from, {.names = *names}, line);
    for (const QString &argument : line.inputs) {
        const Result<QStringList> files =
            filesUnder(argument, [&importer](const QString &path) { return importer.isWanted(path); });
        if (!files)
            importer.fail(files.error().message);
        else
            std::ranges::for_each(*files, [&](const QString &path) { importer.add(path); });
    }
    return importer.finish();
}

} // namespace Guillemet
