// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quotation.h"
#include "models/editing/deciding.h"
#include "models/editing/linking.h"
#include "models/editing/navigation.h"
#include "models/editing/reshaping.h"
#include "tests/editing/desk.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Guillemet::Testing;

/** Accepting and refusing what the analysis found. */
class TestDeciding : public QObject
{
    Q_OBJECT

    const QString m_article =
        u"« Nous partons », a dit le ministre russe. Selon lui, que tout va bien est « une évidence ».\n"
        u"« Rien », a répondu Moscou."_s;

private Q_SLOTS:
    void editingASuggestionConfirmsItWithItsParts()
    {
        TestDesk desk{m_article};
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
        TestDesk desk{m_article};
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
        TestDesk desk{m_article};
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
        TestDesk desk{m_article};
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

    void aParagraphIsAcceptedAsOneStep()
    {
        TestDesk desk{u"« Nous partons », a dit le ministre russe.\nParis se tait."_s};
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
        TestDesk desk{u"La Russie part. La Russie, russe, la RUSSIE et la Chine."_s};
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

QTEST_GUILESS_MAIN(TestDeciding)
#include "tst_deciding.moc"
