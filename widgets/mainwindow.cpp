// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "models/analysis/analyzer.h"
#include "models/editing/attributing.h"
#include "models/itemmodels/annotationmodel.h"
#include "models/itemmodels/documentmodel.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationannouncer.h"
#include "widgets/annotationmenu.h"
#include "widgets/annotationnavigator.h"
#include "widgets/articleheader.h"
#include "widgets/articleopener.h"
#include "widgets/bulkcontroller.h"
#include "widgets/checkcontroller.h"
#include "widgets/correctioncontroller.h"
#include "widgets/dialogs/aboutdialog.h"
#include "widgets/dialogs/cheatsheet.h"
#include "widgets/dialogs/handbook.h"
#include "widgets/dialogs/pickers.h"
#include "widgets/dialogs/shortcutsdialog.h"
#include "widgets/doubtcontroller.h"
#include "widgets/editactions.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/exportcontroller.h"
#include "widgets/exporter.h"
#include "widgets/filecontroller.h"
#include "widgets/findbar.h"
#include "widgets/findcontroller.h"
#include "widgets/hintlabel.h"
#include "widgets/historycontroller.h"
#include "widgets/importcontroller.h"
#include "widgets/importer.h"
#include "widgets/languagecontroller.h"
#include "widgets/linkcontroller.h"
#include "widgets/messagearea.h"
#include "widgets/panels/annotationpanel.h"
#include "widgets/panels/discussionpanel.h"
#include "widgets/panels/documentpanel.h"
#include "widgets/panels/findingpanel.h"
#include "widgets/panels/guidelinespanel.h"
#include "widgets/panels/historypanel.h"
#include "widgets/panels/inspectorpanel.h"
#include "widgets/panels/queuepanel.h"
#include "widgets/panels/reviewpanel.h"
#include "widgets/paragraphbar.h"
#include "widgets/quotationcontroller.h"
#include "widgets/review/reviewdialogs.h"
#include "widgets/review/sidebyside.h"
#include "widgets/review/teamcontroller.h"
#include "widgets/review/workflowcontroller.h"
#include "widgets/reviewcontroller.h"
#include "widgets/settings.h"
#include "widgets/statusline.h"
#include "widgets/suggestionfilter.h"
#include "widgets/tagcontroller.h"
#include "widgets/theme.h"
#include "widgets/viewcontroller.h"
#include "widgets/welcomepage.h"
#include "widgets/windowmenus.h"
#include "widgets/windowprompts.h"
#include "widgets/workstatus.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
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

