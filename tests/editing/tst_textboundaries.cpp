// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/textboundaries.h"

#include "models/editing/sourcename.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestTextBoundaries : public QObject
{
    Q_OBJECT

    /** A text with the selection marked as [ ]. */
    struct Marked
    {
        QString text;
        Span span;
    };
    static Marked parse(QString marked)
    {
        const auto begin = static_cast<int>(marked.indexOf(u'['));
        marked.remove(begin, 1);
        const auto end = static_cast<int>(marked.indexOf(u']'));
        marked.remove(end, 1);
        return {marked, {begin, end}};
    }
    static QString show(QString text, Span span)
    {
        text.insert(span.end, u']');
        return text.insert(span.begin, u'[');
    }

private Q_SLOTS:
    void selectionsSnapToWords_data()
    {
        QTest::addColumn<QString>("selected");
        QTest::addColumn<QString>("snapped");
        QTest::newRow("inside a word") << u"Le pré[si]dent parle."_s << u"Le [président] parle."_s;
        QTest::newRow("white space") << u"Le[ président ]parle."_s << u"Le [président] parle."_s;
        QTest::newRow("two words cut") << u"Le prési[dent pa]rle."_s << u"Le [président parle]."_s;
        QTest::newRow("after an elision") << u"contre l'a[rm]ée"_s << u"contre l'[armée]"_s;
        QTest::newRow("the elision") << u"contre [l']armée"_s << u"contre [l']armée"_s;
        QTest::newRow("over an elision") << u"contre [l’arm]ée"_s << u"contre [l’armée]"_s;
        QTest::newRow("qu'") << u"dit qu’i[l] part"_s << u"dit qu’[il] part"_s;
        QTest::newRow("aujourd'hui") << u"part aujourd’[hui]"_s << u"part [aujourd’hui]"_s;
        QTest::newRow("quelqu'un") << u"[quelqu']un"_s << u"[quelqu'un]"_s;
        QTest::newRow("O'Brien") << u"M. O'B[rien]"_s << u"M. [O'Brien]"_s;
        QTest::newRow("don't") << u"We do[n]’t know"_s << u"We [don’t] know"_s;
        QTest::newRow("hyphens") << u"a-t-[i]l dit"_s << u"[a-t-il] dit"_s;
        QTest::newRow("number") << u"3[,]5 %"_s << u"[3,5] %"_s;
        QTest::newRow("only white space") << u"a[ ]b"_s << u"[]a b"_s;
        QTest::newRow("surrogate pair") << u"a 😀[ b]"_s << u"a 😀 [b]"_s;
        QTest::newRow("combining accent") << u"l'[e\u0301]te\u0301"_s << u"l'[e\u0301te\u0301]"_s;
        QTest::newRow("punctuation stays") << u"[« oui »], dit"_s << u"[« oui »], dit"_s;
        QTest::newRow("narrow space") << u"«[\u202Foui\u202F]»"_s << u"«\u202F[oui]\u202F»"_s;
    }
    void selectionsSnapToWords()
    {
        QFETCH(const QString, selected);
        QFETCH(const QString, snapped);
        const Marked marked = parse(selected);
        QCOMPARE(show(marked.text, TextBoundaries::snappedToWords(marked.text, marked.span)), snapped);
    }

    void neverInsideACharacter()
    {
        const QString text = u"a👩‍👩‍👧b🇫🇷c\r\ne\u0301"_s;
        for (int begin = 0; begin <= text.size(); ++begin) {
            for (int end = begin; end <= text.size(); ++end) {
                const Span span = TextBoundaries::snappedToWords(text, {begin, end});
                QCOMPARE(TextBoundaries::toCharacter(text, span.begin, Edge::Begin), span.begin);
                QCOMPARE(TextBoundaries::toCharacter(text, span.end, Edge::End), span.end);
            }
        }
        QCOMPARE(TextBoundaries::toCharacter(text, 4, Edge::Begin), 1);
        QCOMPARE(TextBoundaries::toCharacter(text, 4, Edge::End), 9);
        QCOMPARE(TextBoundaries::toCharacter(text, 1000, Edge::End), static_cast<int>(text.size()));
    }

    void quotationsKeepTheirMarks_data()
    {
        QTest::addColumn<QString>("selected");
        QTest::addColumn<QString>("snapped");
        QTest::newRow("whole") << u"Il dit « [Nous partons] »."_s << u"Il dit [« Nous partons »]."_s;
        QTest::newRow("with the comma") << u"[« Nous partons »,] dit-il"_s << u"[« Nous partons »], dit-il"_s;
        QTest::newRow("one mark") << u"[« Nous parto]ns », dit-il"_s << u"[« Nous partons »], dit-il"_s;
        QTest::newRow("stop inside") << u"Il dit : « [Nous partons]. »"_s << u"Il dit : [« Nous partons. »]"_s;
        QTest::newRow("part only") << u"« [Nous] partons »"_s << u"« [Nous] partons »"_s;
        QTest::newRow("indirect") << u"Il dit [qu’il partira.]"_s << u"Il dit [qu’il partira]."_s;
        QTest::newRow("question") << u"[Qui part ?]"_s << u"[Qui part ?]"_s;
        QTest::newRow("dots") << u"[Nous partons...] peut-être"_s << u"[Nous partons...] peut-être"_s;
        QTest::newRow("straight") << u"He said \"[we go]\", then"_s << u"He said [\"we go\"], then"_s;
        QTest::newRow("nested") << u"« Il a dit “[oui]” hier »"_s << u"« Il a dit [“oui”] hier »"_s;
        QTest::newRow("unclosed stop") << u"[« Nous partons.]\n« Demain. »"_s << u"[« Nous partons.]\n« Demain. »"_s;
    }
    void quotationsKeepTheirMarks()
    {
        QFETCH(const QString, selected);
        QFETCH(const QString, snapped);
        const Marked marked = parse(selected);
        QCOMPARE(show(marked.text, TextBoundaries::snappedToQuotation(marked.text, marked.span)), snapped);
    }

    void sentencesStopAtParagraphsNotAtAbbreviations()
    {
        const QString text = u"M. Blinken parle. Il part !\nTitre sans point\n\n« Oui. »"_s;
        const auto sentence = [&text](int at) { return TextBoundaries::sentenceAt(text, at).of(text).toString(); };
        QCOMPARE(sentence(0), u"M. Blinken parle."_s);
        QCOMPARE(sentence(8), u"M. Blinken parle."_s);
        QCOMPARE(sentence(20), u"Il part !"_s);
        QCOMPARE(sentence(30), u"Titre sans point"_s);
        QCOMPARE(TextBoundaries::sentenceAt(text, 45).length(), 0);
        QCOMPARE(TextBoundaries::sentenceAt(QString(), 3), (Span{0, 0}));
    }

    void edgesMoveByUnits()
    {
        const QString text = u"L’armée part. « Oui », dit-il.\nFin."_s;
        const auto walk = [&text](int from, Edge edge, TextUnit unit, bool forward) {
            QList<int> stops;
            for (int at = from; stops.size() < 20;) {
                const int next = TextBoundaries::moved(text, at, edge, unit, forward);
                if (next == at)
                    break;
                stops << next;
                at = next;
            }
            return stops;
        };
        QCOMPARE(walk(0, Edge::End, TextUnit::Word, true), (QList{2, 7, 12, 19, 29, 34}));
        QCOMPARE(walk(29, Edge::End, TextUnit::Word, false), (QList{19, 12, 7, 2}));
        QCOMPARE(walk(0, Edge::Begin, TextUnit::Word, true), (QList{2, 8, 16, 23, 31}));
        QCOMPARE(walk(5, Edge::End, TextUnit::Sentence, true), (QList{13, 30, 35}));
        QCOMPARE(walk(35, Edge::Begin, TextUnit::Sentence, false), (QList{31, 14, 0}));
        QCOMPARE(walk(0, Edge::End, TextUnit::QuotationMark, true), QList{21});
        QCOMPARE(walk(29, Edge::Begin, TextUnit::QuotationMark, false), QList{14});
        QCOMPARE(walk(32, Edge::End, TextUnit::Character, true), (QList{33, 34, 35}));
        QCOMPARE(TextBoundaries::moved(u"a👩‍👩‍👧b", 1, Edge::End, TextUnit::Character, true), 9);
        QCOMPARE(TextBoundaries::moved(u"a👩‍👩‍👧b", 9, Edge::End, TextUnit::Character, false), 1);
    }

    void aStraightMarkThatOpensIsNoEndOfAQuotation()
    {
        const QString text = u"Elle veut \"croire\" et qu'\"un public\" vienne."_s;
        const int first = static_cast<int>(text.indexOf(u"\" et")) + 1;
        const int second = static_cast<int>(text.indexOf(u"\" vienne")) + 1;
        QCOMPARE(TextBoundaries::moved(text, first, Edge::End, TextUnit::QuotationMark, true), second);
        QCOMPARE(TextBoundaries::moved(text, second, Edge::End, TextUnit::QuotationMark, false), first);
        const int opening = static_cast<int>(text.indexOf(u"\"un"));
        QCOMPARE(TextBoundaries::moved(text, second, Edge::Begin, TextUnit::QuotationMark, false), opening);
        // A mark without its other half still serves.
        QCOMPARE(TextBoundaries::moved(u"« Oui, dit-il", 5, Edge::Begin, TextUnit::QuotationMark, false), 0);
    }

    void aMarkThatOnlyGoesOnWithWordsIsNoEndOfThem()
    {
        const QString text = u"« Il pleut.\n» Encore.\n» Demain aussi », dit-il."_s;
        const int second = static_cast<int>(text.indexOf(u"» Encore"));
        const int third = static_cast<int>(text.indexOf(u"» Demain"));
        const int close = static_cast<int>(text.indexOf(u"», dit")) + 1;
        QCOMPARE(TextBoundaries::moved(text, 5, Edge::End, TextUnit::QuotationMark, true), close);
        QCOMPARE(TextBoundaries::moved(text, third + 5, Edge::Begin, TextUnit::QuotationMark, false), third);
        QCOMPARE(TextBoundaries::moved(text, third, Edge::Begin, TextUnit::QuotationMark, false), second);
        QCOMPARE(TextBoundaries::snappedToQuotation(text, {third + 2, close - 2}), (Span{third, close}));
    }

    void aSourceNamesASpeakerWithoutItsDeterminer_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("name");
        QTest::newRow("article") << u"le ministre russe"_s << u"ministre russe"_s;
        QTest::newRow("elision") << u"L’armée"_s << u"armée"_s;
        QTest::newRow("english") << u"The White House"_s << u"White House"_s;
        QTest::newRow("name") << u"Antony  Blinken"_s << u"Antony Blinken"_s;
        QTest::newRow("pronoun") << u"Elle"_s << QString();
        QTest::newRow("relative") << u"qui"_s << QString();
        QTest::newRow("latter") << u"ce dernier"_s << QString();
    }
    void aSourceNamesASpeakerWithoutItsDeterminer()
    {
        QFETCH(const QString, source);
        QTEST(speakerNameFromSource(source), "name");
    }
};

QTEST_GUILESS_MAIN(TestTextBoundaries)
#include "tst_textboundaries.moc"
