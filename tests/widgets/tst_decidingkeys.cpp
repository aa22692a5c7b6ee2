// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quotationmarks.h"
#include "models/itemmodels/annotationmodel.h"
#include "tests/runner.h"
#include "tests/widgets/plainwindow.h"

#include <QtGui/QUndoStack>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeView>

using namespace Guillemet;
using namespace Qt::StringLiterals;

/** Keys that tag and decide, and where one is then. */
class TestDecidingKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<PlainWindow>(); }
    void cleanup() { m_window.reset(); }

    void doneOpensTheNextArticleThatIsNot()
    {
        const QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.window.openSample();
        QTRY_VERIFY(f.isIdle());
        const QList<DocumentSummary> all = f.session.documents();
        f.session.setWorkState(all[1].id, WorkState::Done);
        QTRY_VERIFY(f.session.documents().at(1).state == WorkState::Done);
        f.trigger("annotate.finish");
        QTRY_COMPARE(f.session.document().id, all[2].id);
        QTRY_VERIFY(f.session.documents().at(0).state == WorkState::Done);
        f.trigger("annotate.finish");
        QTRY_COMPARE(f.session.document().id, all[3].id);
        f.trigger("annotate.finish");
        QTRY_VERIFY(f.session.documents().at(3).state == WorkState::Done);
        QCOMPARE(f.session.document().id, all[3].id); // there is none left
        QVERIFY(f.window.findChild<QLabel *>(u"hint"_s)->text().contains(u"last article"));
    }

    void oneKeyAcceptsAParagraphAndGoesOnToTheNext()
    {
        WindowFixture &f = *m_window;
        const QString before = print(f.set(), f.text());
        f.editor().setCaret(0);
        f.press(Qt::Key_Space);
        QVERIFY(f.current());
        const int steps = f.session.undoStack()->index();
        f.press(Qt::Key_V);
        QCOMPARE(f.session.undoStack()->index(), steps + 1);
        const Span paragraph = paragraphAt(f.text(), f.spanOf(u"Nous rouvrirons").begin);
        qsizetype accepted = 0;
        for (const Annotation *one : f.set().annotationsIn(paragraph)) {
            QVERIFY2(one->status == Status::Confirmed, qPrintable(one->text(f.text())));
            ++accepted;
        }
        QVERIFY(accepted > 3);
        QVERIFY(!f.current() || !paragraph.contains(f.current()->hull()));
        f.press(Qt::Key_V); // nothing is left there: no step of undo
        QCOMPARE(f.session.undoStack()->index(), steps + 1);
        f.trigger("edit.undo");
        QCOMPARE(print(f.set(), f.text()), before);
    }

    void whatIsDeletedIsChosenAgainWhenItIsBack()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.acceptAll");
        const Annotation *quotation = f.find(u"« Nous rouvrirons le port mardi »", Tags::Quotation);
        QVERIFY(quotation);
        const AnnotationId id = quotation->id;
        const QString before = print(f.set(), f.text());
        f.editor().goTo(id, quotation->hull());
        const int caret = quotation->begin() + 4;
        f.editor().setCaret(caret);
        auto *tree = f.window.findChild<QTreeView *>(u"annotationTree"_s);
        const auto rowIs = [tree](const AnnotationId &one) {
            return tree->currentIndex()
                       .siblingAtColumn(0)
                       .data(AnnotationModel::AnnotationIdRole)
                       .value<AnnotationId>() == one;
        };
        QTRY_VERIFY(rowIs(id));
        f.press(Qt::Key_Delete);
        QVERIFY(!f.find(u"« Nous rouvrirons le port mardi »", Tags::Quotation));
        QVERIFY(!f.find(u"a déclaré", Tags::Cue)); // with its parts
        f.editor().setCaret(f.editor().caret());
        QCOMPARE(f.editor().caret(), caret); // the list has gone on to its next row, the text stays
        f.trigger("edit.undo");
        QCOMPARE(print(f.set(), f.text()), before);
        QVERIFY(f.current());
        QCOMPARE(f.current()->id, id);
        QTRY_VERIFY(rowIs(id));
    }

    void numberKeysTag()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.rejectAll");
        const std::pair<Qt::Key, TagId> keys[] = {{Qt::Key_1, Tags::Quotation},
                                                  {Qt::Key_2, Tags::Source},
                                                  {Qt::Key_3, Tags::Cue},
                                                  {Qt::Key_4, Tags::Country}};
        for (const auto &[key, tag] : keys) {
            f.select(u"la mer monte");
            f.press(key);
            QVERIFY2(f.find(u"la mer monte", tag), qPrintable(tag));
        }
    }

private:
    std::unique_ptr<PlainWindow> m_window;
};

QTEST_MAIN(TestDecidingKeys)
#include "tst_decidingkeys.moc"
