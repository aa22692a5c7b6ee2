// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/validation/textindex.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TextIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsTheMarksOfAText_data();
    void pairsTheMarksOfAText();
    void findsEveryWordOfASpelling();
    void findsThePairsThatOverlapASpan();
    void stopsOnRequest();
};

namespace {
/** "12-20:closed 30-31:unclosed" */
QString marksOf(const QString &text)
{
    static const QStringList kinds{u"closed"_s, u"unclosed"_s, u"unopened"_s};
    QStringList marks;
    const TextIndex index(text);
    for (const QuotationMarkPair &mark : index.marks())
        marks.append(u"%1:%2"_s.arg(mark.span.of(text).toString(), kinds[static_cast<int>(mark.kind)]));
    return marks.join(u" | ");
}
} // namespace

void TextIndexTest::pairsTheMarksOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marks");
    QTest::newRow("none") << u"Il a neigé sur Lyon."_s << QString();
    QTest::newRow("French") << u"« Je pars », dit-elle. « Bien »."_s << u"« Je pars »:closed | « Bien »:closed"_s;
    QTest::newRow("nested counts once") << u"« Il a dit “non” hier »"_s << u"« Il a dit “non” hier »:closed"_s;
    QTest::newRow("never closed") << u"Elle a dit : « Je pars.\nPuis plus rien."_s << u"«:unclosed"_s;
    QTest::newRow("never opened") << u"Je pars », dit-elle."_s << u"»:unopened"_s;
    QTest::newRow("unclosed inside a pair")
        << u"« Il a dit “non hier »"_s << u"« Il a dit “non hier »:closed | “:unclosed"_s;
    QTest::newRow("does not swallow what follows")
        << u"Il dit : « Je pars.\nElle dit : « Moi aussi. »"_s << u"«:unclosed | « Moi aussi. »:closed"_s;
    QTest::newRow("repeated at each paragraph")
        << u"« Je pars.\n« Je reviens. » Fin."_s << u"« Je pars.\n« Je reviens. »:closed"_s;
    QTest::newRow("over a blank line") << u"« Je pars.\n\nJe reviens », dit-il."_s
                                       << u"« Je pars.\n\nJe reviens »:closed"_s;
    QTest::newRow("straight") << u"He said \"no\" twice."_s << u"\"no\":closed"_s;
    QTest::newRow("inches") << u"An 11\" screen."_s << QString();
    QTest::newRow("Arabic") << u"قال الوزير: «لن نرحل»"_s << u"«لن نرحل»:closed"_s;
    QTest::newRow("emoji") << u"« 🇫🇷 Vive la France 🎉 »"_s << u"« 🇫🇷 Vive la France 🎉 »:closed"_s;
}

void TextIndexTest::pairsTheMarksOfAText()
{
    QFETCH(QString, text);
    QFETCH(QString, marks);
    QCOMPARE(marksOf(text), marks);
}

void TextIndexTest::findsEveryWordOfASpelling()
{
    const QString text = u"L’Iran, l'Iran et les Iraniens ; IRAN."_s;
    const TextIndex index(text);
    QList<int> begins;
    index.forWords(TextIndex::hashOf(u"Iran"), [&](int word) { begins.append(index.words()[size_t(word)].begin); });
    QCOMPARE(begins, (QList<int>{2, 10}));
    QCOMPARE(index.wordsIn({2, 11}).length(), 3);
}

void TextIndexTest::findsThePairsThatOverlapASpan()
{
    const QString text = u"« Un long propos qui commence ici » puis « un autre »."_s;
    const TextIndex index(text);
    const Span inFirst = index.marksIn({20, 22});
    QVERIFY(inFirst.contains(0));
    QVERIFY(!inFirst.contains(1));
}

void TextIndexTest::stopsOnRequest()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(TextIndex(u"« Je pars », dit-elle."_s.repeated(10'000), stop.get_token()).words().size() < 1000);
}

QTEST_GUILESS_MAIN(TextIndexTest)
#include "tst_textindex.moc"
