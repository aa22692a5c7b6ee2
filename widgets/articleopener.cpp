// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/articleopener.h"

#include "models/formats/articles/articlefiles.h"
#include "models/formats/articles/articlereaders.h"
#include "models/formats/articletext.h"
#include "models/session/annotationimport.h"
#include "models/session/session.h"
#include "widgets/settings.h"

#include <QtConcurrent/QtConcurrent>
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
    connect(&m_watcher, &QFutureWatcher<Reading>::finished, this, &ArticleOpener::finish);
    connect(&m_watcher, &QFutureWatcher<Reading>::progressValueChanged, this,
            [this](int value) { Q_EMIT progress(value, m_watcher.progressMaximum()); });
    connect(&session, &Session::projectOpened, this, &ArticleOpener::addWaiting);
    connect(&session, &Session::failed, this, [this] { m_projectComing = false; });
}

ArticleOpener::~ArticleOpener()
{
    cancel();
    m_watcher.waitForFinished();
}

bool ArticleOpener::isProject(const QString &path)
{
    return QFileInfo(path).suffix().compare("guillemet"_L1, Qt::CaseInsensitive) == 0;
}

void ArticleOpener::open(const QStringList &paths)
{
    QStringList articles;
    QStringList annotated;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        m_settings.set(Setting::Folder, info.absolutePath());
        if (!isProject(path)) {
            (holdsAnnotations(path, m_formats, m_readers) ? annotated : articles).append(info.absoluteFilePath());
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
    if (!annotated.isEmpty())
        Q_EMIT importRequested(annotated);
    if (articles.isEmpty())
        return;
    m_queue += articles;
    if (!isBusy())
        read(std::exchange(m_queue, {}));
}

void ArticleOpener::read(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const Result<QStringList> inside = articleFiles(m_readers, path);
        if (inside)
            files += *inside;
        else
            Q_EMIT failed(inside.error());
    }
    if (files.isEmpty())
        return;
    m_watcher.setFuture(QtConcurrent::mapped(
        files, [this](const QString &path) -> Reading { return {path, readArticle(m_readers, path)}; }));
}

void ArticleOpener::finish()
{
    QList<Document> documents;
    QStringList bad;
    const QList<Reading> readings = m_watcher.future().results();
    for (const Reading &reading : readings) {
        if (reading.document) {
            documents.append(*reading.document);
            m_settings.addRecent(reading.path);
        } else {
            m_settings.removeRecent(reading.path);
            bad.append(reading.document.error().message);
        }
    }
    Q_EMIT progress(int(readings.size()), int(readings.size()));
    constexpr qsizetype Shown = 5;
    if (!bad.isEmpty()) {
        QString text = bad.first(std::min(bad.size(), Shown)).join(u'\n');
        if (bad.size() > Shown)
            text += u'\n' + tr("…and %n more file(s) that could not be read.", nullptr, int(bad.size() - Shown));
        Q_EMIT failed({ErrorCode::BadContent, text});
    }
    add(documents);
    if (!m_queue.isEmpty())
        read(std::exchange(m_queue, {}));
}

void ArticleOpener::add(const QList<Document> &documents)
{
    if (documents.isEmpty())
        return;
    if (!m_projectComing && m_session.isOpen() && !m_session.isReadOnly()) {
        m_session.addDocuments(documents, true);
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
        m_session.addDocuments(std::exchange(m_waiting, {}), true);
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
    m_watcher.cancel();
}

} // namespace Guillemet
