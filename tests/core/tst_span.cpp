// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/span.h"
#include "tests/runner.h"

using namespace Guillemet;

class TestSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void touchingSpansDoNotOverlap()
    {
        QVERIFY(!(Span{0, 3}.overlaps(Span{3, 5})));
        QVERIFY((Span{0, 4}.overlaps(Span{3, 5})));
        QVERIFY((Span{0, 9}.overlaps(Span{3, 5})));
    }
    void theEndIsNotContained()
    {
        QVERIFY((Span{2, 4}.contains(2)));
        QVERIFY(!(Span{2, 4}.contains(4)));
        QVERIFY((Span{2, 4}.contains(Span{2, 4})));
        QVERIFY(!(Span{2, 4}.contains(Span{2, 5})));
    }
    void intersectionOfSpansApartIsEmpty()
    {
        QCOMPARE((Span{0, 3}.intersected(Span{5, 9})), Span());
        QCOMPARE((Span{0, 6}.intersected(Span{5, 9})), (Span{5, 6}));
    }
    void takesItsTextFromTheDocument() { QCOMPARE((Span{3, 5}.of(u"abcdef")), u"de"); }
};

QTEST_GUILESS_MAIN(TestSpan)
#include "tst_span.moc"
