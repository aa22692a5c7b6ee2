// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/document.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTitleIsTheFirstLineWithWords()
    {
        QCOMPARE(titleFromText(u"\n  ***\n  Un titre \nSuite"), u"Un titre"_s);
        QCOMPARE(titleFromText(u" \n\t\n"), QString());
        QCOMPARE(titleFromText(u""), QString());
    }

    void aLongTitleIsCutAtAWord()
    {
        const QString line = u"mot "_s.repeated(100);
        const QString title = titleFromText(line);
        QVERIFY(title.size() <= 120);
        QVERIFY(title.endsWith(u"mot…"_s));
        const QString unbroken = titleFromText(QString(u"x" + u"😀"_s.repeated(200)));
        QVERIFY(unbroken.size() <= 120);
        QVERIFY(unbroken.isValidUtf16());
        QVERIFY(titleFromText(QString(u"xy" + u"😀"_s.repeated(200))).isValidUtf16());
    }

    void theHashTellsTextsApart()
    {
        Document a;
        a.text = u"Texte"_s;
        Document b = a;
        b.title = u"Titre"_s;
        QCOMPARE(a.textHash(), b.textHash());
        QCOMPARE(a.textHash().size(), 32);
        b.text += u' ';
        QVERIFY(a.textHash() != b.textHash());
    }

    void wordsOfFilesComeBack()
    {
        for (const WorkState state : {WorkState::New, WorkState::InProgress, WorkState::Done})
            QVERIFY(workStateFromString(toString(state)) == state);
        QVERIFY(workStateFromString(u"nonsense") == WorkState::New);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
