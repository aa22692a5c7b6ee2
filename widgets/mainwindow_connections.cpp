// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the window have to do with each other and with the session.
#include "widgets/mainwindow.h"

#include "models/itemmodels/annotationmodel.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationmenu.h"
#include "widgets/annotationnavigator.h"
#include "widgets/articleopener.h"
#include "widgets/dialogs/aboutdialog.h"
#include "widgets/dialogs/actionfinder.h"
#include "widgets/dialogs/cheatsheet.h"
#include "widgets/dialogs/handbook.h"
#include "widgets/dialogs/shortcutsdialog.h"
#include "widgets/doubtcontroller.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/filecontroller.h"
#include "widgets/lastplace.h"
#include "widgets/messagearea.h"
#include "widgets/panels/annotationpanel.h"
#include "widgets/sessionerrors.h"
#include "widgets/settings.h"
#include "widgets/statusline.h"
#include "widgets/windowpanels.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>

namespace Guillemet {

using namespace Qt::StringLiterals;

void MainWindow::connectParts()
{
    connect(m_editor, &ArticleEditor::annotationMenuRequested, this,
            [this](QPoint position, const QList<AnnotationId> &here) {
                if (!m_session.hasDocument())
                    return;
                auto *menu = new AnnotationMenu(m_session, *m_editor, *m_navigator, *m_controller, *m_actions, here);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                menu->popup(position);
            });
    connect(m_editor, &ArticleEditor::pickingEnded, this, [this] { inform({}); });
    connect(m_navigator, &AnnotationNavigator::message, this, &MainWindow::inform);
    connect(m_controller, &AnnotationController::message, this, &MainWindow::inform);
    connect(m_panels, &WindowPanels::message, this, &MainWindow::inform);
    auto *doubts = new DoubtController(
        {.session = m_session, .editor = *m_editor, .navigator = *m_navigator, .annotations = *m_controller},
        *m_actions, this);
    connect(doubts, &DoubtController::message, this, &MainWindow::inform);
    connect(doubts, &DoubtController::countChanged, &m_panels->annotations(), &AnnotationPanel::setUnsureCount);
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
    });
    connect(&m_session, &Session::noticed, this, &MainWindow::inform);
    new SessionErrors(m_session, messages(), this);
    connect(&m_session, &Session::saveStateChanged, this, [this](Session::SaveState state) {
        if (state == Session::SaveState::Saved)
            m_last->remember(); // a killed program opens again where the work was last saved
    });
    connect(m_opener, &ArticleOpener::failed, &messages(), &MessageArea::showError);
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
    on("view.allLinks"_L1, [this](bool all) { m_editor->setAllLinksVisible(all); });
    m_actions->action("annotate.rapid"_L1)->setChecked(m_settings.value(Setting::Rapid));
    on("annotate.rapid"_L1, [this](bool rapid) { m_settings.set(Setting::Rapid, rapid); });
    on("view.focusEditor"_L1, [this] { m_editor->setFocus(Qt::ShortcutFocusReason); });
    on("annotate.done"_L1, [this](bool done) {
        if (m_session.hasDocument())
            m_session.setWorkState(m_session.document().id, done ? WorkState::Done : WorkState::InProgress);
    });
    on("settings.shortcuts"_L1, [this] { (new ShortcutsDialog(*m_actions, this))->open(); });
    const auto showSoon = [](QWidget *page) {
        QTimer::singleShot(0, page, &QWidget::show);
    }; // laying it out takes time
    on("help.keys"_L1, [this, showSoon] { showSoon(new CheatSheet(*m_actions, this)); });
    on("help.handbook"_L1, [this, showSoon] { showSoon(new Handbook(*m_actions, this)); });
    on("help.about"_L1, [this] { (new AboutDialog(this))->open(); });
    on("help.palette"_L1, [this] { (new ActionFinder(*m_actions, *this, this))->open(); });
    on("file.quit"_L1, [this] { close(); });
}

} // namespace Guillemet
