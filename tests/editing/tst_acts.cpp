// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quotation.h"
#include "models/editing/attributing.h"
#include "models/editing/deciding.h"
#include "models/editing/linking.h"
#include "models/editing/quoting.h"
#include "models/editing/reshaping.h"
#include "tests/editing/desk.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Guillemet::Testing;

/** What single acts do. */
class TestActs : public QObject
{
    Q_OBJECT

    const QString m_article =
        u"« Nous partons », a dit le ministre russe. Selon lui, que tout va bien est « une évidence ».\n"
        u"« Rien », a répondu Moscou."_s;

private Q_SLOTS:
    void aQuotationGetsTheTypeOfItsEdges()
    {
        TestDesk desk{m_article};
        const AnnotationId direct = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        QVERIFY(desk.set.find(direct)->quoteType() == QuoteType::Direct);
        QCOMPARE(desk.stack.undoText(), u"Tag quotation"_s);
        const AnnotationId mixed = desk.tag(Tags::Quotation, u"que tout va bien est « une évidence »"_s);
        QVERIFY(desk.set.find(mixed)->quoteType() == QuoteType::Mixed);
        desk.perform(Acts::setFragments(desk.context(), mixed, {desk.at(u"que tout va bien"_s)}));
        QVERIFY(desk.set.find(mixed)->quoteType() == QuoteType::Indirect);
        desk.perform(Acts::setType(desk.context(), mixed, QuoteType::Mixed));
        desk.perform(Acts::setFragments(desk.context(), mixed, {desk.at(u"que tout va"_s)}));
        QVERIFY(desk.set.find(mixed)->quoteType() == QuoteType::Mixed);
        desk.perform(Acts::setAutomaticType(desk.context(), mixed));
        QVERIFY(desk.set.find(mixed)->quoteType() == QuoteType::Indirect);
    }

    void cueAndSourceFindTheirQuotation()
    {
        TestDesk desk{m_article};
        const AnnotationId first = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        const AnnotationId second = desk.tag(Tags::Quotation, u"« Rien »"_s);
        const AnnotationId cue = desk.tag(Tags::Cue, u"a répondu"_s);
        QCOMPARE(desk.set.find(second)->targets(LinkRole::Cue), QList{cue});
        const AnnotationId source = desk.tag(Tags::Source, u"le ministre russe"_s);
        QCOMPARE(desk.set.find(first)->targets(LinkRole::Source), QList{source});
        QCOMPARE(desk.speakerOf(source), u"ministre russe"_s);
        // The current one goes before the nearest.
        const AnnotationId far = desk.tag(Tags::Source, u"Moscou"_s, first);
        QVERIFY(desk.set.find(first)->targets(LinkRole::Source).contains(far));
        // One undo takes back the tag, the link and the speaker.
        desk.stack.undo();
        QCOMPARE(desk.set.find(far), nullptr);
        QCOMPARE(desk.set.find(first)->targets(LinkRole::Source), QList{source});
        QCOMPARE(desk.speakers.size(), 1);
    }

    void aQuotationTakesTheLooseCueOfItsSentence()
    {
        TestDesk desk{m_article};
        const AnnotationId cue = desk.tag(Tags::Cue, u"a dit"_s);
        const AnnotationId other = desk.tag(Tags::Cue, u"a répondu"_s);
        const AnnotationId quotation = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        QCOMPARE(desk.set.find(quotation)->targets(LinkRole::Cue), QList{cue});
        QVERIFY(desk.set.linkedFrom(other).isEmpty());
    }

    void aPronounNamesNobodyAndAKnownNameIsUsedAgain()
    {
        TestDesk desk{m_article};
        const AnnotationId pronoun = desk.tag(Tags::Source, u"lui"_s);
        QVERIFY(desk.set.find(pronoun)->speaker().isNull());
        desk.perform(Acts::setSpeaker(desk.context(), pronoun, u"ministre russe"_s));
        QCOMPARE(desk.speakerOf(pronoun), u"ministre russe"_s);
        const AnnotationId named = desk.tag(Tags::Source, u"le ministre russe"_s);
        QCOMPARE(desk.set.find(named)->speaker(), desk.set.find(pronoun)->speaker());
        QCOMPARE(desk.speakers.size(), 1);
    }

