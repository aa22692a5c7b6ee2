// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/pairing.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>

using namespace Guillemet;

namespace {
qint64 weightOf(const QList<int> &partner, const QList<PossiblePair> &pairs)
{
    qint64 sum = 0;
    for (int left = 0; left < partner.size(); ++left) {
        for (const PossiblePair &pair : pairs)
            sum += pair.left == left && pair.right == partner[left] ? pair.weight : 0;
    }
    return sum;
}

/** By trying everything. */
qint64 greatestWeight(int left, int lefts, const QList<PossiblePair> &pairs, quint32 used)
{
    if (left == lefts)
        return 0;
    qint64 best = greatestWeight(left + 1, lefts, pairs, used);
    for (const PossiblePair &pair : pairs) {
        if (pair.left == left && !(used >> pair.right & 1U))
            best = std::max(best, pair.weight + greatestWeight(left + 1, lefts, pairs, used | 1U << pair.right));
    }
    return best;
}

QList<PossiblePair> randomPairs(QRandomGenerator &random, int lefts, int rights, int greatest)
{
    QList<PossiblePair> pairs;
    for (int left = 0; left < lefts; ++left) {
        for (int right = 0; right < rights; ++right) {
            if (random.bounded(3) > 0)
                pairs.append({left, right, 1 + random.bounded(greatest)});
        }
    }
    return pairs;
}
} // namespace

class TestPairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesUpTheBestPairForABetterWhole()
    {
        // Taking the best pair first (0-0) would leave 1 without a partner.
        QCOMPARE(bestPairing(2, 2, {{0, 0, 10}, {0, 1, 9}, {1, 0, 8}}), (QList<int>{1, 0}));
        // But not where the whole is worse for it.
        QCOMPARE(bestPairing(2, 2, {{0, 0, 10}, {0, 1, 1}, {1, 0, 8}}), (QList<int>{0, -1}));
    }
    void nothingToPairIsNoPair()
    {
        QCOMPARE(bestPairing(0, 0, {}), QList<int>());
        QCOMPARE(bestPairing(2, 1, {}), (QList<int>{-1, -1}));
    }
    void isNeverWorseThanTryingEverything()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            const int lefts = 1 + random.bounded(6);
            const int rights = 1 + random.bounded(6);
            const QList<PossiblePair> pairs = randomPairs(random, lefts, rights, round % 2 ? 4 : 1000);
            const QList<int> partner = bestPairing(lefts, rights, pairs);
            QCOMPARE(weightOf(partner, pairs), greatestWeight(0, lefts, pairs, 0));
            for (int left = 0; left < lefts; ++left)
                QVERIFY(partner[left] < 0 || partner.count(partner[left]) == 1);
        }
    }
    void theOrderOfThePairsDoesNotMatter()
    {
        QRandomGenerator random(8);
        for (int round = 0; round < 100; ++round) {
            QList<PossiblePair> pairs = randomPairs(random, 8, 8, 3);
            const QList<int> partner = bestPairing(8, 8, pairs);
            std::shuffle(pairs.begin(), pairs.end(), random);
            QCOMPARE(bestPairing(8, 8, pairs), partner);
        }
    }
    void manyThingsThatHangTogetherAreQuick()
    {
        // A chain of 20,000: each may pair with its own and the next.
        QList<PossiblePair> pairs;
        for (int i = 0; i < 20000; ++i) {
            pairs.append({i, i, 5});
            if (i + 1 < 20000)
                pairs.append({i, i + 1, 6});
        }
        QElapsedTimer timer;
        timer.start();
        const QList<int> partner = bestPairing(20000, 20000, pairs);
        QCOMPARE(partner.first(), 1);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
