// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/comparison.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace ComparisonTest {
namespace {
const QString article = u"« Nous partirons demain », a déclaré Anna Berg, la ministre russe. "
                        "Selon elle, « la pluie viendra » et « le vent tournera ». Le maire dit que tout va bien."_s;

Span spanOf(const QString &words)
{
    const int begin = static_cast<int>(article.indexOf(words));
    Q_ASSERT(begin >= 0);
    return {begin, begin + static_cast<int>(words.size())};
}

/** The same words in two sets have other ids. */
Annotation annotation(const TagId &tag, const QString &words, const Attributes &attributes = {})
{
    return {.id = AnnotationId::create(), .tag = tag, .fragments = {spanOf(words)}, .attributes = attributes};
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

QList<Annotation> demain(const QString &speaker = u"Anna Berg"_s, const QString &type = u"direct"_s)
{
    return quotation(u"« Nous partirons demain »"_s, u"a déclaré"_s, u"Anna Berg, la ministre russe"_s, speaker, type);
}

Comparison compared(const QList<Annotation> &first, const QList<Annotation> &second)
{
    const CountedText text(article);
    return compare(ComparedSet::of(first, text, ComparedSet::Which::Confirmed),
                   ComparedSet::of(second, text, ComparedSet::Which::Confirmed), text);
}

/** "edges cue" */
QString causes(const Comparison &comparison)
{
    QStringList list;
    for (const Difference &difference : comparison.differences)
        list.append(toString(difference.cause));
    return list.join(u' ');
}
} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameWithOtherIdsIsAgreement() { QVERIFY(compared(demain(), demain()).isAgreement()); }
    void whatOnlyOneHasIsSaid()
    {
        const QList<Annotation> own = demain();
        const Comparison first = compared(own, {});
        QCOMPARE(causes(first), u"only-a"_s);
        QCOMPARE(first.differences.first().first, QList<AnnotationId>{own.first().id});
        QCOMPARE(first.differences.first().place, own.first().hull());
        QCOMPARE(causes(compared({}, own)), u"only-b"_s);
    }
    void sameSourceAndAnotherPersonIsADifferenceOfItsOwn()
    {
        QCOMPARE(causes(compared(demain(), demain(u"Berta Lund"_s))), u"speaker"_s);
    }
    void anotherSourceIsNotAlsoAnotherSpeaker()
    {
        const QList<Annotation> other =
            quotation(u"« Nous partirons demain »"_s, u"a déclaré"_s, u"la ministre russe"_s, u"Berta Lund"_s);
        QCOMPARE(causes(compared(demain(), other)), u"source"_s);
    }
    void typeCueAndNoteAreToldApart()
    {
        QList<Annotation> other = quotation(u"« Nous partirons demain »"_s, u"déclaré"_s,
                                            u"Anna Berg, la ministre russe"_s, u"Anna Berg"_s, u"mixed"_s);
        other.first().attributes.set(Attribute::Note, u"?"_s);
        QCOMPARE(causes(compared(demain(), other)), u"type cue note"_s);
    }
    void edgesTellHowTheyDiffer()
    {
        QList<Annotation> other = demain();
        other.first().fragments = {spanOf(u"Nous partirons demain"_s)};
        Comparison comparison = compared(demain(), other);
        QCOMPARE(causes(comparison), u"edges"_s);
        QVERIFY(comparison.differences.first().edges.marksOnly);
        other.first().fragments = {spanOf(u"partirons demain »"_s)};
        comparison = compared(demain(), other);
        const EdgeShift shift = comparison.differences.first().edges;
        QVERIFY(!shift.marksOnly);
        QCOMPARE(shift.begin, 7);
        QCOMPARE(shift.end, 0);
        QVERIFY(explanation(shift).contains(u"7"_s));
    }
    void oneDividedInTwoIsOneDifference()
    {
        const QString whole = u"« la pluie viendra » et « le vent tournera »"_s;
        const QList<Annotation> one{annotation(Tags::Quotation, whole)};
        const QList<Annotation> two{annotation(Tags::Quotation, u"« la pluie viendra »"_s),
                                    annotation(Tags::Quotation, u"« le vent tournera »"_s)};
        const Comparison comparison = compared(one, two);
        QCOMPARE(causes(comparison), u"divided"_s);
        QCOMPARE(comparison.differences.first().first.size(), 1);
        QCOMPARE(comparison.differences.first().second.size(), 2);
        QCOMPARE(causes(compared(two, one)), u"divided"_s);
    }
    void nestedQuotationsThatBothHaveAreNotDivided()
    {
        const auto nested = [](bool linked) {
            QList<Annotation> set{annotation(Tags::Quotation, u"que tout va bien"_s),
                                  annotation(Tags::Quotation, u"tout va"_s)};
            if (linked)
                set.last().links = {{LinkRole::Parent, set.first().id}};
            return set;
        };
        QVERIFY(compared(nested(true), nested(true)).isAgreement());
        QCOMPARE(causes(compared(nested(true), nested(false))), u"nesting"_s);
    }
    void countriesAreComparedByCodeAndKind()
    {
        const QList<Annotation> a{annotation(Tags::Country, u"russe"_s,
                                             {{Attribute::Country, u"RU"_s}, {Attribute::Mention, u"adjective"_s}})};
        const QList<Annotation> b{
            annotation(Tags::Country, u"russe"_s, {{Attribute::Country, u"BY"_s}, {Attribute::Mention, u"name"_s}})};
        QCOMPARE(causes(compared(a, b)), u"type country"_s);
    }
    void undecidedAndRejectedSuggestionsAreNotTheAnnotators()
    {
        QList<Annotation> mine = demain();
        mine.first().status = Status::Suggested;
        QCOMPARE(causes(compared(mine, {})), u"only-a only-a"_s); // its cue and source, which were confirmed
        const CountedText text(article);
        QCOMPARE(ComparedSet::of(mine, text, ComparedSet::Which::Visible).quotations.size(), 1);
        mine.first().status = Status::Rejected;
        QCOMPARE(ComparedSet::of(mine, text, ComparedSet::Which::Visible).quotations.size(), 0);
    }
    void aPartWithoutItsQuotationIsToldOnce()
    {
        // The other has it as the cue or the source of a quotation: that it is not linked is the quotation's
        // difference.
        QList<Annotation> unlinked = demain();
        unlinked.first().links.removeIf([](const Link &link) { return link.role == LinkRole::Cue; });
        QCOMPARE(causes(compared(demain(), unlinked)), u"cue"_s);
        QCOMPARE(causes(compared(unlinked, demain())), u"cue"_s);
        const QList<Annotation> parts = demain().mid(1); // of a quotation that was taken away
        QCOMPARE(causes(compared(demain(), parts)), u"only-a"_s);
        QCOMPARE(causes(compared(parts, demain())), u"only-b"_s);
        QCOMPARE(causes(compared(parts, {})), u"only-a only-a"_s);
    }
    void whichSetComesFirstDoesNotMatter()
    {
        QRandomGenerator random(11);
        const auto randomSet = [&random] {
            QList<Annotation> set;
            for (int i = 0; i < 12; ++i) {
                const int begin = random.bounded(static_cast<int>(article.size()) - 30);
                set.append({.id = AnnotationId::create(),
                            .tag = Tags::Quotation,
                            .fragments = {Span{begin, begin + 5 + random.bounded(25)}}});
            }
            return set;
        };
        for (int round = 0; round < 100; ++round) {
            const QList<Annotation> a = randomSet();
            const QList<Annotation> b = randomSet();
            const Comparison there = compared(a, b);
            const Comparison back = compared(b, a);
            QCOMPARE(there.count(Cause::OnlyFirst), back.count(Cause::OnlySecond));
            QCOMPARE(there.count(Cause::Divided), back.count(Cause::Divided));
            const auto overlapOf = [](const Comparison &comparison) {
                double sum = 0;
                for (const Match &match : comparison.quotations.matches)
                    sum += match.overlap;
                return sum;
            };
            QVERIFY(qAbs(overlapOf(there) - overlapOf(back)) < 1e-6);
        }
    }
};

QTEST_GUILESS_MAIN(TestComparison)
} // namespace ComparisonTest
#include "tst_comparison.moc"
