// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/validation/articlefindings.h"

#include "models/validation/ruletable.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class ArticleFindingsTest : public QObject
{
    Q_OBJECT

    /** What every question comes to when it is answered by looking at all. */
    static void compareWithAll(const ArticleFindings &findings, const std::vector<Finding> &all, int position)
    {
        QCOMPARE(findings.count(), static_cast<int>(all.size()));
        QVERIFY(findings.all() == all);
        const auto value = [](const Finding *finding) { return finding ? *finding : Finding(); };
        const auto at = [&](auto place) { return place == all.end() ? Finding() : *place; };
        const auto before = [&](auto place) { return place == all.begin() ? Finding() : *std::prev(place); };
        const auto begins = [](const Finding &f) { return f.place.begin; };
        QCOMPARE(value(findings.after(position)), at(std::ranges::upper_bound(all, position, {}, begins)));
        QCOMPARE(value(findings.before(position)), before(std::ranges::lower_bound(all, position, {}, begins)));
        QCOMPARE(value(findings.first()), at(all.begin()));
        QCOMPARE(value(findings.last()), before(all.end()));
        const Span span{position, position + 7};
        QList<Finding> here;
        std::ranges::copy_if(all, std::back_inserter(here), [span](const Finding &f) {
            return f.place.overlaps(span) || (f.place.isEmpty() && span.contains(f.place.begin));
        });
        QCOMPARE(findings.in(span), here);
        for (const Rule &rule : validationRules()) {
            std::vector<Finding> some;
            std::ranges::copy_if(all, std::back_inserter(some),
                                 [&rule](const Finding &f) { return f.ruleId == rule.id; });
            QVERIFY(std::ranges::equal(findings.of(rule.id), some));
            if (!some.empty())
                QCOMPARE(findings.gravest(rule.id), std::ranges::max(some, {}, &Finding::severity).severity);
        }
    }

private Q_SLOTS:
    void answersAsLookingAtAllDoes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void answersAsLookingAtAllDoes()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        ArticleFindings findings;
        std::vector<Finding> all;
        const auto any = [&random] {
            const int begin = random.bounded(400);
            return Finding{.ruleId = validationRules()[size_t(random.bounded(4))].id,
                           .severity = Severity(random.bounded(3)),
                           .place = {begin, begin + random.bounded(30)}};
        };
        for (int step = 0; step < 3000; ++step) {
            const Finding one = any();
            const auto place = std::ranges::lower_bound(all, one, findingReadsBefore);
            const bool known = place != all.end() && !findingReadsBefore(one, *place);
            // Grows and shrinks, so that its pieces are parted and go.
            if (!known && random.bounded(10) < (step / 1000 == 1 ? 2 : 8)) {
                all.insert(place, one);
                findings.insert(one);
            } else if (!all.empty()) {
                const auto going = all.begin() + random.bounded(int(all.size()));
                findings.remove(*going);
                all.erase(going);
            }
            if (step % 20 == 0)
                compareWithAll(findings, all, random.bounded(420) - 10);
        }
        const auto &list = findings.of(validationRules()[0].id);
        for (const Finding &finding : all) {
            const Finding *next = findings.after(finding);
            QVERIFY(next || finding == all.back());
            QVERIFY(!next || *findings.before(*next) == finding);
            QCOMPARE(list.contains(finding), finding.ruleId == validationRules()[0].id);
        }
    }

    void aCopyStaysAsItWas()
    {
        FindingList list;
        for (int i = 0; i < 1000; ++i)
            list.insert({.place = {i, i + 1}});
        const FindingList copy = list;
        QVERIFY(list.remove({.place = {500, 501}}));
        QVERIFY(!list.remove({.place = {500, 501}}));
        list.insert({.place = {-1, 0}});
        QCOMPARE(copy.size(), 1000);
        QVERIFY(copy.contains({.place = {500, 501}}));
        QCOMPARE(copy.begin()->place.begin, 0);
        QCOMPARE(std::distance(copy.begin(), copy.end()), 1000);
    }
};

QTEST_GUILESS_MAIN(ArticleFindingsTest)
#include "tst_articlefindings.moc"
