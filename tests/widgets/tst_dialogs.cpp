// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/windowfixture.h"

#include "tests/runner.h"
#include "widgets/dialogs/aboutdialog.h"
#include "widgets/dialogs/actionfinder.h"
#include "widgets/dialogs/cheatsheet.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/handbook.h"
#include "widgets/dialogs/pickers.h"
#include "widgets/dialogs/propertiesdialog.h"
#include "widgets/dialogs/shortcutsdialog.h"

#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeWidget>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<WindowFixture>(m_folder.path()); }
    void cleanupTestCase() { m_fixture.reset(); }

    void escapeClosesEveryDialogAndTabGoesRound_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("about") << 0;
        QTest::newRow("export") << 1;
        QTest::newRow("handbook") << 2;
        QTest::newRow("countries") << 3;
        QTest::newRow("speakers") << 4;
        QTest::newRow("actions") << 5;
        QTest::newRow("properties") << 6;
        QTest::newRow("shortcuts") << 7;
        QTest::newRow("keys") << 8;
    }
    void escapeClosesEveryDialogAndTabGoesRound()
    {
        QFETCH(int, which);
        QPointer<QDialog> dialog = make(which);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QVERIFY(!dialog->windowTitle().isEmpty());
        dialog->activateWindow();
        // Every field is reached by Tab, and has a name for a screen reader.
        QSet<QWidget *> seen;
        QWidget *focus = dialog->focusWidget() ? dialog->focusWidget() : dialog->nextInFocusChain();
        QWidget *const first = focus;
        do {
            if (focus->isVisible() && (focus->focusPolicy() & Qt::TabFocus))
                seen.insert(focus);
            focus = focus->nextInFocusChain();
        } while (focus != first);
        QVERIFY(!seen.isEmpty());
        // Fits a small screen.
        QVERIFY(dialog->minimumSizeHint().height() <= 700);
        QVERIFY(dialog->minimumSizeHint().width() <= 1000);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QTRY_VERIFY(!dialog); // it deletes itself
    }

    void theKeysAreOnOnePageAndAreFound()
    {
        CheatSheet sheet(m_fixture->window.actions(), nullptr);
        sheet.setAttribute(Qt::WA_DeleteOnClose, false);
        sheet.show();
        auto *page = sheet.findChild<QTextBrowser *>(u"page"_s);
        for (const QAction *action : m_fixture->window.actions().all()) {
            if (!action->shortcuts().isEmpty())
                QVERIFY2(page->toPlainText().contains(ActionRegistry::plainText(action).section(u" “"_s, 0, 0)),
                         qPrintable(action->text()));
        }
        sheet.resize(1250, 750); // what a small screen has room for
        QCoreApplication::sendPostedEvents(page, 0);
        QVERIFY2(page->document()->size().height() <= page->viewport()->height() + 1,
                 qPrintable(QString::number(page->document()->size().height())));
        auto *filter = sheet.findChild<QLineEdit *>(u"filter"_s);
        QTest::keyClicks(filter, u"refuse"_s); // what it says of Reject
        QVERIFY(page->toPlainText().contains(u"Backspace"_s));
        QVERIFY(!page->toPlainText().contains(u"Ctrl+O"_s));
    }

    void aCountryIsFoundWithoutAccentsAndByItsCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("name") << u"kazakh"_s << u"KZ"_s;
        QTest::newRow("code") << u"tn"_s << u"TN"_s;
        QTest::newRow("no accent") << u"cote d'iv"_s << u"CI"_s;
        QTest::newRow("second word") << u"states united"_s << u"US"_s;
    }
    void aCountryIsFoundWithoutAccentsAndByItsCode()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const AnnotationSet nothing;
        PickerDialog *picker = Pickers::country(nothing, {}, 0, &m_fixture->window);
        QSignalSpy picked(picker, &PickerDialog::picked);
        picker->open();
        auto *search = picker->findChild<QLineEdit *>(u"search"_s);
        QTest::keyClicks(search, typed);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().toString(), code);
    }

    void everyActionIsFoundThoseOfMenusOnlyToo()
    {
        WindowFixture f(m_folder.filePath(u"finder"_s));
        auto *finder = new ActionFinder(f.window.actions(), f.window, &f.window);
        finder->open();
        auto *list = finder->findChild<QListWidget *>(u"choices"_s);
        const auto isOffered = [list](const QAction *action) {
            const QString name = ActionRegistry::plainText(action);
            for (int row = 0; row < list->count(); ++row) {
                if (list->item(row)->text() == name || list->item(row)->text().endsWith(u": "_s + name))
                    return true;
            }
            return false;
        };
        int checked = 0;
        const QList<QAction *> all = f.window.menuBar()->findChildren<QAction *>();
        for (const QAction *action : all) {
            if (action->isVisible() && !action->menu() && !action->isSeparator()) {
                QVERIFY2(isOffered(action), qPrintable(action->text()));
                ++checked;
            }
        }
        QVERIFY(checked >= 4); // the themes are in no table
        for (const QAction *action : f.window.actions().all())
            QVERIFY2(isOffered(action), qPrintable(action->text()));
        QTest::keyClicks(finder->findChild<QLineEdit *>(u"search"_s), u"theme dark"_s);
        QCOMPARE(list->count(), 1);
        QTest::keyClick(finder->findChild<QLineEdit *>(u"search"_s), Qt::Key_Return);
        QTRY_VERIFY(f.editor().palette().color(QPalette::Base).lightness() < 128);
    }

    void whatCannotBeDoneNowIsShownButNotDone()
    {
        const QAction *tags = m_fixture->window.actions().action("settings.tagset"_L1);
        QVERIFY(!tags->isEnabled());
        const QPointer<QDialog> finder =
            new ActionFinder(m_fixture->window.actions(), m_fixture->window, &m_fixture->window);
        finder->open();
        auto *list = finder->findChild<QListWidget *>(u"choices"_s);
        QTest::keyClicks(finder->findChild<QLineEdit *>(u"search"_s), ActionRegistry::plainText(tags));
        QCOMPARE(list->count(), 1);
        QVERIFY(!list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
        QTest::keyClick(finder->findChild<QLineEdit *>(u"search"_s), Qt::Key_Return);
        QVERIFY(finder && finder->isVisible());
        finder->reject();
    }

    void anActionIsFoundByItsExplanation()
    {
        auto *finder = new ActionFinder(m_fixture->window.actions(), m_fixture->window, &m_fixture->window);
        finder->open();
        auto *list = finder->findChild<QListWidget *>(u"choices"_s);
        QTest::keyClicks(finder->findChild<QLineEdit *>(u"search"_s), u"change every key"_s);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(),
                 ActionRegistry::plainText(m_fixture->window.actions().action("settings.shortcuts"_L1)));
        finder->reject();
    }

    void anActionIsFoundByTheWordsOfOtherPrograms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        QTest::newRow("merge") << u"merge quotation"_s << u"annotate.quotation.join"_s;
        QTest::newRow("divide") << u"divide"_s << u"annotate.fragment.split"_s;
        QTest::newRow("hotkeys") << u"hotkeys"_s << u"settings.shortcuts"_s;
        QTest::newRow("bulk") << u"bulk"_s << u"annotate.everywhere"_s;
        QTest::newRow("typo") << u"typo"_s << u"edit.correctText"_s;
        QTest::newRow("shrink") << u"shrink sentence"_s << u"annotate.edge.endBackSentence"_s;
    }
    void anActionIsFoundByTheWordsOfOtherPrograms()
    {
        QFETCH(QString, typed);
        QFETCH(QString, id);
        auto *finder = new ActionFinder(m_fixture->window.actions(), m_fixture->window, &m_fixture->window);
        finder->open();
        auto *list = finder->findChild<QListWidget *>(u"choices"_s);
        QTest::keyClicks(finder->findChild<QLineEdit *>(u"search"_s), typed);
        QStringList found;
        for (int row = 0; row < list->count(); ++row)
            found.append(list->item(row)->text());
        QVERIFY2(found.contains(
                     ActionRegistry::plainText(m_fixture->window.actions().action(QLatin1StringView(id.toLatin1())))),
                 qPrintable(found.join(u", "_s)));
        finder->reject();
    }

    void aNameThatIsNotThereCanBeMade()
    {
        SpeakerRegistry speakers;
        Speaker one;
        one.id = SpeakerId::create();
        one.name = u"Ana Ruiz"_s;
        speakers.reset({one});
        PickerDialog *picker = Pickers::speaker(speakers, {}, {m_nothing, m_noText, 0}, &m_fixture->window);
        QSignalSpy created(picker, &PickerDialog::created);
        QSignalSpy picked(picker, &PickerDialog::picked);
        picker->open();
        auto *search = picker->findChild<QLineEdit *>(u"search"_s);
        QTest::keyClicks(search, u"Paul Roy"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(created.size(), 1);
        QCOMPARE(created.first().first().toString(), u"Paul Roy"_s);
        QCOMPARE(picked.size(), 0);
    }

    void whoIsNamedInTheArticleIsOfferedFirst()
    {
        Speaker ana{.id = SpeakerId::create(), .name = u"Ana Ruiz"_s};
        Speaker zoe{.id = SpeakerId::create(), .name = u"Zoé Petit"_s};
        Speaker max{.id = SpeakerId::create(), .name = u"Max Weber"_s};
        SpeakerRegistry speakers;
        speakers.reset({ana, zoe, max});
        const QString text = u"Selon Max Weber, rien. Puis Paul de la Tour se tait. Mme Petit rit. Oui, dit Luc Roy."_s;
        Annotation source{.id = AnnotationId::create(), .tag = Tags::Source, .fragments = {{53, 62}}};
        source.attributes.set(Attribute::Speaker, zoe.id.toString());
        AnnotationSet article;
        article.reset({source});
        PickerDialog *picker = Pickers::speaker(speakers, {}, {article, text, 40}, &m_fixture->window);
        QSignalSpy created(picker, &PickerDialog::created);
        picker->open();
        auto *list = picker->findChild<QListWidget *>(u"choices"_s);
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            names.append(list->item(row)->text());
        QCOMPARE(names,
                 (QStringList{u"Zoé Petit"_s, u"Max Weber"_s, u"Paul de la Tour"_s, u"Luc Roy"_s, u"Ana Ruiz"_s}));
        QTest::keyClicks(picker->findChild<QLineEdit *>(u"search"_s), u"tour"_s);
        QTest::keyClick(picker->findChild<QLineEdit *>(u"search"_s), Qt::Key_Return);
        QCOMPARE(created.size(), 1);
        QCOMPARE(created.first().first().toString(), u"Paul de la Tour"_s);
    }

    void arrowsMoveInTheListWhileOneTypes()
    {
        const AnnotationSet nothing;
        PickerDialog *picker = Pickers::country(nothing, {}, 0, &m_fixture->window);
        picker->open();
        auto *list = picker->findChild<QListWidget *>(u"choices"_s);
        auto *search = picker->findChild<QLineEdit *>(u"search"_s);
        QCOMPARE(list->currentRow(), 0);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 2);
        QTest::keyClicks(search, u"xqzw"_s);
        QCOMPARE(list->count(), 0);
        picker->reject();
    }

    void aTakenKeyIsRefused()
    {
        ActionRegistry &actions = m_fixture->window.actions();
        auto *dialog = new ShortcutsDialog(actions, &m_fixture->window);
        dialog->open();
        auto *tree = dialog->findChild<QTreeWidget *>(u"shortcuts"_s);
        auto *keys = dialog->findChild<QKeySequenceEdit *>(u"keys"_s);
        auto *message = dialog->findChild<QLabel *>(u"message"_s);
        QAction *about = actions.action("help.about"_L1);
        const qsizetype row = actions.all().indexOf(about);
        tree->setCurrentItem(tree->topLevelItem(int(row)));
        keys->setKeySequence(QKeySequence(u"Ctrl+O"_s));
        Q_EMIT keys->editingFinished();
        QVERIFY(message->text().contains(ActionRegistry::plainText(actions.action("file.openArticle"_L1))));
        keys->setKeySequence(QKeySequence(u"Ctrl+Alt+F7"_s));
        Q_EMIT keys->editingFinished();
        dialog->accept();
        QCOMPARE(about->shortcut(), QKeySequence(u"Ctrl+Alt+F7"_s));
        actions.setShortcuts(about, {});
    }

    void aTakenKeyIsTakenOverAndTheOthersStay()
    {
        ActionRegistry &actions = m_fixture->window.actions();
        ShortcutsDialog dialog(actions, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *tree = dialog.findChild<QTreeWidget *>(u"shortcuts"_s);
        auto *search = dialog.findChild<QLineEdit *>(u"search"_s);
        auto *keys = dialog.findChild<QKeySequenceEdit *>(u"keys"_s);
        auto *message = dialog.findChild<QLabel *>(u"message"_s);
        auto *takeOver = dialog.findChild<QPushButton *>(u"takeOver"_s);
        const auto isKeyOf = [&](const char *id) {
            return tree->findItems(actions.name(actions.action(QLatin1StringView(id))), Qt::MatchExactly)
                .first()
                ->text(1);
        };
        QCOMPARE(dialog.focusWidget(), search);
        search->setText(u"x"_s); // what does X do?
        QCOMPARE(tree->currentItem()->text(0), actions.name(actions.action("annotate.fragment.split"_L1)));
        QTest::keyClick(keys, Qt::Key_Down);
        QTRY_VERIFY(message->text().contains(u"caret"_s));
        QCOMPARE(isKeyOf("annotate.fragment.split"), u"X"_s);
        keys->setKeySequence(QKeySequence(u"1"_s));
        Q_EMIT keys->editingFinished();
        QVERIFY(takeOver->isVisible());
        takeOver->click();
        QVERIFY(!takeOver->isVisible());
        // From the field it is one more key.
        keys->setFocus();
        QTest::keyClick(keys, Qt::Key_2);
        QTRY_COMPARE(dialog.focusWidget(), takeOver);
        Q_EMIT keys->editingFinished(); // once more as it is left
        QCOMPARE(dialog.focusWidget(), takeOver);
        QTest::keyClick(takeOver, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QCOMPARE(isKeyOf("annotate.fragment.split"), u"2"_s);
        QCOMPARE(isKeyOf("annotate.tag.source"), u"S"_s);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
        search->setText(u"x"_s);
        keys->setKeySequence(QKeySequence(u"1"_s));
        Q_EMIT keys->editingFinished();
        takeOver->click();
        QCOMPARE(isKeyOf("annotate.fragment.split"), u"1"_s);
        QCOMPARE(isKeyOf("annotate.tag.quotation"), u"Q"_s);
        // Of several keys the first is changed.
        search->setText(u"s"_s);
        QCOMPARE(tree->currentItem()->text(0), actions.name(actions.action("annotate.tag.source"_L1)));
        keys->setKeySequence(QKeySequence(u"Y"_s));
        Q_EMIT keys->editingFinished();
        QCOMPARE(isKeyOf("annotate.tag.source"), u"Y, 2"_s);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
        QCOMPARE(isKeyOf("annotate.tag.quotation"), u"Q, 1"_s);
        QCOMPARE(isKeyOf("annotate.fragment.split"), u"X"_s);
        QCOMPARE(isKeyOf("annotate.tag.source"), u"S, 2"_s);
    }

    void aKeyIsGivenToAnActionInSight()
    {
        ActionRegistry &actions = m_fixture->window.actions();
        ShortcutsDialog dialog(actions, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *tree = dialog.findChild<QTreeWidget *>(u"shortcuts"_s);
        auto *search = dialog.findChild<QLineEdit *>(u"search"_s);
        search->setText(u"redo"_s);
        QVERIFY(tree->currentItem() && !tree->currentItem()->isHidden());
        QCOMPARE(tree->currentItem()->text(0), actions.name(actions.action("edit.redo"_L1)));
        search->setText(u"xqzw"_s);
        QVERIFY(!dialog.findChild<QKeySequenceEdit *>(u"keys"_s)->isEnabled());
        search->clear();
        QVERIFY(dialog.findChild<QKeySequenceEdit *>(u"keys"_s)->isEnabled());
    }

    void theExportIsRemembered()
    {
        {
            auto *dialog = new ExportDialog(exportParts(), &m_fixture->window);
            QSignalSpy chosen(dialog, &ExportDialog::chosen);
            dialog->open();
            auto *output = dialog->findChild<QLineEdit *>(u"output"_s);
            output->setText(m_folder.filePath(u"somewhere"_s));
            dialog->accept();
            QCOMPARE(chosen.size(), 1);
            QVERIFY(chosen.first().first().value<ProjectExport>().output.startsWith(m_folder.filePath(u"somewhere"_s)));
        }
        ExportDialog again(exportParts());
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(again.findChild<QLineEdit *>(u"output"_s)->text(), m_folder.filePath(u"somewhere"_s));
    }

    void aNameMustNotBeEmpty()
    {
        auto *dialog = new PropertiesDialog(m_fixture->session, &m_fixture->window);
        dialog->open();
        auto *name = dialog->findChild<QLineEdit *>(u"annotatorName"_s);
        QSignalSpy named(dialog, &PropertiesDialog::annotatorNamed);
        name->setText(u"  "_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(named.size(), 0);
        name->setText(u"Claire "_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(named.size(), 1);
        QCOMPARE(named.first().first().toString(), u"Claire"_s);
    }

private:
    ExportDialog::Parts exportParts() const
    {
        return {.settings = m_fixture->settings,
                .prompts = m_fixture->prompts,
                .dataDirectory = QStringLiteral(GUILLEMET_DATA_DIR),
                .project = {},
                .annotator = Annotator::human(u"Anna"_s),
                .articles = QList<DocumentSummary>(3),
                .selected = {},
                .open = {}};
    }
    QDialog *make(int which)
    {
        QWidget *window = &m_fixture->window;
        switch (which) {
        case 0:
            return new AboutDialog(window);
        case 1:
            return new ExportDialog(exportParts(), window);
        case 8:
            return new CheatSheet(m_fixture->window.actions(), window);
        case 2:
            return new Handbook(m_fixture->window.actions(), window);
        case 3:
            return Pickers::country(m_nothing, u"FR"_s, 0, window);
        case 4:
            return Pickers::speaker(m_nobody, {}, {m_nothing, m_noText, 0}, window);
        case 5:
            return new ActionFinder(m_fixture->window.actions(), m_fixture->window, window);
        case 6:
            return new PropertiesDialog(m_fixture->session, window);
        default:
            return new ShortcutsDialog(m_fixture->window.actions(), window);
        }
    }

    QTemporaryDir m_folder;
    AnnotationSet m_nothing;
    SpeakerRegistry m_nobody;
    QString m_noText;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
