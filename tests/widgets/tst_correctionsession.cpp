// SPDX-License-Identifier: GPL-3.0-or-later
// From the bare text to the full convention in the real window: every way ends there, and takes no more acts than it
// did.
#include "tests/runner.h"
#include "tests/widgets/scriptedanalyst.h"

#include <QtCore/QJsonDocument>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestCorrectionSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAtTheConvention_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("convention");
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("most"); // acts
        const QString data = QStringLiteral(GUILLEMET_TEST_DATA "/corrections/");
        const QString own = data + u"barrage-fr.txt"_s;
        const QString ownEnd = data + u"barrage-fr.json"_s;
        QTest::newRow("by hand") << own << ownEnd << 0 << 23;
        QTest::newRow("correct, accept the rest") << own << ownEnd << 1 << 8;
        QTest::newRow("correct, accept each") << own << ownEnd << 2 << 8;
        QTest::newRow("correct, accept paragraphs") << own << ownEnd << 3 << 6;
        QTest::newRow("asking for the next") << own << ownEnd << 4 << 10;
        // The article that the figure is told for, where it is at hand.
        const QString folder = qEnvironmentVariable("GUILLEMET_REFERENCE");
        const QString reference = folder + u"/data/articles/kazakhstan-fr.txt"_s;
        if (!folder.isEmpty() && QFile::exists(reference)) {
            const QString end = data + u"kazakhstan-fr.json"_s;
            QTest::newRow("reference, by hand") << reference << end << 0 << 28;
            QTest::newRow("reference, correct, accept the rest") << reference << end << 1 << 5;
            QTest::newRow("reference, correct, accept each") << reference << end << 2 << 11;
            QTest::newRow("reference, correct, accept paragraphs") << reference << end << 3 << 9;
            QTest::newRow("reference, asking for the next") << reference << end << 4 << 18;
        }
    }
    void endsAtTheConvention()
    {
        QFETCH(QString, text);
        QFETCH(QString, convention);
        QFETCH(int, way);
        QFETCH(int, most);
        QTemporaryDir folder;
        WindowFixture window(folder.path());
        window.window.openPaths({text});
        QTRY_VERIFY(window.isIdle());
        window.editor().setFocus();
        QFile end(convention);
        QVERIFY(end.open(QIODevice::ReadOnly));
        ScriptedAnalyst analyst(window, WantedTags::fromJson(QJsonDocument::fromJson(end.readAll()).object()));
        if (way == 0)
            analyst.workByHand();
        else if (way == 1)
            analyst.correctAndAcceptAll();
        else if (way == 2)
            analyst.correctAndAcceptEach();
        else if (way == 3)
            analyst.correctAndAcceptParagraphs();
        else
            analyst.workByAsking();
        qInfo("%d key presses, %d clicks", analyst.keys(), analyst.clicks());
        QCOMPARE(analyst.differences(), QString());
        QCOMPARE_LE(analyst.actions(), most);
    }
};

QTEST_MAIN(TestCorrectionSession)
#include "tst_correctionsession.moc"
