// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/annotationset.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestChange : public QObject
{
    Q_OBJECT

    static Annotation annotation(int begin)
    {
        return {.id = AnnotationId::create(), .tag = Tags::Cue, .fragments = {{begin, begin + 3}}};
    }
    static QList<Annotation> contents(const AnnotationSet &set)
    {
        QList<Annotation> all;
        for (const Annotation *a : set.all())
            all.append(*a);
        return all;
    }

private Q_SLOTS:
    void theInverseTakesBack()
    {
        const Annotation kept = annotation(1);
        const Annotation gone = annotation(5);
        AnnotationSet set;
        set.reset({kept, gone});
        const QList<Annotation> before = contents(set);
        Change change{.label = u"x"_s, .reveal = {1, 2}};
        Annotation moved = kept;
        moved.fragments = {{2, 3}};
        change.replace(kept, moved);
        change.remove(gone);
        change.add(annotation(9));
        set.apply(change);
        set.apply(change.inverted());
        QVERIFY(contents(set) == before);
        QCOMPARE(change.inverted().label, u"x"_s);
        QVERIFY(change.inverted().inverted().annotations == change.annotations);
    }

    void whatChangesNothingIsDropped()
    {
        const Annotation same = annotation(1);
        Change change;
        change.replace(same, same);
        change.speakers.append({Speaker{.name = u"a"_s}, Speaker{.name = u"a"_s}});
        QVERIFY(!change.isEmpty());
        change.simplify();
        QVERIFY(change.isEmpty());
    }

    void twoInARowAreOne()
    {
        const Annotation start = annotation(1);
        Annotation middle = start;
        middle.fragments = {{2, 3}};
        Annotation end = start;
        end.fragments = {{3, 4}};
        Change first{.label = u"first"_s, .reveal = {1, 2}};
        first.replace(start, middle);
        Change second{.label = u"second"_s, .reveal = {3, 4}};
        second.replace(middle, end);
        const Change both = first.followedBy(second);
        QCOMPARE(both.annotations.size(), 1);
        QVERIFY(*both.annotations.first().before == start && *both.annotations.first().after == end);
        QCOMPARE(both.label, u"first"_s);
        QCOMPARE(both.reveal, (Span{3, 4}));
        QVERIFY(first.followedBy(first.inverted()).isEmpty());
        Change added;
        added.add(start);
        Change removed;
        removed.remove(start);
        QVERIFY(added.followedBy(removed).isEmpty());
        QVERIFY(removed.followedBy(added).isEmpty());
    }

    void joinedChangesDoWhatTheyDidOneAfterTheOther()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 200; ++round) {
            AnnotationSet one;
            AnnotationSet other;
            const QList<Annotation> start{annotation(0), annotation(10), annotation(20)};
            one.reset(start);
            other.reset(start);
            Change joined;
            for (int step = 0; step < 6; ++step) {
                Change change;
                const QList<const Annotation *> all = one.all();
                const Annotation *any = all.isEmpty() ? nullptr : all[random.bounded(all.size())];
                if (!any || random.bounded(3) == 0) {
                    change.add(annotation(random.bounded(100)));
                } else if (random.bounded(2)) {
                    change.remove(*any);
                } else {
                    Annotation moved = *any;
                    moved.fragments = {{random.bounded(50), 60}};
                    change.replace(*any, moved);
                }
                one.apply(change);
                joined = joined.followedBy(change);
            }
            other.apply(joined);
            QVERIFY(contents(one) == contents(other));
            other.apply(joined.inverted());
            one.reset(start);
            QVERIFY(contents(one) == contents(other));
        }
    }
};

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
