// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/spanlayout.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestSpanLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOut_data();
    void laysOut();
    void everyCharacterHasItsAnnotations();
};

namespace {

Annotation annotation(const TagId &tag, std::initializer_list<Span> fragments)
{
    Annotation made;
    made.id = AnnotationId::fromName(tag);
    made.tag = tag;
    for (const Span fragment : fragments)
        made.fragments.append(fragment);
    return made;
}

/** "0-3 a, 3-5 a b": runs with the tags of their stacks. */
QString print(const QList<SpanRun> &runs)
{
    QStringList lines;
    for (const SpanRun &run : runs) {
        QString line = u"%1-%2"_s.arg(run.span.begin).arg(run.span.end);
        for (const Annotation *a : run.stack)
            line += u' ' + a->tag;
        lines << line;
    }
    return lines.join(u", "_s);
}

} // namespace

void TestSpanLayout::laysOut_data()
{
    QTest::addColumn<QList<Annotation>>("annotations");
    QTest::addColumn<Span>("within");
    QTest::addColumn<QString>("runs");

    const Annotation a = annotation(u"a"_s, {{2, 10}});
    const Annotation b = annotation(u"b"_s, {{4, 6}});
    const Annotation c = annotation(u"c"_s, {{8, 14}});
    const Annotation split = annotation(u"s"_s, {{0, 3}, {5, 7}});
    const Span all{0, 100};
    QTest::newRow("none") << QList<Annotation>{} << all << u""_s;
    QTest::newRow("one") << QList{a} << all << u"2-10 a"_s;
    QTest::newRow("nested, the longer outside") << QList{b, a} << all << u"2-4 a, 4-6 a b, 6-10 a"_s;
    QTest::newRow("crossing") << QList{a, c} << all << u"2-8 a, 8-10 a c, 10-14 c"_s;
    QTest::newRow("fragments") << QList{split} << all << u"0-3 s, 5-7 s"_s;
    QTest::newRow("fragment over and in another")
        << QList{a, split} << all << u"0-2 s, 2-3 a s, 3-5 a, 5-7 a s, 7-10 a"_s;
    QTest::newRow("cut on both sides") << QList{a, c} << Span{5, 9} << u"5-8 a, 8-9 a c"_s;
    QTest::newRow("outside") << QList{a} << Span{10, 20} << u""_s;
    QTest::newRow("touching") << QList{b, annotation(u"d"_s, {{6, 8}})} << all << u"4-6 b, 6-8 d"_s;
    QTest::newRow("the same twice") << QList{a, annotation(u"z"_s, {{2, 10}})} << all
                                    << (readsBefore(a, annotation(u"z"_s, {{2, 10}})) ? u"2-10 a z"_s : u"2-10 z a"_s);
}

void TestSpanLayout::laysOut()
{
    QFETCH(const QList<Annotation>, annotations);
    QFETCH(Span, within);
    QFETCH(QString, runs);
    QList<const Annotation *> pointers;
    for (const Annotation &a : annotations)
        pointers.append(&a);
    QCOMPARE(print(spanLayout(pointers, within)), runs);
}

void TestSpanLayout::everyCharacterHasItsAnnotations()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QList<Annotation> annotations;
        for (int i = 0; i < 12; ++i) {
            const int begin = random.bounded(60);
            annotations.append(annotation(QString::number(i), {{begin, begin + 1 + random.bounded(20)}}));
        }
        QList<const Annotation *> pointers;
        for (const Annotation &a : std::as_const(annotations))
            pointers.append(&a);
        const Span within{10, 70};
        const QList<SpanRun> runs = spanLayout(pointers, within);
        int previous = within.begin;
        for (const SpanRun &run : runs) {
            QVERIFY(run.span.begin >= previous && !run.span.isEmpty());
            previous = run.span.end;
        }
        for (int position = within.begin; position < within.end; ++position) {
            QSet<const Annotation *> expected;
            for (const Annotation *a : std::as_const(pointers)) {
                if (a->contains(position))
                    expected.insert(a);
            }
            QSet<const Annotation *> found;
            for (const SpanRun &run : runs) {
                if (run.span.contains(position))
                    found = QSet(run.stack.begin(), run.stack.end());
            }
            QCOMPARE(found, expected);
        }
    }
}

QTEST_GUILESS_MAIN(TestSpanLayout)
#include "tst_spanlayout.moc"
