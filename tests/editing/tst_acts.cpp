// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quotation.h"
#include "models/editing/applychange.h"
#include "models/editing/attributing.h"
#include "models/editing/deciding.h"
#include "models/editing/linking.h"
#include "models/editing/navigation.h"
#include "models/editing/quoting.h"
#include "models/editing/reshaping.h"
#include "models/editing/tagging.h"
#include "tests/runner.h"

#include <QtGui/QUndoStack>

using namespace Guillemet;
using namespace Qt::StringLiterals;

/** An article being edited: acts go through the undo stack as in the program. */
struct Desk
{
    explicit Desk(const QString &article)
        : text(article)
    {
    }

    QString text;
    AnnotationSet set;
    SpeakerRegistry speakers;
    QUndoStack stack;

    EditContext context() const
    {
        return {.annotations = set, .text = text, .speakers = speakers, .countryOf = [](const QString &mention) {
                    return mention.startsWith(u"russe", Qt::CaseInsensitive) ? u"ru"_s : QString();
                }};
    }
    Span at(const QString &words, int from = 0) const
    {
        const auto begin = static_cast<int>(text.indexOf(words, from));
        Q_ASSERT(begin >= 0);
        return {begin, begin + static_cast<int>(words.size())};
    }
    bool perform(const Change &change)
    {
        if (!change.isEmpty())
            stack.push(new ApplyChange(change, &set, &speakers));
        return !change.isEmpty();
    }
    AnnotationId tag(const TagId &tag, const QString &words, const AnnotationId &current = {})
    {
        const Change change = Acts::tag(context(), tag, at(words), current);
        perform(change);
        for (const Annotation *a : set.annotationsIn(at(words))) {
            if (a->tag == tag && a->hull() == at(words))
                return a->id;
        }
        return {};
    }
    AnnotationId suggest(const TagId &tag, const QString &words, const QList<Link> &links = {})
    {
        const Annotation made{.id = AnnotationId::fromName(tag + words),
                              .tag = tag,
                              .fragments = {at(words)},
                              .links = links,
                              .confidence = 0.7F,
                              .status = Status::Suggested};
        Change change;
        change.add(made);
        set.apply(change);
        return made.id;
    }
    QString textOf(const AnnotationId &id) const { return set.find(id)->text(text, u"|"); }
    QString speakerOf(const AnnotationId &id) const { return speakers.name(set.find(id)->speaker()); }
};

class TestActs : public QObject
{
    Q_OBJECT

    const QString m_article =
        u"« Nous partons », a dit le ministre russe. Selon lui, que tout va bien est « une évidence ».\n"
        u"« Rien », a répondu Moscou."_s;

private Q_SLOTS:
    void aQuotationGetsTheTypeOfItsEdges()
    {
        Desk desk{m_article};
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
        Desk desk{m_article};
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
        Desk desk{m_article};
        const AnnotationId cue = desk.tag(Tags::Cue, u"a dit"_s);
        const AnnotationId other = desk.tag(Tags::Cue, u"a répondu"_s);
        const AnnotationId quotation = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        QCOMPARE(desk.set.find(quotation)->targets(LinkRole::Cue), QList{cue});
        QVERIFY(desk.set.linkedFrom(other).isEmpty());
    }

    void aPronounNamesNobodyAndAKnownNameIsUsedAgain()
    {
        Desk desk{m_article};
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
        Desk desk{m_article};
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
        Desk desk{m_article};
        desk.tag(Tags::Country, u"russe"_s);
        QVERIFY(Acts::tag(desk.context(), Tags::Country, desk.at(u"russe"_s)).isEmpty());
        QVERIFY(Acts::tag(desk.context(), Tags::Country, {5, 5}).isEmpty());
        QVERIFY(Acts::tag(desk.context(), Tags::Country, {5000, 6000}).isEmpty());
    }