MainWindow::MainWindow(const Environment &environment, UserPrompts *prompts)
    : m_session(environment.session)
    , m_settings(environment.settings)
    , m_theme(environment.theme)
    , m_countryOf(environment.countryOf)
    , m_dataDirectory(environment.dataDirectory)
    , m_projectDirectory(environment.projectDirectory)
    , m_prompts(prompts ? prompts : new WindowPrompts(this))
    , m_actions(new ActionRegistry(m_settings, this))
    , m_opener(new ArticleOpener(m_session, m_settings, m_projectDirectory, this))
    , m_exporter(new Exporter(m_session, this))
    , m_importer(new Importer(m_session, m_projectDirectory, this))
    , m_annotationModel(new AnnotationModel(this))
    , m_documentModel(new DocumentModel(this))
{
    setObjectName(u"mainWindow"_s);
    m_documentModel->follow(&m_session);
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    buildPages();
    m_navigator = new AnnotationNavigator(m_session, *m_editor, *m_actions, this);
    m_controller = new AnnotationController(m_session, *m_editor, *m_navigator, *m_actions, m_countryOf, this);
    m_links = new LinkController(m_session, *m_editor, *m_navigator, *m_controller, *m_actions, this);
    m_check = new CheckController({.session = m_session,
                                   .settings = m_settings,
                                   .editor = *m_editor,
                                   .navigator = *m_navigator,
                                   .annotations = *m_controller},
                                  *m_actions, this);
    m_review = new ReviewController(m_session, *m_editor, *m_navigator, *m_actions, this);
    new SideBySide({.session = m_session,
                    .settings = m_settings,
                    .editor = *m_editor,
                    .review = *m_review,
                    .splitter = *m_texts,
                    .dataDirectory = m_dataDirectory},
                   *m_actions, this);
    m_quotations = new QuotationController(m_session, *m_editor, *m_navigator, *m_controller, *m_actions, this);
    m_filter = new SuggestionFilter(m_session, m_settings, *m_actions, this);
    m_status->setSuggestionMenu(m_filter->menu());
    m_language = new LanguageController(m_session, *m_actions, analysisLanguages(m_dataDirectory), this);
    auto *bulk =
        new BulkController({.session = m_session, .editor = *m_editor, .navigator = *m_navigator, .find = *m_find},
                           *m_actions, m_countryOf, this);
    connect(bulk, &BulkController::message, this, &MainWindow::inform);
    auto *corrections = new CorrectionController(
        {.session = m_session, .editor = *m_editor, .annotations = *m_annotationModel}, *m_actions, this);
    connect(corrections, &CorrectionController::hint, m_hint, &HintLabel::say);
    connect(corrections, &CorrectionController::message, this, &MainWindow::inform);
    m_files = new FileController({.session = m_session,
                                  .settings = m_settings,
                                  .prompts = *m_prompts,
                                  .opener = *m_opener,
                                  .messages = *m_messages,
                                  .sampleFolder = m_dataDirectory + u"/samples"_s},
                                 *m_actions, this);
    new TeamController(
        {.session = m_session, .settings = m_settings, .prompts = *m_prompts, .messages = *m_messages, .window = *this},
        *m_actions);
    new ImportController({.session = m_session,
                          .settings = m_settings,
                          .prompts = *m_prompts,
                          .opener = *m_opener,
                          .importer = *m_importer,
                          .messages = *m_messages,
                          .dataDirectory = m_dataDirectory},
                         *m_actions, this);
    buildPanels();
    new ExportController({.session = m_session,
                          .settings = m_settings,
                          .prompts = *m_prompts,
                          .exporter = *m_exporter,
                          .messages = *m_messages,
                          .navigator = *m_navigator,
                          .dataDirectory = m_dataDirectory,
                          .selected = [this] { return m_documents->selected(); }},
                         *m_actions, this);
    buildMenus();
    connectViewActions();
    new EditActions(*m_actions, *m_session.undoGroup(), *m_editor);
    new WorkStatus(m_session, *m_opener, *m_exporter, *m_importer, *m_status);
    connectPanels();
    connectSession();
    qApp->installEventFilter(this);
    m_view = new ViewController({.settings = m_settings,
                                 .theme = m_theme,
                                 .editor = *m_editor,
                                 .status = *m_status,
                                 .window = *this,
                                 .docks = m_docks},
                                *m_actions);
    new AnnotationAnnouncer(m_session, *m_editor, *m_navigator);
    showPage();
}

MainWindow::~MainWindow() = default;

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
    QDockWidget *history = addDock(u"historyDock"_s, tr("History"), m_history->panel(), Qt::LeftDockWidgetArea);
    tabifyDockWidget(review, history);
    m_workflow = new WorkflowController(
        {.session = m_session, .editor = *m_editor, .navigator = *m_navigator, .review = *m_review, .window = *this},
        *m_actions);
    QDockWidget *discussion =
        addDock(u"discussionDock"_s, tr("Discussion"), m_workflow->panel(), Qt::RightDockWidgetArea);
    tabifyDockWidget(inspector, discussion);
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
    connect(reviewing, &ReviewDialogs::queueRequested, this, [this] { showDock(7); });
    connect(reviewing, &ReviewDialogs::guidelinesRequested, this, [this] { showDock(8); });
    connect(m_reviewPanel, &ReviewPanel::nextArticleRequested, reviewing, &ReviewDialogs::openNextArticle);
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

