// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/textsearcher.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TextSearcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatReadersTakeForTheSame_data();
    void findsWhatReadersTakeForTheSame();
    void findsOtherForms();
    void goesRoundTheText();
    void saysWhatIsWrongWithAnExpression();
    void saysWhenAnExpressionTakesTooLong();
    void searchesWithinPlaces();
    void anEmptyQueryFindsNothing();
    void keepsItsHitsInOneMegabyte();
};

void TextSearcherTest::findsWhatReadersTakeForTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SearchQuery>("query");
    QTest::addColumn<QStringList>("hits");
    using Q = SearchQuery;
    QTest::newRow("case ignored") << u"Iran, IRAN, iran"_s << Q{.text = u"Iran"_s}
                                  << QStringList{u"Iran"_s, u"IRAN"_s, u"iran"_s};
    QTest::newRow("case kept") << u"Iran, IRAN"_s << Q{.text = u"Iran"_s, .ignoreCase = false}
                               << QStringList{u"Iran"_s};
    QTest::newRow("elision ends a word") << u"l’Iran, l'Iran, Iranien, Iran-Irak"_s
                                         << Q{.text = u"iran"_s, .wholeWord = true}
                                         << QStringList{u"Iran"_s, u"Iran"_s, u"Iran"_s};
    QTest::newRow("apostrophes alike") << u"l’Iran et l'Iran"_s << Q{.text = u"L'IRAN"_s}
                                       << QStringList{u"l’Iran"_s, u"l'Iran"_s};
    QTest::newRow("spaces alike") << u"«\u00a0Non\u202f» et « Non »"_s << Q{.text = u"« non »"_s}
                                  << QStringList{u"«\u00a0Non\u202f»"_s, u"« Non »"_s};
    QTest::newRow("accents ignored") << u"Élysée, elysee, E\u0301lyse\u0301e!"_s
                                     << Q{.text = u"ELYSÉE"_s, .ignoreAccents = true}
                                     << QStringList{u"Élysée"_s, u"elysee"_s, u"E\u0301lyse\u0301e"_s};
    QTest::newRow("accents kept") << u"Élysée, elysee"_s << Q{.text = u"élysée"_s} << QStringList{u"Élysée"_s};
    QTest::newRow("ligatures") << u"Le cœur, LE CŒUR."_s << Q{.text = u"coeur"_s, .ignoreAccents = true}
                               << QStringList{u"cœur"_s, u"CŒUR"_s};
    QTest::newRow("a part of a ligature is the whole")
        << u"cœur"_s << Q{.text = u"co"_s, .ignoreAccents = true} << QStringList{u"cœ"_s};
    QTest::newRow("emoji") << u"Oui 🎉🎉 non"_s << Q{.text = u"🎉"_s} << QStringList{u"🎉"_s, u"🎉"_s};
    QTest::newRow("Arabic") << u"قال الوزير إن الوزير"_s << Q{.text = u"الوزير"_s, .wholeWord = true}
                            << QStringList{u"الوزير"_s, u"الوزير"_s};
    QTest::newRow("expression") << u"a dit, a ajouté, a-t-il dit"_s
                                << Q{.text = u"\\ba \\w+"_s, .regularExpression = true}
                                << QStringList{u"a dit"_s, u"a ajouté"_s};
    QTest::newRow("expression with capitals")
        << u"Jean Petit et jean petit"_s << Q{.text = u"\\p{Lu}\\S+"_s, .regularExpression = true, .ignoreCase = false}
        << QStringList{u"Jean"_s, u"Petit"_s};
    QTest::newRow("expression over apostrophes")
        << u"qu’il, qu'elle"_s << Q{.text = u"qu’(il|elle)"_s, .regularExpression = true}
        << QStringList{u"qu’il"_s, u"qu'elle"_s};
    QTest::newRow("an expression that matches nothing at all")
        << u"abc"_s << Q{.text = u"x*"_s, .regularExpression = true} << QStringList();
    QTest::newRow("not a character") << u"a\ufffe\uffffb"_s << Q{.text = u"b"_s, .ignoreAccents = true}
                                     << QStringList{u"b"_s};
}

