// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "models/analysis/analyzer.h"
#include "models/itemmodels/annotationmodel.h"
#include "models/itemmodels/documentmodel.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationannouncer.h"
#include "widgets/annotationnavigator.h"
#include "widgets/articleheader.h"
#include "widgets/articleopener.h"
#include "widgets/bulkcontroller.h"
#include "widgets/checkcontroller.h"
#include "widgets/correctioncontroller.h"
#include "widgets/decisioncontroller.h"
#include "widgets/editactions.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/exportcontroller.h"
#include "widgets/exporter.h"
#include "widgets/filecontroller.h"
#include "widgets/findcontroller.h"
#include "widgets/hintlabel.h"
#include "widgets/importcontroller.h"
#include "widgets/importer.h"
#include "widgets/languagecontroller.h"
#include "widgets/linkcontroller.h"
#include "widgets/messagearea.h"
#include "widgets/panels/documentpanel.h"
#include "widgets/panels/inspectorpanel.h"
#include "widgets/quotationcontroller.h"
#include "widgets/review/sidebyside.h"
#include "widgets/review/teamcontroller.h"
#include "widgets/reviewcontroller.h"
#include "widgets/settings.h"
#include "widgets/statusline.h"
#include "widgets/suggestionfilter.h"
#include "widgets/theme.h"
#include "widgets/viewcontroller.h"
#include "widgets/windowprompts.h"
#include "widgets/workstatus.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStackedWidget>

namespace Guillemet {

using namespace Qt::StringLiterals;

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
    auto *decisions = new DecisionController(
        {.session = m_session, .editor = *m_editor, .navigator = *m_navigator, .annotations = *m_controller},
        *m_actions, this);
    connect(decisions, &DecisionController::message, this, &MainWindow::inform);
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
    connect(m_view, &ViewController::message, this, &MainWindow::inform);
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
