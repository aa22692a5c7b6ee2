// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/reviewqueuemodel.h"
#include "tests/runner.h"

#include <QtGui/QFont>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestReviewQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFigureAndMarksTheOpenArticle()
    {
        ReviewQueueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const DocumentId a = DocumentId::create();
        const DocumentId b = DocumentId::create();
        model.reset({{a, u"Apple"_s, 0.25}, {b, u"Bee"_s, std::nullopt}});
        QCOMPARE(model.index(0).data().toString(), QLocale().toString(0.25, 'f', 2) + u"  Apple"_s);
        QCOMPARE(model.index(1).data().toString(), u"Bee"_s);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setCurrent(b);
        QCOMPARE(changed.size(), 1);
        QVERIFY(model.index(1).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(!model.index(0).data(Qt::FontRole).isValid());
        QCOMPARE(model.rowOf(b), 1);
        model.reset({});
        QCOMPARE(model.rowOf(b), -1);
    }
};

QTEST_MAIN(TestReviewQueueModel)
#include "tst_reviewqueuemodel.moc"