void TextSearcherTest::findsWhatReadersTakeForTheSame()
{
    QFETCH(QString, text);
    QFETCH(SearchQuery, query);
    QFETCH(QStringList, hits);
    TextSearcher searcher;
    searcher.setText(text);
    searcher.setQuery(query);
    QVERIFY2(searcher.isValid(), qPrintable(searcher.error()));
    QStringList found;
    for (const Span hit : searcher.hits())
        found.append(hit.of(text).toString());
    QCOMPARE(found, hits);
}

void TextSearcherTest::findsOtherForms()
{
    const QString text = u"Il dit, ils disent, elle a dit qu’ils diraient."_s;
    TextSearcher searcher;
    searcher.setText(text);
    searcher.setQuery({.text = u"dit"_s, .wholeWord = true, .otherForms = {u"disent"_s, u"diraient"_s, u"dit"_s}});
    QCOMPARE(searcher.count(), 4);
    QVERIFY(std::ranges::is_sorted(searcher.hits()));
}

void TextSearcherTest::goesRoundTheText()
{
    TextSearcher searcher;
    searcher.setText(u"un deux un"_s);
    QCOMPARE(searcher.next(0), -1);
    QCOMPARE(searcher.previous(0), -1);
    searcher.setQuery({.text = u"un"_s});
    QCOMPARE(searcher.next(0), 0);
    QCOMPARE(searcher.next(1), 1);
    QCOMPARE(searcher.next(9), 0);
    QCOMPARE(searcher.previous(8), 0);
    QCOMPARE(searcher.previous(0), 1);
    QCOMPARE(searcher.indexOf({8, 10}), 1);
    QCOMPARE(searcher.indexOf({8, 9}), -1);
}

void TextSearcherTest::saysWhatIsWrongWithAnExpression()
{
    TextSearcher searcher;
    searcher.setText(u"un deux"_s);
    searcher.setQuery({.text = u"(un"_s, .regularExpression = true});
    QVERIFY(!searcher.isValid());
    QVERIFY(searcher.error().contains(u'4'));
    QCOMPARE(searcher.count(), 0);
    searcher.setQuery({.text = u"(un)"_s, .regularExpression = true});
    QVERIFY(searcher.isValid());
    QCOMPARE(searcher.count(), 1);
}

void TextSearcherTest::saysWhenAnExpressionTakesTooLong()
{
    TextSearcher searcher;
    searcher.setText(u"aab, "_s + u"a"_s.repeated(5000) + u", ab"_s);
    searcher.setQuery({.text = u"(a|aa|aaa)+[bc]"_s, .regularExpression = true});
    QCOMPARE(searcher.hits(), QList<Span>{Span(0, 3)}); // the last one is not reached
    QVERIFY(!searcher.isValid());
    QVERIFY(searcher.error().contains(u"too long"));
    searcher.setQuery({.text = u"ab"_s, .regularExpression = true});
    QVERIFY(searcher.isValid());
    QCOMPARE(searcher.count(), 2);
}

void TextSearcherTest::searchesWithinPlaces()
{
    TextSearcher searcher;
    searcher.setText(u"un deux un deux un"_s);
    searcher.setQuery({.text = u"un"_s});
    searcher.setPlaces(QList<Span>{{8, 18}, {0, 1}, {8, 9}});
    QCOMPARE(searcher.hits(), (QList<Span>{{8, 10}, {16, 18}}));
    searcher.setPlaces(std::nullopt);
    QCOMPARE(searcher.count(), 3);
}

void TextSearcherTest::anEmptyQueryFindsNothing()
{
    for (const bool expression : {false, true}) {
        TextSearcher searcher;
        searcher.setText(u"un deux"_s);
        searcher.setQuery({.text = QString(), .regularExpression = expression});
        QVERIFY(searcher.isValid());
        QCOMPARE(searcher.count(), 0);
    }
}

void TextSearcherTest::keepsItsHitsInOneMegabyte()
{
    const QString paragraph = u"L’Élysée a réagi : « Non », dit E\u0301ric 🎉.\n"_s;
    const QString text = paragraph.repeated(1'000'000 / int(paragraph.size()));
    TextSearcher searcher;
    searcher.setText(text);
    searcher.setQuery({.text = u"eric"_s, .ignoreAccents = true});
    QCOMPARE(searcher.count(), 1'000'000 / int(paragraph.size()));
    QCOMPARE(searcher.hits().last().of(text), u"E\u0301ric");
}

QTEST_GUILESS_MAIN(TextSearcherTest)
#include "tst_textsearcher.moc"
