// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/annotation.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestAnnotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attributesAreOrderedSetReplacedAndRemoved()
    {
        Attributes attributes{{u"b"_s, u"2"_s}, {u"a"_s, u"1"_s}};
        QCOMPARE(attributes.begin()->name, u"a"_s);
        attributes.set(u"a"_s, u"3"_s);
        QCOMPARE(attributes.value(u"a"_s), u"3"_s);
        QVERIFY(attributes == (Attributes{{u"a"_s, u"3"_s}, {u"b"_s, u"2"_s}}));
        attributes.set(u"a"_s, {});
        attributes.set(u"c"_s, {});
        QCOMPARE(attributes.end() - attributes.begin(), 1);
        QCOMPARE(attributes.value(u"a"_s), QString());
    }

    void wordsOfFilesComeBack()
    {
        for (const QuoteType type : {QuoteType::Unknown, QuoteType::Direct, QuoteType::Indirect, QuoteType::Mixed})
            QVERIFY(quoteTypeFromString(toString(type)) == type);
        for (const Status status : {Status::Suggested, Status::Confirmed, Status::Rejected})
            QVERIFY(statusFromString(toString(status)) == status);
        QVERIFY(quoteTypeFromString(u"nonsense") == QuoteType::Unknown);
        QVERIFY(statusFromString(u"nonsense") == Status::Confirmed);
        QCOMPARE(toString(LinkRole::Parent), u"parent"_s);
    }

    void fragmentsAreSortedAndJoined()
    {
        QVERIFY(normalized({{8, 9}, {1, 3}, {3, 5}, {4, 4}, {2, 4}}) == (Annotation::Fragments{{1, 5}, {8, 9}}));
        QVERIFY(normalized({{4, 2}}).isEmpty());
    }

    void aSplitAnnotationDoesNotHoldItsGap()
    {
        const Annotation split{.fragments = {{1, 3}, {6, 8}}};
        QCOMPARE(split.hull(), (Span{1, 8}));
        QVERIFY(split.contains(2) && !split.contains(4) && !split.contains(8));
        QVERIFY(split.overlaps({2, 7}) && !split.overlaps({3, 6}));
        QCOMPARE(split.text(u"abcdefghi"), u"bc … gh"_s);
    }

    void readingOrderIsTotal()
    {
        const Annotation a{.id = AnnotationId::fromName(u"a"), .fragments = {{1, 9}}};
        const Annotation b{.id = AnnotationId::fromName(u"b"), .fragments = {{1, 5}}};
        const Annotation c{.id = AnnotationId::fromName(u"c"), .fragments = {{1, 5}}};
        QVERIFY(readsBefore(a, b) && !readsBefore(b, a) && !readsBefore(a, a));
        QVERIFY(readsBefore(b, c) != readsBefore(c, b));
    }
};

QTEST_GUILESS_MAIN(TestAnnotation)
#include "tst_annotation.moc"
