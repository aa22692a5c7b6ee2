// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/overviewbar.h"
#include "tests/runner.h"

#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

constexpr int Length = 100'000;

Annotation quotationAt(int begin, Status status)
{
    Annotation made{.id = AnnotationId::create(), .tag = Tags::Quotation};
    made.fragments.append({begin, begin + 50});
    made.status = status;
    return made;
}

Change adding(const Annotation &annotation)
{
    Change change;
    change.add(annotation);
    return change;
}

void countAll(OverviewMarks &marks, const AnnotationSet &set)
{
    while (marks.countMore(set)) {
    }
}

OverviewMarks::Counts total(const OverviewMarks &marks)
{
    return marks.counts(0, 99, 100);
}

} // namespace

class TestOverviewBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotationsAreCountedWhereTheyBegin()
    {
        AnnotationSet set;
        set.reset({quotationAt(0, Status::Confirmed), quotationAt(50'000, Status::Suggested),
                   quotationAt(50'010, Status::Suggested), quotationAt(99'950, Status::Rejected)});
        OverviewMarks marks;
        marks.reset(Length);
        countAll(marks, set);
        QVERIFY(marks.isComplete());
        QCOMPARE(marks.counts(0, 0, 100)[OverviewMarks::Decided], 1);
        QCOMPARE(marks.counts(50, 50, 100)[OverviewMarks::Undecided], 2);
        QCOMPARE(total(marks), (OverviewMarks::Counts{1, 2, 0, 0})); // what is refused is not shown
        QCOMPARE(marks.counts(0, 2999, 3000), total(marks));         // finer than it is kept
    }

    void changesAreFollowedAlsoWhileItIsCounting()
    {
        AnnotationSet set;
        QList<Annotation> all;
        for (int at = 0; at < Length; at += 1000)
            all.append(quotationAt(at, Status::Suggested));
        set.reset(all);
        OverviewMarks marks;
        marks.reset(Length);
        QVERIFY(marks.countMore(set)); // not all of it
        const auto decide = [&](Annotation before) {
            Change change;
            Annotation after = before;
            after.status = Status::Confirmed;
            change.replace(before, after);
            set.apply(change);
            marks.apply(change);
        };
        decide(all.first());
        decide(all.last());
        const Change added = adding(quotationAt(70'500, Status::Confirmed));
        set.apply(added);
        marks.apply(added);
        countAll(marks, set);
        QCOMPARE(total(marks), (OverviewMarks::Counts{3, 98, 0, 0}));
        OverviewMarks fresh;
        fresh.reset(Length);
        countAll(fresh, set);
        for (int place = 0; place < 100; ++place)
            QCOMPARE(marks.counts(place, place, 100), fresh.counts(place, place, 100));
    }

    void positionsAndPlacesAgree()
    {
        OverviewMarks marks;
        for (const int length : {1, 7, 180, 100'000, 10'000'000}) {
            marks.reset(length);
            for (const int rows : {1, 10, 175, 400}) {
                for (int row = 0; row < rows; ++row) {
                    const int position = marks.position(row, rows);
                    if (position < length && position < marks.position(row + 1, rows))
                        QCOMPARE(marks.place(position, rows), row);
                }
            }
        }
    }

    void aClickGoesToTheMark()
    {
        AnnotationSet set;
        set.reset({quotationAt(30'321, Status::Confirmed)});
        OverviewBar bar;
        bar.resize(OverviewBar::Width, 400);
        bar.setArticle(&set, Length);
        bar.setFindings({60'123});
        bar.setHits({90'001, 90'002});
        bar.show();
        QTRY_VERIFY(bar.marks().isComplete());
        QSignalSpy chosen(&bar, &OverviewBar::positionChosen);
        const auto click = [&](int position) {
            QTest::mouseClick(&bar, Qt::LeftButton, {}, {10, position / (Length / 400) + 2});
            return chosen.takeLast().first().toInt();
        };
        QCOMPARE(click(30'000), 30'321);
        QCOMPARE(click(60'000), 60'123);
        QCOMPARE(click(90'000), 90'001);
        QVERIFY(std::abs(click(10'000) - 10'000) < 1500); // nothing near: the place itself
    }

    void decidedAndUndecidedDifferWithoutColour()
    {
        const auto shape = [](Status status) {
            AnnotationSet set;
            set.reset({quotationAt(50'000, status)});
            OverviewBar bar;
            bar.resize(OverviewBar::Width, 400);
            bar.setColors(Qt::black, Qt::black, Qt::black);
            bar.setArticle(&set, Length);
            bar.show();
            [&] { QTRY_VERIFY(bar.marks().isComplete()); }();
            return bar.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        };
        const QImage decided = shape(Status::Confirmed);
        const QImage undecided = shape(Status::Suggested);
        QVERIFY(decided != undecided);
        const auto inkLeft = [](const QImage &image) {
            int ink = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < 9; ++x)
                    ink += qGray(image.pixel(x, y)) < 128;
            }
            return ink;
        };
        QVERIFY(inkLeft(decided) > 0);
        QCOMPARE(inkLeft(undecided), 0); // in a column of their own
    }

    void tenMegabytesCostNoTime()
    {
        QList<Annotation> all;
        for (int at = 0; at < 10'000'000; at += 60)
            all.append(quotationAt(at, at % 180 ? Status::Suggested : Status::Confirmed));
        AnnotationSet set;
        set.reset(all);
        OverviewMarks marks;
        marks.reset(10'000'000);
        QElapsedTimer timer;
        qint64 longest = 0;
        bool more = true;
        while (more) {
            timer.start();
            more = marks.countMore(set);
            longest = std::max(longest, timer.nsecsElapsed());
        }
        qInfo("longest step %.2f ms", static_cast<double>(longest) / 1e6);
        QCOMPARE(total(marks)[OverviewMarks::Decided] + total(marks)[OverviewMarks::Undecided], int(all.size()));
        QVERIFY(longest < 100'000'000); // far above, for slow machines; bench_window has the figures
    }
};

QTEST_MAIN(TestOverviewBar)
#include "tst_overviewbar.moc"
