// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/articlebatches.h"

#include "models/formats/articles/articlefiles.h"
#include "models/formats/articles/articlereaders.h"

#include <QtCore/QElapsedTimer>

namespace Guillemet {

namespace {
class Batches final : public ArticleSink
{
public:
    Batches(const ArticleReaders &readers, const ReadOptions &options, const std::function<void(ArticleBatch)> &give)
        : m_readers(readers)
        , m_give(give)
        , m_options(options)
    {
        m_options.progress = [this](double share) {
            m_batch.within = share;
            giveIfDue();
        };
    }

    void read(const QStringList &paths)
    {
        QStringList files;
        for (const QString &path : paths) {
            const Result<QStringList> inside = articleFiles(m_readers, path);
            if (inside)
                files += *inside;
            else
                fail({path, inside.error().message, true});
        }
        m_batch.total = static_cast<int>(files.size());
        for (const QString &file : std::as_const(files)) {
            if (m_options.stop.stop_requested())
                break;
            readFile(file);
        }
        giveNow();
    }

    bool take(ArticleExport article) override
    {
        m_weight += article.document.text.size();
        m_batch.documents.append(std::move(article.document));
        ++m_batch.articles;
        if (m_batch.articles == 1)
            giveNow();
        giveIfDue();
        return !m_options.stop.stop_requested();
    }
    void tell(const QString &issue) override { fail({m_path, issue, false}); }

private:
    static QElapsedTimer started()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }

    void readFile(const QString &file)
    {
        m_path = file;
        m_batch.within = 0;
        const int before = m_batch.articles;
        const Result<> read = m_readers.read(file, m_options, *this);
        if (!read && read.error().code != ErrorCode::Cancelled)
            fail({file, read.error().message, m_batch.articles == before});
        ++m_batch.files;
        m_batch.within = 0;
        giveIfDue();
    }

    void fail(const FailedFile &failed)
    {
        constexpr qsizetype mostOfOneFile = 100; // a table may have a fault in each row
        m_ofFile = failed.path == m_failing ? m_ofFile + 1 : 1;
        m_failing = failed.path;
        if (m_ofFile <= mostOfOneFile)
            m_batch.failed.append(failed);
    }

    void giveIfDue()
    {
        constexpr qsizetype heaviest = 1'000'000; // characters
        constexpr qint64 longest = 150;           // ms: the list of articles grows before the eyes
        if (m_batch.documents.size() >= 100 || m_weight >= heaviest || m_since.elapsed() >= longest)
            giveNow();
    }

    void giveNow()
    {
        m_give(m_batch);
        m_batch.documents.clear();
        m_batch.failed.clear();
        m_weight = 0;
        m_since.start();
    }

    const ArticleReaders &m_readers;
    const std::function<void(ArticleBatch)> &m_give;
    ReadOptions m_options;
    ArticleBatch m_batch;
    QElapsedTimer m_since = started();
    QString m_path;
    QString m_failing;
    qsizetype m_ofFile = 0;
    qsizetype m_weight = 0;
};
} // namespace

void readArticleFiles(const ArticleReaders &readers, const QStringList &paths, const ReadOptions &options,
                      const std::function<void(ArticleBatch)> &give)
{
    Batches(readers, options, give).read(paths);
}

} // namespace Guillemet
