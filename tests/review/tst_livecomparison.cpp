// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/livecomparison.h"

#include "models/core/annotationset.h"
#include "models/review/adjudication.h"
#include "models/review/neighbourhood.h"
#include "models/review/opendifferences.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace LiveComparisonTest {
namespace {

const QString article = u"Le vent, « dit-on », souffle fort sur la côte ; il pleut. "_s.repeated(20);
const CountedText counted(article);

Span randomSpan(QRandomGenerator &random)
{
    const int begin = random.bounded(static_cast<int>(article.size()) - 60);
    return {begin, begin + 1 + random.bounded(random.bounded(4) == 0 ? 60 : 15)};
}

void vary(Annotation &annotation, QRandomGenerator &random, const AnnotationSet &set)
{
    switch (random.bounded(6)) {
    case 0:
        annotation.fragments = normalized({randomSpan(random), randomSpan(random)});
        break;
    case 1:
        annotation.fragments = {randomSpan(random)};
        break;
    case 2:
        annotation.status = static_cast<Status>(random.bounded(3));
        break;
    case 3:
        annotation.attributes.set(Attribute::Type, random.bounded(2) == 0 ? u"direct"_s : u"mixed"_s);
        annotation.attributes.set(Attribute::Note, random.bounded(2) == 0 ? u"?"_s : QString());
        break;
    case 4:
        annotation.confidence = 0.5F + static_cast<float>(random.bounded(5)) / 10;
        break;
    default:
        break;
    }
    const auto all = set.all();
    if (annotation.tag != Tags::Quotation || all.isEmpty())
        return;
    annotation.links.clear();
    for (int i = random.bounded(4); i > 0; --i) {
        const Annotation &target = *all[random.bounded(all.size())];
        const LinkRole role = target.tag == Tags::Quotation ? LinkRole::Parent
                              : target.tag == Tags::Cue     ? LinkRole::Cue
                                                            : LinkRole::Source;
        if (target.id != annotation.id)
            annotation.links.append({role, target.id});
    }
}

Annotation randomAnnotation(QRandomGenerator &random, const AnnotationSet &set)
{
    static const QList<TagId> tags{Tags::Quotation, Tags::Quotation, Tags::Cue, Tags::Source, Tags::Country};
    Annotation annotation{.id = AnnotationId::create(), .tag = tags[random.bounded(tags.size())]};
    annotation.fragments = {randomSpan(random)};
    vary(annotation, random, set);
    return annotation;
}

void fill(AnnotationSet &set, QRandomGenerator &random, const AnnotationSet *like = nullptr)
{
    if (like) {
        Change same;
        for (const Annotation *one : like->all()) {
            if (random.bounded(3) > 0)
                same.add(*one);
        }
        set.apply(same);
    }
    for (int i = 0; i < 12; ++i) {
        Change change;
        change.add(randomAnnotation(random, set));
        set.apply(change);
    }
}

/** Two who have much alike, and the agreed set that is empty yet. */
struct RandomSets
{
    explicit RandomSets(quint32 seed)
        : random(seed)
    {
        fill(first, random);
        fill(second, random, &first);
    }
    QRandomGenerator random;
    AnnotationSet first;
    AnnotationSet second;
    AnnotationSet agreed;
};

/** One act: a few annotations changed, added or taken away. */
Change randomChange(const AnnotationSet &set, QRandomGenerator &random)
{
    Change change;
    QSet<AnnotationId> used;
    for (int i = random.bounded(3); i >= 0; --i) {
        const auto all = set.all();
        const Annotation *one = all.isEmpty() ? nullptr : all[random.bounded(all.size())];
        if (!one || random.bounded(4) == 0) {
            change.add(randomAnnotation(random, set));
            continue;
        }
        if (used.contains(one->id))
            continue;
        used.insert(one->id);
        if (random.bounded(4) == 0) {
            change.remove(*one);
            continue;
        }
        Annotation after = *one;
        vary(after, random, set);
        change.replace(*one, after);
    }
    change.simplify();
    return change;
}

QList<Annotation> listOf(const AnnotationSet &set)
{
    QList<Annotation> list;
    for (const Annotation *one : set.all())
        list.append(*one);
    return list;
}

Comparison compared(const AnnotationSet &first, const AnnotationSet &second)
{
    constexpr auto visible = ComparedSet::Which::Visible;
    return compare(ComparedSet::of(listOf(first), counted, visible), ComparedSet::of(listOf(second), counted, visible),
                   counted);
}

QList<Difference> values(const DifferenceList &list)
{
    QList<Difference> values;
    for (const SharedDifference &one : list.all())
        values.append(*one);
    return values;
}

/** So that what differs can be read. */
QString said(const QList<Difference> &differences)
{
    QStringList lines;
    for (const Difference &one : differences)
        lines.append(u"%1 %2 %3-%4 %5/%6"_s.arg(toString(one.cause), one.tag)
                         .arg(one.place.begin)
                         .arg(one.place.end)
                         .arg(one.first.size())
                         .arg(one.second.size()));
    return lines.join(u'\n');
}
} // namespace

