// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/annotationset.h"
#include "models/core/quotation.h"
#include "models/review/adjudication.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace AdjudicationTest {
namespace {
const QString article =
    u"« Nous partirons demain », a déclaré Anna Berg. « La pluie viendra et le vent tournera », dit "
    "le maire, un Russe."_s;
const CountedText text(article);

Annotation annotation(const TagId &tag, const QString &words, const Attributes &attributes = {})
{
    const int begin = static_cast<int>(article.indexOf(words));
    Q_ASSERT(begin >= 0);
    return {.id = AnnotationId::create(),
            .tag = tag,
            .fragments = {Span{begin, begin + static_cast<int>(words.size())}},
            .attributes = attributes,
            .confidence = 0.7F,
            .status = Status::Suggested};
}

QList<Annotation> quotation(const QString &content, const QString &cue, const QString &source, const QString &speaker,
                            const QString &type = u"direct"_s)
{
    Annotation quote = annotation(Tags::Quotation, content, {{Attribute::Type, type}});
    const Annotation cueSpan = annotation(Tags::Cue, cue);
    const Annotation sourceSpan =
        annotation(Tags::Source, source, {{Attribute::Speaker, SpeakerId::fromName(speaker).toString()}});
    quote.links = {{LinkRole::Cue, cueSpan.id}, {LinkRole::Source, sourceSpan.id}};
    return {quote, cueSpan, sourceSpan};
}

QList<Annotation> demain(const QString &speaker = u"Anna Berg"_s)
{
    return quotation(u"« Nous partirons demain »"_s, u"a déclaré"_s, u"Anna Berg"_s, speaker);
}

QList<Annotation> pluie(const QString &content = u"« La pluie viendra et le vent tournera »"_s)
{
    return quotation(content, u"dit"_s, u"le maire"_s, u"maire"_s);
}

QList<Annotation> applied(const QList<Annotation> &before, const Change &change)
{
    AnnotationSet set;
    set.reset(before);
    set.apply(change);
    QList<Annotation> after;
    for (const Annotation *annotation : set.all())
        after.append(*annotation);
    return after;
}

QList<Annotation> quotations(const QList<Annotation> &set)
{
    QList<Annotation> list;
    for (const Annotation &annotation : set) {
        if (annotation.tag == Tags::Quotation && annotation.isVisible())
            list.append(annotation);
    }
    return list;
}

SpeakerId speakerOf(const QList<Annotation> &list, const AnnotationId &id)
{
    AnnotationSet set;
    set.reset(list);
    return Quotation::of(set, id).speaker();
}
} // namespace

