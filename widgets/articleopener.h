// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/formats/articles/articlebatches.h"
#include "models/formats/articles/articlereaders.h"
#include "models/formats/registry/formatregistry.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

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
    /** Files of articles; of tables the columns that were chosen last for their header are taken. */
    void openArticles(const QStringList &paths);
    /** Text, a web page or files, as copied elsewhere or dropped here; false if it is none of these. */
    bool openMimeData(const QMimeData &data);
    static bool canOpen(const QMimeData &data);
    static bool isProject(const QString &path);
    /** Copies the sample articles of `folder` into a project of the user's at the first use, and opens it. */
    void openSample(const QString &folder);

    bool isBusy() const { return m_busy; }
    void cancel();
    /** For dialogs that ask for files: what can be read, as "Articles (*.txt …)". */
    QString fileFilter() const;

Q_SIGNALS:
    void progress(int done, int total);              ///< of the files being read; equal when there are none left
    void progressWithin(int articles, double share); ///< of the only file: articles so far, and how much of it is read
    /** The end of a reading, if something did not come in. */
    void incomplete(const QList<Guillemet::FailedFile> &files);
    /** Files of annotations and tables of articles among those to be opened: what is to become of them is asked first.
     */
    void importRequested(const QStringList &paths);
    void failed(const Guillemet::Error &error);

private:
    void read(const QStringList &paths);
    void take(const ArticleBatch &batch);
    void finish();
    void add(const QList<Document> &documents);
    void addWaiting();

    Session &m_session;
    Settings &m_settings;
    const ArticleReaders m_readers;
    QString m_unsavedDirectory;
    QFuture<void> m_reading;
    std::stop_source m_stop;
    bool m_busy = false;
    bool m_openNext = true; ///< the next article that comes in is shown
    FormatRegistry m_formats;
    QStringList m_queue;
    QList<FailedFile> m_failed;
    QList<Document> m_waiting; ///< for a project to be open
    bool m_projectComing = false;
};

} // namespace Guillemet
