// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "models/itemmodels/annotationmodel.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationannouncer.h"
#include "widgets/annotationnavigator.h"
#include "widgets/articleopener.h"
#include "widgets/editactions.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/exporter.h"
#include "widgets/filecontroller.h"
#include "widgets/hintlabel.h"
#include "widgets/lastplace.h"
#include "widgets/settings.h"
#include "widgets/statusline.h"
#include "widgets/theme.h"
#include "widgets/viewcontroller.h"
#include "widgets/windowpages.h"
#include "widgets/windowpanels.h"
#include "widgets/windowprompts.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QDragEnterEvent>

namespace Guillemet {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Environment &environment, UserPrompts *prompts)
    : m_session(environment.session)
    , m_settings(environment.settings)
    , m_environment(environment)
    , m_prompts(prompts ? prompts : new WindowPrompts(this))
    , m_actions(new ActionRegistry(m_settings, this))
    , m_opener(new ArticleOpener(m_session, m_settings, environment.projectDirectory, this))
    , m_exporter(new Exporter(m_session, this))
    , m_annotationModel(new AnnotationModel(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    buildCenter();
    buildPanels();
    buildFiles();
    buildMenus();
    connectViewActions();
    new EditActions(*m_actions, m_session, *m_editor);
    connectParts();
    connectSession();
    m_view = new ViewController({.settings = m_settings,
                                 .theme = m_environment.theme,
                                 .editor = *m_editor,
                                 .status = *m_status,
                                 .window = *this,
                                 .docks = m_panels->docks()},
                                *m_actions);
    connect(m_view, &ViewController::message, this, &MainWindow::inform);
    m_last = std::make_unique<LastPlace>(m_session, m_settings, *m_editor);
    new AnnotationAnnouncer(m_session, *m_editor, *m_navigator);
    showPage();
}

MainWindow::~MainWindow() = default;

void MainWindow::openPaths(const QStringList &paths)
{
    m_opener->open(paths);
}

void MainWindow::openSample()
{
    m_opener->openSample(m_environment.dataDirectory + u"/samples"_s);
}

bool MainWindow::reopenLast()
{
    return m_last->reopen();
}

MessageArea &MainWindow::messages() const
{
    return m_pages->messages();
}

void MainWindow::projectOpened()
{
    if (!m_session.isUnsavedProject())
        m_settings.addRecent(m_session.projectPath());
    m_last->openArticle();
    if (m_session.isReadOnly())
        inform(tr("This project can be read only. Save it under another name to change it."));
    showPage();
}

void MainWindow::articleOpened()
{
    m_editor->setDocument(m_session.document(), m_session.annotations(), m_session.tagset());
    m_editor->setEnabled(true);
    if (std::exchange(m_editorWaits, false))
        m_editor->setFocus();
    QTimer::singleShot(0, this, [this] { m_last->remember(); });
    m_editor->setSpeakers(m_session.speakers());
    m_annotationModel->setArticle(m_session.annotations(), m_session.speakers(), m_session.document().text,
                                  m_session.tagset());
    m_panels->articleOpened();
    m_last->showPosition();
    showPage();
    if (isActiveWindow() && !m_editor->hasFocus() && !focusWidget())
        m_editor->setFocus();
}

void MainWindow::showPage()
{
    const bool article = m_session.hasDocument();
    // The text of an article that another annotator goes on with stays in view.
    const bool comesAgain = m_session.isOpening() && !m_editor->isEmpty();
    if (comesAgain) {
        m_editorWaits = m_editorWaits || m_editor->hasFocus();
        m_editor->setEnabled(false);
    }
    if (!article) {
        if (!comesAgain) {
            m_editor->setDocument({}, nullptr, {});
            m_editor->setEnabled(true);
        }
        m_annotationModel->setArticle(nullptr, nullptr, {});
        m_panels->refresh();
    }
    m_pages->showArticle(article || comesAgain);
    m_files->updateActions();
    for (const auto id : {"edit.copy"_L1, "edit.selectAll"_L1, "edit.find"_L1, "edit.findNext"_L1,
                          "edit.findPrevious"_L1, "edit.goToParagraph"_L1})
        m_actions->action(id)->setEnabled(article);
    showTitle();
}

void MainWindow::showTitle()
{
    QStringList parts;
    if (m_session.hasDocument())
        parts.append(m_session.document().title);
    if (m_session.isOpen())
        parts.append(m_session.isUnsavedProject() ? tr("Unsaved project")
                                                  : QFileInfo(m_session.projectPath()).completeBaseName());
    setWindowTitle(parts.join(u" – "_s));
}

void MainWindow::inform(const QString &text)
{
    m_pages->hint().say(text);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_last->remember();
    m_view->rememberLayout();
    m_settings.flush();
    if (m_leaving || !m_session.isOpen() || m_session.isReadOnly() || m_session.flush()) {
        event->accept();
        return;
    }
    event->ignore();
    m_prompts->confirm(tr("Leave Without Saving"),
                       tr("The last changes could not be saved. See the message in the window for the reason. "
                          "If you leave now, they are lost."),
                       tr("&Leave All the Same"), [this] {
                           m_leaving = true;
                           close();
                       });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->source() && ArticleOpener::canOpen(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_opener->openMimeData(*event->mimeData());
}

} // namespace Guillemet
