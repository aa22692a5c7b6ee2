// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/annotationset.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestAnnotationSet : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{11};

    Annotation randomAnnotation(int length)
    {
        Annotation annotation{.id = AnnotationId::create(), .tag = Tags::Quotation};
        for (int i = 0, count = 1 + m_random.bounded(3); i < count; ++i) {
            const int begin = m_random.bounded(length);
            annotation.fragments.append({begin, begin + 1 + m_random.bounded(m_random.bounded(4) ? 40 : 900)});
        }
        // Not moved into place: Qt 6.8 loses the old buffer when a QVarLengthArray is move-assigned.
        const Annotation::Fragments fragments = normalized(annotation.fragments);
        annotation.fragments = fragments;
        annotation.status = static_cast<Status>(m_random.bounded(3));
        return annotation;
    }
    static QList<AnnotationId> ids(const QList<const Annotation *> &annotations)
    {
        QList<AnnotationId> found;
        for (const Annotation *a : annotations)
            found.append(a->id);
        return found;
    }
    static QList<AnnotationId> bruteForce(const QList<Annotation> &all,
                                          const std::function<bool(const Annotation &)> &fits)
    {
        QList<const Annotation *> found;
        for (const Annotation &a : all) {
            if (fits(a))
                found.append(&a);
        }
        std::ranges::sort(found, [](const Annotation *a, const Annotation *b) { return readsBefore(*a, *b); });
        return ids(found);
    }

