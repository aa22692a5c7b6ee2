// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/documentfiltermodel.h"
#include "models/itemmodels/documentmodel.h"
#include "tests/runner.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestDocumentModel : public QObject
{
    Q_OBJECT

    static DocumentSummary summary(const QString &title, WorkState state = WorkState::New, int undecided = 0)
    {
        DocumentSummary document;
        document.id = DocumentId::create();
        document.title = title;
        document.language = u"fr"_s;
        document.state = state;
        document.undecided = undecided;
        document.analysed = true;
        return document;
    }
    static QStringList titles(const QAbstractItemModel &model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.index(row, 0).data().toString();
        return found;
    }

private Q_SLOTS:
    void rowsComeGoAndChange()
    {
        DocumentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({summary(u"a"_s), summary(u"d"_s)});
        QSignalSpy inserted(&model, &DocumentModel::rowsInserted);
        QSignalSpy removed(&model, &DocumentModel::rowsRemoved);
        QSignalSpy changed(&model, &DocumentModel::dataChanged);
        model.insert(1, {summary(u"b"_s), summary(u"c"_s)});
        QCOMPARE(titles(model), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        model.remove(0, 1);
        QCOMPARE(titles(model), (QStringList{u"c"_s, u"d"_s}));
        DocumentSummary edited = model.summary(1);
        edited.state = WorkState::Done;
        model.update(1, edited);
        model.update(1, edited);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(1, DocumentModel::StateColumn).data().toString(), u"done"_s);
        QCOMPARE(model.indexOf(edited.id).row(), 1);
        QVERIFY(!model.indexOf(DocumentId::create()).isValid());
    }

    void tellsHowMuchIsToCheck()
    {
        DocumentModel model;
        model.reset({summary(u"a"_s), summary(u"b"_s)});
        QSignalSpy changed(&model, &DocumentModel::dataChanged);
        QCOMPARE(model.index(1, 0).data(DocumentModel::FindingsRole).toInt(), -1);
        model.setFindings({{model.summary(1).id, 3}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(model.index(1, 0).data(DocumentModel::FindingsRole).toInt(), 3);
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"3 to check"));
        QVERIFY(!model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"to check"));
    }

    void countsAreUnknownUntilTheAnalysisIsDone()
    {
        DocumentModel model;
        DocumentSummary document = summary(u"a"_s, WorkState::New, 4);
        document.analysed = false;
        model.reset({document});
        QCOMPARE(model.index(0, DocumentModel::UndecidedColumn).data().toString(), u"…"_s);
        document.analysed = true;
        model.update(0, document);
        QCOMPARE(model.index(0, DocumentModel::UndecidedColumn).data().toInt(), 4);
    }

    void theFilterFindsBeginningsOfWordsWithoutAccents()
    {
        DocumentModel model;
        DocumentFilterModel filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({summary(u"L’Élysée répond"_s), summary(u"Le Sénat vote"_s, WorkState::Done, 2)});
        filter.setText(u"elysee rep"_s);
        QCOMPARE(titles(filter), QStringList{u"L’Élysée répond"_s});
        filter.setText(u"lysee"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setText(u"FRENCH"_s);
        QCOMPARE(filter.rowCount(), 2);
        filter.setState(WorkState::Done);
        QCOMPARE(titles(filter), QStringList{u"Le Sénat vote"_s});
        filter.setState({});
        filter.setOnlyUndecided(true);
        QCOMPARE(titles(filter), QStringList{u"Le Sénat vote"_s});
    }

    void numbersAreSortedAsNumbers()
    {
        DocumentModel model;
        DocumentFilterModel filter;
        filter.setSourceModel(&model);
        model.reset({summary(u"a"_s, WorkState::New, 10), summary(u"b"_s, WorkState::New, 9)});
        filter.sort(DocumentModel::UndecidedColumn);
        QCOMPARE(titles(filter), (QStringList{u"b"_s, u"a"_s}));
        filter.sort(DocumentModel::UndecidedColumn, Qt::DescendingOrder);
        QCOMPARE(titles(filter), (QStringList{u"a"_s, u"b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestDocumentModel)
#include "tst_documentmodel.moc"
