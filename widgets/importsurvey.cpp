// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importsurvey.h"

#include <QtConcurrent/QtConcurrent>
#include <QtCore/QElapsedTimer>

namespace Guillemet {

namespace {
constexpr qsizetype articlesShown = 30;
constexpr qint64 newsEvery = 400; // ms
} // namespace

ImportSurvey::ImportSurvey(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progress(value, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { Q_EMIT found(m_watcher.resultAt(index)); });
}

ImportSurvey::~ImportSurvey()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ImportSurvey::start(const AnnotationImport &import)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run([import](QPromise<Found> &promise) {
        QList<ArticleExport> articles;
        QElapsedTimer sinceNews;
        const auto take = [&](ArticleExport article) {
            if (articles.size() < articlesShown)
                articles.append(std::move(article));
            return true;
        };
        const ImportTally tally = readForImport(import, take, [&](int done, int total, const ImportTally &tallyNow) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
            const bool isFirst = !sinceNews.isValid() && !articles.isEmpty();
            if (isFirst || (sinceNews.isValid() && sinceNews.hasExpired(newsEvery))) {
                sinceNews.start();
                promise.addResult(Found{tallyNow, articles, false});
            }
            return !promise.isCanceled();
        });
        promise.addResult(Found{tally, articles, true});
    }));
}

} // namespace Guillemet