private Q_SLOTS:
    void nothingBeginsBeyondItsReach()
    {
        AnnotationSet set;
        QCOMPARE(set.reach(), 0);
        for (const int end : {1, 256, 257, 70'000, std::numeric_limits<int>::max()}) {
            Change change;
            change.add({.id = AnnotationId::create(), .tag = Tags::Country, .fragments = {{end - 1, end}}});
            set.apply(change);
            QVERIFY(set.reach() >= end);
            QVERIFY(set.reach() - end < 256 || set.reach() == std::numeric_limits<int>::max());
        }
        set.reset({});
        QCOMPARE(set.reach(), 0);
    }

    void queriesFindWhatLookingAtAllFinds()
    {
        constexpr int length = 5000;
        AnnotationSet set;
        QList<Annotation> all;
        for (int round = 0; round < 400; ++round) {
            Change change;
            if (all.size() > 40 && m_random.bounded(2)) {
                const qsizetype gone = m_random.bounded(all.size());
                if (m_random.bounded(2)) {
                    Annotation replaced = randomAnnotation(length);
                    replaced.id = all[gone].id;
                    change.replace(all[gone], replaced);
                    all[gone] = replaced;
                } else {
                    change.remove(all.takeAt(gone));
                }
            } else {
                all.append(randomAnnotation(length));
                change.add(all.last());
            }
            set.apply(change);
            QCOMPARE(set.size(), all.size());
            const int begin = m_random.bounded(length);
            const Span span{begin, begin + m_random.bounded(600)};
            QCOMPARE(ids(set.annotationsIn(span)), bruteForce(all, [span](const Annotation &a) {
                         return a.isVisible() && !span.isEmpty() && a.overlaps(span);
                     }));
            QCOMPARE(ids(set.annotationsIn(span, AnnotationSet::Which::All)),
                     bruteForce(all, [span](const Annotation &a) { return !span.isEmpty() && a.overlaps(span); }));
            const auto later =
                bruteForce(all, [begin](const Annotation &a) { return a.isVisible() && a.begin() > begin; });
            const Annotation *next = set.next(begin);
            QCOMPARE(next ? next->id : AnnotationId(), later.isEmpty() ? AnnotationId() : later.first());
            const auto earlier =
                bruteForce(all, [begin](const Annotation &a) { return a.isVisible() && a.begin() < begin; });
            const Annotation *previous = set.previous(begin);
            QCOMPARE(previous ? previous->id : AnnotationId(), earlier.isEmpty() ? AnnotationId() : earlier.last());
        }
        // Stepping from one to the next reaches each, forwards and backwards.
        QList<AnnotationId> walked;
        for (const Annotation *a = set.next(-1); a; a = set.next(*a))
            walked.append(a->id);
        const auto visible = bruteForce(all, [](const Annotation &a) { return a.isVisible(); });
        QCOMPARE(walked, visible);
        walked.clear();
        for (const Annotation *a = set.previous(std::numeric_limits<int>::max()); a; a = set.previous(*a))
            walked.prepend(a->id);
        QCOMPARE(walked, visible);
    }

    void whatAnotherSetHeldIsFoundWhereItWasTaken()
    {
        AnnotationSet filled;
        QList<Annotation> all{randomAnnotation(500), randomAnnotation(500)};
        filled.reset(all);
        AnnotationSet set;
        set.reset({randomAnnotation(500)});
        QSignalSpy reset(&set, &AnnotationSet::wasReset);
        set.take(filled);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(set.size(), 2);
        QCOMPARE(filled.size(), 0);
        QVERIFY(filled.annotationsIn({0, 500}).isEmpty());
        for (const Annotation &one : std::as_const(all)) {
            QVERIFY(set.find(one.id));
            QVERIFY(set.annotationsIn(one.fragments.first(), AnnotationSet::Which::All).contains(set.find(one.id)));
        }
        int seen = 0;
        set.visit([&](const Annotation &one) { seen += all.contains(one) ? 1 : 0; });
        QCOMPARE(seen, 2);
    }

    void atAPositionTheShortestComesFirstAndTheEndCounts()
    {
        const Annotation outer{.id = AnnotationId::create(), .tag = Tags::Quotation, .fragments = {{0, 20}}};
        const Annotation inner{.id = AnnotationId::create(), .tag = Tags::Country, .fragments = {{5, 9}}};
        const Annotation split{.id = AnnotationId::create(), .tag = Tags::Quotation, .fragments = {{0, 3}, {9, 30}}};
        AnnotationSet set;
        set.reset({outer, inner, split});
        QCOMPARE(ids(set.annotationsAt(7)), (QList{inner.id, outer.id}));
        QCOMPARE(ids(set.annotationsAt(9)), (QList{inner.id, outer.id, split.id}));
        QCOMPARE(ids(set.annotationsAt(30)), QList{split.id});
        QVERIFY(set.annotationsAt(31).isEmpty());
        QVERIFY(set.annotationsAt(-3).isEmpty());
    }

    void linksAreFoundFromTheirTarget()
    {
        const Annotation source{.id = AnnotationId::create(), .tag = Tags::Source, .fragments = {{30, 40}}};
        Annotation quotation{.id = AnnotationId::create(),
                             .tag = Tags::Quotation,
                             .fragments = {{0, 20}},
                             .links = {{LinkRole::Source, source.id}}};
        AnnotationSet set;
        set.reset({quotation, source});
        QCOMPARE(ids(set.linkedFrom(source.id)), QList{quotation.id});
        Annotation rejected = quotation;
        rejected.status = Status::Rejected;
        Change change;
        change.replace(quotation, rejected);
        set.apply(change);
        QVERIFY(set.linkedFrom(source.id).isEmpty());
        QCOMPARE(ids(set.linkedFrom(source.id, AnnotationSet::Which::All)), QList{quotation.id});
        set.apply(change.inverted());
        Annotation unlinked = quotation;
        unlinked.links.clear();
        Change unlink;
        unlink.replace(quotation, unlinked);
        set.apply(unlink);
        QVERIFY(set.linkedFrom(source.id, AnnotationSet::Which::All).isEmpty());
    }

    void suggestionsBelowTheThresholdAreNotShown()
    {
        const auto made = [](const TagId &tag, int begin, float confidence, Status status = Status::Suggested) {
            return Annotation{.id = AnnotationId::create(),
                              .tag = tag,
                              .fragments = {{begin, begin + 5}},
                              .confidence = confidence,
                              .status = status};
        };
        const Annotation sureSource = made(Tags::Source, 0, 0.9F);
        const Annotation unsureCue = made(Tags::Cue, 10, 0.6F);
        Annotation unsure = made(Tags::Quotation, 20, 0.7F);
        Annotation sure = made(Tags::Quotation, 30, 0.9F);
        unsure.links = {{LinkRole::Source, sureSource.id}};
        sure.links = {{LinkRole::Cue, unsureCue.id}};
        const Annotation country = made(Tags::Country, 40, 0.75F);
        const Annotation loose = made(Tags::Cue, 50, 0.75F);
        const Annotation own = made(Tags::Country, 60, 0.1F, Status::Confirmed);
        const Annotation rejected = made(Tags::Country, 70, 0.99F, Status::Rejected);
        AnnotationSet set;
        set.reset({sureSource, unsureCue, unsure, sure, country, loose, own, rejected});
        QSignalSpy reset(&set, &AnnotationSet::wasReset);
        QCOMPARE(set.hiddenCount(), 0);
        set.setThreshold(0.8F);
        QCOMPARE(reset.size(), 1);
        set.setThreshold(0.8F);
        QCOMPARE(reset.size(), 1);
        // A part goes with its quotation, whatever its own confidence; what is decided stays.
        QCOMPARE(ids(set.annotationsIn({0, 100})), (QList{unsureCue.id, sure.id, own.id}));
        QCOMPARE(set.annotationsIn({0, 100}, AnnotationSet::Which::All).size(), 8);
        QCOMPARE(set.hiddenCount(), 3); // unsure with its source, country, loose
        QVERIFY(set.annotationsAt(22).isEmpty());
        QCOMPARE(set.next(-1)->id, unsureCue.id);
        QCOMPARE(set.next(35)->id, own.id);
        QCOMPARE(set.previous(60)->id, sure.id);
        QVERIFY(set.linkedFrom(sureSource.id).isEmpty());
        Change change;
        Annotation confirmed = unsure;
        confirmed.status = Status::Confirmed;
        change.replace(unsure, confirmed);
        set.apply(change);
        QCOMPARE(ids(set.annotationsIn({0, 100})), (QList{sureSource.id, unsureCue.id, unsure.id, sure.id, own.id}));
        QCOMPARE(set.hiddenCount(), 2);
        set.setThreshold(0);
        QCOMPARE(set.annotationsIn({0, 100}).size(), 7);
        QCOMPARE(set.hiddenCount(), 0);
    }

    void wildPositionsCostNoMemoryAndAreFound()
    {
        const Annotation wild{.id = AnnotationId::create(), .tag = Tags::Cue, .fragments = {{-7, 2'000'000'000}}};
        const Annotation far{
            .id = AnnotationId::create(), .tag = Tags::Cue, .fragments = {{1'999'999'990, 2'000'000'000}}};
        AnnotationSet set;
        set.reset({wild, far});
        QCOMPARE(ids(set.annotationsIn({1'999'999'995, 1'999'999'996})), (QList{wild.id, far.id}));
        QCOMPARE(ids(set.annotationsIn({500'000'000, 500'000'001})), QList{wild.id});
        QCOMPARE(set.next(0)->id, far.id);
    }

    void whatHasNoPlaceInTheTextIsKnown()
    {
        const Annotation nowhere{.id = AnnotationId::create(), .tag = Tags::Cue};
        const Annotation before{.id = AnnotationId::create(), .tag = Tags::Cue, .fragments = {{-4, -2}}};
        const Annotation reversed{.id = AnnotationId::create(), .tag = Tags::Cue, .fragments = {{700, 5}}};
        const Annotation inText{.id = AnnotationId::create(), .tag = Tags::Cue, .fragments = {{3, 9}}};
        AnnotationSet set;
        set.reset({nowhere, before, reversed, inText});
        QCOMPARE(set.placeless().size(), 3);
        Change removal;
        removal.remove(reversed);
        set.apply(removal);
        QCOMPARE(set.placeless().size(), 2);
        Annotation placed = before;
        placed.fragments = {{0, 2}};
        Change change;
        change.replace(before, placed);
        change.remove(nowhere);
        const auto made = set.changedBy(change);
        QCOMPARE(made->placeless(), QList<AnnotationId>());
        set.swap(*made, change);
        QCOMPARE(set.placeless(), QList<AnnotationId>());
        QCOMPARE(made->placeless().size(), 2);
        set.apply(change.inverted());
        QCOMPARE(set.placeless().size(), 2);
        set.reset({});
        QCOMPARE(set.placeless(), QList<AnnotationId>());
    }

    void anotherSetHoldsWhatAChangeMakesOfIt()
    {
        const Annotation source{.id = AnnotationId::create(), .tag = Tags::Source, .fragments = {{3, 9}}};
        Annotation quotation{.id = AnnotationId::create(), .tag = Tags::Quotation, .fragments = {{12, 30}, {40, 45}}};
        quotation.links = {{LinkRole::Source, source.id}};
        AnnotationSet set;
        set.reset({source, quotation});
        Annotation moved = source;
        moved.fragments = {{5, 9}};
        Change change;
        change.replace(source, moved);
        const auto made = set.changedBy(change);
        QCOMPARE(*set.find(source.id), source);
        QCOMPARE(*made->find(source.id), moved);
        QCOMPARE(made->linkedFrom(source.id).size(), 1);
        const quint64 revision = set.revision();
        set.swap(*made, change);
        QVERIFY(set.revision() != revision);
        QCOMPARE(ids(set.annotationsIn({0, 100})), (QList{source.id, quotation.id}));
        QCOMPARE(set.annotationsAt(5).first()->begin(), 5);
        QCOMPARE(*made->find(source.id), source);
    }

    void listenersHearEachChangeOnce()
    {
        AnnotationSet set;
        QSignalSpy changed(&set, &AnnotationSet::changed);
        QSignalSpy reset(&set, &AnnotationSet::wasReset);
        Change change;
        set.apply(change);
        QCOMPARE(changed.size(), 0);
        change.add({.id = AnnotationId::create(), .tag = Tags::Cue, .fragments = {{1, 2}}});
        set.apply(change);
        QCOMPARE(changed.size(), 1);
        set.reset({});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(set.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAnnotationSet)
#include "tst_annotationset.moc"
