// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/analyzer.h"
#include "models/search/textmatcher.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

/** Other forms of words, as they are found in a text. */
class TestLemmas : public QObject
{
    Q_OBJECT

    std::unique_ptr<Analyzer> m_analyzer = createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR));

private Q_SLOTS:
    void allFormsOfTheWordsAreFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("French verb") << u"fr"_s << u"annoncer"_s
                                     << u"Il a annoncé hier ce qu'il annonçait ; elle annoncera la fin. Énoncer non."_s
                                     << QStringList{u"annoncé"_s, u"annonçait"_s, u"annoncera"_s};
        QTest::newRow("irregular") << u"fr"_s << u"dit"_s << u"Elle disait oui, il dira non, et nous avons dit."_s
                                   << QStringList{u"disait"_s, u"dira"_s, u"dit"_s};
        QTest::newRow("French noun") << u"fr"_s << u"président"_s
                                     << u"Les présidents, la présidente et le Président ; la présidence non."_s
                                     << QStringList{u"présidents"_s, u"présidente"_s, u"Président"_s};
        QTest::newRow("endings") << u"fr"_s << u"directrice"_s << u"Le directeur et les directrices ; le directoire."_s
                                 << QStringList{u"directeur"_s, u"directrices"_s};
        QTest::newRow("people of a country")
            << u"fr"_s << u"français"_s << u"Des Françaises, un Français, la langue française ; la France."_s
            << QStringList{u"Françaises"_s, u"Français"_s, u"française"_s};
        QTest::newRow("people of another") << u"fr"_s << u"grecques"_s << u"Un Grec, des Turcs ; une Grecque."_s
                                           << QStringList{u"Grec"_s, u"Grecque"_s};
        QTest::newRow("after an elision")
            << u"fr"_s << u"journal"_s << u"Deux journaux d'un journal."_s << QStringList{u"journaux"_s, u"journal"_s};
        QTest::newRow("several words") << u"fr"_s << u"chef d'État"_s << u"Les chefs d’État, un chef de l'État."_s
                                       << QStringList{u"chefs d’État"_s};
        QTest::newRow("English verb") << u"en"_s << u"say"_s << u"She said he says it, saying no more. A saga."_s
                                      << QStringList{u"said"_s, u"says"_s, u"saying"_s};
        QTest::newRow("English noun") << u"en"_s << u"country"_s << u"Two countries, one country, the counties."_s
                                      << QStringList{u"countries"_s, u"country"_s};
        QTest::newRow("English verb with an ending too many")
            << u"en"_s << u"use"_s << u"He uses it, used it and is using it. As usual, us."_s
            << QStringList{u"uses"_s, u"used"_s, u"using"_s};
        QTest::newRow("irregular English verb")
            << u"en"_s << u"took"_s << u"They take it, he takes it, it was taken, taking it took time. A tank."_s
            << QStringList{u"take"_s, u"takes"_s, u"taken"_s, u"taking"_s, u"took"_s};
        QTest::newRow("short irregular English verb")
            << u"en"_s << u"go"_s << u"She goes where he went, is going, had gone. A goal."_s
            << QStringList{u"goes"_s, u"went"_s, u"going"_s, u"gone"_s};
        QTest::newRow("irregular English noun")
            << u"en"_s << u"child"_s << u"Two children, a child, a chill."_s << QStringList{u"children"_s, u"child"_s};
        QTest::newRow("English noun in -is")
            << u"en"_s << u"crises"_s << u"One crisis after all the crises."_s << QStringList{u"crisis"_s, u"crises"_s};
        QTest::newRow("unknown language")
            << u"xx"_s << u"country"_s << u"Two countries, one country."_s << QStringList{u"country"_s};
    }
    void allFormsOfTheWordsAreFound()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, words);
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        const SearchQuery query{.text = words, .wholeWord = true, .sameLemma = true};
        const auto matcher =
            TextMatcher::compile(query, [&](QStringView word) { return m_analyzer->lemmasOf(word, language); });
        QVERIFY(matcher);
        QStringList hits;
        for (const Span span : matcher->spansIn(text))
            hits.append(span.of(text).toString());
        QCOMPARE(hits, found);
    }

    void formsAreOfWholeWords()
    {
        const auto matcher = TextMatcher::compile({.text = u"dit"_s, .sameLemma = true}, [&](QStringView word) {
            return m_analyzer->lemmasOf(word, u"fr"_s);
        });
        QCOMPARE(matcher->spansIn(u"L'édition disait oui.").size(), 1);
    }

    void withoutItOnlyTheWordsThemselves()
    {
        const auto matcher = TextMatcher::compile({.text = u"dit"_s, .wholeWord = true}, [&](QStringView word) {
            return m_analyzer->lemmasOf(word, u"fr"_s);
        });
        QCOMPARE(matcher->spansIn(u"Elle disait oui et nous avons dit.").size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLemmas)
#include "tst_lemmas.moc"
