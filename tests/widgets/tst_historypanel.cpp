// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/historymodel.h"
#include "tests/runner.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/panels/historydelegate.h"

#include <QtCore/QTranslator>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtGui/QUndoStack>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

using namespace Guillemet;
using namespace Qt::StringLiterals;

/** Looking at what was done, at the article as it was, and making it so again. */
class TestHistoryPanel : public QObject
{
    Q_OBJECT

    /** Two countries are tagged, one after the other. */
    void work(WindowFixture &f)
    {
        f.session.createUnsavedProject(m_folder->filePath(u"projects"_s));
        QTRY_VERIFY(f.session.isOpen());
        f.session.addDocuments(
            {{.title = u"Essai"_s, .text = u"Le maire de Zubrowka part.\nLe Freedonia dort.\n"_s, .language = u"fr"_s}},
            true);
        QTRY_VERIFY(f.session.hasDocument() && f.session.articlesToAnalyse() == 0);
        for (const auto *words : {u"Zubrowka", u"Freedonia"}) {
            f.select(words);
            f.trigger("annotate.tag.country");
        }
        QVERIFY(f.session.flush());
        QTRY_COMPARE(entries(f), 2);
    }
    static QTreeView *list(WindowFixture &f) { return f.window.findChild<QTreeView *>(u"historyList"_s); }
    static int entries(WindowFixture &f)
    {
        const QAbstractItemModel *model = list(f)->model();
        return model->rowCount() == 0 ? 0 : model->rowCount(model->index(0, 0));
    }
    static void choose(WindowFixture &f, int row)
    {
        const QAbstractItemModel *model = list(f)->model();
        list(f)->setCurrentIndex(model->index(row, 0, model->index(0, 0)));
    }
    static ArticleEditor *past(WindowFixture &f) { return f.window.findChild<ArticleEditor *>(u"pastEditor"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anEntryShowsTheArticleAsItWasAndEscapeComesBack()
    {
        WindowFixture f(m_folder->path());
        QVERIFY(f.window.findChild<QLabel *>(u"noHistory"_s)->isVisibleTo(list(f)->parentWidget()));
        work(f);
        QVERIFY(list(f)->isExpanded(list(f)->model()->index(0, 0)));
        f.trigger("view.focusHistory");
        QTRY_VERIFY(list(f)->isVisible());
        choose(f, 1);
        QTRY_VERIFY(past(f)->isVisible());
        QVERIFY(!f.editor().isVisible());
        QCOMPARE(past(f)->toPlainText(), f.text());
        const auto countries = [](const AnnotationSet &set) {
            return std::ranges::count(set.all(), Tags::Country, &Annotation::tag);
        };
        QCOMPARE(countries(*past(f)->annotations()), 1);
        QCOMPARE(past(f)->extraSelections().size(), 1);
        QCOMPARE(past(f)->extraSelections().first().cursor.selectedText(), u"Zubrowka"_s);
        QVERIFY(f.window.findChild<QLabel *>(u"pastWhat"_s)->text().contains(f.session.annotator().name));
        choose(f, 0);
        QTRY_COMPARE(countries(*past(f)->annotations()), 2);
        QTest::keyClick(past(f), Qt::Key_Escape);
        QVERIFY(f.editor().isVisible());
        QVERIFY(!list(f)->currentIndex().isValid());
        QCOMPARE(countries(f.set()), 2);
    }

    void restoringIsOneStepThatCanBeUndone()
    {
        WindowFixture f(m_folder->path());
        work(f);
        const QString now = print(f.set(), f.text());
        f.trigger("view.focusHistory");
        choose(f, 1);
        QTRY_VERIFY(past(f)->isVisible());
        const QString then = print(*past(f)->annotations(), f.text());
        QVERIFY(then != now);
        const int steps = f.session.undoStack()->count();
        f.window.findChild<QPushButton *>(u"restoreState"_s)->click();
        QVERIFY(f.editor().isVisible());
        QCOMPARE(print(f.set(), f.text()), then);
        QCOMPARE(f.session.undoStack()->count(), steps + 1);
        f.trigger("edit.undo");
        QCOMPARE(print(f.set(), f.text()), now);
        QVERIFY(f.session.flush());
        QTRY_COMPARE(entries(f), 4); // it was said
    }

    void whatIsUndoneMeanwhileIsSeenInThePresent()
    {
        WindowFixture f(m_folder->path());
        work(f);
        f.trigger("view.focusHistory");
        choose(f, 1);
        QTRY_VERIFY(past(f)->isVisible());
        f.trigger("edit.undo");
        QVERIFY(f.editor().isVisible());
        QVERIFY(!past(f)->isVisible());
    }

    void anEntryStaysInItsRowWhenItIsLongAgo()
    {
        QStandardItemModel model;
        auto *entry = new QStandardItem(u"Confirm a quotation"_s);
        entry->setData(u"Ana, just now"_s, HistoryModel::DetailRole);
        entry->setData(1, HistoryModel::NumberRole);
        model.appendRow(entry);
        QTreeView view;
        view.setModel(&model);
        view.resize(700, 200);
        QStyleOptionViewItem option;
        option.widget = &view;
        option.font = view.font();
        option.fontMetrics = view.fontMetrics();
        option.palette.setColor(QPalette::Text, Qt::black);
        const HistoryDelegate delegate;
        option.rect = {0, 0, 700, delegate.sizeHint(option, model.index(0, 0)).height()};
        entry->setData(u"Ana, of long names "_s.repeated(9), HistoryModel::DetailRole);
        QImage page(700, 100, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        delegate.paint(&painter, option, model.index(0, 0));
        painter.end();
        for (int y = option.rect.bottom() + 1; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                QCOMPARE(page.pixelColor(x, y), QColor(Qt::white));
        }
    }

    void lettersOfTheBannerAreNotThoseOfTheMenus_data()
    {
        QTest::addColumn<bool>("french");
        QTest::newRow("English") << false;
        QTest::newRow("French") << true;
    }
    void lettersOfTheBannerAreNotThoseOfTheMenus()
    {
        QFETCH(bool, french);
        QTranslator words; // of this test only
        QVERIFY(words.load(QStringLiteral(GUILLEMET_TRANSLATIONS) + u"/guillemet_fr.qm"_s));
        if (french)
            QCoreApplication::installTranslator(&words);
        WindowFixture f(m_folder->path());
        QSet<QKeySequence> taken;
        for (const QAction *menu : f.window.menuBar()->actions())
            taken.insert(QKeySequence::mnemonic(menu->text()));
        for (const auto &name : {u"restoreState"_s, u"backToNow"_s}) {
            const QKeySequence letter = QKeySequence::mnemonic(f.window.findChild<QPushButton *>(name)->text());
            QVERIFY(!letter.isEmpty());
            QVERIFY2(!taken.contains(letter), qPrintable(letter.toString()));
        }
    }

    void anotherArticleIsShownInThePresent()
    {
        WindowFixture f(m_folder->path());
        work(f);
        f.trigger("view.focusHistory");
        choose(f, 1);
        QTRY_VERIFY(past(f)->isVisible());
        f.session.addDocuments({{.title = u"Autre"_s, .text = u"Rien.\n"_s, .language = u"fr"_s}}, true);
        QTRY_COMPARE(f.session.document().title, u"Autre"_s);
        QTRY_VERIFY(f.editor().isVisible());
        QTRY_COMPARE(entries(f), 0);
    }

    void theFilterLeavesWhatItSays()
    {
        WindowFixture f(m_folder->path());
        work(f);
        auto *kinds = f.window.findChild<QComboBox *>(u"historyKinds"_s);
        const auto pick = [kinds](int kind) {
            kinds->setCurrentIndex(kinds->findData(kind));
            Q_EMIT kinds->activated(kinds->currentIndex());
        };
        pick(HistoryModel::Quotations);
        QCOMPARE(entries(f), 0);
        pick(HistoryModel::Countries);
        QCOMPARE(entries(f), 2);
        QVERIFY(!f.window.findChild<QComboBox *>(u"historyPeople"_s)->isVisibleTo(list(f)->parentWidget()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
