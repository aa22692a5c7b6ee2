// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/annotationset.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

constexpr int TallyTextLength = 20'000;

/** A set that changes at random, and what it ought to count, found by going through all of it. */
struct RandomSet
{
    QRandomGenerator random{7};
    AnnotationSet set;

    Annotation annotation(AnnotationId id)
    {
        Annotation made{.id = id, .tag = pick({Tags::Quotation, Tags::Quotation, Tags::Cue, Tags::Country})};
        const int begin = random.bounded(TallyTextLength);
        made.fragments.append({begin, begin + 1 + random.bounded(600)});
        describe(made);
        const QList<AnnotationId> others = set.ids();
        for (int i = random.bounded(3); made.tag == Tags::Quotation && !others.isEmpty() && i > 0; --i)
            made.links.append({pick({LinkRole::Cue, LinkRole::Source}), others.at(random.bounded(others.size()))});
        return made;
    }
    void describe(Annotation &made)
    {
        made.status = pick({Status::Suggested, Status::Suggested, Status::Confirmed, Status::Rejected});
        made.confidence = static_cast<float>(random.bounded(1001)) / 1000;
        made.attributes.set(Attribute::Unsure, random.bounded(8) == 0 ? u"yes"_s : QString());
    }
    template<typename T> T pick(std::initializer_list<T> list)
    {
        return list.begin()[random.bounded(static_cast<int>(list.size()))];
    }
    Change change()
    {
        Change made;
        QList<AnnotationId> ids = set.ids();
        std::ranges::shuffle(ids, random);
        ids.resize(std::min<qsizetype>(ids.size(), random.bounded(6)));
        for (const AnnotationId &id : std::as_const(ids)) {
            const Annotation before = *set.find(id);
            Annotation after = before;
            switch (random.bounded(3)) {
            case 0:
                made.remove(before);
                break;
            case 1:
                describe(after); // keeps its place
                made.replace(before, after);
                break;
            default:
                made.replace(before, annotation(id));
            }
        }
        for (int i = random.bounded(8); i > 0; --i)
            made.add(annotation(AnnotationId::create()));
        return made;
    }
    void step()
    {
        if (set.size() > 0 && random.bounded(10) == 0) {
            const int position = random.bounded(TallyTextLength);
            set.apply(
                {.text = {{position, u"x"_s.repeated(random.bounded(300)), u"y"_s.repeated(random.bounded(900))}}});
        } else if (const Change next = change(); random.bounded(10) == 0) {
            const auto other = set.changedBy(next);
            set.swap(*other, next);
        } else {
            set.apply(next);
        }
    }
    int hiddenByCounting(float threshold)
    {
        set.setThreshold(threshold);
        int count = 0;
        set.visit([&](const Annotation &one) {
            const bool alone =
                one.tag == Tags::Quotation || set.linkedFrom(one.id, AnnotationSet::Which::All).isEmpty();
            count += one.isVisible() && !set.isShown(one) && alone ? 1 : 0;
        });
        set.setThreshold(0);
        return count;
    }
};

} // namespace

class TestSetTallies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHiddenIsCountedAsItChanges()
    {
        RandomSet random;
        int most = 0;
        for (int step = 0; step < 300; ++step) {
            random.step();
            for (const float threshold : {0.0F, 0.001F, 0.495F, 0.8F, 0.9995F, 1.0F}) {
                QCOMPARE(random.set.hiddenCountAt(threshold), random.hiddenByCounting(threshold));
                most = std::max(most, random.set.hiddenCountAt(threshold));
            }
        }
        QVERIFY(most > 50);
    }

    void aMarkPassesOverNothingThatHasIt()
    {
        RandomSet random;
        for (int step = 0; step < 300; ++step) {
            random.step();
            const AnnotationSet &set = random.set;
            const auto isOpen = [&set](const Annotation &one) {
                return one.status == Status::Suggested || std::ranges::any_of(one.links, [&set](const Link &link) {
                           const Annotation *part = set.find(link.target);
                           return part && part->status == Status::Suggested;
                       });
            };
            const auto isUnsure = [](const Annotation &one) { return one.isUnsure(); };
            for (int position = -1; position < TallyTextLength + 5000; position += 1700) {
                using enum AnnotationSet::Mark;
                QCOMPARE(set.next(position, isOpen, Open), set.next(position, isOpen));
                QCOMPARE(set.previous(position, isOpen, Open), set.previous(position, isOpen));
                QCOMPARE(set.next(position, isUnsure, Unsure), set.next(position, isUnsure));
                QCOMPARE(set.previous(position, isUnsure, Unsure), set.previous(position, isUnsure));
            }
        }
    }

    void whereNothingIsLeftNothingIsLookedAt()
    {
        RandomSet random;
        for (int step = 0; step < 100; ++step)
            random.step();
        Change all;
        random.set.visit([&all](const Annotation &one) {
            Annotation decided = one;
            decided.status = Status::Confirmed;
            decided.attributes.set(Attribute::Unsure, {});
            all.replace(one, decided);
        });
        random.set.apply(all);
        int looked = 0;
        const auto fits = [&looked](const Annotation &) { return ++looked > 0; };
        QVERIFY(!random.set.next(-1, fits, AnnotationSet::Mark::Open));
        QVERIFY(!random.set.previous(TallyTextLength * 2, fits, AnnotationSet::Mark::Unsure));
        QCOMPARE(looked, 0);
        QCOMPARE(random.set.hiddenCountAt(1), 0);
    }
};

QTEST_GUILESS_MAIN(TestSetTallies)
#include "tst_settallies.moc"