    void anEdgeDoesNotCrossTheOther()
    {
        Desk desk{m_article};
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
        Desk desk{m_article};
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
        Desk desk{m_article};
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
        Desk desk{m_article};
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
        Desk desk{m_article};
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
        Desk desk{m_article};
        const AnnotationId around = desk.suggest(Tags::Quotation, u"que tout va bien est « une évidence »"_s);
        const AnnotationId inside = desk.suggest(Tags::Country, u"évidence"_s);
        const AnnotationId nested = desk.tag(Tags::Quotation, u"« une évidence »"_s);
        QVERIFY(desk.set.find(around)->status == Status::Suggested);
        QCOMPARE(Acts::withAllInside(desk.set, nested), (QList{nested, inside}));
    }

    void theQuotationBeforeIsNotTheOneAround()
    {
        Desk desk{m_article};
        const AnnotationId first = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        desk.tag(Tags::Quotation, u"que tout va bien est « une évidence »"_s);
        const AnnotationId nested = desk.tag(Tags::Quotation, u"« une évidence »"_s);
        const int place = desk.set.find(nested)->begin();
        QCOMPARE(Acts::quotationBefore(desk.set, place, nested)->id, first);
    }

    void editingASuggestionConfirmsItWithItsParts()
    {
        Desk desk{m_article};
        const AnnotationId cue = desk.suggest(Tags::Cue, u"a dit"_s);
        const AnnotationId id = desk.suggest(Tags::Quotation, u"« Nous partons »"_s, {{LinkRole::Cue, cue}});
        desk.perform(Acts::moveEdgeBy(desk.context(), id, Edge::End, TextUnit::Word, false));
        QVERIFY(desk.set.find(id)->status == Status::Confirmed);
        QVERIFY(desk.set.find(cue)->status == Status::Confirmed);
        desk.stack.undo();
        QVERIFY(desk.set.find(cue)->status == Status::Suggested);
    }

    void aRefusedSuggestionStaysAsRejectedAndComesBackWhenTagged()
    {
        Desk desk{m_article};
        const AnnotationId cue = desk.suggest(Tags::Cue, u"a dit"_s);
        const AnnotationId id = desk.suggest(Tags::Quotation, u"« Nous partons »"_s, {{LinkRole::Cue, cue}});
        desk.perform(Acts::reject(desk.context(), {id}));
        QVERIFY(desk.set.find(id)->status == Status::Rejected);
        QVERIFY(desk.set.find(cue)->status == Status::Rejected);
        QCOMPARE(desk.tag(Tags::Quotation, u"« Nous partons »"_s), id);
        QVERIFY(desk.set.find(id)->status == Status::Confirmed);
        QVERIFY(desk.set.find(cue)->status == Status::Confirmed);
        // Also after it was accepted, what the machine proposed is only rejected.
        desk.perform(Acts::remove(desk.context(), {id}));
        QVERIFY(desk.set.find(id)->status == Status::Rejected);
    }

    void removingAQuotationLeavesWhatAnotherUses()
    {
        Desk desk{m_article};
        const AnnotationId first = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        const AnnotationId second = desk.tag(Tags::Quotation, u"« Rien »"_s);
        const AnnotationId cue = desk.tag(Tags::Cue, u"a dit"_s, first);
        const AnnotationId source = desk.tag(Tags::Source, u"le ministre russe"_s, first);
        desk.perform(Acts::link(desk.context(), second, source));
        desk.perform(Acts::remove(desk.context(), {first}));
        QCOMPARE(desk.set.find(first), nullptr);
        QCOMPARE(desk.set.find(cue), nullptr);
        QVERIFY(desk.set.find(source));
        desk.perform(Acts::remove(desk.context(), {source}));
        QVERIFY(desk.set.find(second)->links.isEmpty());
    }

    void allSuggestionsAreDecidedAtOnce()
    {
        Desk desk{m_article};
        const AnnotationId cue = desk.suggest(Tags::Cue, u"a dit"_s);
        const AnnotationId id = desk.suggest(Tags::Quotation, u"« Nous partons »"_s, {{LinkRole::Cue, cue}});
        const AnnotationId country = desk.suggest(Tags::Country, u"russe"_s);
        QCOMPARE(undecidedCount(desk.set), 2);
        desk.perform(Acts::rejectAll(desk.context(), Tags::Country));
        QCOMPARE(undecidedCount(desk.set), 1);
        QVERIFY(desk.set.find(country)->status == Status::Rejected);
        desk.perform(Acts::acceptAll(desk.context()));
        QCOMPARE(undecidedCount(desk.set), 0);
        QVERIFY(desk.set.find(id)->status == Status::Confirmed);
        QVERIFY(Acts::acceptAll(desk.context()).isEmpty());
    }

