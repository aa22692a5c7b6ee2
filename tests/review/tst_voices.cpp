// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/voices.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
const QString heard = u"Alpha beta gamma delta. Epsilon zeta."_s;

Annotation heardQuotation(const QString &words, const QString &type)
{
    const auto begin = static_cast<int>(heard.indexOf(words));
    Annotation made{.id = AnnotationId::create(),
                    .tag = Tags::Quotation,
                    .fragments = {Span{begin, begin + static_cast<int>(words.size())}}};
    made.attributes.set(Attribute::Type, type);
    return made;
}
} // namespace

class TestVoices : public QObject
{
    Q_OBJECT

    /** Of the only difference between the first two: "A", "B" or "". */
    static QString voice(const QList<Annotation> &a, const QList<Annotation> &b, const QList<Annotation> &c)
    {
        const CountedText text(heard);
        const auto set = [&text](const QList<Annotation> &one) {
            return ComparedSet::of(one, text, ComparedSet::Which::Visible);
        };
        const Comparison comparison = compare(set(a), set(b), text);
        if (comparison.differences.size() != 1)
            return u"%1 differences"_s.arg(comparison.differences.size());
        const Voices::Side side = Voices(set(a), set(b), set(c), text).on(comparison.differences.first());
        return side == Voices::Side::First ? u"A"_s : side == Voices::Side::Second ? u"B"_s : QString();
    }

private Q_SLOTS:
    void whoHasItOrHasNothingSidesWithThem()
    {
        const QList<Annotation> one{heardQuotation(u"beta gamma"_s, u"direct"_s)};
        const QList<Annotation> same{heardQuotation(u"beta gamma"_s, u"direct"_s)};
        QCOMPARE(voice(one, {}, same), u"A"_s);
        QCOMPARE(voice({}, one, same), u"B"_s);
        QCOMPARE(voice(one, {}, {}), u"B"_s);
        QCOMPARE(voice({}, one, {}), u"A"_s);
    }
    void onlyThePartInQuestionCounts()
    {
        const QList<Annotation> direct{heardQuotation(u"beta gamma"_s, u"direct"_s)};
        const QList<Annotation> mixed{heardQuotation(u"beta gamma"_s, u"mixed"_s)};
        const QList<Annotation> longerAndMixed{heardQuotation(u"beta gamma delta"_s, u"mixed"_s)};
        QCOMPARE(voice(direct, mixed, longerAndMixed), u"B"_s);
        QCOMPARE(voice(direct, mixed, {heardQuotation(u"beta gamma"_s, u"indirect"_s)}), QString());
        QCOMPARE(voice(direct, mixed, {}), QString()); // has none at all
    }
};

QTEST_GUILESS_MAIN(TestVoices)
#include "tst_voices.moc"
