// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/agreementcounts.h"
#include "tests/runner.h"
#include "tests/support/tangledset.h"

#include <thread>

using namespace Guillemet;
using namespace Guillemet::Testing;

/** What is counted of an article. */
class TestAgreementCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparingAndCountingIsStoppedInside_data()
    {
        QTest::addColumn<bool>("counts");
        QTest::newRow("comparing two sets") << false;
        QTest::newRow("counting the agreement of three") << true;
    }
    void comparingAndCountingIsStoppedInside()
    {
        QFETCH(const bool, counts);
        const CountedText text(tangledText);
        QList<ComparedSet> sets;
        for (const quint32 seed : {1U, 2U, 3U})
            sets.append(ComparedSet::of(tangledSet(tangledMany, seed), text, ComparedSet::Which::Confirmed));
        std::stop_source stop;
        const std::jthread stopping([&stop] { stop.request_stop(); });
        if (counts) {
            const AgreementCounts counted = countAgreement({&sets[0], &sets[1], &sets[2]}, text, stop.get_token());
            for (const AgreementCounts::Pair &pair : counted.pairs)
                QCOMPARE(pair.spans.value(MeasuredPart::Quotation).overlap, 0);
        } else {
            QVERIFY(compare(sets[0], sets[1], text, stop.get_token()).quotations.matches.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestAgreementCounts)
#include "tst_agreementcounts.moc"
