// SPDX-License-Identifier: GPL-3.0-or-later
// The pages, panels and menus of the window.
#include "widgets/mainwindow.h"

#include "models/itemmodels/annotationmodel.h"
#include "models/itemmodels/documentmodel.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationnavigator.h"
#include "widgets/articleheader.h"
#include "widgets/checkcontroller.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/findbar.h"
#include "widgets/findcontroller.h"
#include "widgets/hintlabel.h"
#include "widgets/historycontroller.h"
#include "widgets/messagearea.h"
#include "widgets/panels/annotationpanel.h"
#include "widgets/panels/discussionpanel.h"
#include "widgets/panels/documentpanel.h"
#include "widgets/panels/findingpanel.h"
#include "widgets/panels/guidelinespanel.h"
#include "widgets/panels/inspectorpanel.h"
#include "widgets/panels/queuepanel.h"
#include "widgets/panels/reviewpanel.h"
#include "widgets/paragraphbar.h"
#include "widgets/review/reviewdialogs.h"
#include "widgets/review/workflowcontroller.h"
#include "widgets/reviewcontroller.h"
#include "widgets/settings.h"
#include "widgets/statusline.h"
#include "widgets/suggestionfilter.h"
#include "widgets/tagcontroller.h"
#include "widgets/viewcontroller.h"
#include "widgets/welcomepage.h"
#include "widgets/windowmenus.h"
#include "widgets/windowprompts.h"

#include <QtGui/QScreen>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr int WindowWidth = 1280;
constexpr int WindowHeight = 800;
constexpr int LeftWidth = 270;
constexpr int RightWidth = 310;
} // namespace

