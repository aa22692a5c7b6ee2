// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clioutput.h"
#include "models/analysis/analyzer.h"
#include "models/formats/articlewriter.h"
#include "models/formats/format.h"

#include <QtCore/QFuture>
#include <QtCore/QThreadPool>

#include <deque>

namespace Guillemet {

/** Articles on their way through the analysis to the writer: several at a time, a few in memory, written in the order
 * in which they came. */
class ArticlePipeline
{
public:
    /** What was found in one article; an error where it could not be read. */
    struct Worked
    {
        Result<ArticleExport> article;
        QStringList issues = {}; ///< of an article that was read, in words that name its file
    };

    ArticlePipeline(const Analyzer &analyzer, AnalysisOptions options, ArticleWriter &writer, int jobs);
    Q_DISABLE_COPY_MOVE(ArticlePipeline)

    /** `work` runs on a thread of its own and reads one article; it is analysed there and written as `name`. What is
     * written under another name than one would expect is said in `renaming`. False: no more can be written. */
    bool add(std::function<Worked()> work, const QString &name, const QString &renaming = {});
    bool add(Document document, const QString &name);
    /** Waits for the rest and ends the output. */
    void finish();

    void fail(const QString &message);
    ExitStatus status() const { return m_status; }

private:
    struct Running
    {
        QFuture<Worked> worked;
        QString name;
        QString renaming;
    };
    Worked analysed(Worked worked) const;
    bool writeNext();

    const Analyzer &m_analyzer;
    const AnalysisOptions m_options;
    ArticleWriter &m_writer;
    const size_t m_ahead;
    bool m_full = false; ///< no more can be written
    ExitStatus m_status = ExitStatus::Done;
    std::deque<Running> m_running;
    QThreadPool m_pool; // last, so that it ends its work before the rest goes
};

} // namespace Guillemet
