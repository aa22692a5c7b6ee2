// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tokenizer.h"
#include "models/analysis/wordkey.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

TokenizerRules::Keys keys(std::initializer_list<QStringView> words)
{
    TokenizerRules::Keys result;
    for (const QStringView word : words)
        result.insert(wordKey(word));
    return result;
}

TokenizerRules french()
{
    return {.elisions = keys({u"l'", u"d'", u"qu'", u"s'"}),
            .enclitics = keys({u"il", u"elle", u"on", u"vous", u"le", u"leur"}),
            .contractions = {},
            .joined = keys({u"rendez-vous"}),
            .abbreviations = keys({u"etc."}),
            .titleAbbreviations = keys({u"m.", u"dr."})};
}

TokenizerRules english()
{
    return {.elisions = {},
            .enclitics = {},
            .contractions = keys({u"'s", u"'ll"}),
            .joined = {},
            .abbreviations = keys({u"u.s."}),
            .titleAbbreviations = keys({u"mr."})};
}

QString joined(const QString &text, const TokenizerRules &rules)
{
    const TokenizedText cut = tokenize(text, rules);
    QStringList parts;
    for (int i = 0; i < cut.size(); ++i)
        parts << cut.of(i).toString();
    return parts.join(u'|');
}

} // namespace

class TestTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        QTest::newRow("elision") << u"L'Irak qu’il s'agit"_s << u"L'|Irak|qu’|il|s'|agit"_s;
        QTest::newRow("inversion") << u"a-t-il dit, demande-t-elle"_s << u"a|il|dit|,|demande|elle"_s;
        QTest::newRow("two pronouns") << u"dites-le-leur"_s << u"dites|le|leur"_s;
        QTest::newRow("hyphens stay") << u"un rendez-vous aux États-Unis"_s << u"un|rendez-vous|aux|États-Unis"_s;
        QTest::newRow("abbreviation") << u"M. X, etc. J. K. Y"_s << u"M.|X|,|etc.|J.|K.|Y"_s;
        QTest::newRow("marks") << u"« Oui… » \"non\""_s << u"«|Oui|…|»|\"|non|\""_s;
        QTest::newRow("numbers") << u"à 10,5 km vers 18h30"_s << u"à|10,5|km|vers|18h30"_s;
        QTest::newRow("inner apostrophe") << u"aujourd'hui O'Brien"_s << u"aujourd'hui|O'Brien"_s;
    }
    void cutsWords()
    {
        QFETCH(QString, text);
        QTEST(joined(text, french()), "tokens");
    }

    void cutsEnglishContractions()
    {
        QCOMPARE(joined(u"Trump's plan, we'll see. The U.S. said"_s, english()),
                 u"Trump|'s|plan|,|we|'ll|see|.|The|U.S.|said"_s);
    }

    void findsSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("sentences");
        QTest::newRow("plain") << u"Il pleut. Elle part ! Où ?"_s << 3;
        QTest::newRow("title") << u"Selon M. Martin, non."_s << 1;
        QTest::newRow("closing mark") << u"« Il pleut. » Elle part."_s << 2;
        QTest::newRow("aside") << u"« Vraiment ? » a-t-il dit."_s << 1;
        QTest::newRow("straight") << u"\"Il pleut.\" \"Elle part.\""_s << 2;
        QTest::newRow("lines") << u"Un titre\n\nDu texte\nEncore"_s << 3;
        QTest::newRow("web address") << u"Voir exemple.org pour la suite."_s << 1;
    }
    void findsSentences()
    {
        QFETCH(QString, text);
        QTEST(int(tokenize(text, french()).sentences.size()), "sentences");
    }

    void paragraphsAndSentencesCoverAllTokens()
    {
        const QString text = u"Un. Deux « trois. »\nQuatre\r\n\n\"Cinq.\" Six"_s;
        const TokenizedText cut = tokenize(text, french());
        for (const auto *ranges : {&cut.sentences, &cut.paragraphs}) {
            int next = 0;
            for (const TokenRange range : *ranges) {
                QCOMPARE(range.first, next);
                QVERIFY(!range.isEmpty());
                next = range.end;
            }
            QCOMPARE(next, cut.size());
        }
    }

    void keysIgnoreCaseAndApostropheForm()
    {
        QCOMPARE(wordKey(u"L’"), wordKey(u"l'"));
        QCOMPARE(wordKey(u"ÉTATS"), wordKey(u"états"));
        QVERIFY(wordKey(u"etats") != wordKey(u"états"));
        const QString text = u"ÉTATS"_s;
        QCOMPARE(tokenize(text, french())[0].key, wordKey(u"états"));
    }

    void survivesAnything()
    {
        QString text;
        for (int i = 0; i < 0x11000; ++i)
            text += QChar(static_cast<char16_t>(i * 40503));
        const TokenizedText cut = tokenize(text, french());
        int last = 0;
        for (const Token &token : cut.tokens) {
            QVERIFY(token.begin >= last && token.begin < token.end);
            last = token.end;
        }
        QVERIFY(last <= text.size());
    }
};

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