void MainWindow::buildPages()
{
    m_messages = new MessageArea(this);
    m_editor = new ArticleEditor(m_dataDirectory, this);
    m_editor->setObjectName(u"editor"_s);
    m_editor->setAccessibleName(tr("Article"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setAcceptDrops(false); // what is dropped on the text is for the window
    m_hint = new HintLabel(m_editor);
    m_editor->addActions(m_actions->inContext(ActionContext::Editor));
    addActions(m_actions->inContext(ActionContext::Window));

    auto *welcome = new WelcomePage(*m_actions, m_settings, this);
    connect(welcome, &WelcomePage::fileRequested, this, [this](const QString &path) { openPaths({path}); });
    auto *article = new QWidget(this);
    auto *articleLayout = new QVBoxLayout(article);
    articleLayout->setContentsMargins(0, 0, 0, 0);
    articleLayout->setSpacing(0);
    articleLayout->addWidget(new ArticleHeader(m_session, *m_actions, article));
    m_texts = new QSplitter(article);
    m_texts->setChildrenCollapsible(false);
    articleLayout->addWidget(m_texts, 1);
    auto *find = new FindBar(m_settings, *m_actions, article);
    m_find = new FindController(m_session, *m_editor, *find, *m_actions, this);
    articleLayout->addWidget(find);
    articleLayout->addWidget(new ParagraphBar(m_session, *m_editor, *m_actions, article));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(welcome);
    m_pages->addWidget(article);

    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
    m_status = new StatusLine(m_session, *m_actions, *m_annotationModel, this);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
}

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    content->setAutoFillBackground(true); // else the dock paints itself beneath each change of its content
    addDockWidget(area, dock);
    m_docks.append(dock);
    return dock;
}

void MainWindow::showDock(qsizetype which)
{
    m_docks.at(which)->show();
    m_docks.at(which)->raise();
}

void MainWindow::buildPanels()
{
    m_documents = new DocumentPanel(m_session, m_documentModel, this);
    m_annotations = new AnnotationPanel(m_annotationModel, this);
    m_inspector = new InspectorPanel(m_session, *m_actions, this);
    QDockWidget *documents = addDock(u"articlesDock"_s, tr("Articles"), m_documents, Qt::LeftDockWidgetArea);
    QDockWidget *annotations = addDock(u"annotationsDock"_s, tr("Annotations"), m_annotations, Qt::LeftDockWidgetArea);
    QDockWidget *inspector = addDock(u"inspectorDock"_s, tr("Inspector"), m_inspector, Qt::RightDockWidgetArea);
    m_findings = new FindingPanel(*m_check, m_settings, *m_actions, this);
    QDockWidget *findings = addDock(u"findingsDock"_s, tr("To Check"), m_findings, Qt::LeftDockWidgetArea);
    tabifyDockWidget(annotations, findings);
    m_reviewPanel = new ReviewPanel(*m_review, m_session, *m_actions, this);
    QDockWidget *review = addDock(u"reviewDock"_s, tr("Review"), m_reviewPanel, Qt::LeftDockWidgetArea);
    tabifyDockWidget(findings, review);
    connect(m_reviewPanel, &ReviewPanel::titleChanged, review, &QWidget::setWindowTitle);
    m_history = new HistoryController(m_session, *m_editor, m_pages, m_dataDirectory, this);
    QDockWidget *history = addDock(u"historyDock"_s, tr("History"), m_history->panel(), Qt::RightDockWidgetArea);
    m_workflow = new WorkflowController(
        {.session = m_session, .editor = *m_editor, .navigator = *m_navigator, .review = *m_review, .window = *this},
        *m_actions);
    QDockWidget *discussion =
        addDock(u"discussionDock"_s, tr("Discussion"), m_workflow->panel(), Qt::RightDockWidgetArea);
    tabifyDockWidget(inspector, discussion);
    tabifyDockWidget(discussion, history); // on the left the names of the tabs would be cut
    connect(m_workflow->panel(), &DiscussionPanel::titleChanged, discussion, &QWidget::setWindowTitle);
    connect(m_workflow, &WorkflowController::panelRequested, this, [this] { showDock(6); });
    connect(m_workflow, &WorkflowController::message, this, &MainWindow::inform);
    auto *reviewing = new ReviewDialogs(
        {.session = m_session, .prompts = *m_prompts, .editor = *m_editor, .review = *m_review, .window = *this},
        *m_actions, m_dataDirectory);
    connect(reviewing, &ReviewDialogs::message, this, &MainWindow::inform);
    QDockWidget *queue = addDock(u"queueDock"_s, tr("Queue"), reviewing->queue(), Qt::LeftDockWidgetArea);
    tabifyDockWidget(documents, queue);
    documents->raise();
    QDockWidget *guidelines =
        addDock(u"guidelinesDock"_s, tr("Guidelines"), reviewing->guidelines(), Qt::RightDockWidgetArea);
    tabifyDockWidget(inspector, guidelines);
    inspector->raise();
    queue->hide();
    guidelines->hide();
    connect(m_reviewPanel, &ReviewPanel::nextArticleRequested, reviewing, &ReviewDialogs::openNextArticle);
    connect(reviewing, &ReviewDialogs::queueRequested, this, [this] { showDock(7); });
    connect(reviewing, &ReviewDialogs::guidelinesRequested, this, [this] { showDock(8); });
    annotations->raise();
    connect(m_findings, &FindingPanel::titleChanged, findings, &QWidget::setWindowTitle);
    resizeDocks({documents, inspector}, {LeftWidth, RightWidth}, Qt::Horizontal);
    resizeDocks({documents, annotations}, {WindowHeight / 2, WindowHeight / 2}, Qt::Vertical);
}

void MainWindow::buildMenus()
{
    auto *menus = new WindowMenus(this, *m_actions, m_settings, m_docks, m_filter->menu());
    connect(menus, &WindowMenus::recentRequested, this, [this](const QString &path) { openPaths({path}); });
    connect(menus, &WindowMenus::themeChosen, this, [this](const QString &name) { m_view->setTheme(name); });
    new TagController({.session = m_session,
                       .prompts = *m_prompts,
                       .editor = *m_editor,
                       .navigator = *m_navigator,
                       .controller = *m_controller},
                      *m_actions, menus->tagMenu(), this);
    constexpr int TitleBar = 40; // of the window manager, which is not known yet
    resize(QSize(WindowWidth, WindowHeight).boundedTo(screen()->availableSize() - QSize(0, TitleBar)));
}

} // namespace Guillemet
