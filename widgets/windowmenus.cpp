// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowmenus.h"

#include "widgets/actionregistry.h"
#include "widgets/menuletters.h"
#include "widgets/settings.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>

namespace Guillemet {

using namespace Qt::StringLiterals;

WindowMenus::WindowMenus(QMainWindow *window, const ActionRegistry &actions, Settings &settings,
                         const QList<QDockWidget *> &docks, QMenu *suggestions)
    : QObject(window)
    , m_window(window)
    , m_actions(actions)
    , m_settings(settings)
{
    fillToolBar();
    fillFile();
    fillEdit();
    fillView(docks, suggestions);
    fillAnnotate();
    fillCheck();
    fillOthers();
    giveOwnLetters(window->menuBar()->actions());
    const QList<QMenu *> menus = window->menuBar()->findChildren<QMenu *>();
    for (QMenu *menu : menus)
        keepOwnLetters(menu);
    keepOwnLetters(suggestions); // which is the window's own
    connect(&settings, &Settings::recentChanged, this, &WindowMenus::fillRecent);
    qApp->installEventFilter(this);
}

bool WindowMenus::eventFilter(QObject *watched, QEvent *event)
{
    // The text keeps the focus while a menu is open: without this, the letter of a menu entry would tag words.
    if (event->type() == QEvent::ShortcutOverride && QApplication::activePopupWidget())
        event->accept();
    return QObject::eventFilter(watched, event);
}

QMenu *WindowMenus::menu(const QString &title)
{
    QMenu *menu = m_window->menuBar()->addMenu(title);
    menu->setToolTipsVisible(false);
    return menu;
}

void WindowMenus::add(QMenu *menu, std::initializer_list<QLatin1StringView> ids)
{
    for (const QLatin1StringView id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else
            menu->addAction(m_actions.action(id));
    }
}

void WindowMenus::fillFile()
{
    QMenu *file = menu(tr("&File"));
    add(file, {"file.openArticle"_L1, "file.openFolder"_L1, "file.pasteArticle"_L1, ""_L1, "file.newProject"_L1,
               "file.openProject"_L1});
    m_recent = file->addMenu(QIcon::fromTheme(u"document-open-recent"_s), tr("Open &Recent"));
    add(file,
        {"file.openSample"_L1, ""_L1, "file.save"_L1, "file.saveAs"_L1, ""_L1, "file.import"_L1, "file.undoImport"_L1,
         "file.export"_L1, ""_L1, "file.properties"_L1, "file.closeProject"_L1, "file.quit"_L1});
    fillRecent();
}

void WindowMenus::fillEdit()
{
    add(menu(tr("&Edit")), {"edit.undo"_L1, "edit.redo"_L1, ""_L1, "edit.copy"_L1, "edit.selectAll"_L1, ""_L1,
                            "edit.find"_L1, "edit.findNext"_L1, "edit.findPrevious"_L1, "edit.goToParagraph"_L1, ""_L1,
                            "edit.correctText"_L1, "edit.compareOriginal"_L1});
}

void WindowMenus::fillView(const QList<QDockWidget *> &docks, QMenu *suggestions)
{
    QMenu *view = menu(tr("&View"));
    add(view, {"view.previousArticle"_L1, "view.nextArticle"_L1, ""_L1, "view.zoomIn"_L1, "view.zoomOut"_L1,
               "view.zoomReset"_L1, "view.reading"_L1, ""_L1, "view.paragraphNumbers"_L1, "view.countryCodes"_L1,
               "view.overview"_L1, "view.allLinks"_L1, ""_L1});
    view->addMenu(suggestions);
    QMenu *panels = view->addMenu(tr("Pa&nels"));
    for (QDockWidget *dock : docks)
        panels->addAction(dock->toggleViewAction());
    panels->addAction(m_toolBar->toggleViewAction());
    QMenu *theme = view->addMenu(QIcon::fromTheme(u"preferences-desktop-theme"_s), tr("&Theme"));
    auto *themes = new QActionGroup(this);
    const QString chosen = m_settings.value(Setting::Theme);
    for (const auto &[name, text] :
         {std::pair{u"system"_s, tr("As the &System")}, std::pair{u"light"_s, tr("&Light")},
          std::pair{u"dark"_s, tr("&Dark")}, std::pair{u"contrast"_s, tr("High &Contrast")}}) {
        QAction *action = theme->addAction(text);
        action->setObjectName(u"theme."_s + name);
        action->setCheckable(true);
        action->setChecked(name == chosen);
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = name] { Q_EMIT themeChosen(theme); });
    }
    add(view, {""_L1, "view.focusArticles"_L1, "view.focusEditor"_L1, "view.focusInspector"_L1,
               "view.focusAnnotations"_L1, "view.focusFindings"_L1, "view.focusReview"_L1, "view.focusHistory"_L1,
               ""_L1, "view.focusMode"_L1, "view.fullScreen"_L1, "view.resetLayout"_L1});
}

