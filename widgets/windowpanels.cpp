// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowpanels.h"

#include "models/editing/attributing.h"
#include "models/itemmodels/annotationmodel.h"
#include "models/itemmodels/documentmodel.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationcontroller.h"
#include "widgets/annotationnavigator.h"
#include "widgets/checkcontroller.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/historycontroller.h"
#include "widgets/linkcontroller.h"
#include "widgets/mainwindow.h"
#include "widgets/panels/annotationpanel.h"
#include "widgets/panels/discussionpanel.h"
#include "widgets/panels/documentpanel.h"
#include "widgets/panels/findingpanel.h"
#include "widgets/panels/guidelinespanel.h"
#include "widgets/panels/historypanel.h"
#include "widgets/panels/inspectorpanel.h"
#include "widgets/panels/queuepanel.h"
#include "widgets/panels/reviewpanel.h"
#include "widgets/review/reviewdialogs.h"
#include "widgets/review/workflowcontroller.h"
#include "widgets/reviewcontroller.h"
#include "widgets/settings.h"
#include "widgets/userprompts.h"

#include <QtGui/QAction>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr int LeftPanelWidth = 270;
constexpr int RightPanelWidth = 310;
constexpr int WidestLeast = 236; // px: nobody is made to give a panel more
constexpr int PanelHeight = 400;
} // namespace

WindowPanels::WindowPanels(const Parts &parts, const ActionRegistry &actions)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_actions(actions)
{
    build();
    connectInspector();
    connectLists();
    connectKeys();
}

QDockWidget *WindowPanels::addDock(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, &m_parts.window);
    dock->setObjectName(name);
    dock->setWidget(content);
    content->setAutoFillBackground(true); // else the dock paints itself beneath each change of its content
    m_parts.window.addDockWidget(area, dock);
    m_docks.append(dock);
    return dock;
}

void WindowPanels::show(QDockWidget *dock)
{
    dock->show();
    dock->raise();
}

void WindowPanels::build()
{
    QMainWindow &window = m_parts.window;
    auto *articles = new DocumentModel(&window);
    articles->follow(&m_parts.session);
    m_documents = new DocumentPanel(m_parts.session, articles, &window);
    m_annotations = new AnnotationPanel(&m_parts.annotationModel, &window);
    m_inspector = new InspectorPanel(m_parts.session, m_actions, &window);
    m_findings = new FindingPanel(m_parts.check, m_parts.settings, m_actions, &window);
    m_review = new ReviewPanel(m_parts.review, m_parts.session, m_actions, &window);
    m_history = new HistoryController(m_parts.session, m_parts.editor, &m_parts.pages, m_parts.dataDirectory, &window);
    QDockWidget *documents =
        addDock(u"articlesDock"_s, MainWindow::tr("Articles"), m_documents, Qt::LeftDockWidgetArea);
    QDockWidget *annotations =
        addDock(u"annotationsDock"_s, MainWindow::tr("Annotations"), m_annotations, Qt::LeftDockWidgetArea);
    QDockWidget *inspector =
        addDock(u"inspectorDock"_s, MainWindow::tr("Inspector"), m_inspector, Qt::RightDockWidgetArea);
    QDockWidget *findings = addDock(u"findingsDock"_s, MainWindow::tr("To Check"), m_findings, Qt::LeftDockWidgetArea);
    QDockWidget *review = addDock(u"reviewDock"_s, MainWindow::tr("Review"), m_review, Qt::LeftDockWidgetArea);
    QDockWidget *history =
        addDock(u"historyDock"_s, MainWindow::tr("History"), m_history->panel(), Qt::RightDockWidgetArea);
    window.tabifyDockWidget(annotations, findings);
    window.tabifyDockWidget(findings, review);
    connect(m_findings, &FindingPanel::titleChanged, findings, &QWidget::setWindowTitle);
    connect(m_review, &ReviewPanel::titleChanged, review, &QWidget::setWindowTitle);
    buildReviewing(documents, inspector, history);
    m_inspector->setMinimumWidth(std::min(widthOfTabs(Qt::RightDockWidgetArea), WidestLeast));
    documents->raise();
    inspector->raise();
    annotations->raise();
    window.resizeDocks({documents, inspector}, {LeftPanelWidth, RightPanelWidth}, Qt::Horizontal);
    window.resizeDocks({documents, annotations}, {PanelHeight, PanelHeight}, Qt::Vertical);
}

