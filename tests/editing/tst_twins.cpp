// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/attributing.h"
#include "models/editing/deciding.h"
#include "models/editing/linking.h"
#include "models/editing/quoting.h"
#include "models/editing/reshaping.h"
#include "tests/editing/desk.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Guillemet::Testing;

/** Acts that would leave the same words with the same tag twice. */
class TestTwins : public QObject
{
    Q_OBJECT

    const QString m_article = u"« Nous partons », a dit le ministre russe. « Rien », a répondu Moscou."_s;

    static qsizetype shown(const TestDesk &desk, const TagId &tag)
    {
        return std::ranges::count_if(desk.set.all(),
                                     [&](const Annotation *a) { return a->tag == tag && a->isVisible(); });
    }

private Q_SLOTS:
    void whatGetsATagThatItsWordsHaveBecomesOneWithIt()
    {
        TestDesk desk{m_article};
        const AnnotationId quotation = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        const AnnotationId source = desk.tag(Tags::Source, u"le ministre russe"_s);
        desk.perform(Acts::setNote(desk.context(), source, u"lequel ?"_s));
        const AnnotationId place = desk.tag(u"own"_s, u"le ministre russe"_s);
        desk.perform(Acts::changeTag(desk.context(), place, Tags::Source));
        QCOMPARE(shown(desk, Tags::Source), 1);
        QCOMPARE(desk.set.find(quotation)->targets(LinkRole::Source), QList{place});
        QCOMPARE(desk.set.find(place)->attributes.value(Attribute::Note), u"lequel ?"_s);
        QCOMPARE(desk.speakerOf(place), u"ministre russe"_s);
        desk.stack.undo();
        QCOMPARE(desk.set.find(quotation)->targets(LinkRole::Source), QList{source});
    }

    void aCopyOntoAQuotationGivesItTheParts()
    {
        TestDesk desk{m_article};
        const AnnotationId first = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        const AnnotationId source = desk.tag(Tags::Source, u"le ministre russe"_s);
        desk.tag(Tags::Quotation, u"« Rien »"_s);
        desk.perform(Acts::copyQuotation(desk.context(), first, desk.at(u"« Rien »"_s)));
        QCOMPARE(shown(desk, Tags::Quotation), 2);
        QCOMPARE(desk.set.linkedFrom(source).size(), 2);
    }

    void anEdgeThatIsMovedStepByStepTakesNothingOnItsWay()
    {
        TestDesk desk{m_article};
        const AnnotationId inner = desk.tag(Tags::Quotation, u"Nous"_s);
        const AnnotationId outer = desk.tag(Tags::Quotation, u"Nous partons"_s);
        for (int words = 0; words < 2; ++words)
            desk.perform(Acts::moveEdgeBy(desk.context(), outer, Edge::End, TextUnit::Character, false));
        desk.perform(Acts::moveEdge(desk.context(), outer, 0, Edge::End, desk.at(u"Nous"_s).end));
        QCOMPARE(desk.set.find(inner)->hull(), desk.set.find(outer)->hull());
        QCOMPARE(shown(desk, Tags::Quotation), 2);
    }

    void joiningNestsNothingInItself()
    {
        TestDesk desk{m_article};
        const AnnotationId outer = desk.tag(Tags::Quotation, u"« Nous partons », a dit le ministre russe"_s);
        const AnnotationId middle = desk.tag(Tags::Quotation, u"« Nous partons »"_s);
        const AnnotationId inner = desk.tag(Tags::Quotation, u"partons"_s);
        QCOMPARE(desk.set.find(inner)->targets(LinkRole::Parent), QList{middle});
        desk.perform(Acts::joinQuotations(desk.context(), {outer, inner}));
        QCOMPARE(desk.set.find(middle)->targets(LinkRole::Parent), QList{outer});
        QVERIFY(desk.set.find(outer)->targets(LinkRole::Parent).isEmpty());
    }

    void whatIsThereIsTaggedAgainNotWhatWasRefusedThere()
    {
        TestDesk desk{m_article};
        const AnnotationId refused = desk.suggest(u"own"_s, u"Moscou"_s);
        desk.perform(Acts::reject(desk.context(), {refused}));
        const AnnotationId other = desk.tag(Tags::Cue, u"Moscou"_s);
        desk.perform(Acts::changeTag(desk.context(), other, u"own"_s));
        QVERIFY(!desk.perform(Acts::tag(desk.context(), u"own"_s, desk.at(u"Moscou"_s))));
        QCOMPARE(shown(desk, u"own"_s), 1);
        desk.perform(Acts::accept(desk.context(), {refused}));
        QCOMPARE(shown(desk, u"own"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestTwins)
#include "tst_twins.moc"
