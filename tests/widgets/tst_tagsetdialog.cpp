// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/tagsetdialog.h"

#include "models/itemmodels/historymodel.h"
#include "models/session/tagsetediting.h"
#include "tests/runner.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/dialogs/taglookeditor.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QTreeWidget>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestTagsetDialog : public QObject
{
    Q_OBJECT

    TagsetDialog *open()
    {
        m_fixture->trigger("settings.tagset");
        auto *dialog = m_fixture->window.findChild<TagsetDialog *>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    template<typename T> static T *part(QWidget *dialog, const char *name)
    {
        T *found = dialog->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static void click(QWidget *dialog, const char *name)
    {
        QTest::mouseClick(part<QPushButton>(dialog, name), Qt::LeftButton);
    }
    static void choose(QWidget *dialog, const QString &name)
    {
        auto *list = part<QListWidget>(dialog, "tags");
        list->setCurrentItem(list->findItems(name, Qt::MatchExactly).value(0));
    }
    static void ok(QPointer<TagsetDialog> dialog)
    {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
    }
    const Tag *tagNamed(const QString &name)
    {
        const QList<Tag> &tags = m_fixture->session.tagset().tags();
        const auto found = std::ranges::find(tags, name, &Tag::name);
        return found == tags.end() ? nullptr : &*found;
    }
    void makeTag(const QString &name, const QString &key)
    {
        TagsetDialog *dialog = open();
        QVERIFY(dialog);
        click(dialog, "add");
        part<QLineEdit>(dialog, "name")->clear();
        QTest::keyClicks(part<QLineEdit>(dialog, "name"), name);
        QTest::keyClicks(part<QLineEdit>(dialog, "key"), key);
        ok(dialog);
        QVERIFY(tagNamed(name));
    }

    void tagWithKey()
    {
        m_fixture->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window));
        m_fixture->editor().setFocus();
        m_fixture->editor().select({0, 5});
        m_fixture->press(Qt::Key_Y);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_folder->path());
        m_fixture->window.openSample();
        QTRY_VERIFY(m_fixture->isIdle());
        m_fixture->prompts.asked.clear();
    }
    void cleanup() { m_fixture.reset(); }

    void aTagOfOnesOwnHasAKeyAndAMenu()
    {
        makeTag(u"Irony"_s, u"y"_s);
        const Tag irony = *tagNamed(u"Irony"_s);
        QCOMPARE(irony.shortcut, u"Y"_s);
        tagWithKey();
        QVERIFY(m_fixture->current());
        QCOMPARE(m_fixture->current()->tag, irony.id);
        QCOMPARE(m_fixture->prompts.asked, QStringList());
    }

    void deletingAsksWithTheNumberAndIsUndoneWithOneKey()
    {
        makeTag(u"Irony"_s, u"y"_s);
        const TagId irony = tagNamed(u"Irony"_s)->id;
        tagWithKey();
        TagsetDialog *dialog = open();
        choose(dialog, u"Irony"_s);
        click(dialog, "remove");
        ok(dialog);
        QCOMPARE(m_fixture->prompts.asked.size(), 1);
        QVERIFY2(m_fixture->prompts.lastText.contains(u"1 annotation"_s), qPrintable(m_fixture->prompts.lastText));
        QVERIFY(!tagNamed(u"Irony"_s));
        const auto count = [&] { return std::ranges::count(m_fixture->set().all(), irony, &Annotation::tag); };
        QCOMPARE(count(), 0);
        m_fixture->trigger("edit.undo");
        QTRY_COMPARE(count(), 1);
        QVERIFY(tagNamed(u"Irony"_s));
    }

    void refusedNothingIsDone()
    {
        makeTag(u"Irony"_s, u"y"_s);
        tagWithKey();
        m_fixture->prompts.agrees = false;
        TagsetDialog *dialog = open();
        choose(dialog, u"Irony"_s);
        click(dialog, "remove");
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_COMPARE(m_fixture->prompts.asked.size(), 1);
        QVERIFY(dialog->isVisible());
        QVERIFY(tagNamed(u"Irony"_s));
        dialog->reject();
    }

    void tagsWithARoleAreRenamedAndColouredOnly()
    {
        TagsetDialog *dialog = open();
        choose(dialog, u"Quotation"_s);
        QVERIFY(!part<QPushButton>(dialog, "remove")->isEnabled());
        QVERIFY(!part<QPushButton>(dialog, "merge")->isEnabled());
        QVERIFY(!part<QLineEdit>(dialog, "key")->isEnabled());
        part<QLineEdit>(dialog, "name")->selectAll();
        QTest::keyClicks(part<QLineEdit>(dialog, "name"), u"Statement"_s);
        part<QLineEdit>(dialog, "lightColor")->setText(u"#804000"_s);
        ok(dialog);
        const Tag *quotation = m_fixture->session.tagset().find(Tags::Quotation);
        QCOMPARE(quotation->name, u"Statement"_s);
        QCOMPARE(quotation->lightColor, u"#804000"_s);
    }

    void faintColoursAreWarnedOf()
    {
        TagsetDialog *dialog = open();
        auto *message = part<QLabel>(dialog, "message");
        QCOMPARE(message->text(), QString()); // those of the program are legible
        part<QLineEdit>(dialog, "lightColor")->setText(u"#ffee88"_s);
        QVERIFY2(message->text().contains(u"light page"_s), qPrintable(message->text()));
        QVERIFY(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        part<QLineEdit>(dialog, "lightColor")->setText(u"#0060a8"_s);
        part<QLineEdit>(dialog, "darkColor")->setText(u"#202020"_s);
        QVERIFY2(message->text().contains(u"dark page"_s), qPrintable(message->text()));
        dialog->reject();
    }

    void aKeyThatDoesSomethingElseAlreadyIsWarnedOf()
    {
        TagsetDialog *dialog = open();
        click(dialog, "add");
        QTest::keyClicks(part<QLineEdit>(dialog, "key"), u"d"_s); // the type of a quotation
        const QString text = part<QLabel>(dialog, "message")->text();
        QVERIFY2(text.contains(u"“Direct”"_s), qPrintable(text));
        QVERIFY(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        part<QLineEdit>(dialog, "key")->clear();
        QTest::keyClicks(part<QLineEdit>(dialog, "key"), u"y"_s);
        QCOMPARE(part<QLabel>(dialog, "message")->text(), QString());
        click(dialog, "addAttribute");
        QTest::keyClicks(part<QLineEdit>(dialog, "attributeKey"), u"y"_s);
        QVERIFY(part<QLabel>(dialog, "message")->text().contains(u"same key"_s));
        dialog->reject();
    }

    void twoTagsCannotHaveOneKey()
    {
        TagsetDialog *dialog = open();
        click(dialog, "add");
        QTest::keyClicks(part<QLineEdit>(dialog, "key"), u"q"_s);
        QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(part<QLabel>(dialog, "message")->text().contains(u"same key"_s));
        dialog->reject();
    }

    void attributesAndValuesAreEditedInPlace()
    {
        makeTag(u"Irony"_s, u"y"_s);
        TagsetDialog *dialog = open();
        choose(dialog, u"Irony"_s);
        auto *tree = part<QTreeWidget>(dialog, "attributes");
        click(dialog, "addAttribute");
        tree->currentItem()->setText(0, u"Force"_s);
        click(dialog, "addValue");
        tree->currentItem()->setText(0, u"weak"_s);
        click(dialog, "addValue");
        tree->currentItem()->setText(0, u"strong"_s);
        QTest::keyClicks(part<QLineEdit>(dialog, "attributeKey"), u"o"_s);
        ok(dialog);
        const Tag irony = *tagNamed(u"Irony"_s);
        QCOMPARE(irony.attributes.size(), 1);
        QCOMPARE(irony.attributes.first().name, u"Force"_s);
        QCOMPARE(irony.attributes.first().values, QStringList({u"weak"_s, u"strong"_s}));
        tagWithKey();
        const QString attribute = irony.attributes.first().id;
        for (const QString &value : {u"weak"_s, u"strong"_s, QString()}) {
            m_fixture->press(Qt::Key_O);
            QCOMPARE(m_fixture->current()->attributes.value(attribute), value);
        }
    }

    void aTagsetGoesOutAndComesIn()
    {
        makeTag(u"Irony"_s, u"y"_s);
        const QString path = m_folder->filePath(u"tags.json"_s);
        m_fixture->prompts.paths = {path};
        TagsetDialog *dialog = open();
        click(dialog, "export");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto written = Tagset::fromJson(QJsonDocument::fromJson(file.readAll()).object());
        QVERIFY(written);
        QVERIFY(*written == m_fixture->session.tagset());
        choose(dialog, u"Irony"_s);
        click(dialog, "remove");
        click(dialog, "import");
        QVERIFY(dialog->draft().change().isEmpty());
        m_fixture->prompts.paths = {QStringLiteral(GUILLEMET_SOURCE_DIR) + u"/README.md"_s};
        click(dialog, "import");
        const auto message = [dialog] { return part<QLabel>(dialog, "message")->text(); };
        QVERIFY2(message().contains(u"not a tagset"_s) && message().contains(u"line 1"_s), qPrintable(message()));
        m_fixture->prompts.paths = {path};
        click(dialog, "import");
        QVERIFY2(message().startsWith(u"5 tag"_s), qPrintable(message()));
        QFile broken(m_folder->filePath(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\n \"tags\": [\n  {\"id\": \"x\"\n");
        broken.close();
        m_fixture->prompts.paths = {broken.fileName()};
        click(dialog, "import");
        QVERIFY2(message().contains(u"line 4"_s), qPrintable(message()));
        dialog->reject();
    }

    void theDialogTakesBackOneChangeAfterTheOther()
    {
        makeTag(u"Irony"_s, u"y"_s);
        makeTag(u"Title"_s, u"z"_s);
        for (const char *step : {"undo", "undo", "redo", "redo"}) {
            const QPointer dialog = open();
            QVERIFY(dialog);
            click(dialog, step);
            QTRY_VERIFY(!dialog);
        }
        QVERIFY(tagNamed(u"Irony"_s) && tagNamed(u"Title"_s));
        const QPointer dialog = open();
        QVERIFY(!part<QPushButton>(dialog, "redo")->isVisible());
        QVERIFY(part<QPushButton>(dialog, "undo")->text().contains(u"Title"_s));
        dialog->reject();
    }

    void theHistoryTellsOfItAtOnceAsOneActOverItsArticles()
    {
        makeTag(u"Irony"_s, u"y"_s);
        tagWithKey();
        const DocumentId first = m_fixture->session.document().id;
        m_fixture->trigger("view.nextArticle");
        QTRY_VERIFY(m_fixture->session.document().id != first && m_fixture->isIdle());
        tagWithKey();
        QVERIFY(m_fixture->session.flush());
        TagsetDialog *dialog = open();
        choose(dialog, u"Irony"_s);
        click(dialog, "remove");
        ok(dialog);
        const QAbstractItemModel *history = m_fixture->window.findChild<QTreeView *>(u"historyList"_s)->model();
        const auto top = [history] { return history->index(0, 0, history->index(0, 0)); };
        QTRY_COMPARE(top().data().toString(), u"Delete tag \"Irony\""_s);
        QVERIFY(top().data(HistoryModel::DetailRole).toString().contains(u"2 article"_s));
        m_fixture->trigger("edit.undo");
        QTRY_VERIFY(top().data().toString().startsWith(u"Undone: Delete"_s));
    }

    void anEarlierStateIsSeenWithItsTagsAndRestoredWithThoseOfNow()
    {
        makeTag(u"Irony"_s, u"y"_s);
        const TagId irony = tagNamed(u"Irony"_s)->id;
        tagWithKey();
        QVERIFY(m_fixture->session.flush());
        TagsetDialog *dialog = open();
        choose(dialog, u"Irony"_s);
        click(dialog, "remove");
        ok(dialog);
        auto *list = m_fixture->window.findChild<QTreeView *>(u"historyList"_s);
        const auto entry = [list](int row) { return list->model()->index(row, 0, list->model()->index(0, 0)); };
        m_fixture->trigger("view.focusHistory");
        QTRY_COMPARE(entry(0).data().toString(), u"Delete tag \"Irony\""_s);
        list->setCurrentIndex(entry(1));
        auto *past = m_fixture->window.findChild<ArticleEditor *>(u"pastEditor"_s);
        QTRY_VERIFY(past->isVisible());
        QVERIFY(std::ranges::contains(past->annotations()->all(), irony, &Annotation::tag));
        m_fixture->window.findChild<QPushButton *>(u"restoreState"_s)->click();
        QVERIFY(!past->isVisible());
        QVERIFY(!std::ranges::contains(m_fixture->set().all(), irony, &Annotation::tag));
        const auto labels = m_fixture->window.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"their tag was deleted"_s);
        }));
    }

    void orderIsChangedWithTheButtons()
    {
        TagsetDialog *dialog = open();
        choose(dialog, u"Country"_s);
        QVERIFY(!part<QPushButton>(dialog, "down")->isEnabled());
        click(dialog, "up");
        ok(dialog);
        QCOMPARE(m_fixture->session.tagset().tags().at(2).id, Tags::Country);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestTagsetDialog)
#include "tst_tagsetdialog.moc"
