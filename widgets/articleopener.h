// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/formats/articles/articlereaders.h"
#include "models/formats/registry/formatregistry.h"

#include <QtCore/QFutureWatcher>

class QMimeData;

namespace Guillemet {

class Session;
class Settings;

/**
 * Brings files into the session: projects are opened, articles are read in the background and added to the project
 * that is open, or to an unsaved one. A file that cannot be read is named and does not keep the others out.
 */
class ArticleOpener : public QObject
{
    Q_OBJECT

public:
    /** `unsavedDirectory` is where unsaved projects are kept. */
    ArticleOpener(Session &session, Settings &settings, QString unsavedDirectory, QObject *parent = nullptr);
    ~ArticleOpener() override;

    /** Files, folders of articles, or a project; what is read while another call is busy follows it. */
    void open(const QStringList &paths);
    /** Text, a web page or files, as copied elsewhere or dropped here; false if it is none of these. */
    bool openMimeData(const QMimeData &data);
    static bool canOpen(const QMimeData &data);
    static bool isProject(const QString &path);
    /** Copies the sample articles of `folder` into a project of the user's at the first use, and opens it. */
    void openSample(const QString &folder);

    bool isBusy() const { return m_watcher.isRunning(); }
    void cancel();

Q_SIGNALS:
    void progress(int done, int total); ///< of the files being read; equal when there are none left
    /** Files of annotations among those to be opened: what is to become of them is asked first. */
    void importRequested(const QStringList &paths);
    void failed(const Guillemet::Error &error);

private:
    struct Reading
    {
        QString path;
        Result<Document> document;
    };
    void read(const QStringList &paths);
    void finish();
    void add(const QList<Document> &documents);
    void addWaiting();

    Session &m_session;
    Settings &m_settings;
    const ArticleReaders m_readers;
    QString m_unsavedDirectory;
    FormatRegistry m_formats;
    QFutureWatcher<Reading> m_watcher;
    QStringList m_queue;
    QList<Document> m_waiting; ///< for a project to be open
    bool m_projectComing = false;
};

} // namespace Guillemet
