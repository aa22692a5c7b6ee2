// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told of the window.
#include "tests/widgets/windowfixture.h"
#include "tests/runner.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

QStringList announced; // by the program, in order

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}

QString described(const QWidget *widget)
{
    return QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName() + u" in "_s +
           (widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(listen);
        m_fixture = std::make_unique<WindowFixture>(m_folder.path());
        m_fixture->window.openSample();
        QTRY_VERIFY(m_fixture->isIdle());
    }
    void cleanupTestCase()
    {
        QAccessible::installUpdateHandler(nullptr);
        m_fixture.reset();
    }

    void everythingThatTakesTheKeyboardHasNameAndRole()
    {
        for (QDockWidget *dock : m_fixture->window.findChildren<QDockWidget *>())
            dock->show();
        QStringList nameless;
        int checked = 0;
        for (QWidget *widget : m_fixture->window.findChildren<QWidget *>()) {
            const bool inner = widget->objectName().startsWith(u"qt_"_s); // Qt's own parts of a widget
            if (widget->window() != &m_fixture->window || widget->focusPolicy() == Qt::NoFocus || inner ||
                widget->focusProxy() || qobject_cast<QMenu *>(widget))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            if (!accessible || accessible->role() == QAccessible::NoRole ||
                accessible->text(QAccessible::Name).trimmed().isEmpty())
                nameless.append(described(widget));
            ++checked;
        }
        QVERIFY(checked > 15);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void everyMenuEntryHasAName()
    {
        const QList<QAction *> menus = m_fixture->window.menuBar()->actions();
        QVERIFY(menus.size() >= 6);
        for (const QAction *menu : menus) {
            for (const QAction *action : menu->menu()->actions())
                QVERIFY(action->isSeparator() || !action->text().isEmpty());
        }
    }

    void theTextIsThereAsText()
    {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&m_fixture->editor());
        QVERIFY(accessible->textInterface());
        QVERIFY(accessible->state().readOnly);
        QCOMPARE(accessible->textInterface()->text(0, 20), m_fixture->text().left(20));
        m_fixture->editor().setCaret(7);
        QCOMPARE(accessible->textInterface()->cursorPosition(), 7);
    }

    void theAnnotationOneComesToIsAnnounced()
    {
        ArticleEditor &editor = m_fixture->editor();
        m_fixture->window.activateWindow();
        editor.setFocus();
        editor.setCaret(0);
        announced.clear();
        m_fixture->trigger("annotate.nextUndecided");
        const Annotation *current = m_fixture->current();
        QVERIFY(current);
        QCOMPARE(announced.size(), 1);
        const QString words = current->text(m_fixture->text()).simplified().left(30);
        QVERIFY2(announced.first().contains(words), qPrintable(announced.first()));
        QVERIFY2(announced.first().contains(u"suggested"_s), qPrintable(announced.first()));
        QCOMPARE(editor.accessibleDescription(), announced.first());
        m_fixture->trigger("annotate.accept");
        m_fixture->trigger("annotate.nextUndecided");
        QVERIFY(announced.size() >= 2);
    }

    void whatWasDecidedIsAnnounced()
    {
        m_fixture->editor().setCaret(0);
        m_fixture->trigger("annotate.nextUndecided");
        announced.clear();
        m_fixture->trigger("annotate.accept");
        QVERIFY(!announced.isEmpty()); // then what one comes to next
        QVERIFY2(!announced.first().contains(u"suggested"_s), qPrintable(announced.first()));
    }

    void rowsOfListsSpeak()
    {
        for (const QAbstractItemView *view : m_fixture->window.findChildren<QAbstractItemView *>()) {
            if (!view->model() || view->model()->rowCount() == 0)
                continue;
            const QModelIndex first = view->model()->index(0, 0);
            const QString text = first.data(Qt::AccessibleTextRole).toString() + first.data().toString();
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(described(view)));
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
