// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/boundedqueue.h"
#include "tests/runner.h"

#include <atomic>
#include <memory>
#include <thread>

using namespace Guillemet;

class TestBoundedQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesOutInItsOrder()
    {
        constexpr int many = 10000;
        BoundedQueue<std::unique_ptr<int>> queue(10);
        std::jthread giver([&] {
            for (int i = 0; i < many; ++i)
                queue.push(std::make_unique<int>(i), 1);
            queue.close();
        });
        int next = 0;
        while (const auto value = queue.pop())
            QCOMPARE(**value, next++);
        QCOMPARE(next, many);
        QVERIFY(!queue.pop());
    }

    void theGiverWaitsWhileItIsFull()
    {
        BoundedQueue<int> queue(10);
        std::atomic<int> given = 0;
        std::jthread giver([&] {
            for (int i = 0; i < 100; ++i) {
                queue.push(i, 4);
                ++given;
            }
            queue.close();
        });
        int taken = 0;
        while (queue.pop()) {
            ++taken; // three weigh 12, and one may be on its way between the two counts
            QVERIFY2(given <= taken + 4, qPrintable(QString::number(given)));
        }
        QCOMPARE(taken, 100);
    }

    void whatIsTooHeavyForItGoesInAlone()
    {
        BoundedQueue<int> queue(10);
        QVERIFY(queue.push(1, 1000));
        QCOMPARE(queue.pop(), 1);
    }

    void aGiverThatWaitsIsToldThatNobodyTakesAnyMore()
    {
        BoundedQueue<int> queue(1);
        QVERIFY(queue.push(1, 1));
        bool taken = true;
        {
            const std::jthread giver([&] { taken = queue.push(2, 1); });
            queue.close();
        }
        QVERIFY(!taken);
        QCOMPARE(queue.pop(), 1);
        QVERIFY(!queue.pop());
    }
};

QTEST_MAIN(TestBoundedQueue)
#include "tst_boundedqueue.moc"
