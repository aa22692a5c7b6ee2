// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/deciding.h"
#include "models/editing/navigation.h"
#include "tests/editing/desk.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Guillemet::Testing;

/** From one annotation to the next, and to the next that is to be decided. */
class TestNavigation : public QObject
{
    Q_OBJECT

    const QString m_article =
        u"« Nous partons », a dit le ministre russe. Selon lui, que tout va bien est « une évidence ».\n"
        u"« Rien », a répondu Moscou."_s;

private Q_SLOTS:
    void navigationReachesEachOfSeveralThatBeginTogether()
    {
        TestDesk desk{m_article};
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
        TestDesk desk{m_article};
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
        TestDesk desk{
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
};

QTEST_GUILESS_MAIN(TestNavigation)
#include "tst_navigation.moc"
