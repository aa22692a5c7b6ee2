// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/annotationset.h"
#include "models/core/speakerregistry.h"
#include "models/editing/applychange.h"
#include "tests/runner.h"

#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestApplyChange : public QObject
{
    Q_OBJECT

    static Annotation annotation(int begin, int end)
    {
        return {.id = AnnotationId::create(), .tag = Tags::Source, .fragments = {{begin, end}}};
    }
    static Change move(const Annotation &from, int end, const QString &key)
    {
        Annotation to = from;
        to.fragments[0].end = end;
        Change change{.label = u"Move edge"_s, .reveal = to.hull(), .mergeKey = key};
        change.replace(from, to);
        return change;
    }

private Q_SLOTS:
    void aPreparedSetIsPutInPlaceAndTakenBack()
    {
        AnnotationSet set;
        SpeakerRegistry speakers;
        const Annotation source = annotation(3, 9);
        set.reset({source});
        const Change change = move(source, 12, {});
        auto *step = new ApplyChange(change, &set, &speakers);
        step->prepare({set.changedBy(change), change.inverted(), set.revision()});
        QSignalSpy inPlace(&set, &AnnotationSet::changedAsWhole);
        QSignalSpy byParts(&set, &AnnotationSet::changed);
        QUndoStack stack;
        stack.push(step);
        QCOMPARE(set.find(source.id)->end(), 12);
        stack.undo();
        QCOMPARE(*set.find(source.id), source);
        stack.redo();
        QCOMPARE(set.find(source.id)->end(), 12);
        QCOMPARE(inPlace.size(), 3);
        QCOMPARE(byParts.size(), 0);
    }

    void aPreparedSetIsOfNoUseOnceSomethingElseHasChanged()
    {
        AnnotationSet set;
        SpeakerRegistry speakers;
        const Annotation source = annotation(3, 9);
        const Annotation other = annotation(20, 25);
        set.reset({source});
        const Change change = move(source, 12, {});
        auto *step = new ApplyChange(change, &set, &speakers);
        step->prepare({set.changedBy(change), change.inverted(), set.revision()});
        Change addition;
        addition.add(other);
        set.apply(addition);
        QUndoStack stack;
        stack.push(step);
        QCOMPARE(set.find(source.id)->end(), 12);
        QVERIFY(set.find(other.id));
        set.apply(addition.inverted());
        stack.undo();
        QCOMPARE(*set.find(source.id), source);
        QVERIFY(!set.find(other.id));
    }

    void undoTakesBackAnnotationsAndSpeakers()
    {
        AnnotationSet set;
        SpeakerRegistry speakers;
        Annotation source = annotation(3, 9);
        const Speaker speaker{.id = SpeakerId::create(), .name = u"Antony Blinken"_s};
        source.attributes.set(Attribute::Speaker, speaker.id.toString());
        Change change{.label = u"Tag source"_s, .reveal = source.hull()};
        change.add(source);
        change.speakers.append({std::nullopt, speaker});

        QUndoStack stack;
        stack.push(new ApplyChange(change, &set, &speakers));
        QCOMPARE(stack.undoText(), u"Tag source"_s);
        QVERIFY(set.find(source.id));
        QCOMPARE(speakers.name(speaker.id), u"Antony Blinken"_s);
        stack.undo();
        QCOMPARE(set.size(), 0);
        QCOMPARE(speakers.size(), 0);
        stack.redo();
        QCOMPARE(*set.find(source.id), source);
        QCOMPARE(speakers.size(), 1);
    }

    void theListenerHearsWhatWasAppliedAndWhere()
    {
        AnnotationSet set;
        SpeakerRegistry speakers;
        const Annotation source = annotation(3, 9);
        Change change{.label = u"Tag source"_s, .reveal = {3, 9}};
        change.add(source);
        QList<std::pair<Change, ApplyChange::Step>> heard;
        QUndoStack stack;
        stack.push(new ApplyChange(change, &set, &speakers,
                                   [&](const Change &c, ApplyChange::Step step) { heard.append({c, step}); }));
        stack.undo();
        stack.redo();
        QCOMPARE(heard.size(), 3);
        QVERIFY(heard[0].second == ApplyChange::Step::Do);
        QVERIFY(heard[1].second == ApplyChange::Step::Undo);
        QVERIFY(heard[2].second == ApplyChange::Step::Redo);
        QCOMPARE(heard[1].first.annotations.first().before->id, source.id);
        QCOMPARE(heard[1].first.reveal, (Span{3, 9}));
    }

    void aSpeakerIsThereWheneverAnAnnotationNamesIt()
    {
        AnnotationSet set;
        SpeakerRegistry speakers;
        Annotation source = annotation(3, 9);
        const Speaker speaker{.id = SpeakerId::create(), .name = u"Blinken"_s};
        source.attributes.set(Attribute::Speaker, speaker.id.toString());
        Change change;
        change.add(source);
        change.speakers.append({std::nullopt, speaker});
        int seen = 0;
        connect(&set, &AnnotationSet::changed, this, [&] { seen += speakers.find(speaker.id) ? 1 : 0; });
        QUndoStack stack;
        stack.push(new ApplyChange(change, &set, &speakers));
        stack.undo();
        QCOMPARE(seen, 2);
        QCOMPARE(speakers.size(), 0);
    }

    void stepsWithOneKeyAreUndoneTogether()
    {
        AnnotationSet set;
        SpeakerRegistry speakers;
        const Annotation start = annotation(3, 9);
        set.reset({start});
        QUndoStack stack;
        stack.push(new ApplyChange(move(start, 10, u"drag"_s), &set, &speakers));
        stack.push(new ApplyChange(move(*set.find(start.id), 12, u"drag"_s), &set, &speakers));
        QCOMPARE(stack.count(), 1);
        QCOMPARE(set.find(start.id)->end(), 12);
        stack.push(new ApplyChange(move(*set.find(start.id), 15, u"another"_s), &set, &speakers));
        stack.push(new ApplyChange(move(*set.find(start.id), 16, {}), &set, &speakers));
        stack.push(new ApplyChange(move(*set.find(start.id), 17, {}), &set, &speakers));
        QCOMPARE(stack.count(), 4);
        for (int i = 0; i < 3; ++i)
            stack.undo();
        QCOMPARE(set.find(start.id)->end(), 12);
        stack.undo();
        QCOMPARE(*set.find(start.id), start);
    }

    void aDragThatEndsWhereItBeganLeavesNoStep()
    {
        AnnotationSet set;
        SpeakerRegistry speakers;
        const Annotation start = annotation(3, 9);
        set.reset({start});
        QUndoStack stack;
        stack.push(new ApplyChange(move(start, 10, u"drag"_s), &set, &speakers));
        stack.push(new ApplyChange(move(*set.find(start.id), 9, u"drag"_s), &set, &speakers));
        QCOMPARE(stack.count(), 0);
        QCOMPARE(*set.find(start.id), start);
    }
};

QTEST_GUILESS_MAIN(TestApplyChange)
#include "tst_applychange.moc"
