// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/projectstore.h"
#include "tests/runner.h"
#include "tests/session/sessionfixture.h"
#include "tests/support/annotationrules.h"

using namespace Guillemet;
using namespace Guillemet::Testing;

/** What an act does to articles that are not open, and what is left of it when it is undone from another one. */
class TestActsElsewhere : public QObject
{
    Q_OBJECT

    /** Two articles; the first is open. */
    static void begin(Fixture &f)
    {
        f.begin();
        f.session->addDocuments({article(u"Le MALI et le NIGER."_s)}, false);
        QTRY_COMPARE(f.session->documents().size(), 2);
        QTRY_VERIFY(f.session->documents().at(1).analysed);
    }
    static Change tagging(Span span, const TagId &tag, const Speaker *speaker = nullptr)
    {
        Change change;
        Annotation made{.id = AnnotationId::create(), .tag = tag, .fragments = {span}};
        if (speaker) {
            made.attributes.set(Attribute::Speaker, speaker->id.toString());
            change.speakers.append({std::nullopt, *speaker});
        }
        change.add(made);
        return change;
    }
    /** The same for a speaker whom another change has made. */
    static Change naming(const Speaker &speaker)
    {
        Change change = tagging({0, 2}, Tags::Source);
        change.annotations.first().after->attributes.set(Attribute::Speaker, speaker.id.toString());
        return change;
    }
    /** In the first article Ana is made; the second is open. */
    static Speaker beginWithAna(Fixture &f)
    {
        begin(f);
        const Speaker ana{.id = SpeakerId::create(), .name = u"Ana"_s};
        f.session->perform(tagging({2, 4}, Tags::Source, &ana));
        f.open(f.id(1));
        return ana;
    }
    static QString broken(const Fixture &f)
    {
        return AnnotationRules(f.session->document().text, *f.session->speakers()).broken(*f.session->annotations());
    }

private Q_SLOTS:
    void aSpeakerMadeThereIsKnownAndForgottenAtOnce()
    {
        Fixture f;
        begin(f);
        const Speaker ana{.id = SpeakerId::create(), .name = u"Ana"_s};
        f.session->performEverywhere(
            u"Everywhere"_s, {{f.id(0), tagging({2, 4}, Tags::Cue)}, {f.id(1), tagging({0, 2}, Tags::Source, &ana)}});
        QTRY_COMPARE(f.session->speakers()->name(ana.id), u"Ana"_s);
        f.session->undoStack()->undo();
        QTRY_VERIFY(!f.session->speakers()->find(ana.id));
        f.session->undoStack()->redo();
        QTRY_VERIFY(f.session->speakers()->find(ana.id));
        f.restart();
        QVERIFY(f.session->speakers()->find(ana.id));
    }

    void aSpeakerThatAnotherArticleNamesStays()
    {
        Fixture f;
        const Speaker ana = beginWithAna(f);
        f.session->perform(naming(ana));
        f.open(f.id(0));
        f.session->undoStack()->undo();
        f.open(f.id(1));
        QTRY_VERIFY(f.session->speakers()->find(ana.id));
        QCOMPARE(broken(f), QString());
        f.restart();
        f.open(f.id(1));
        QCOMPARE(broken(f), QString());
    }

    void aSpeakerThatStaysIsAsTheFileHasIt()
    {
        Fixture f;
        const Speaker ana = beginWithAna(f);
        Speaker more = ana;
        more.aliases = {u"Annie"_s};
        Change named = naming(ana);
        named.speakers.append({ana, more});
        f.session->perform(named);
        f.open(f.id(0));
        f.session->undoStack()->undo(); // takes out what was first, and others name it by now
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Saved);
        QTRY_VERIFY(f.session->speakers()->find(ana.id));
        QCOMPARE(*f.session->speakers()->find(ana.id), more);
        f.restart();
        QCOMPARE(*f.session->speakers()->find(ana.id), more);
    }

    void whatIsRedoneBringsItsSpeakerBack()
    {
        Fixture f;
        const Speaker ana = beginWithAna(f);
        f.session->perform(naming(ana));
        f.session->undoStack()->undo();
        f.open(f.id(0));
        f.session->undoStack()->undo(); // nobody names her any more
        QTRY_VERIFY(!f.session->speakers()->find(ana.id));
        f.open(f.id(1));
        QTRY_VERIFY(f.session->undoStack()->canRedo());
        f.session->undoStack()->redo();
        QTRY_COMPARE(f.session->speakers()->name(ana.id), u"Ana"_s);
        QCOMPARE(broken(f), QString());
        f.restart();
        QCOMPARE(f.session->speakers()->name(ana.id), u"Ana"_s);
    }

    void whatAnAnnotationThatStaysLinksToStaysToo()
    {
        Fixture f;
        begin(f);
        Change there = tagging({8, 10}, Tags::Cue);
        const Annotation cue = *there.annotations.first().after;
        Annotation quotation{.id = AnnotationId::create(), .tag = Tags::Quotation, .fragments = {{0, 7}}};
        quotation.links = {{LinkRole::Cue, cue.id}};
        there.add(quotation);
        f.session->performEverywhere(u"Everywhere"_s, {{f.id(0), tagging({2, 4}, Tags::Cue)}, {f.id(1), there}});
        f.open(f.id(1));
        Annotation noted = quotation;
        noted.attributes.set(Attribute::Note, u"!"_s);
        Change change{.label = u"Note"_s};
        change.replace(quotation, noted);
        f.session->perform(change);
        f.open(f.id(0));
        f.session->undoStack()->undo();
        f.open(f.id(1));
        QVERIFY(f.session->annotations()->find(quotation.id));
        QCOMPARE(broken(f), QString());
    }

    void correctionsThatWereTakenBackDoNotStandInTheWay()
    {
        Fixture f;
        begin(f);
        const Change there = tagging({14, 19}, u"own"_s); // NIGER
        f.session->performEverywhere(u"Everywhere"_s, {{f.id(0), tagging({2, 4}, Tags::Cue)}, {f.id(1), there}});
        f.open(f.id(1));
        Change correction{.label = u"Correct"_s, .text = {{18, u"R."_s, {}}}};
        const Annotation before = *there.annotations.first().after;
        Annotation after = before;
        after.fragments = {{14, 18}};
        correction.replace(before, after); // moving it there and back would not bring it back
        f.session->perform(correction);
        f.session->undoStack()->undo();
        QCOMPARE(f.session->annotations()->find(before.id)->hull(), before.hull());
        f.open(f.id(0));
        f.session->undoStack()->undo();
        f.open(f.id(1));
        QVERIFY(!f.session->annotations()->find(before.id));
    }
};

QTEST_GUILESS_MAIN(TestActsElsewhere)
#include "tst_actselsewhere.moc"