void WindowMenus::fillAnnotate()
{
    QMenu *annotate = menu(tr("&Annotate"));
    add(annotate,
        {"annotate.tag.quotation"_L1, "annotate.quotation.next"_L1, "annotate.tag.source"_L1, "annotate.tag.cue"_L1,
         "annotate.tag.country"_L1, "annotate.everywhere"_L1, ""_L1, "annotate.nextUndecided"_L1,
         "annotate.previousUndecided"_L1, "annotate.accept"_L1, "annotate.acceptInside"_L1,
         "annotate.acceptParagraph"_L1, "annotate.reject"_L1, "annotate.acceptAll"_L1, "annotate.rejectAll"_L1,
         "annotate.rapid"_L1, "annotate.fix"_L1, "annotate.unsure"_L1, ""_L1});
    // All of it stands in one column on a screen 800 pixels high.
    add(annotate->addMenu(tr("&Go To")), {"annotate.next"_L1, "annotate.previous"_L1, "annotate.pickStacked"_L1, ""_L1,
                                          "annotate.nextUnsure"_L1, "annotate.previousUnsure"_L1});
    m_tags = annotate->addMenu(tr("&Own Tags"));
    add(annotate->addMenu(tr("Ty&pe")), {"annotate.type.direct"_L1, "annotate.type.mixed"_L1,
                                         "annotate.type.indirect"_L1, ""_L1, "annotate.type.automatic"_L1});
    add(annotate->addMenu(tr("&Edges")),
        {"annotate.edge.endForward"_L1, "annotate.edge.endBack"_L1, "annotate.edge.beginForward"_L1,
         "annotate.edge.beginBack"_L1, ""_L1, "annotate.edge.endForwardCharacter"_L1,
         "annotate.edge.endBackCharacter"_L1, "annotate.edge.beginForwardCharacter"_L1,
         "annotate.edge.beginBackCharacter"_L1, ""_L1, "annotate.edge.endForwardSentence"_L1,
         "annotate.edge.endBackSentence"_L1, "annotate.edge.beginForwardSentence"_L1,
         "annotate.edge.beginBackSentence"_L1, ""_L1, "annotate.edge.endForwardMark"_L1, "annotate.edge.endBackMark"_L1,
         "annotate.edge.beginForwardMark"_L1, "annotate.edge.beginBackMark"_L1});
    add(annotate->addMenu(tr("&Whole Quotation")),
        {"annotate.quotation.continue"_L1, "annotate.quotation.join"_L1, "annotate.quotation.move"_L1,
         "annotate.quotation.copy"_L1, ""_L1, "annotate.drop"_L1});
    add(annotate->addMenu(tr("&Fragments")),
        {"annotate.fragment.add"_L1, "annotate.fragment.split"_L1, "annotate.fragment.remove"_L1});
    add(annotate->addMenu(tr("Spea&ker and Cue")),
        {"annotate.link.pick"_L1, "annotate.link.list"_L1, "annotate.link.remove"_L1, ""_L1, "annotate.speaker"_L1,
         "annotate.renameSpeaker"_L1});
    add(annotate, {"annotate.country"_L1, "annotate.note"_L1, "annotate.delete"_L1, ""_L1});
    add(annotate->addMenu(tr("A&bout the Article")),
        {"annotate.done"_L1, "annotate.finish"_L1, ""_L1, "annotate.articleNote"_L1, "annotate.language"_L1});
}