    void aChangedTagKeepsTheLinkThatMakesSense()
    {
        Desk desk{m_article};
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
        Desk desk{m_article};
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
        Desk desk{m_article};
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
        Desk desk{m_article};
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
        Desk desk{u"« Il m’a dit “oui” hier », raconte Anne."_s};
        const AnnotationId outer = desk.tag(Tags::Quotation, u"« Il m’a dit “oui” hier »"_s);
        const AnnotationId inner = desk.tag(Tags::Quotation, u"“oui”"_s);
        QCOMPARE(desk.set.find(inner)->targets(LinkRole::Parent), QList{outer});
        QVERIFY(Acts::link(desk.context(), outer, inner).isEmpty()); // no circle
        desk.perform(Acts::remove(desk.context(), {outer}));
        QVERIFY(desk.set.find(inner)->links.isEmpty());
    }

    void notesAreWrittenAndRemoved()
    {
        Desk desk{m_article};
        const AnnotationId id = desk.suggest(Tags::Country, u"russe"_s);
        desk.perform(Acts::setNote(desk.context(), id, u" sure? "_s));
        QCOMPARE(desk.set.find(id)->attributes.value(Attribute::Note), u"sure?"_s);
        QVERIFY(desk.set.find(id)->status == Status::Suggested);
        desk.perform(Acts::setNote(desk.context(), id, {}));
        QVERIFY(desk.set.find(id)->attributes.isEmpty());
    }

    void navigationReachesEachOfSeveralThatBeginTogether()
    {
        Desk desk{m_article};
        for (const QString &words : {u"« Nous partons »"_s, u"« Nous"_s, u"«"_s})
            desk.tag(u"own"_s, words);
        QStringList forward;
        const Annotation *a = nextAnnotation(desk.set, {}, Direction::Forward);
        for (; a; a = nextAnnotation(desk.set, {.current = a->id}, Direction::Forward))
            forward << desk.textOf(a->id);
        QCOMPARE(forward, (QStringList{u"« Nous partons »"_s, u"« Nous"_s, u"«"_s}));
        QStringList backward;
        a = nextAnnotation(desk.set, {.position = 1000}, Direction::Backward);
        for (; a; a = nextAnnotation(desk.set, {.current = a->id}, Direction::Backward))
            backward.prepend(desk.textOf(a->id));
        QCOMPARE(backward, forward);
    }

    void theNextUndecidedBeginsAgainAtTheOtherEnd()
    {
        Desk desk{m_article};
        const AnnotationId cue = desk.suggest(Tags::Cue, u"a dit"_s);
        const AnnotationId id = desk.suggest(Tags::Quotation, u"« Nous partons »"_s, {{LinkRole::Cue, cue}});
        const AnnotationId country = desk.suggest(Tags::Country, u"russe"_s);
        QCOMPARE(nextUndecided(desk.set, {}, Direction::Forward)->id, id);
        QCOMPARE(nextUndecided(desk.set, {.current = id}, Direction::Forward)->id, country);
        QCOMPARE(nextUndecided(desk.set, {.current = country}, Direction::Forward)->id, id);
        QCOMPARE(nextUndecided(desk.set, {.current = id}, Direction::Backward)->id, country);
        desk.perform(Acts::acceptAll(desk.context()));
        QCOMPARE(nextUndecided(desk.set, {}, Direction::Forward), nullptr);
    }

