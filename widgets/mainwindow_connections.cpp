// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the window have to do with each other and with the session.
#include "widgets/mainwindow.h"

#include "models/editing/attributing.h"
#include "models/itemmodels/annotationmodel.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationmenu.h"
#include "widgets/annotationnavigator.h"
#include "widgets/articleopener.h"
#include "widgets/checkcontroller.h"
#include "widgets/dialogs/aboutdialog.h"
#include "widgets/dialogs/actionfinder.h"
#include "widgets/dialogs/cheatsheet.h"
#include "widgets/dialogs/handbook.h"
#include "widgets/dialogs/shortcutsdialog.h"
#include "widgets/doubtcontroller.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/filecontroller.h"
#include "widgets/hintlabel.h"
#include "widgets/historycontroller.h"
#include "widgets/languagecontroller.h"
#include "widgets/linkcontroller.h"
#include "widgets/messagearea.h"
#include "widgets/panels/annotationpanel.h"
#include "widgets/panels/documentpanel.h"
#include "widgets/panels/findingpanel.h"
#include "widgets/panels/historypanel.h"
#include "widgets/panels/inspectorpanel.h"
#include "widgets/panels/reviewpanel.h"
#include "widgets/quotationcontroller.h"
#include "widgets/reviewcontroller.h"
#include "widgets/settings.h"
#include "widgets/statusline.h"
#include "widgets/suggestionfilter.h"
#include "widgets/windowprompts.h"

#include <QtGui/QAction>
#include <QtWidgets/QDockWidget>

namespace Guillemet {

using namespace Qt::StringLiterals;

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
    connect(&m_session, &Session::savingFailed, this, [this](const Error &error) { m_savingError = error.message; });
    connect(&m_session, &Session::projectLimited, this, [this](const Error &error) { m_limit = error.message; });
    const auto isFree = [this] { m_messages->withdraw(std::exchange(m_limit, {})); };
    connect(&m_session, &Session::projectClosed, this, isFree);
    connect(&m_session, &Session::projectMoved, this, isFree);
    connect(&m_session, &Session::saveStateChanged, this, [this](Session::SaveState state) {
        if (state != Session::SaveState::Saved)
            return;
        m_messages->withdraw(std::exchange(m_savingError, {}));
        remember(); // a killed program opens again where the work was last saved
    });
    connect(m_opener, &ArticleOpener::failed, m_messages, &MessageArea::showError);
    connect(m_status, &StatusLine::annotatorClicked, m_files, &FileController::showProperties);
    connect(m_status, &StatusLine::undecidedClicked, this, [this] {
        m_editor->setFocus();
        m_navigator->goToUndecided(Direction::Forward);
    });
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
    on("help.palette"_L1, [this] { (new ActionFinder(*m_actions, *this, this))->open(); });
    on("file.quit"_L1, [this] { close(); });
}

} // namespace Guillemet
