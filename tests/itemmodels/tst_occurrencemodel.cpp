// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/occurrencemodel.h"
#include "tests/runner.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestOccurrenceModel : public QObject
{
    Q_OBJECT

    static BulkHit hit(const DocumentId &id, int begin, const QList<BulkHit::There> &there = {})
    {
        return {{.document = id, .span = {begin, begin + 4}, .left = u"du "_s, .hit = u"Mali"_s, .right = u" ."_s},
                there};
    }
    const DocumentId m_a = DocumentId::fromName(u"a");
    const DocumentId m_b = DocumentId::fromName(u"b");

    void fill(OccurrenceModel &model) const
    {
        model.setAct({BulkAct::Kind::Tag, Tags::Country});
        model.append({hit(m_a, 0), hit(m_a, 10, {{.tag = Tags::Country, .exact = true}}),
                      hit(m_a, 20, {{.tag = Tags::Country, .exact = true, .isVisible = false}})});
        model.append({hit(m_b, 0, {{.tag = Tags::Source, .exact = true}})});
    }
    static OccurrenceModel::TitleOf titles()
    {
        return [](const DocumentId &id) { return id == DocumentId::fromName(u"a") ? u"A"_s : u"B"_s; };
    }

private Q_SLOTS:
    void ticksWhatFitsAndSaysWhyNot()
    {
        OccurrenceModel model(titles());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model);
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex a = model.index(0, 0);
        QCOMPARE(a.data().toString(), u"A"_s);
        QCOMPARE(a.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(model.index(0, 0, a).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!model.index(1, 0, a).data(Qt::CheckStateRole).isValid());
        QVERIFY(!model.flags(model.index(1, 0, a)).testFlag(Qt::ItemIsUserCheckable));
        QCOMPARE(model.index(1, 0, a).data(OccurrenceModel::ReasonRole).toString(), u"tagged already"_s);
        QCOMPARE(model.index(2, 0, a).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(model.index(2, 0, a).data(OccurrenceModel::ReasonRole).toString(), u"was refused here"_s);
        QCOMPARE(model.tickedCount(), 2);
        QCOMPARE(model.tickedArticles(), 2);
        QCOMPARE(model.ticked().value(m_a), (QList<Span>{{0, 4}}));
    }

    void anArticleIsTickedWhole()
    {
        OccurrenceModel model(titles());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model);
        QSignalSpy told(&model, &OccurrenceModel::tickedChanged);
        const QModelIndex a = model.index(0, 0);
        QVERIFY(model.setData(a, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.tickedCount(), 3); // what was refused, too, when it is asked for
        QVERIFY(model.setData(a, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.tickedCount(), 1);
        QVERIFY(!model.setData(model.index(1, 0, a), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(0, 0, a), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.tickedCount(), 2);
        model.setAllTicked(false);
        QCOMPARE(model.tickedCount(), 0);
        QVERIFY(model.ticked().isEmpty());
        QCOMPARE(told.size(), 4);
        model.clear();
        QCOMPARE(model.count(), 0);
    }

    void anotherActFitsElsewhere_data()
    {
        QTest::addColumn<BulkAct>("act");
        QTest::addColumn<QList<BulkState>>("states"); // of a plain hit, a country, a refused country, a source
        using enum BulkState;
        using Kind = BulkAct::Kind;
        QTest::newRow("tag") << BulkAct{Kind::Tag, Tags::Country} << QList{Fits, Done, Refused, Fits};
        QTest::newRow("remove") << BulkAct{Kind::Remove, Tags::Country} << QList{Missing, Fits, Missing, Missing};
        QTest::newRow("change") << BulkAct{Kind::ChangeTag, Tags::Source, Tags::Country}
                                << QList{Missing, Done, Missing, Fits};
        QTest::newRow("country") << BulkAct{Kind::SetCountry, Tags::Country, u"ML"_s}
                                 << QList{Missing, Fits, Missing, Missing};
        QTest::newRow("same country") << BulkAct{Kind::SetCountry, Tags::Country, QString()}
                                      << QList{Missing, Done, Missing, Missing};
        QTest::newRow("speaker") << BulkAct{Kind::SetSpeaker, Tags::Source, u"X"_s}
                                 << QList{Missing, Missing, Missing, Fits};
    }
    void anotherActFitsElsewhere()
    {
        QFETCH(BulkAct, act);
        QFETCH(QList<BulkState>, states);
        const QList<BulkHit> hits{hit(m_a, 0), hit(m_a, 10, {{.tag = Tags::Country, .exact = true}}),
                                  hit(m_a, 20, {{.tag = Tags::Country, .exact = true, .isVisible = false}}),
                                  hit(m_b, 0, {{.tag = Tags::Source, .exact = true}})};
        for (qsizetype i = 0; i < hits.size(); ++i)
            QCOMPARE(int(stateOf(hits[i], act)), int(states[i]));
        OccurrenceModel model(titles());
        fill(model);
        model.setAct(act);
        QCOMPARE(model.tickedCount(), int(std::ranges::count(states, BulkState::Fits)));
    }
};

QTEST_GUILESS_MAIN(TestOccurrenceModel)
#include "tst_occurrencemodel.moc"
