// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/annotationmodel.h"
#include "widgets/panels/annotationpanel.h"

#include <QtTest/QTest>

#include <ctime>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

/** Mentions of one country, which stands closed in the panel, ten letters each. */
struct LongArticle
{
    explicit LongArticle(int count)
        : text(u"dix signes"_s.repeated(count))
    {
        QList<Annotation> all;
        for (int i = 0; i < count; ++i) {
            Annotation mention{.id = AnnotationId::create(),
                               .tag = Tags::Country,
                               .fragments = {{i * 10, i * 10 + 10}},
                               .status = Status::Suggested};
            mention.attributes.set(Attribute::Country, u"FR"_s);
            all.append(mention);
        }
        set.reset(all);
        model.setArticle(&set, nullptr, text);
        panel.resize(300, 400);
        panel.show();
    }

    /** What the thread worked, in ms, to accept all. */
    double acceptAll()
    {
        Change change;
        for (const AnnotationId &id : set.ids()) {
            Annotation after = *set.find(id);
            after.status = Status::Confirmed;
            change.replace(*set.find(id), after);
        }
        const std::clock_t before = std::clock();
        set.apply(change);
        QCoreApplication::sendPostedEvents();
        return static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC;
    }

    QString text;
    AnnotationSet set;
    AnnotationModel model;
    AnnotationPanel panel{&model};
};

} // namespace

class TestAnnotationPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptingAllOfALongArticleCostsNotTheSquareOfItsLength()
    {
        LongArticle one(8'000);
        LongArticle four(32'000);
        for (LongArticle *article : {&one, &four}) {
            QVERIFY(QTest::qWaitForWindowExposed(&article->panel));
            QTRY_VERIFY_WITH_TIMEOUT(article->model.isComplete(), 30000);
        }
        const double once = one.acceptAll();
        const double fourfold = four.acceptAll();
        QVERIFY2(fourfold < 9 * once, qPrintable(u"%1 ms, fourfold %2 ms"_s.arg(once).arg(fourfold)));
        QCOMPARE(four.model.counts().undecided, 0);
    }
};

QTEST_MAIN(TestAnnotationPanel)
#include "tst_annotationpanel.moc"