class TestAdjudication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takingBringsTheQuotationWithItsParts()
    {
        const QList<QList<Annotation>> sets{demain(), demain(u"Berta Lund"_s)};
        const Change change = Adjudication({}, sets, text).take(0, {sets[0][0].id});
        const QList<Annotation> agreed = applied({}, change);
        QCOMPARE(agreed.size(), 3);
        for (const Annotation &annotation : agreed) {
            QVERIFY(annotation.status == Status::Confirmed);
            QCOMPARE(annotation.confidence, 1.0F);
        }
        QCOMPARE(speakerOf(agreed, sets[0][0].id), SpeakerId::fromName(u"Anna Berg"));
        QCOMPARE(applied(agreed, change.inverted()).size(), 0);
        QVERIFY(Adjudication(agreed, sets, text).take(0, {sets[0][0].id}).isEmpty()); // again: nothing to do
    }
    void takingTheOtherReplacesWhatWasTaken()
    {
        const QList<QList<Annotation>> sets{demain(), demain(u"Berta Lund"_s)};
        const QList<Annotation> first = applied({}, Adjudication({}, sets, text).take(0, {sets[0][0].id}));
        const QList<Annotation> second = applied(first, Adjudication(first, sets, text).take(1, {sets[1][0].id}));
        QCOMPARE(second.size(), 3);
        QCOMPARE(quotations(second).first().id, sets[1][0].id);
        QCOMPARE(speakerOf(second, sets[1][0].id), SpeakerId::fromName(u"Berta Lund"));
    }
    void partsOfBothMakeOneQuotation()
    {
        QList<QList<Annotation>> sets{demain(), demain(u"Berta Lund"_s)};
        sets[1][0].fragments = {Span{2, 16}};
        sets[1][0].attributes.set(Attribute::Type, u"mixed"_s);
        const Change change =
            Adjudication({}, sets, text)
                .takeParts({0, sets[0][0].id}, {1, sets[1][0].id},
                           {.type = Adjudication::Choice::Second, .speaker = Adjudication::Choice::Second});
        const QList<Annotation> agreed = applied({}, change);
        QCOMPARE(agreed.size(), 3);
        const Annotation quote = quotations(agreed).first();
        QVERIFY(quote.fragments == sets[0][0].fragments);
        QCOMPARE(quote.attributes.value(Attribute::Type), u"mixed"_s);
        QCOMPARE(speakerOf(agreed, quote.id), SpeakerId::fromName(u"Berta Lund"));
    }
    void rejectingBothKeepsThemWithTheReason()
    {
        const QList<QList<Annotation>> sets{demain(), demain(u"Berta Lund"_s)};
        const QList<Annotation> before = applied({}, Adjudication({}, sets, text).take(0, {sets[0][0].id}));
        const Change change =
            Adjudication(before, sets, text).reject({{0, sets[0][0].id}, {1, sets[1][0].id}}, u"title of a work"_s);
        const QList<Annotation> agreed = applied(before, change);
        QCOMPARE(quotations(agreed).size(), 0);
        QCOMPARE(agreed.size(), 2); // cue and source went with it
        for (const Annotation &annotation : agreed) {
            QVERIFY(annotation.status == Status::Rejected);
            QCOMPARE(annotation.attributes.value(Attribute::Rejection), u"title of a work"_s);
        }
        QVERIFY(Adjudication(agreed, sets, text).takeMajority(1).isEmpty()); // it does not come back
    }
    void whatOthersDivideIsReplacedByTheWhole()
    {
        QList<Annotation> parts = pluie(u"« La pluie viendra"_s);
        parts += annotation(Tags::Quotation, u"le vent tournera »"_s, {{Attribute::Type, u"direct"_s}});
        const QList<QList<Annotation>> sets{pluie(), parts};
        const QList<Annotation> divided =
            applied({}, Adjudication({}, sets, text).take(1, {parts[0].id, parts.last().id}));
        QCOMPARE(quotations(divided).size(), 2);
        const QList<Annotation> whole = applied(divided, Adjudication(divided, sets, text).take(0, {sets[0][0].id}));
        QCOMPARE(quotations(whole).size(), 1);
        QCOMPARE(quotations(whole).first().id, sets[0][0].id);
        QCOMPARE(whole.size(), 3);
    }
    void nestedQuotationsDoNotPushEachOtherOut()
    {
        QList<Annotation> own = pluie();
        Annotation inner = annotation(Tags::Quotation, u"le vent tournera"_s);
        inner.links = {{LinkRole::Parent, own[0].id}};
        own.append(inner);
        const QList<QList<Annotation>> sets{own, {}};
        const QList<Annotation> agreed = applied({}, Adjudication({}, sets, text).take(0, {own[0].id, inner.id}));
        QCOMPARE(quotations(agreed).size(), 2);
        QCOMPARE(quotations(agreed).last().targets(LinkRole::Parent), QList<AnnotationId>{own[0].id});
    }
    void anotherCueOfTheSameQuotationLeavesNoneBehind()
    {
        // Both began with the same suggestion: same id, other cue.
        QList<QList<Annotation>> sets{demain(), demain()};
        sets[1][0].id = sets[0][0].id;
        sets[1][1].fragments = {Span{sets[1][1].begin() + 2, sets[1][1].end()}};
        const QList<Annotation> first = applied({}, Adjudication({}, sets, text).take(0, {sets[0][0].id}));
        const QList<Annotation> second = applied(first, Adjudication(first, sets, text).take(1, {sets[1][0].id}));
        QCOMPARE(second.size(), 3);
        QCOMPARE(std::ranges::count(second, Tags::Cue, &Annotation::tag), 1);
    }
    void whatAllHaveAlikeIsTakenAtOnce()
    {
        const QList<Annotation> country{annotation(Tags::Country, u"Russe"_s, {{Attribute::Country, u"RU"_s}})};
        const QList<QList<Annotation>> sets{demain() + pluie() + country,
                                            demain() + pluie(u"La pluie viendra"_s) + country};
        const Change change = Adjudication({}, sets, text).takeIdentical();
        const QList<Annotation> agreed = applied({}, change);
        QCOMPARE(quotations(agreed).size(), 1);
        QCOMPARE(agreed.size(), 4);
        QVERIFY2(change.label.contains(u'2'), qPrintable(change.label));
        QVERIFY(Adjudication(agreed, sets, text).takeIdentical().isEmpty());
    }
    void majorityDecidesAndATieDoesNot()
    {
        const QList<QList<Annotation>> three{demain(), demain(u"Berta Lund"_s), demain(u"Berta Lund"_s)};
        const QList<Annotation> agreed = applied({}, Adjudication({}, three, text).takeMajority(2));
        QCOMPARE(speakerOf(agreed, quotations(agreed).first().id), SpeakerId::fromName(u"Berta Lund"));
        QVERIFY(Adjudication({}, three, text).takeMajority(3).isEmpty());
        const QList<QList<Annotation>> tied{demain(), demain(u"Berta Lund"_s)};
        QVERIFY(Adjudication({}, tied, text).takeMajority(1).isEmpty());
    }
    void aTrustedAnnotatorAndTheMachineDecideTogether()
    {
        const QList<QList<Annotation>> sets{demain(u"Berta Lund"_s), demain(), demain() + pluie()};
        const Change change = Adjudication({}, sets, text).takeWhereBothAgree(1, 2);
        const QList<Annotation> agreed = applied({}, change);
        QCOMPARE(quotations(agreed).size(), 1);
        QCOMPARE(speakerOf(agreed, quotations(agreed).first().id), SpeakerId::fromName(u"Anna Berg"));
    }
    void whatIsDecidedStays()
    {
        const QList<QList<Annotation>> sets{demain(), demain(), demain(u"Berta Lund"_s)};
        const QList<Annotation> agreed = applied({}, Adjudication({}, sets, text).take(2, {sets[2][0].id}));
        QVERIFY(Adjudication(agreed, sets, text).takeMajority(2).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAdjudication)
} // namespace AdjudicationTest
#include "tst_adjudication.moc"
