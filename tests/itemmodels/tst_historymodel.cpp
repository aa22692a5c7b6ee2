// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/historyfiltermodel.h"
#include "models/itemmodels/historymodel.h"
#include "models/review/adjudication.h"
#include "tests/runner.h"
#include "tests/session/sessionfixture.h"

#include <QtTest/QAbstractItemModelTester>

using namespace Guillemet;
using namespace Guillemet::Testing;

namespace {

/** The entries of all days, the newest first. */
QStringList linesOf(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int day = 0; day < model.rowCount(); ++day) {
        const QModelIndex parent = model.index(day, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex entry = model.index(row, 0, parent);
            lines.append((entry.data(HistoryModel::CurrentRole).toBool() ? u"* "_s : QString()) +
                         (entry.data(HistoryModel::UndoneRole).toBool() ? u"- "_s : QString()) +
                         entry.data().toString());
        }
    }
    return lines;
}

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDoneAndUndoneComesAsItIsSaved()
    {
        Fixture f;
        HistoryModel model(*f.session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.begin();
        f.decide(f.on(u"FRANCE"_s));
        f.add({2, 4});
        QVERIFY(f.session->flush());
        QTRY_COMPARE(linesOf(model), (QStringList{u"* Add"_s, u"Decide"_s}));
        f.session->undoStack()->undo();
        QVERIFY(f.session->flush());
        QTRY_COMPARE(linesOf(model), (QStringList{u"Undone: Add"_s, u"- Add"_s, u"* Decide"_s}));
        f.session->undoStack()->redo();
        f.session->undoStack()->undo();
        f.add({5, 7});
        QVERIFY(f.session->flush());
        // What was undone cannot be redone any more, but is not there either.
        QTRY_COMPARE(linesOf(model), (QStringList{u"* Add"_s, u"Undone: Add"_s, u"- Redone: Add"_s, u"Undone: Add"_s,
                                                  u"- Add"_s, u"Decide"_s}));
        const QStringList before = linesOf(model);
        f.restart();
        HistoryModel again(*f.session);
        f.open(f.id(0));
        QTRY_COMPARE(linesOf(again), before);
        const QModelIndex entry = again.index(0, 0, again.index(0, 0));
        QVERIFY(entry.data(Qt::ToolTipRole).toString().contains(f.session->annotator().name));
        QVERIFY(!entry.data(HistoryModel::DetailRole).toString().isEmpty());
        QCOMPARE(again.index(0, 0).data().toString(), u"Today"_s);
    }

    void theAgreedSetSaysWhoDecided()
    {
        Fixture f;
        f.session->setAnnotatorName(u"Rita"_s);
        f.begin();
        HistoryModel model(*f.session);
        f.session->workAs(agreedAnnotator());
        QTRY_VERIFY(f.session->hasDocument());
        f.add({2, 4});
        QVERIFY(f.session->flush());
        QTRY_COMPARE(linesOf(model), QStringList{u"* Add"_s});
        const QModelIndex entry = model.index(0, 0, model.index(0, 0));
        QVERIFY2(entry.data(HistoryModel::DetailRole).toString().contains(u"Rita"),
                 qPrintable(entry.data(HistoryModel::DetailRole).toString()));
    }

    void aLongHistoryIsReadPieceByPiece()
    {
        Fixture f;
        f.begin();
        for (int i = 0; i < 350; ++i)
            f.add({2, 4});
        QVERIFY(f.session->flush());
        f.restart();
        HistoryModel model(*f.session);
        f.open(f.id(0));
        QTRY_COMPARE(linesOf(model).size(), 100);
        for (int entries = 100; entries < 350; entries = static_cast<int>(linesOf(model).size())) {
            QVERIFY(model.canFetchMore({}));
            model.fetchMore({});
            QTRY_VERIFY(linesOf(model).size() > entries);
        }
        QVERIFY(!model.canFetchMore({}));
        f.add({5, 7});
        QVERIFY(f.session->flush());
        QTRY_COMPARE(linesOf(model).size(), 351);

        HistoryModel other(*f.session); // the tester reads all it can
        const QAbstractItemModelTester tester(&other, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (qsizetype there = 0; there < 351; there = linesOf(other).size()) {
            other.fetchMore({}); // nothing while it is read
            QTRY_VERIFY(linesOf(other).size() > there);
        }
        QCOMPARE(linesOf(other), linesOf(model));
    }

    void onePersonOrOneKindCanBeShown()
    {
        Fixture f;
        f.begin();
        f.add({2, 4}, Tags::Cue);
        f.add({2, 4}, Tags::Country);
        QVERIFY(f.session->flush());
        HistoryModel model(*f.session);
        HistoryFilterModel shown;
        const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.setSourceModel(&model);
        QTRY_COMPARE(linesOf(shown).size(), 2);
        shown.setKinds(HistoryModel::Countries);
        QCOMPARE(linesOf(shown).size(), 1);
        shown.setKinds(HistoryModel::Others);
        QCOMPARE(shown.rowCount(), 0); // no day without an entry
        shown.setKinds(0);
        shown.setPerson(u"nobody"_s);
        QCOMPARE(linesOf(shown).size(), 0);
        shown.setPerson(f.session->annotator().id.toString());
        QCOMPARE(linesOf(shown).size(), 2);
    }

    void theStateAfterEachEntryIsWhatWasThen()
    {
        Fixture f;
        f.begin();
        QList<QList<Annotation>> states;
        for (int i = 0; i < 6; ++i) {
            if (i == 3)
                f.session->undoStack()->undo();
            else if (i % 2)
                f.add({2 + i, 4 + i});
            else
                f.decide(f.annotations().first(), i % 4 ? Status::Rejected : Status::Confirmed);
            states.append(f.annotations());
        }
        QVERIFY(f.session->flush());
        const ArticleHistory history(*f.session);
        const auto entries = history.entries(f.id(0), {}).result();
        QVERIFY(entries);
        QCOMPARE(entries->size(), states.size());
        for (qsizetype i = 0; i < states.size(); ++i) {
            const auto past = history.stateAfter(f.id(0), entries->at(i).number).result();
            QVERIFY(past);
            QCOMPARE(past->annotations, states[i]);
        }
        QVERIFY(!history.stateAfter(f.id(0), 4711).result());
    }
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