/** What is worked out anew where something changed is what working out all gives. */
class TestLiveComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsEveryChangeOfTheFirstSet()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            AnnotationSet first;
            AnnotationSet second;
            fill(second, random);
            fill(first, random, &second);
            LiveComparison live(compared(first, second));
            for (int step = 0; step < 25; ++step) {
                const Change change = randomChange(first, random);
                first.apply(change);
                QVERIFY(live.update(first, second, counted, change.annotations));
                const LiveComparison whole(compared(first, second));
                const auto now = values(live.differences());
                const auto wanted = values(whole.differences());
                if (now != wanted)
                    QCOMPARE(said(now), said(wanted));
                QVERIFY2(now == wanted, qPrintable(u"seed %1, step %2"_s.arg(seed).arg(step)));
                for (const Difference &one : wanted) {
                    for (const AnnotationId &id : one.first + one.second)
                        QCOMPARE(live.of(id).size(), whole.of(id).size());
                }
            }
        }
    }
    void leavesToOthersWhatIsTooMuch()
    {
        AnnotationSet first;
        const AnnotationSet second;
        Change many;
        for (int i = 0; i < 3000; ++i)
            many.add({.id = AnnotationId::create(), .tag = Tags::Country, .fragments = {{10, 20}}});
        first.apply(many);
        LiveComparison live(compared({}, second));
        QVERIFY(!live.update(first, second, counted, {{{}, *first.all().first()}}));
        QCOMPARE(live.differences().size(), 0);
    }
    void whatIsOpenFollowsEveryChangeOfTheAgreedSet()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            RandomSets three(seed);
            auto &[random, first, second, agreed] = three;
            const LiveComparison comparison(compared(first, second));
            const OpenDifferences::Sets sets{first, second, agreed, counted, comparison};
            OpenDifferences live(sets);
            QCOMPARE(live.differences().size(), comparison.differences().size());
            fill(agreed, random, &first);
            live = OpenDifferences(sets);
            for (int step = 0; step < 25; ++step) {
                const Change change = randomChange(agreed, random);
                agreed.apply(change);
                live.update(sets, change.annotations);
                const OpenDifferences whole(sets);
                QCOMPARE(said(values(live.differences())), said(values(whole.differences())));
                QVERIFY(live.differences().all() == whole.differences().all()); // each is held once
                QCOMPARE(live.alike(), whole.alike());
            }
        }
    }
    void decidingAmongWhatHangsTogetherIsDecidingInTheWhole()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            RandomSets three(seed);
            auto &[random, first, second, agreed] = three;
            fill(agreed, random, &first);
            const QList<Annotation> all = listOf(agreed);
            const QList<QList<Annotation>> sets{listOf(first), listOf(second)};
            const Adjudication whole(all, sets, counted);
            for (const Difference &difference : compared(first, second).differences) {
                Neighbourhood near({&agreed, &first, &second});
                for (const AnnotationId &id : difference.first)
                    near.add(1, *first.find(id));
                for (const AnnotationId &id : difference.second)
                    near.add(2, *second.find(id));
                QVERIFY(near.close(1000));
                const QList<Annotation> nearAgreed = near.annotations(0);
                const QList<QList<Annotation>> nearSets{near.annotations(1), near.annotations(2)};
                const Adjudication part(nearAgreed, nearSets, counted);
                for (int side = 0; side < 2; ++side) {
                    const auto &ids = side == 0 ? difference.first : difference.second;
                    same(part.take(side, ids), whole.take(side, ids));
                    if (!ids.isEmpty())
                        same(part.reject({{side, ids.first()}}, u"no"_s), whole.reject({{side, ids.first()}}, u"no"_s));
                }
                if (difference.first.isEmpty() || difference.second.isEmpty())
                    continue;
                const Adjudication::Choice choice{.type = Adjudication::Choice::Second,
                                                  .cue = Adjudication::Choice::Second};
                same(part.takeParts({0, difference.first.first()}, {1, difference.second.first()}, choice),
                     whole.takeParts({0, difference.first.first()}, {1, difference.second.first()}, choice));
            }
        }
    }

private:
    static void same(const Change &part, const Change &whole)
    {
        QCOMPARE(part.annotations.size(), whole.annotations.size());
        QVERIFY(part.annotations == whole.annotations);
        QCOMPARE(part.reveal, whole.reveal);
    }
};

QTEST_GUILESS_MAIN(TestLiveComparison)
} // namespace LiveComparisonTest
#include "tst_livecomparison.moc"