void MainWindow::connectPanels()
{
    connect(m_documents, &DocumentPanel::opened, m_editor, [this] { m_editor->setFocus(); });
    connect(m_documents, &DocumentPanel::removalRequested, this, [this](const QList<DocumentId> &ids) {
        m_prompts->confirm(tr("Remove Articles"),
                           tr("Remove %n article(s) from the project, with everybody's annotations on them? "
                              "The files they came from stay. This cannot be undone.",
                              nullptr, int(ids.size())),
                           tr("&Remove"), [this, ids] { m_session.removeDocuments(ids); });
    });
    connect(m_annotations, &AnnotationPanel::chosen, this,
            [this](const AnnotationId &id, Span span) { m_navigator->go(id, span); });
    connect(m_annotations, &AnnotationPanel::activated, m_editor, [this] { m_editor->setFocus(); });

    connect(m_inspector, &InspectorPanel::revealRequested, this, [this](const AnnotationId &id, Span span) {
        // The quotation stays chosen while one looks at its cue.
        const Annotation *chosen = m_navigator->current();
        m_editor->reveal(span);
        if (!chosen || chosen->tag != Tags::Quotation)
            m_navigator->go(id, span);
    });
    connect(m_inspector, &InspectorPanel::chooseRequested, m_navigator,
            [this](const AnnotationId &id) { m_navigator->go(id); });
    connect(m_inspector, &InspectorPanel::leaveRequested, m_editor, [this] { m_editor->setFocus(); });
    connect(m_inspector, &InspectorPanel::typeChosen, m_controller, &AnnotationController::setType);
    connect(m_inspector, &InspectorPanel::pickRequested, m_links, [this](LinkRole role) { m_links->pick(role); });
    connect(m_inspector, &InspectorPanel::unlinkRequested, m_links, &LinkController::unlink);
    connect(m_inspector, &InspectorPanel::fragmentRemovalRequested, m_controller,
            &AnnotationController::removeFragment);
    connect(m_inspector, &InspectorPanel::speakerNamed, m_controller, &AnnotationController::nameSpeaker);
    connect(m_inspector, &InspectorPanel::mentionChosen, m_controller, &AnnotationController::setMention);
    connect(m_inspector, &InspectorPanel::noteWritten, m_controller, &AnnotationController::setNote);
    connect(m_inspector, &InspectorPanel::attributeChosen, m_controller,
            [this](const AnnotationId &id, const QString &attribute, const QString &value) {
                m_controller->perform(Acts::setAttribute(m_controller->context(), id, attribute, value));
            });
    connect(m_controller, &AnnotationController::noteRequested, this, [this] {
        showDock(2);
        m_inspector->focusNote();
    });
    connect(m_navigator, &AnnotationNavigator::currentChanged, m_inspector, &InspectorPanel::setAnnotation);
    connect(m_navigator, &AnnotationNavigator::currentChanged, m_annotations, &AnnotationPanel::setCurrent);
    connect(m_editor, &ArticleEditor::annotationMenuRequested, this,
            [this](QPoint position, const QList<AnnotationId> &here) {
                if (!m_session.hasDocument())
                    return;
                auto *menu = new AnnotationMenu(m_session, *m_editor, *m_navigator, *m_controller, *m_actions, here);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                menu->popup(position);
            });
    connect(m_editor, &ArticleEditor::pickingEnded, m_hint, [this] { m_hint->say({}); });
    auto *doubts = new DoubtController(
        {.session = m_session, .editor = *m_editor, .navigator = *m_navigator, .annotations = *m_controller},
        *m_actions, this);
    connect(doubts, &DoubtController::message, this, &MainWindow::inform);
    connect(doubts, &DoubtController::countChanged, m_annotations, &AnnotationPanel::setUnsureCount);
    connect(m_navigator, &AnnotationNavigator::message, this, &MainWindow::inform);
    connect(m_controller, &AnnotationController::message, this, &MainWindow::inform);
    connect(m_links, &LinkController::message, this, &MainWindow::inform);
    connect(m_check, &CheckController::message, this, &MainWindow::inform);
    connect(m_review, &ReviewController::message, this, &MainWindow::inform);
    connect(m_reviewPanel, &ReviewPanel::leaveRequested, m_editor, [this] { m_editor->setFocus(); });
    connect(m_filter, &SuggestionFilter::message, this, &MainWindow::inform);
    connect(m_language, &LanguageController::message, this, &MainWindow::inform);
    connect(m_history, &HistoryController::message, this, &MainWindow::inform);
    connect(m_findings, &FindingPanel::leaveRequested, m_editor, [this] { m_editor->setFocus(); });
    connect(m_quotations, &QuotationController::message, this, &MainWindow::inform);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::projectOpened, this, &MainWindow::projectOpened);
    connect(&m_session, &Session::projectClosed, this, &MainWindow::showPage);
    connect(&m_session, &Session::projectMoved, this, [this] {
        m_settings.addRecent(m_session.projectPath());
        showPage();
    });
    connect(&m_session, &Session::documentOpened, this, &MainWindow::articleOpened);
    connect(&m_session, &Session::documentClosed, this, &MainWindow::showPage);
    connect(&m_session, &Session::documentsAdded, this, &MainWindow::showPage);
    connect(&m_session, &Session::documentMetadataChanged, this, &MainWindow::showTitle);
    connect(&m_session, &Session::tagsetChanged, this, [this] {
        if (m_session.hasDocument())
            m_annotationModel->setArticle(m_session.annotations(), m_session.speakers(), m_session.document().text,
                                          m_session.tagset());
        m_inspector->refresh();
    });
    connect(&m_session, &Session::failed, m_messages, &MessageArea::showError);
    connect(&m_session, &Session::noticed, this, &MainWindow::inform);
    // A killed program opens again where the work was last saved.
    connect(&m_session, &Session::saveStateChanged, this, [this](Session::SaveState state) {
        if (state == Session::SaveState::Saved)
            remember();
    });
    connect(m_opener, &ArticleOpener::failed, m_messages, &MessageArea::showError);
    connect(m_status, &StatusLine::annotatorClicked, m_files, &FileController::showProperties);
    connect(m_status, &StatusLine::undecidedClicked, this, [this] {
        m_editor->setFocus();
        m_navigator->goToUndecided(Direction::Forward);
    });
}