/** What the tabs of the panels shown on one side need for their names. */
int WindowPanels::widthOfTabs(Qt::DockWidgetArea area) const
{
    QTabBar tabs(&m_parts.window);
    tabs.setShape(QTabBar::RoundedSouth);
    for (QDockWidget *dock : m_docks) {
        if (m_parts.window.dockWidgetArea(dock) == area && !dock->isHidden())
            tabs.addTab(dock->windowTitle());
    }
    return tabs.sizeHint().width();
}

void WindowPanels::buildReviewing(QDockWidget *documents, QDockWidget *inspector, QDockWidget *history)
{
    QMainWindow &window = m_parts.window;
    auto *workflow = new WorkflowController({.session = m_parts.session,
                                             .editor = m_parts.editor,
                                             .navigator = m_parts.navigator,
                                             .review = m_parts.review,
                                             .window = window},
                                            m_actions);
    QDockWidget *discussion =
        addDock(u"discussionDock"_s, MainWindow::tr("Discussion"), workflow->panel(), Qt::RightDockWidgetArea);
    window.tabifyDockWidget(inspector, discussion);
    window.tabifyDockWidget(discussion, history); // on the left the names of the tabs would be cut
    connect(workflow->panel(), &DiscussionPanel::titleChanged, discussion, &QWidget::setWindowTitle);
    connect(workflow, &WorkflowController::panelRequested, discussion, [discussion] { show(discussion); });
    connect(workflow, &WorkflowController::message, this, &WindowPanels::message);
    auto *reviewing = new ReviewDialogs({.session = m_parts.session,
                                         .prompts = m_parts.prompts,
                                         .editor = m_parts.editor,
                                         .review = m_parts.review,
                                         .window = window},
                                        m_actions, m_parts.dataDirectory);
    QDockWidget *queue = addDock(u"queueDock"_s, MainWindow::tr("Queue"), reviewing->queue(), Qt::LeftDockWidgetArea);
    QDockWidget *guidelines =
        addDock(u"guidelinesDock"_s, MainWindow::tr("Guidelines"), reviewing->guidelines(), Qt::RightDockWidgetArea);
    window.tabifyDockWidget(documents, queue);
    window.tabifyDockWidget(inspector, guidelines);
    queue->hide();
    guidelines->hide();
    connect(reviewing, &ReviewDialogs::message, this, &WindowPanels::message);
    connect(reviewing, &ReviewDialogs::queueRequested, queue, [queue] { show(queue); });
    connect(reviewing, &ReviewDialogs::guidelinesRequested, guidelines, [guidelines] { show(guidelines); });
    connect(m_review, &ReviewPanel::nextArticleRequested, reviewing, &ReviewDialogs::openNextArticle);
}

void WindowPanels::connectInspector()
{
    AnnotationController &annotations = m_parts.annotations;
    AnnotationNavigator &navigator = m_parts.navigator;
    LinkController &links = m_parts.links;
    connect(m_inspector, &InspectorPanel::revealRequested, this, [this](const AnnotationId &id, Span span) {
        // The quotation stays chosen while one looks at its cue.
        const Annotation *chosen = m_parts.navigator.current();
        m_parts.editor.reveal(span);
        if (!chosen || chosen->tag != Tags::Quotation)
            m_parts.navigator.go(id, span);
    });
    connect(m_inspector, &InspectorPanel::chooseRequested, &navigator,
            [&navigator](const AnnotationId &id) { navigator.go(id); });
    connect(m_inspector, &InspectorPanel::typeChosen, &annotations, &AnnotationController::setType);
    connect(m_inspector, &InspectorPanel::pickRequested, &links, [&links](LinkRole role) { links.pick(role); });
    connect(m_inspector, &InspectorPanel::unlinkRequested, &links, &LinkController::unlink);
    connect(m_inspector, &InspectorPanel::fragmentRemovalRequested, &annotations,
            &AnnotationController::removeFragment);
    connect(m_inspector, &InspectorPanel::speakerNamed, &annotations, &AnnotationController::nameSpeaker);
    connect(m_inspector, &InspectorPanel::mentionChosen, &annotations, &AnnotationController::setMention);
    connect(m_inspector, &InspectorPanel::noteWritten, &annotations, &AnnotationController::setNote);
    connect(m_inspector, &InspectorPanel::attributeChosen, &annotations,
            [&annotations](const AnnotationId &id, const QString &attribute, const QString &value) {
                annotations.perform(Acts::setAttribute(annotations.context(), id, attribute, value));
            });
    connect(&annotations, &AnnotationController::noteRequested, this, [this] {
        show(m_docks.at(2));
        m_inspector->focusNote();
    });
    connect(&navigator, &AnnotationNavigator::currentChanged, m_inspector, &InspectorPanel::setAnnotation);
}