    void aCountryGetsItsCode()
    {
        TestDesk desk{m_article};
        const AnnotationId country = desk.tag(Tags::Country, u"russe"_s);
        QCOMPARE(desk.set.find(country)->attributes.value(Attribute::Country), u"RU"_s);
        QCOMPARE(desk.set.find(country)->attributes.value(Attribute::Mention), u"adjective"_s);
        QVERIFY(desk.perform(Acts::setCountry(desk.context(), {country}, u"kz"_s)));
        QCOMPARE(desk.set.find(country)->attributes.value(Attribute::Country), u"KZ"_s);
        QVERIFY(!desk.perform(Acts::setCountry(desk.context(), {country}, u"ZZ"_s)));
        QVERIFY(desk.perform(Acts::setMention(desk.context(), {country}, u"metonym"_s)));
        QVERIFY(!desk.perform(Acts::setMention(desk.context(), {country}, u"nonsense"_s)));
    }

    void taggingTheSameAgainDoesNothing()
    {
        TestDesk desk{m_article};
        desk.tag(Tags::Country, u"russe"_s);
        QVERIFY(Acts::tag(desk.context(), Tags::Country, desk.at(u"russe"_s)).isEmpty());
        QVERIFY(Acts::tag(desk.context(), Tags::Country, {5, 5}).isEmpty());
        QVERIFY(Acts::tag(desk.context(), Tags::Country, {5000, 6000}).isEmpty());
    }

    void anEdgeDoesNotCrossTheOther()
    {
        TestDesk desk{m_article};
        const AnnotationId id = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        QVERIFY(Acts::moveEdge(desk.context(), id, 0, Edge::End, 0).isEmpty());
        QVERIFY(Acts::moveEdge(desk.context(), id, 0, Edge::Begin, 16).isEmpty());
        QVERIFY(Acts::moveEdge(desk.context(), id, 1, Edge::Begin, 3).isEmpty());
        QVERIFY(desk.perform(Acts::moveEdgeBy(desk.context(), id, Edge::End, TextUnit::Word, false)));
        QCOMPARE(desk.textOf(id), u"« Nous partons"_s);
        QVERIFY(desk.perform(Acts::moveEdgeBy(desk.context(), id, Edge::End, TextUnit::QuotationMark, true)));
        QCOMPARE(desk.textOf(id), u"« Nous partons »"_s);
        QVERIFY(desk.perform(Acts::moveEdgeBy(desk.context(), id, Edge::End, TextUnit::Sentence, true)));
        QCOMPARE(desk.textOf(id), u"« Nous partons », a dit le ministre russe"_s); // the full stop is not reported
        QVERIFY(desk.set.find(id)->quoteType() == QuoteType::Mixed);
        QVERIFY(desk.perform(Acts::moveEdgeBy(desk.context(), id, Edge::End, TextUnit::Sentence, true)));
        QVERIFY(desk.textOf(id).endsWith(u"Selon lui, que tout va bien est « une évidence »"_s));
        QVERIFY(desk.perform(Acts::moveEdgeBy(desk.context(), id, Edge::End, TextUnit::Sentence, false)));
        QCOMPARE(desk.textOf(id), u"« Nous partons », a dit le ministre russe"_s);
    }

    void fragmentsComeAndGo()
    {
        TestDesk desk{m_article};
        const AnnotationId id = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        QVERIFY(desk.perform(Acts::addFragment(desk.context(), id, desk.at(u"« une évidence »"_s))));
        QCOMPARE(desk.textOf(id), u"« Nous partons »|« une évidence »"_s);
        QVERIFY(Acts::moveEdge(desk.context(), id, 0, Edge::End, desk.at(u"une évidence"_s).begin).isEmpty());
        QVERIFY(desk.perform(Acts::removeFragment(desk.context(), id, 0)));
        QCOMPARE(desk.textOf(id), u"« une évidence »"_s);
        QVERIFY(desk.perform(Acts::removeFragment(desk.context(), id, 0)));
        QCOMPARE(desk.set.size(), 0);
    }