void MainWindow::openPaths(const QStringList &paths)
{
    m_opener->open(paths);
}

void MainWindow::openSample()
{
    m_opener->openSample(m_dataDirectory + u"/samples"_s);
}

bool MainWindow::reopenLast()
{
    const QString project = m_settings.value(Setting::Project);
    if (project.isEmpty() || !QFileInfo::exists(project))
        return false;
    m_articleToOpen = DocumentId::fromString(m_settings.value(Setting::Article));
    m_positionToShow = m_settings.value(Setting::Position);
    m_session.openProject(project);
    return true;
}

void MainWindow::projectOpened()
{
    if (!m_session.isUnsavedProject())
        m_settings.addRecent(m_session.projectPath());
    const QList<DocumentSummary> &articles = m_session.documents();
    if (!articles.isEmpty()) {
        const bool there = std::ranges::contains(articles, m_articleToOpen, &DocumentSummary::id);
        if (!there)
            m_positionToShow = -1;
        m_session.openDocument(there ? m_articleToOpen : articles.first().id);
    }
    m_articleToOpen = {};
    if (m_session.isReadOnly())
        inform(tr("This project can be read only. Save it under another name to change it."));
    showPage();
}

void MainWindow::articleOpened()
{
    m_editor->setDocument(m_session.document(), m_session.annotations(), m_session.tagset());
    QTimer::singleShot(0, this, &MainWindow::remember);
    m_editor->setSpeakers(m_session.speakers());
    m_annotationModel->setArticle(m_session.annotations(), m_session.speakers(), m_session.document().text,
                                  m_session.tagset());
    connect(m_session.annotations(), &AnnotationSet::changed, m_inspector, &InspectorPanel::refresh,
            Qt::UniqueConnection);
    connect(m_session.annotations(), &AnnotationSet::wasReset, m_inspector, &InspectorPanel::refresh,
            Qt::UniqueConnection);
    connect(m_session.speakers(), &SpeakerRegistry::changed, m_inspector, &InspectorPanel::refresh,
            Qt::UniqueConnection);
    if (m_positionToShow >= 0) {
        m_editor->setCaret(m_positionToShow);
        m_editor->reveal({m_positionToShow, m_positionToShow});
        m_positionToShow = -1;
    }
    showPage();
    if (isActiveWindow() && !m_editor->hasFocus() && !focusWidget())
        m_editor->setFocus();
}

