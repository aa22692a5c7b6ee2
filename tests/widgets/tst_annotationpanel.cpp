// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/annotationmodel.h"
#include "tests/runner.h"
#include "widgets/panels/annotationpanel.h"

#include <QtWidgets/QTreeView>

#include <ctime>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

/** Quotations of ten letters, each the mention of a country too: its rows stand closed in the panel. */
struct LongArticle
{
    explicit LongArticle(int count)
        : text(u"dix signes"_s.repeated(count))
    {
        QList<Annotation> all;
        for (int i = 0; i < count; ++i) {
            Annotation one{.id = AnnotationId::create(),
                           .tag = Tags::Quotation,
                           .fragments = {{i * 10, i * 10 + 10}},
                           .status = Status::Suggested};
            all.append(one);
            one.id = AnnotationId::create();
            one.tag = Tags::Country;
            one.attributes.set(Attribute::Country, u"FR"_s);
            all.append(one);
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
        LongArticle one(4'000);
        LongArticle eight(32'000);
        for (LongArticle *article : {&one, &eight}) {
            QVERIFY(QTest::qWaitForWindowExposed(&article->panel));
            QTRY_VERIFY(article->model.isComplete());
            article->panel.grab(); // all rows have their place
        }
        const double once = one.acceptAll();
        const double eightfold = eight.acceptAll();
        QVERIFY2(eightfold < 20 * once, qPrintable(u"%1 ms, eightfold %2 ms"_s.arg(once).arg(eightfold)));
        QCOMPARE(eight.model.counts().undecided, 0);
    }

    void onlyThePageThatIsWorkedOnIsOpened()
    {
        LongArticle article(20'000);
        QTRY_VERIFY_WITH_TIMEOUT(article.model.isComplete(), 30000);
        const auto *tree = article.panel.findChild<QTreeView *>(u"annotationTree"_s);
        const QModelIndex pages = article.model.index(0, 0);
        QVERIFY(tree->isExpanded(pages));
        const auto rowAt = [&](int position) {
            const QList<const Annotation *> there = article.set.annotationsIn({position, position + 1});
            const auto one = std::ranges::find(there, Tags::Quotation, &Annotation::tag);
            article.panel.setCurrent((*one)->id);
            return article.model.indexOf((*one)->id);
        };
        const QModelIndex first = rowAt(0);
        QTRY_COMPARE(tree->currentIndex(), first);
        QVERIFY(tree->isExpanded(first.parent()));
        const QModelIndex last = rowAt(199'990);
        QTRY_COMPARE(tree->currentIndex(), last);
        QVERIFY(tree->isExpanded(last.parent()));
        QVERIFY(!tree->isExpanded(first.parent()));
        QVERIFY(tree->visualRect(last).isValid());
    }
};

QTEST_MAIN(TestAnnotationPanel)
#include "tst_annotationpanel.moc"