    void splittingAndJoiningGoBackAndForth()
    {
        TestDesk desk{m_article};
        const AnnotationId id = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        const AnnotationId cue = desk.tag(Tags::Cue, u"a dit"_s, id);
        const AnnotationId late = desk.tag(Tags::Cue, u"a répondu"_s, id);
        const AnnotationId source = desk.tag(Tags::Source, u"le ministre russe"_s, id);
        desk.perform(Acts::addFragment(desk.context(), id, desk.at(u"« Rien »"_s)));
        const Annotation whole = *desk.set.find(id);
        QVERIFY(desk.perform(Acts::splitQuotation(desk.context(), id, desk.at(u"« Rien »"_s).begin)));
        QCOMPARE(desk.textOf(id), u"« Nous partons »"_s);
        QCOMPARE(desk.set.find(id)->targets(LinkRole::Cue), QList{cue});
        const QList<const Annotation *> sharers = desk.set.linkedFrom(source);
        QCOMPARE(sharers.size(), 2);
        const AnnotationId second = sharers.last()->id;
        QCOMPARE(desk.textOf(second), u"« Rien »"_s);
        QCOMPARE(desk.set.find(second)->targets(LinkRole::Cue), QList{late});
        QVERIFY(desk.perform(Acts::joinQuotations(desk.context(), {second, id})));
        QCOMPARE(desk.textOf(id), u"« Nous partons »|« Rien »"_s);
        QCOMPARE(desk.set.find(second), nullptr);
        QCOMPARE(desk.set.find(id)->targets(LinkRole::Cue), (QList{cue, late}));
        desk.stack.undo();
        desk.stack.undo();
        QCOMPARE(*desk.set.find(id), whole);
        QVERIFY(Acts::splitQuotation(desk.context(), id, 0).isEmpty());
        QVERIFY(Acts::joinQuotations(desk.context(), {id}).isEmpty());
    }

    void whatIsCutAtASpaceIsWholeAgainWhenJoined()
    {
        TestDesk desk{m_article};
        const AnnotationId id = desk.tag(Tags::Quotation, u"que tout va bien est « une évidence »"_s);
        desk.perform(Acts::addFragment(desk.context(), id, desk.at(u"« Rien »"_s)));
        QVERIFY(desk.perform(Acts::splitQuotation(desk.context(), id, desk.at(u"va bien"_s).begin)));
        const AnnotationId second =
            desk.set.next(desk.set.find(id)->begin(), [](const Annotation &) { return true; })->id;
        QCOMPARE(desk.textOf(second), u"va bien est « une évidence »|« Rien »"_s);
        QVERIFY(desk.perform(Acts::joinQuotations(desk.context(), {id, second})));
        QCOMPARE(desk.textOf(id), u"que tout va bien est « une évidence »|« Rien »"_s);
    }

    void whoSpeaksMayBeSaidAtTheEnd()
    {
        TestDesk desk{m_article};
        const AnnotationId first = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        const AnnotationId second = desk.tag(Tags::Quotation, u"« Rien »"_s);
        QVERIFY(Acts::continueQuotation(desk.context(), second, first).isEmpty());
        const AnnotationId source = desk.tag(Tags::Source, u"Moscou"_s, second);
        QVERIFY(desk.perform(Acts::continueQuotation(desk.context(), second, first)));
        QCOMPARE(desk.set.find(first)->targets(LinkRole::Source), QList{source});
        QCOMPARE(desk.set.find(second)->targets(LinkRole::Source), QList{source});
    }

    void whatIsAroundAQuotationIsNotAcceptedWithIt()
    {
        TestDesk desk{m_article};
        const AnnotationId around = desk.suggest(Tags::Quotation, u"que tout va bien est « une évidence »"_s);
        const AnnotationId inside = desk.suggest(Tags::Country, u"évidence"_s);
        const AnnotationId nested = desk.tag(Tags::Quotation, u"« une évidence »"_s);
        QVERIFY(desk.set.find(around)->status == Status::Suggested);
        QCOMPARE(Acts::withAllInside(desk.set, nested), (QList{nested, inside}));
    }

    void theQuotationBeforeIsNotTheOneAround()
    {
        TestDesk desk{m_article};
        const AnnotationId first = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        desk.tag(Tags::Quotation, u"que tout va bien est « une évidence »"_s);
        const AnnotationId nested = desk.tag(Tags::Quotation, u"« une évidence »"_s);
        const int place = desk.set.find(nested)->begin();
        QCOMPARE(Acts::quotationBefore(desk.set, place, nested)->id, first);
    }

    void aChangedTagKeepsTheLinkThatMakesSense()
    {
        TestDesk desk{m_article};
        const AnnotationId id = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        const AnnotationId part = desk.tag(Tags::Cue, u"le ministre russe"_s, id);
        desk.perform(Acts::changeTag(desk.context(), part, Tags::Source));
        QCOMPARE(desk.set.find(id)->links, (QList<Link>{{LinkRole::Source, part}}));
        QCOMPARE(desk.speakerOf(part), u"ministre russe"_s);
        desk.perform(Acts::changeTag(desk.context(), part, Tags::Country));
        QVERIFY(desk.set.find(id)->links.isEmpty());
        QVERIFY(desk.set.find(part)->speaker().isNull());
        QVERIFY(Acts::changeTag(desk.context(), part, Tags::Country).isEmpty());
    }

