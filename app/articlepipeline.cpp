// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/articlepipeline.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Guillemet {

ArticlePipeline::ArticlePipeline(const Analyzer &analyzer, AnalysisOptions options, ArticleWriter &writer, int jobs)
    : m_analyzer(analyzer)
    , m_options(std::move(options))
    , m_writer(writer)
    , m_ahead(static_cast<size_t>(jobs > 0 ? jobs : QThread::idealThreadCount()) * 2)
{
    m_pool.setMaxThreadCount(static_cast<int>(m_ahead / 2));
}

ArticlePipeline::Worked ArticlePipeline::analysed(Worked worked) const
{
    if (!worked.article)
        return worked;
    Document &document = worked.article->document;
    AnalysisResult found = m_analyzer.analyze(document.text, m_options);
    if (!found.language.isEmpty())
        document.language = found.language;
    *worked.article = {std::move(document), std::move(found.annotations), std::move(found.speakers),
                       Annotator::machine()};
    return worked;
}

bool ArticlePipeline::add(std::function<Worked()> work, const QString &name, const QString &renaming)
{
    m_running.push_back(
        {QtConcurrent::run(&m_pool, [this, work = std::move(work)] { return analysed(work()); }), name, renaming});
    return m_running.size() <= m_ahead || writeNext();
}

bool ArticlePipeline::add(Document document, const QString &name)
{
    return add([document = std::move(document)] { return Worked{ArticleExport{.document = document}}; }, name);
}

bool ArticlePipeline::writeNext()
{
    Running next = std::move(m_running.front());
    m_running.pop_front();
    const Worked worked = next.worked.takeResult();
    for (const QString &issue : worked.issues)
        fail(issue);
    if (m_full)
        return false;
    if (!worked.article) {
        fail(worked.article.error().message);
        return true;
    }
    const Result<> written = m_writer.write(*worked.article, next.name);
    if (written && !next.renaming.isEmpty())
        complain(next.renaming);
    if (!written)
        fail(written.error().message);
    m_full = !written && written.error().code == ErrorCode::NoSpace;
    return !m_full;
}

void ArticlePipeline::finish()
{
    while (!m_running.empty())
        writeNext();
    if (m_full)
        return;
    if (const Result<> finished = m_writer.finish(); !finished)
        fail(finished.error().message);
}

void ArticlePipeline::fail(const QString &message)
{
    complain(message);
    m_status = ExitStatus::SomeFailed;
}

} // namespace Guillemet
