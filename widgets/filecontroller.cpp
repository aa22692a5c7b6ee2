// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filecontroller.h"

#include "models/session/projectexport.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/articleheader.h"
#include "widgets/articleopener.h"
#include "widgets/dialogs/failedfilesdialog.h"
#include "widgets/dialogs/propertiesdialog.h"
#include "widgets/messagearea.h"
#include "widgets/settings.h"
#include "widgets/userprompts.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QWidget>

namespace Guillemet {

using namespace Qt::StringLiterals;

FileController::FileController(const Parts &parts, const ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_actions(actions)
    , m_window(window)
{
    const auto on = [&](QLatin1StringView id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, act);
    };
    on("file.openArticle"_L1, [this] { openArticles(); });
    on("file.openFolder"_L1, [this] { openFolder(); });
    on("file.pasteArticle"_L1, [this] { paste(); });
    on("file.newProject"_L1, [this] { newProject(); });
    on("file.openProject"_L1, [this] { openProject(); });
    on("file.openSample"_L1, [this] { m_parts.opener.openSample(m_parts.sampleFolder); });
    on("file.save"_L1, [this] { save(); });
    on("file.saveAs"_L1, [this] { saveAs(); });
    on("file.properties"_L1, [this] { showProperties(); });
    on("settings.annotator"_L1, [this] { showProperties(); });
    on("file.closeProject"_L1, [this] { m_parts.session.closeProject(); });
    connect(&parts.opener, &ArticleOpener::incomplete, this, &FileController::showFailed);
}

QString FileController::folder() const
{
    const QString last = m_parts.settings.value(Setting::Folder);
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
}

void FileController::updateActions()
{
    const Session &session = m_parts.session;
    const bool open = session.isOpen();
    m_actions.action("file.save"_L1)->setEnabled(open && !session.isReadOnly());
    m_actions.action("file.saveAs"_L1)->setEnabled(open);
    m_actions.action("file.closeProject"_L1)->setEnabled(open);
    m_actions.action("file.export"_L1)->setEnabled(open && !session.documents().isEmpty());
}

void FileController::openArticles()
{
    m_parts.prompts.openFiles({.title = tr("Open Articles"),
                               .path = folder(),
                               .filters = {m_parts.opener.fileFilter(), tr("All files (*)")},
                               .suffix = {}},
                              [this](const QStringList &paths) { m_parts.opener.open(paths); });
}

void FileController::openFolder()
{
    m_parts.prompts.chooseFolder(
        {.title = tr("Open a Folder of Articles"), .path = folder(), .filters = {}, .suffix = {}},
        [this](const QString &path) { m_parts.opener.open({path}); });
}

void FileController::showFailed(const QList<FailedFile> &files)
{
    constexpr qsizetype shown = 5;
    QStringList lines;
    QStringList again;
    for (const FailedFile &file : files) {
        if (lines.size() < shown)
            lines.append(file.isWhole ? file.reason : u"%1: %2"_s.arg(QFileInfo(file.path).fileName(), file.reason));
        if (file.isWhole && !again.contains(file.path))
            again.append(file.path);
    }
    if (files.size() > shown)
        lines.append(tr("…and %n more.", nullptr, static_cast<int>(files.size() - shown)));
    QList<QAction *> actions;
    if (files.size() > 1) {
        auto *list = new QAction(QIcon::fromTheme(u"view-list-details"_s), tr("Show All"));
        connect(list, &QAction::triggered, this, [this, files] {
            auto *dialog = new FailedFilesDialog(files, m_window);
            connect(dialog, &FailedFilesDialog::retryRequested, this,
                    [this](const QStringList &paths) { m_parts.opener.open(paths); });
            dialog->open();
        });
        actions.append(list);
    }
    if (!again.isEmpty()) {
        auto *retry = new QAction(QIcon::fromTheme(u"view-refresh"_s), tr("Try Again"));
        connect(retry, &QAction::triggered, this, [this, again] {
            m_parts.messages.clear();
            m_parts.opener.open(again);
        });
        actions.append(retry);
    }
    m_parts.messages.show(MessageArea::Kind::Error, lines.join(u'\n'), actions);
}

void FileController::openProject()
{
    m_parts.prompts.openFile({.title = tr("Open Project"),
                              .path = folder(),
                              .filters = {tr("Guillemet projects (*.guillemet)"), tr("All files (*)")},
                              .suffix = {}},
                             [this](const QString &path) {
                                 m_parts.settings.set(Setting::Folder, QFileInfo(path).absolutePath());
                                 m_parts.session.openProject(path);
                             });
}

void FileController::newProject()
{
    m_parts.prompts.saveFile({.title = tr("New Project"),
                              .path = QDir(folder()).filePath(tr("Project") + u".guillemet"_s),
                              .filters = {tr("Guillemet projects (*.guillemet)")},
                              .suffix = u"guillemet"_s},
                             [this](const QString &path) {
                                 m_parts.settings.set(Setting::Folder, QFileInfo(path).absolutePath());
                                 m_parts.session.createProject(path);
                             });
}

void FileController::paste()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
        m_parts.opener.openMimeData(*data);
}

void FileController::save()
{
    if (m_parts.session.isUnsavedProject())
        saveAs();
    else if (m_parts.session.flush())
        m_parts.messages.show(MessageArea::Kind::Success,
                              tr("Saved in %1.").arg(QDir::toNativeSeparators(m_parts.session.projectPath())));
}

void FileController::saveAs()
{
    const Session &session = m_parts.session;
    const QString name = session.isUnsavedProject() && session.hasDocument()
                             ? exportName(session.document())
                             : QFileInfo(session.projectPath()).completeBaseName();
    const QString where = session.isUnsavedProject() ? folder() : QFileInfo(session.projectPath()).absolutePath();
    m_parts.prompts.saveFile({.title = tr("Save Project As"),
                              .path = QDir(where).filePath(name + u".guillemet"_s),
                              .filters = {tr("Guillemet projects (*.guillemet)")},
                              .suffix = u"guillemet"_s},
                             [this](const QString &path) {
                                 m_parts.settings.set(Setting::Folder, QFileInfo(path).absolutePath());
                                 m_parts.session.saveProjectAs(path);
                             });
}

void FileController::showProperties()
{
    auto *dialog = new PropertiesDialog(m_parts.session, m_window);
    connect(dialog, &PropertiesDialog::annotatorNamed, this, [this](const QString &name) {
        if (name.isEmpty() || name == m_parts.session.annotator().name)
            return;
        m_parts.settings.set(Setting::Annotator, name);
        m_parts.session.setAnnotatorName(name);
    });
    dialog->open();
}

} // namespace Guillemet
