// SPDX-License-Identifier: GPL-3.0-or-later
// The pages, panels and menus of the window.
#include "widgets/mainwindow.h"

#include "models/analysis/analyzer.h"
#include "models/itemmodels/annotationmodel.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationnavigator.h"
#include "widgets/articleopener.h"
#include "widgets/bulkcontroller.h"
#include "widgets/checkcontroller.h"
#include "widgets/correctioncontroller.h"
#include "widgets/decisioncontroller.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/exportcontroller.h"
#include "widgets/exporter.h"
#include "widgets/filecontroller.h"
#include "widgets/findcontroller.h"
#include "widgets/importcontroller.h"
#include "widgets/importer.h"
#include "widgets/languagecontroller.h"
#include "widgets/linkcontroller.h"
#include "widgets/messagearea.h"
#include "widgets/quotationcontroller.h"
#include "widgets/review/sidebyside.h"
#include "widgets/review/teamcontroller.h"
#include "widgets/reviewcontroller.h"
#include "widgets/samespeakeroffer.h"
#include "widgets/samewordsoffer.h"
#include "widgets/settings.h"
#include "widgets/speakercontroller.h"
#include "widgets/statusline.h"
#include "widgets/suggestionfilter.h"
#include "widgets/tagcontroller.h"
#include "widgets/viewcontroller.h"
#include "widgets/windowmenus.h"
#include "widgets/windowpages.h"
#include "widgets/windowpanels.h"
#include "widgets/windowprompts.h"
#include "widgets/workstatus.h"

#include <QtGui/QScreen>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr int WindowWidth = 1280;
constexpr int WindowHeight = 800;
} // namespace

void MainWindow::buildCenter()
{
    m_pages = new WindowPages(m_session, m_settings, *m_actions, m_environment.dataDirectory, this);
    m_editor = &m_pages->editor();
    addActions(m_actions->inContext(ActionContext::Window));
    connect(m_pages, &WindowPages::fileRequested, this, [this](const QString &path) { openPaths({path}); });
    setCentralWidget(m_pages);
    m_status = new StatusLine(m_session, *m_actions, *m_annotationModel, this);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
}

/** What works on the article, and the panels, which show it. */
void MainWindow::buildPanels()
{
    m_navigator = new AnnotationNavigator(m_session, *m_editor, *m_actions, this);
    m_controller =
        new AnnotationController(m_session, *m_editor, *m_navigator, *m_actions, m_environment.countryOf, this);
    auto *links = new LinkController(m_session, *m_editor, *m_navigator, *m_controller, *m_actions, this);
    connect(links, &LinkController::message, this, &MainWindow::inform);
    auto *check = new CheckController({.session = m_session,
                                       .settings = m_settings,
                                       .editor = *m_editor,
                                       .navigator = *m_navigator,
                                       .annotations = *m_controller},
                                      *m_actions, this);
    connect(check, &CheckController::message, this, &MainWindow::inform);
    auto *review = new ReviewController(m_session, *m_editor, *m_navigator, *m_actions, this);
    connect(review, &ReviewController::message, this, &MainWindow::inform);
    WorkStatus::follow(review->reviewer(), *m_status);
    new SideBySide({.session = m_session,
                    .settings = m_settings,
                    .editor = *m_editor,
                    .review = *review,
                    .splitter = m_pages->texts(),
                    .dataDirectory = m_environment.dataDirectory},
                   *m_actions, this);
    const FollowUpOffer::Parts offering{.session = m_session, .navigator = *m_navigator, .annotations = *m_controller};
    const QList<FollowUpOffer *> offers{new SameWordsOffer(offering, *m_actions, m_environment.countryOf, this),
                                        new SameSpeakerOffer(offering, *m_actions, this)};
    for (const FollowUpOffer *offer : offers)
        connect(offer, &FollowUpOffer::message, this, &MainWindow::inform);
    auto *speakers = new SpeakerController(
        {.session = m_session, .navigator = *m_navigator, .annotations = *m_controller, .prompts = *m_prompts},
        *m_actions, this);
    connect(speakers, &SpeakerController::message, this, &MainWindow::inform);
    WorkStatus::follow(*speakers, *m_status);
    auto *decisions = new DecisionController({.session = m_session,
                                              .editor = *m_editor,
                                              .navigator = *m_navigator,
                                              .annotations = *m_controller,
                                              .offers = offers},
                                             *m_actions, this);
    connect(decisions, &DecisionController::message, this, &MainWindow::inform);
    auto *quotations = new QuotationController(m_session, *m_editor, *m_navigator, *m_controller, *m_actions, this);
    connect(quotations, &QuotationController::message, this, &MainWindow::inform);
    auto *language =
        new LanguageController(m_session, *m_actions, analysisLanguages(m_environment.dataDirectory), this);
    connect(language, &LanguageController::message, this, &MainWindow::inform);
    auto *bulk = new BulkController(
        {.session = m_session, .editor = *m_editor, .navigator = *m_navigator, .find = m_pages->find()}, *m_actions,
        m_environment.countryOf, this);
    connect(bulk, &BulkController::message, this, &MainWindow::inform);
    auto *corrections = new CorrectionController(
        {.session = m_session, .editor = *m_editor, .annotations = *m_annotationModel}, *m_actions, this);
    connect(corrections, &CorrectionController::hint, this, &MainWindow::inform);
    connect(corrections, &CorrectionController::message, this, &MainWindow::inform);
    m_panels = new WindowPanels({.session = m_session,
                                 .settings = m_settings,
                                 .prompts = *m_prompts,
                                 .editor = *m_editor,
                                 .navigator = *m_navigator,
                                 .annotations = *m_controller,
                                 .links = *links,
                                 .check = *check,
                                 .review = *review,
                                 .annotationModel = *m_annotationModel,
                                 .pages = m_pages->stack(),
                                 .window = *this,
                                 .dataDirectory = m_environment.dataDirectory},
                                *m_actions);
}

/** What brings articles and annotations in, and out again. */
void MainWindow::buildFiles()
{
    auto *importer = new Importer(m_session, m_environment.projectDirectory, this);
    m_files = new FileController({.session = m_session,
                                  .settings = m_settings,
                                  .prompts = *m_prompts,
                                  .opener = *m_opener,
                                  .messages = messages(),
                                  .sampleFolder = m_environment.dataDirectory + u"/samples"_s},
                                 *m_actions, this);
    new TeamController(
        {.session = m_session, .settings = m_settings, .prompts = *m_prompts, .messages = messages(), .window = *this},
        *m_actions);
    new ImportController({.session = m_session,
                          .settings = m_settings,
                          .prompts = *m_prompts,
                          .opener = *m_opener,
                          .importer = *importer,
                          .messages = messages(),
                          .dataDirectory = m_environment.dataDirectory},
                         *m_actions, this);
    new ExportController({.session = m_session,
                          .settings = m_settings,
                          .prompts = *m_prompts,
                          .exporter = *m_exporter,
                          .messages = messages(),
                          .navigator = *m_navigator,
                          .dataDirectory = m_environment.dataDirectory,
                          .selected = [this] { return m_panels->selectedArticles(); }},
                         *m_actions, this);
    new WorkStatus(m_session, *m_opener, *m_exporter, *importer, *m_status);
}

void MainWindow::buildMenus()
{
    auto *filter = new SuggestionFilter(m_session, m_settings, *m_actions, this);
    connect(filter, &SuggestionFilter::message, this, &MainWindow::inform);
    m_status->setSuggestionMenu(filter->menu());
    auto *menus = new WindowMenus(this, *m_actions, m_settings, m_panels->docks(), filter->menu());
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