void WindowPanels::connectLists()
{
    Session &session = m_parts.session;
    connect(m_documents, &DocumentPanel::removalRequested, this, [this](const QList<DocumentId> &ids) {
        m_parts.prompts.confirm(
            MainWindow::tr("Remove Articles"),
            MainWindow::tr("Remove %n article(s) from the project, with everybody's annotations on them? "
                           "The files they came from stay. This cannot be undone.",
                           nullptr, int(ids.size())),
            MainWindow::tr("&Remove"), [this, ids] { m_parts.session.removeDocuments(ids); });
    });
    connect(m_annotations, &AnnotationPanel::chosen, this,
            [this](const AnnotationId &id, Span span) { m_parts.navigator.go(id, span); });
    connect(&m_parts.navigator, &AnnotationNavigator::currentChanged, m_annotations, &AnnotationPanel::setCurrent);
    connect(m_history, &HistoryController::message, this, &WindowPanels::message);
    connect(&session, &Session::tagsetChanged, m_inspector, &InspectorPanel::refresh);
    const auto backToText = [this] { m_parts.editor.setFocus(); };
    connect(m_documents, &DocumentPanel::opened, this, backToText);
    connect(m_annotations, &AnnotationPanel::activated, this, backToText);
    connect(m_inspector, &InspectorPanel::leaveRequested, this, backToText);
    connect(m_findings, &FindingPanel::leaveRequested, this, backToText);
    connect(m_review, &ReviewPanel::leaveRequested, this, backToText);
}

void WindowPanels::connectKeys()
{
    const auto on = [this](QLatin1StringView id, QLatin1StringView dockName, auto focus) {
        auto *dock = m_parts.window.findChild<QDockWidget *>(dockName);
        connect(m_actions.action(id), &QAction::triggered, this, [dock, focus] {
            show(dock);
            focus();
        });
    };
    on("view.focusArticles"_L1, "articlesDock"_L1, [this] { m_documents->focusList(); });
    on("view.focusAnnotations"_L1, "annotationsDock"_L1, [this] { m_annotations->focusTree(); });
    on("view.focusFindings"_L1, "findingsDock"_L1, [this] { m_findings->focusList(); });
    on("view.focusReview"_L1, "reviewDock"_L1, [this] { m_review->focusList(); });
    on("view.focusInspector"_L1, "inspectorDock"_L1, [this] { m_inspector->focusFirstField(); });
    on("view.focusHistory"_L1, "historyDock"_L1, [this] { m_history->panel()->focusList(); });
    connect(m_actions.action("annotate.fix"_L1), &QAction::triggered, m_actions.action("view.focusInspector"_L1),
            &QAction::trigger);
}

QList<DocumentId> WindowPanels::selectedArticles() const
{
    return m_documents->selected();
}

void WindowPanels::articleOpened()
{
    const Session &session = m_parts.session;
    connect(session.annotations(), &AnnotationSet::changed, m_inspector, &InspectorPanel::refresh,
            Qt::UniqueConnection);
    connect(session.annotations(), &AnnotationSet::wasReset, m_inspector, &InspectorPanel::refresh,
            Qt::UniqueConnection);
    connect(session.speakers(), &SpeakerRegistry::changed, m_inspector, &InspectorPanel::refresh, Qt::UniqueConnection);
}

void WindowPanels::refresh()
{
    m_inspector->refresh();
}

} // namespace Guillemet
