// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/articleopener.h"

#include "models/formats/articletext.h"
#include "models/session/annotationimport.h"
#include "models/session/session.h"
#include "widgets/settings.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

ArticleOpener::ArticleOpener(Session &session, Settings &settings, QString unsavedDirectory, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_unsavedDirectory(std::move(unsavedDirectory))
{
    connect(&session, &Session::projectOpened, this, &ArticleOpener::addWaiting);
    connect(&session, &Session::failed, this, [this] { m_projectComing = false; });
}

ArticleOpener::~ArticleOpener()
{
    cancel();
    m_reading.waitForFinished();
}

bool ArticleOpener::isProject(const QString &path)
{
    return QFileInfo(path).suffix().compare("guillemet"_L1, Qt::CaseInsensitive) == 0;
}

void ArticleOpener::open(const QStringList &paths)
{
    QStringList articles;
    QStringList asked;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        m_settings.set(Setting::Folder, info.absolutePath());
        if (!isProject(path)) {
            const bool isAsked =
                holdsAnnotations(path, m_formats, m_readers) || isArticleTable(path, m_formats, m_readers);
            (isAsked ? asked : articles).append(info.absoluteFilePath());
            continue;
        }
        if (!info.exists()) {
            m_settings.removeRecent(info.absoluteFilePath());
            Q_EMIT failed({ErrorCode::NotFound,
                           tr("There is no project “%1” any more. If it was moved, open it from its new place.")
                               .arg(QDir::toNativeSeparators(path))});
            continue;
        }
        m_projectComing = true;
        m_session.openProject(info.absoluteFilePath());
    }
    if (!asked.isEmpty())
        Q_EMIT importRequested(asked);
    openArticles(articles);
}

void ArticleOpener::openArticles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_queue += paths;
    if (!isBusy())
        read(std::exchange(m_queue, {}));
}

void ArticleOpener::read(const QStringList &paths)
{
    constexpr qsizetype kept = 10; // of many at once no recent file is one
    for (const QString &path : paths.first(std::min(paths.size(), kept)))
        m_settings.addRecent(path);
    m_busy = true;
    m_openNext = true;
    m_stop = {};
    const ReadOptions options{.choices = ColumnChoices::fromText(m_settings.value(Setting::ImportColumns)),
                              .stop = m_stop.get_token()};
    m_reading = QtConcurrent::run([this, paths, options] {
        readArticleFiles(m_readers, paths, options, [this](ArticleBatch batch) {
            QMetaObject::invokeMethod(this, [this, batch = std::move(batch)] { take(batch); }, Qt::QueuedConnection);
        });
        QMetaObject::invokeMethod(this, &ArticleOpener::finish, Qt::QueuedConnection);
    });
}

void ArticleOpener::take(const ArticleBatch &batch)
{
    for (const FailedFile &failed : batch.failed) {
        if (failed.isWhole)
            m_settings.removeRecent(failed.path);
    }
    m_failed += batch.failed;
    add(batch.documents);
    if (batch.total == 1 && batch.files == 0)
        Q_EMIT progressWithin(batch.articles, batch.within);
    else if (batch.files < batch.total)
        Q_EMIT progress(batch.files, batch.total);
}

void ArticleOpener::finish()
{
    m_busy = false;
    Q_EMIT progress(0, 0);
    if (const QList<FailedFile> failed = std::exchange(m_failed, {}); !failed.isEmpty())
        Q_EMIT incomplete(failed);
    if (!m_queue.isEmpty())
        read(std::exchange(m_queue, {}));
}

void ArticleOpener::add(const QList<Document> &documents)
{
    if (documents.isEmpty())
        return;
    if (!m_projectComing && m_session.isOpen() && !m_session.isReadOnly()) {
        m_session.addDocuments(documents, std::exchange(m_openNext, false));
        return;
    }
    m_waiting += documents;
    if (!std::exchange(m_projectComing, true))
        m_session.createUnsavedProject(m_unsavedDirectory);
}

void ArticleOpener::addWaiting()
{
    m_projectComing = false;
    if (!m_waiting.isEmpty() && !m_session.isReadOnly())
        m_session.addDocuments(std::exchange(m_waiting, {}), std::exchange(m_openNext, false));
}

QString ArticleOpener::fileFilter() const
{
    return tr("Articles (%1)").arg(u"*." + m_readers.suffixes().join(u" *."_s));
}

bool ArticleOpener::canOpen(const QMimeData &data)
{
    return !localFiles(data).isEmpty() || data.hasHtml() || data.hasText();
}

bool ArticleOpener::openMimeData(const QMimeData &data)
{
    if (const QStringList paths = localFiles(data); !paths.isEmpty()) {
        open(paths);
        return true;
    }
    if (!data.hasText() || data.text().trimmed().isEmpty()) {
        Q_EMIT failed(
            {ErrorCode::BadContent,
             tr("There is no text to make an article of. Copy the text of an article first, then paste it.")});
        return false;
    }
    m_openNext = true;
    add({articleFromText(data.text())});
    return true;
}

void ArticleOpener::openSample(const QString &folder)
{
    const QString project = QDir(m_unsavedDirectory).absoluteFilePath(tr("Sample") + u".guillemet"_s);
    if (QFileInfo::exists(project)) {
        m_projectComing = true;
        m_session.openProject(project);
        return;
    }
    QDir().mkpath(m_unsavedDirectory);
    m_projectComing = true;
    m_session.createProject(project);
    open({folder});
}

void ArticleOpener::cancel()
{
    m_queue.clear();
    m_stop.request_stop();
}

} // namespace Guillemet