    void whatStandsInTheSpeakerIsDecidedAfterTheQuotation()
    {
        Desk desk{
            u"Hier, Oslo. Le ministre russe a dit à Paris que la Chine et l’Inde partent, ajoutant qu’il reste."_s};
        const AnnotationId oslo = desk.suggest(Tags::Country, u"Oslo"_s);
        const AnnotationId russian = desk.suggest(Tags::Country, u"russe"_s);
        const AnnotationId paris = desk.suggest(Tags::Country, u"Paris"_s);
        const AnnotationId china = desk.suggest(Tags::Country, u"Chine"_s);
        const AnnotationId source = desk.suggest(Tags::Source, u"Le ministre russe"_s);
        const AnnotationId first =
            desk.suggest(Tags::Quotation, u"que la Chine et l’Inde partent"_s, {{LinkRole::Source, source}});
        const AnnotationId second = desk.suggest(Tags::Quotation, u"qu’il reste"_s, {{LinkRole::Source, source}});
        const auto walk = [&desk](Direction direction) {
            QList<AnnotationId> all;
            const Annotation *at = nextUndecided(desk.set, {}, direction);
            for (; at && !all.contains(at->id); at = nextUndecided(desk.set, {.current = at->id}, direction))
                all.append(at->id);
            return all;
        };
        QCOMPARE(walk(Direction::Forward), (QList{oslo, paris, first, russian, china, second})); // skipping all
        QList<AnnotationId> accepted;
        const Annotation *at = nextUndecided(desk.set, {}, Direction::Forward);
        while (at) {
            accepted.append(at->id);
            desk.perform(Acts::accept(desk.context(), {at->id}));
            at = nextUndecided(desk.set, {.current = accepted.last()}, Direction::Forward);
        }
        QCOMPARE(accepted.size(), 6); // each once
        QCOMPARE(accepted.first(3), (QList{oslo, paris, first}));
        desk.stack.setIndex(0);
    }

    void aParagraphIsAcceptedAsOneStep()
    {
        Desk desk{u"« Nous partons », a dit le ministre russe.\nParis se tait."_s};
        const AnnotationId source = desk.suggest(Tags::Source, u"le ministre russe"_s);
        const AnnotationId quotation =
            desk.suggest(Tags::Quotation, u"« Nous partons »"_s, {{LinkRole::Source, source}});
        const AnnotationId russian = desk.suggest(Tags::Country, u"russe"_s);
        const AnnotationId paris = desk.suggest(Tags::Country, u"Paris"_s);
        desk.perform(Acts::acceptWithin(desk.context(), {0, 10}));
        QVERIFY(desk.set.find(quotation)->status == Status::Confirmed);
        QVERIFY(desk.set.find(source)->status == Status::Confirmed); // with its quotation
        QVERIFY(desk.set.find(russian)->status == Status::Suggested);
        desk.stack.undo();
        const Change change = Acts::acceptWithin(desk.context(), {0, 42});
        desk.perform(change);
        for (const AnnotationId &id : {quotation, source, russian})
            QVERIFY(desk.set.find(id)->status == Status::Confirmed);
        QVERIFY(desk.set.find(paris)->status == Status::Suggested);
        QVERIFY(Acts::acceptWithin(desk.context(), {0, 42}).isEmpty());
        desk.stack.undo();
        QVERIFY(desk.set.find(quotation)->status == Status::Suggested);
    }

    void mentionsOfACountryByTheSameWordsAreFound()
    {
        Desk desk{u"La Russie part. La Russie, russe, la RUSSIE et la Chine."_s};
        QList<AnnotationId> mentions;
        for (const Span span : {Span{3, 9}, Span{19, 25}, Span{27, 32}, Span{37, 43}, Span{50, 55}}) {
            Change change;
            Annotation one{.id = AnnotationId::create(), .tag = Tags::Country, .fragments = {span}};
            one.attributes.set(Attribute::Country, span.begin == 50 ? u"CN"_s : u"RU"_s);
            one.status = Status::Suggested;
            change.add(one);
            desk.perform(change);
            mentions.append(one.id);
        }
        QCOMPARE(Acts::namedAlike(desk.context(), mentions[1]).size(), 3);
        QCOMPARE(Acts::namedAlike(desk.context(), mentions[1]).first(), mentions[1]);
        QCOMPARE(Acts::namedAlike(desk.context(), mentions[2]), QList{mentions[2]});
        desk.perform(Acts::reject(desk.context(), {mentions[0]}));
        QCOMPARE(Acts::namedAlike(desk.context(), mentions[1]).size(), 2); // what was refused stays so
    }
};

QTEST_GUILESS_MAIN(TestActs)
#include "tst_acts.moc"
