// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/standoff/spananchoring.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
const QString familyText =
    u"« Été 🇫🇷 👩‍👩‍👧 e\u0301\u202F», a-t-il dit\r\nHier 👩‍👩‍👧 Ana parle.\r\n"_s;

QString withoutCarriageReturns(QString text)
{
    return text.remove(u'\r');
}

QStringList wordsAt(const SpanAnchoring &anchoring, const QString &text)
{
    QStringList words;
    for (const AnchoredSpan &span : anchoring.spans()) {
        QStringList fragments;
        for (const Span fragment : span.fragments)
            fragments.append(fragment.of(text).toString());
        words.append(fragments.join(u'|'));
    }
    return words;
}
} // namespace

class TestSpanAnchoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheUnitThatAllSpansProve_data()
    {
        QTest::addColumn<int>("dit");
        QTest::addColumn<int>("ana");
        QTest::addColumn<bool>("mark");
        QTest::addColumn<OffsetUnit>("unit");
        using enum OffsetUnit::Counts;
        QTest::newRow("code points") << 28 << 44 - 1 << false << OffsetUnit{CodePoints, false, false};
        QTest::newRow("code points, CR") << 28 << 44 << false << OffsetUnit{CodePoints, true, false};
        QTest::newRow("UTF-16") << 33 << 52 - 1 << false << OffsetUnit{Utf16Units, false, false};
        QTest::newRow("UTF-16, CR, mark") << 34 << 53 << true << OffsetUnit{Utf16Units, true, true};
        QTest::newRow("graphemes") << 22 << 34 - 1 << false << OffsetUnit{Graphemes, false, false};
    }
    void findsTheUnitThatAllSpansProve()
    {
        QFETCH(int, dit);
        QFETCH(int, ana);
        QFETCH(bool, mark);
        QFETCH(OffsetUnit, unit);
        const QString article = withoutCarriageReturns(familyText);
        const SpanAnchoring anchoring(
            {.inFile = familyText, .hasByteOrderMark = mark, .inArticle = article},
            {{.fragments = {{dit, dit + 3}}, .text = u"dit"_s}, {.fragments = {{ana, ana + 3}}, .text = u"Ana"_s}});
        QCOMPARE(wordsAt(anchoring, article), QStringList({u"dit"_s, u"Ana"_s}));
        QVERIFY(std::ranges::all_of(
            anchoring.spans(), [](const AnchoredSpan &span) { return span.proof == AnchoredSpan::Proof::Matches; }));
        QCOMPARE(anchoring.unit(), unit);
    }

    void aSpanThatStandsElsewhereIsMovedToItsContext()
    {
        const QString text = u"Il dit non. Puis il dit oui. Enfin il dit peut-être."_s;
        const SpanAnchoring anchoring({.inFile = text, .inArticle = text},
                                      {{.fragments = {{0, 3}}, .text = u"dit"_s},
                                       {.fragments = {{0, 3}}, .text = u"dit"_s, .prefix = u"Enfin il "_s},
                                       {.fragments = {{30, 33}}, .text = u"dit"_s, .suffix = u" oui"_s},
                                       {.fragments = {{0, 9}}, .text = u"absent"_s}});
        QCOMPARE(anchoring.spans().at(0).fragments, Annotation::Fragments({{3, 6}}));
        QCOMPARE(anchoring.spans().at(1).fragments, Annotation::Fragments({{38, 41}}));
        QCOMPARE(anchoring.spans().at(2).fragments, Annotation::Fragments({{20, 23}}));
        QCOMPARE(anchoring.spans().at(0).proof, AnchoredSpan::Proof::Moved);
        QCOMPARE(anchoring.spans().at(3).proof, AnchoredSpan::Proof::Lost);
    }

    void fragmentsAreMovedEachByItsLength()
    {
        const QString text = u"xx « A b », dit-il, « c d »."_s;
        const SpanAnchoring anchoring({.inFile = text, .inArticle = text},
                                      {{.fragments = {{1, 8}, {18, 25}}, .text = u"« A b » « c d »"_s}});
        QCOMPARE(wordsAt(anchoring, text), QStringList(u"« A b »|« c d »"_s));
        QCOMPARE(anchoring.spans().first().proof, AnchoredSpan::Proof::Moved);
    }

    void withoutTextOnlyCleanEdgesEverywhereTellTheUnit()
    {
        const QString text = u"🎉 un deux trois quatre cinq six"_s;
        const auto spans = [](int shift, int count) {
            QList<RecordedSpan> made;
            for (const auto &[begin, end] : QList<std::pair<int, int>>{{2, 4}, {5, 9}, {10, 15}, {16, 22}}.first(count))
                made.append({.fragments = {{begin + shift, end + shift}}});
            return made;
        };
        const SpanAnchoring utf16({.inFile = text, .inArticle = text}, spans(1, 4));
        QCOMPARE(utf16.unit().counts, OffsetUnit::Counts::Utf16Units);
        QCOMPARE(wordsAt(utf16, text), QStringList({u"un"_s, u"deux"_s, u"trois"_s, u"quatre"_s}));
        const SpanAnchoring stated({.inFile = text, .inArticle = text}, spans(0, 4));
        QCOMPARE(stated.unit().counts, OffsetUnit::Counts::CodePoints);
        const SpanAnchoring tooFew({.inFile = text, .inArticle = text}, spans(1, 2));
        QCOMPARE(tooFew.unit().counts, OffsetUnit::Counts::CodePoints);
    }

    void wildPositionsHaveNoPlace()
    {
        const QString text = u"🎉 mot"_s;
        for (const auto &[begin, end] : QList<std::pair<qint64, qint64>>{
                 {-5, 2}, {3, 1}, {2, 2}, {0, 9000000000000}, {std::numeric_limits<qint64>::max(), 3}}) {
            const SpanAnchoring anchoring({.inFile = text, .inArticle = text}, {{.fragments = {{begin, end}}}});
            QCOMPARE(anchoring.spans().first().proof, AnchoredSpan::Proof::Lost);
        }
    }

    void whatStandsAloneIsKnownWithoutUnicodesRules()
    {
        QVERIFY(graphemesAreCodePoints(u"« L’été — à 5 € », a dit Léa… 🎉\nFin."));
        for (const QStringView joined :
             {u"e\u0301", u"👩‍👩‍👧", u"🇫🇷", u"👍🏽", u"a\r\nb", u"नि", u"❤️", u"각"})
            QVERIFY(!graphemesAreCodePoints(joined));
        // Wherever it says so, both give the same positions.
        for (char32_t one = 1; one < 0x20000; ++one) {
            const QString text = u"a%1b%1"_s.arg(QString::fromUcs4(&one, 1));
            if (QChar::isSurrogate(one) || !graphemesAreCodePoints(text))
                continue;
            const OffsetMap graphemes(text, {.counts = OffsetUnit::Counts::Graphemes});
            const OffsetMap codePoints(text, {.counts = OffsetUnit::Counts::CodePoints});
            for (int at = 0; at < 4; ++at)
                QVERIFY2(graphemes.map(at, at + 1) == codePoints.map(at, at + 1), qPrintable(QString::number(one, 16)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSpanAnchoring)
#include "tst_spananchoring.moc"