void WindowMenus::fillCheck()
{
    add(menu(tr("&Check")), {"check.next"_L1, "check.previous"_L1, ""_L1, "check.fix"_L1, "check.fixAll"_L1});
    add(menu(tr("&Review")), {"review.agreed"_L1,
                              "review.blind"_L1,
                              ""_L1,
                              "review.next"_L1,
                              "review.previous"_L1,
                              ""_L1,
                              "review.takeFirst"_L1,
                              "review.takeTheirs"_L1,
                              "review.takeParts"_L1,
                              "review.reject"_L1,
                              "review.takeAlike"_L1,
                              "review.many"_L1,
                              ""_L1,
                              "review.sideBySide"_L1,
                              "review.overlay"_L1,
                              ""_L1,
                              "review.handIn"_L1,
                              "review.approve"_L1,
                              "review.return"_L1,
                              "review.nextRemark"_L1,
                              "review.discuss"_L1,
                              "review.settle"_L1,
                              ""_L1,
                              "review.queue"_L1,
                              "review.nextInQueue"_L1,
                              "review.report"_L1,
                              "review.guidelines"_L1,
                              "review.example"_L1,
                              ""_L1,
                              "review.people"_L1,
                              "review.send"_L1,
                              "review.merge"_L1,
                              "review.undoMerge"_L1,
                              ""_L1,
                              "review.help"_L1});
}

void WindowMenus::fillOthers()
{
    add(menu(tr("&Settings")), {"settings.tagset"_L1, "settings.shortcuts"_L1, "settings.annotator"_L1});
    add(menu(tr("&Help")), {"help.keys"_L1, "help.handbook"_L1, "help.palette"_L1, ""_L1, "help.about"_L1});
}

void WindowMenus::fillToolBar()
{
    m_toolBar = m_window->addToolBar(tr("Tool Bar"));
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setIconSize({20, 20});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto withoutText = [this](QAction *action) {
        if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    };
    for (const auto id :
         {"file.openArticle"_L1, ""_L1, "edit.undo"_L1, "edit.redo"_L1, ""_L1, "annotate.tag.quotation"_L1,
          "annotate.tag.source"_L1, "annotate.tag.cue"_L1, "annotate.tag.country"_L1, "annotate.everywhere"_L1, ""_L1,
          "annotate.nextUndecided"_L1, "annotate.accept"_L1, "annotate.reject"_L1, ""_L1, "file.export"_L1}) {
        if (id.isEmpty()) {
            m_toolBar->addSeparator();
            continue;
        }
        QAction *action = m_actions.action(id);
        m_toolBar->addAction(action);
        if (id.startsWith("edit."_L1) || id.startsWith("file."_L1))
            withoutText(action);
    }
    const QList<QAction *> shown = m_toolBar->actions();
    for (QAction *action : shown) {
        if (action->isSeparator())
            continue;
        // The key is what one is to learn from the button.
        const auto tip = [action] {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            const QString help = action->statusTip();
            action->setToolTip(keys.isEmpty() ? help : tr("%1 (%2)", "help, keys").arg(help, keys));
        };
        tip();
        connect(action, &QAction::changed, m_toolBar, tip);
    }
}

void WindowMenus::fillRecent()
{
    m_recent->clear();
    const QStringList files = m_settings.value(Setting::Recent);
    for (const QString &path : files) {
        QString text = QDir::toNativeSeparators(path);
        text.replace(u'&', "&&"_L1);
        m_recent->addAction(text, this, [this, path] { Q_EMIT recentRequested(path); });
    }
    m_recent->setEnabled(!files.isEmpty());
}

} // namespace Guillemet