    void linksCanBeReplaced()
    {
        TestDesk desk{m_article};
        const AnnotationId id = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        const AnnotationId wrong = desk.tag(Tags::Source, u"Moscou"_s, id);
        const AnnotationId right = desk.suggest(Tags::Source, u"le ministre russe"_s);
        desk.perform(Acts::link(desk.context(), id, right, Acts::Linking::Replace));
        QCOMPARE(desk.set.find(id)->targets(LinkRole::Source), QList{right});
        QVERIFY(desk.set.find(right)->status == Status::Confirmed);
        QVERIFY(desk.set.find(wrong));
        desk.perform(Acts::unlink(desk.context(), id, right));
        QVERIFY(desk.set.find(id)->links.isEmpty());
        QVERIFY(Acts::unlink(desk.context(), id, right).isEmpty());
        QVERIFY(Acts::link(desk.context(), id, id).isEmpty());
    }

    void speakersAreRenamedForTheProjectAndJoined()
    {
        TestDesk desk{m_article};
        const AnnotationId a = desk.tag(Tags::Source, u"le ministre russe"_s);
        const AnnotationId b = desk.tag(Tags::Source, u"Moscou"_s);
        const SpeakerId minister = desk.set.find(a)->speaker();
        desk.perform(Acts::renameSpeaker(desk.context(), minister, u"Sergueï Lavrov"_s));
        QCOMPARE(desk.speakerOf(a), u"Sergueï Lavrov"_s);
        QCOMPARE(desk.speakers.findByName(u"ministre russe")->id, minister);
        desk.perform(Acts::renameSpeaker(desk.context(), desk.set.find(b)->speaker(), u"serguei lavrov"_s));
        QCOMPARE(desk.set.find(b)->speaker(), minister);
        desk.stack.undo();
        QCOMPARE(desk.speakerOf(b), u"Moscou"_s);
        desk.perform(Acts::clearSpeaker(desk.context(), a));
        QVERIFY(desk.set.find(a)->speaker().isNull());
        QVERIFY(Acts::clearSpeaker(desk.context(), a).isEmpty());
    }

    void aSpeakerSetOnAQuotationIsKeptWithItsSource()
    {
        TestDesk desk{m_article};
        const AnnotationId id = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        desk.perform(Acts::setSpeaker(desk.context(), id, u"Lavrov"_s));
        QCOMPARE(desk.speakerOf(id), u"Lavrov"_s);
        const AnnotationId pronoun = desk.tag(Tags::Source, u"lui"_s, id);
        QCOMPARE(desk.speakerOf(pronoun), u"Lavrov"_s);
        QVERIFY(desk.set.find(id)->speaker().isNull());
        desk.perform(Acts::setSpeaker(desk.context(), id, u"Poutine"_s));
        QCOMPARE(desk.speakerOf(pronoun), u"Poutine"_s);
        QCOMPARE(desk.speakers.name(Quotation::of(desk.set, id).speaker()), u"Poutine"_s);
    }

    void aNestedQuotationKnowsItsParent()
    {
        TestDesk desk{u"« Il m’a dit “oui” hier », raconte Anne."_s};
        const AnnotationId outer = desk.tag(Tags::Quotation, u"« Il m’a dit “oui” hier »"_s);
        const AnnotationId inner = desk.tag(Tags::Quotation, u"“oui”"_s);
        QCOMPARE(desk.set.find(inner)->targets(LinkRole::Parent), QList{outer});
        QVERIFY(Acts::link(desk.context(), outer, inner).isEmpty()); // no circle
        desk.perform(Acts::remove(desk.context(), {outer}));
        QVERIFY(desk.set.find(inner)->links.isEmpty());
    }

    void notesAreWrittenAndRemoved()
    {
        TestDesk desk{m_article};
        const AnnotationId id = desk.suggest(Tags::Country, u"russe"_s);
        desk.perform(Acts::setNote(desk.context(), id, u" sure? "_s));
        QCOMPARE(desk.set.find(id)->attributes.value(Attribute::Note), u"sure?"_s);
        QVERIFY(desk.set.find(id)->status == Status::Suggested);
        desk.perform(Acts::setNote(desk.context(), id, {}));
        QVERIFY(desk.set.find(id)->attributes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestActs)
#include "tst_acts.moc"
