// SPDX-License-Identifier: GPL-3.0-or-later
// Photographs every page, panel and dialog of the window, to be looked at: photographs FOLDER [LANGUAGE] [THEME]
// [WIDTHxHEIGHT] [ARTICLE…]. LANGUAGE: en or fr; THEME: light, dark or contrast. Without articles it opens the sample.
#include "tests/widgets/windowfixture.h"
#include "widgets/dialogs/failedfilesdialog.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/findbar.h"
#include "widgets/windowprompts.h"

#include <QtCore/QDir>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <cstdio>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

class Photographer
{
public:
    Photographer(WindowFixture &window, const QString &folder)
        : m_window(window)
        , m_folder(folder)
    {
    }

    void all()
    {
        take(m_window.window, u"window"_s);
        panels();
        menus();
        states();
        dialogs();
        m_window.trigger("file.closeProject");
        settle();
        take(m_window.window, u"welcome"_s);
    }

private:
    void settle() { QTest::qWait(250); } // ms: what is counted and laid out behind the window
    void take(QWidget &widget, const QString &name)
    {
        settle();
        widget.grab().save(m_folder + u'/' + name + u".png"_s);
    }
    void panels()
    {
        for (QDockWidget *dock : m_window.window.findChildren<QDockWidget *>()) {
            dock->show();
            dock->raise();
            take(*dock, u"panel-"_s + dock->objectName());
        }
        m_window.trigger("view.resetLayout");
        for (const char *tag : {"quotation", "source", "cue", "country"}) {
            for (const Annotation *one : m_window.set().all()) {
                if (one->tag != QLatin1StringView(tag))
                    continue;
                m_window.editor().setCaret(one->begin());
                m_window.editor().setCurrentAnnotation(one->id);
                take(*m_window.window.findChild<QDockWidget *>(u"inspectorDock"_s),
                     u"inspector-"_s + QLatin1StringView(tag));
                break;
            }
        }
    }
    void menus()
    {
        for (QAction *entry : m_window.window.menuBar()->actions()) {
            QMenu *menu = entry->menu();
            if (!menu)
                continue;
            menu->popup({});
            take(*menu, u"menu-"_s + menu->objectName() + entry->text().remove(u'&'));
            menu->close();
        }
    }
    void states()
    {
        QWidget &window = m_window.window;
        m_window.trigger("edit.find");
        take(window, u"state-find"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        m_window.editor().setFocus();
        m_window.trigger("edit.goToParagraph");
        take(window, u"state-paragraph"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        m_window.editor().setFocus();
        m_window.trigger("edit.correctText");
        take(window, u"state-correcting"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        m_window.editor().setFocus();
        m_window.trigger("view.allLinks");
        take(window, u"state-links"_s);
        m_window.trigger("view.allLinks");
        m_window.trigger("view.focusMode");
        take(window, u"state-focus"_s);
        m_window.trigger("view.focusMode");
    }
    void dialogs()
    {
        for (QAction *action : m_window.window.actions().all()) {
            const QString id = action->objectName();
            if (action->isCheckable() || id.startsWith("file.new"_L1) || id == "file.quit"_L1 ||
                id == "file.closeProject"_L1 || id == "file.openSample"_L1 || id == "annotate.acceptAll"_L1 ||
                id == "annotate.rejectAll"_L1 || id == "view.fullScreen"_L1)
                continue;
            if (!action->text().endsWith(u'…') && !id.startsWith("help."_L1) && !id.startsWith("settings."_L1))
                continue;
            chooseFor(id);
            if (!action->isEnabled())
                continue;
            action->trigger();
            settle();
            for (QDialog *dialog : m_window.window.findChildren<QDialog *>()) {
                if (!dialog->isVisible())
                    continue;
                take(*dialog, u"dialog-"_s + id);
                const QPointer<QDialog> shown = dialog;
                pages(*dialog, id);
                if (shown)
                    shown->close();
                settle();
            }
        }
    }
    /** Each page of one that has several. */
    void pages(QDialog &dialog, const QString &id)
    {
        for (QTabWidget *tabs : dialog.findChildren<QTabWidget *>()) {
            for (int i = 1; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                take(dialog, u"dialog-%1-%2"_s.arg(id).arg(i));
            }
        }
    }
    /** What the action is about. */
    void chooseFor(const QString &id)
    {
        const TagId tag = id == "annotate.country"_L1 ? Tags::Country : Tags::Quotation;
        for (const Annotation *one : m_window.set().all()) {
            if (one->tag != tag || !one->isVisible())
                continue;
            m_window.editor().setCaret(one->begin());
            m_window.editor().setCurrentAnnotation(one->id);
            if (id == "annotate.everywhere"_L1)
                m_window.editor().select(one->hull());
            return;
        }
    }

    WindowFixture &m_window;
    QString m_folder;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() < 2) {
        std::fputs("photographs FOLDER [LANGUAGE] [THEME] [WIDTHxHEIGHT] [ARTICLE…]\n", stderr);
        return 2;
    }
    QDir().mkpath(given[1]);
    QLocale::setDefault(QLocale(given.value(2, u"en"_s)));
    QTranslator qt;
    if (qt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    QTranslator words;
    if (words.load(u"guillemet_"_s + given.value(2, u"en"_s), QStringLiteral(GUILLEMET_TRANSLATIONS)))
        QCoreApplication::installTranslator(&words);
    QTemporaryDir folder;
    WindowFixture fixture(folder.path());
    fixture.theme.setName(given.value(3, u"light"_s));
    const QStringList size = given.value(4, u"1280x800"_s).split(u'x');
    fixture.window.resize(size.value(0).toInt(), size.value(1).toInt());
    if (const QStringList articles = given.mid(5); !articles.isEmpty())
        fixture.window.openPaths(articles);
    else
        fixture.window.openSample();
    if (!QTest::qWaitFor([&fixture] { return fixture.isIdle(); }, Testing::Patience)) {
        std::fputs("the articles were not analysed\n", stderr);
        return 1;
    }
    Photographer(fixture, given[1]).all();
    return 0;
}