void MainWindow::showPage()
{
    const bool article = m_session.hasDocument();
    if (!article) {
        m_editor->setDocument({}, nullptr, {});
        m_annotationModel->setArticle(nullptr, nullptr, {});
        m_inspector->refresh();
    }
    const bool was = m_pages->currentIndex() == 1;
    m_pages->setCurrentIndex(article ? 1 : 0);
    if (article && !was)
        m_editor->setFocus();
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
    m_hint->say(text);
}

void MainWindow::connectViewActions()
{
    const auto on = [this](QLatin1StringView id, auto act) {
        connect(m_actions->action(id), &QAction::triggered, this, act);
    };
    on("view.previousArticle"_L1, [this] { openNeighbour(-1); });
    on("view.nextArticle"_L1, [this] { openNeighbour(1); });
    on("view.allLinks"_L1, [this](bool all) { m_editor->setAllLinksVisible(all); });
    on("annotate.fix"_L1, [this] { m_actions->action("view.focusInspector"_L1)->trigger(); });
    m_actions->action("annotate.rapid"_L1)->setChecked(m_settings.value(Setting::Rapid));
    on("annotate.rapid"_L1, [this](bool rapid) { m_settings.set(Setting::Rapid, rapid); });
    on("view.focusEditor"_L1, [this] { m_editor->setFocus(Qt::ShortcutFocusReason); });
    on("view.focusArticles"_L1, [this] {
        showDock(0);
        m_documents->focusList();
    });
    on("view.focusAnnotations"_L1, [this] {
        showDock(1);
        m_annotations->focusTree();
    });
    on("view.focusFindings"_L1, [this] {
        showDock(3);
        m_findings->focusList();
    });
    on("view.focusReview"_L1, [this] {
        auto *dock = findChild<QDockWidget *>(u"reviewDock"_s);
        dock->show();
        dock->raise();
        m_reviewPanel->focusList();
    });
    on("view.focusInspector"_L1, [this] {
        showDock(2);
        m_inspector->focusFirstField();
    });
    on("view.focusHistory"_L1, [this] {
        showDock(5);
        m_history->panel()->focusList();
    });
    on("annotate.done"_L1, [this](bool done) {
        if (m_session.hasDocument())
            m_session.setWorkState(m_session.document().id, done ? WorkState::Done : WorkState::InProgress);
    });
    on("settings.shortcuts"_L1, [this] { (new ShortcutsDialog(*m_actions, this))->open(); });
    on("help.keys"_L1, [this] { (new CheatSheet(*m_actions, this))->show(); });
    on("help.handbook"_L1, [this] { (new Handbook(*m_actions, this))->show(); });
    on("help.about"_L1, [this] { (new AboutDialog(this))->open(); });
    on("help.palette"_L1, [this] {
        PickerDialog *picker = Pickers::action(*m_actions, this);
        connect(picker, &PickerDialog::picked, this,
                [this](const QString &id) { m_actions->action(QLatin1StringView(id.toLatin1()))->trigger(); });
        picker->open();
    });
    on("file.quit"_L1, [this] { close(); });
}

void MainWindow::openNeighbour(int step)
{
    const int row = ArticleHeader::row(m_session) + step;
    if (m_session.hasDocument() && row >= 0 && row < m_session.documents().size())
        m_session.openDocument(m_session.documents().at(row).id);
}

void MainWindow::remember()
{
    m_settings.setInBackground(Setting::Project, m_session.isOpen() ? m_session.projectPath() : QString());
    const bool article = m_session.hasDocument();
    m_settings.setInBackground(Setting::Article, article ? m_session.document().id.toString() : QString());
    m_settings.setInBackground(Setting::Position, article ? m_editor->caret() : 0);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
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

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // The text keeps the focus while a menu is open: without this, the letter of a menu entry would tag words.
    if (event->type() == QEvent::ShortcutOverride && QApplication::activePopupWidget())
        event->accept();
    return QMainWindow::eventFilter(watched, event);
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
