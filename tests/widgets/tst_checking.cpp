// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/findingmodel.h"
#include "models/session/findingcounter.h"
#include "models/validation/validator.h"
#include "tests/runner.h"
#include "tests/widgets/windowfixture.h"

#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

const QString uneasyText =
    u"« Nous ne céderons pas »\nLe maire a dit qu’il restait au Tchad. Marie, qui vit au Tchad, se tait.\n"_s;

Finding finding(const WindowFixture &f, const QString &rule)
{
    const auto all = f.session.validator()->findings().all();
    const auto found = std::ranges::find(all, rule, &Finding::ruleId);
    return found == all.end() ? Finding() : *found;
}

/** Of what F8 came to. */
QString checkedRule(const WindowFixture &f)
{
    const auto *list = f.window.findChild<QTreeView *>(u"findingList"_s);
    const auto *model = dynamic_cast<const FindingModel *>(list->model());
    const Finding *current = model->finding(list->currentIndex());
    return current ? current->ruleId : QString();
}
} // namespace

/** The panel of what is to check, its keys, and the rules one switches off. */
class TestChecking : public QObject
{
    Q_OBJECT

    /** An article with two countries that are tagged once each but stand twice. */
    void open(WindowFixture &f)
    {
        f.session.createUnsavedProject(m_folder->filePath(u"projects"_s));
        QTRY_VERIFY(f.session.isOpen());
        f.session.addDocuments({{.title = u"Essai"_s,
                                 .text = u"Le maire de Zubrowka part. La Zubrowka dort. La Zubrowka rit. "
                                         "Le Freedonia aussi.\n"_s,
                                 .language = u"fr"_s}},
                               true);
        QTRY_VERIFY(f.session.hasDocument() && f.session.articlesToAnalyse() == 0);
        f.editor().select(f.spanOf(u"Zubrowka"));
        f.trigger("annotate.tag.country");
        QTRY_VERIFY(f.session.validator()->isFinished());
        QTRY_COMPARE(f.session.validator()->count(), 3); // no code, and twice not tagged
    }
    static int countries(WindowFixture &f)
    {
        return static_cast<int>(std::ranges::count_if(
            f.set().all(), [](const Annotation *one) { return one->isVisible() && one->tag == Tags::Country; }));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void countsInTheTitleAndListsWhatIsFound()
    {
        WindowFixture f(m_folder->path());
        auto *dock = f.window.findChild<QDockWidget *>(u"findingsDock"_s);
        QCOMPARE(dock->windowTitle(), u"To Check"_s);
        open(f);
        QCOMPARE(dock->windowTitle(), u"To Check (3)"_s);
        auto *list = f.window.findChild<QTreeView *>(u"findingList"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(list->isExpanded(list->model()->index(0, 0)));
        f.session.closeProject();
        QCOMPARE(dock->windowTitle(), u"To Check"_s);
        QCOMPARE(list->model()->rowCount(), 0);
    }

    void goesFromOneFindingToTheNextByKeyAndRoundTheEnd()
    {
        WindowFixture f(m_folder->path());
        open(f);
        f.editor().setCaret(0);
        QList<int> places;
        for (int press = 0; press < 4; ++press) {
            f.trigger("check.next");
            places << f.editor().textCursor().selectionStart();
        }
        QCOMPARE(places[0], f.spanOf(u"Zubrowka").begin);
        QCOMPARE(places[1], f.spanOf(u"Zubrowka dort").begin);
        QCOMPARE(places[2], f.spanOf(u"Zubrowka rit").begin);
        QCOMPARE(places[3], places[0]);
        f.trigger("check.previous");
        QCOMPARE(f.editor().textCursor().selectionStart(), places[2]);
    }

    void fixesByOneKeyAndUndoes()
    {
        WindowFixture f(m_folder->path());
        open(f);
        f.editor().setCaret(f.spanOf(u"Zubrowka dort").begin);
        f.trigger("check.fix");
        QCOMPARE(countries(f), 2);
        QVERIFY(f.find(u"Zubrowka", Tags::Country));
        f.session.undoStack()->undo();
        QCOMPARE(countries(f), 1);
    }

    void everyCertainFixIsOneKeyAndOneStepBack_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QList<Annotation>>("annotations");
        const QString text = uneasyText;
        const auto on = [text](const TagId &tag, QStringView words, const Attributes &attributes = {},
                               const QList<Link> &links = {}) {
            const auto begin = static_cast<int>(text.indexOf(words));
            return Annotation{.id = AnnotationId::create(),
                              .tag = tag,
                              .fragments = {{begin, begin + static_cast<int>(words.size())}},
                              .attributes = attributes,
                              .links = links};
        };
        const auto row = [](const char *rule, const QList<Annotation> &annotations) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << annotations;
        };
        const Attributes indirect{{Attribute::Type, u"indirect"_s}};
        const Annotation quotation = on(Tags::Quotation, u"qu’il restait", indirect);
        row("dead-link", {on(Tags::Quotation, u"qu’il restait", indirect, {{LinkRole::Cue, AnnotationId::create()}})});
        row("no-source", {quotation, on(Tags::Source, u"Le maire")});
        row("no-cue", {quotation, on(Tags::Cue, u"a dit")});
        row("source-of-nothing", {quotation, on(Tags::Source, u"Le maire")});
        row("cue-of-nothing", {quotation, on(Tags::Cue, u"a dit")});
        row("duplicate", {on(Tags::Cue, u"a dit"), on(Tags::Cue, u"a dit")});
        row("type-against-edges", {on(Tags::Quotation, u"« Nous ne céderons pas »", indirect)});
        row("edge-on-space", {on(Tags::Cue, u" a dit")});
        row("edge-on-punctuation", {on(Tags::Source, u"Marie,")});
        row("edge-inside-word", {on(Tags::Source, u"Mari")});
        row("country-code", {on(Tags::Country, u"Tchad")});
        row("country-not-tagged", {on(Tags::Country, u"Tchad", {{Attribute::Country, u"TD"_s}})});
    }
    void everyCertainFixIsOneKeyAndOneStepBack()
    {
        QFETCH(const QString, rule);
        QFETCH(const QList<Annotation>, annotations);
        WindowFixture f(m_folder->path());
        f.session.createUnsavedProject(m_folder->filePath(u"projects"_s));
        QTRY_VERIFY(f.session.isOpen());
        f.session.addDocuments({{.title = u"Essai"_s, .text = uneasyText, .language = u"fr"_s}}, true);
        QTRY_VERIFY(f.session.hasDocument() && f.session.articlesToAnalyse() == 0);
        Change change;
        for (const Annotation *suggested : f.set().all())
            change.remove(*suggested);
        for (const Annotation &annotation : annotations)
            change.add(annotation);
        f.session.perform(change);
        QTRY_VERIFY(f.session.validator()->isFinished());
        QVERIFY(!finding(f, rule).fixLabel.isEmpty());
        QVERIFY(!finding(f, rule).explanation.isEmpty());
        const auto state = [&f] {
            QList<Annotation> all;
            for (const Annotation *annotation : f.set().all())
                all.append(*annotation);
            return all;
        };
        const QList<Annotation> before = state();
        f.editor().setFocus();
        f.editor().setCaret(0);
        for (int press = 0; press < f.session.validator()->count() && checkedRule(f) != rule; ++press)
            f.press(Qt::Key_F8);
        QCOMPARE(checkedRule(f), rule);
        const int steps = f.session.undoStack()->index();
        const Finding fixed = finding(f, rule);
        f.press(Qt::Key_F9);
        QVERIFY(state() != before);
        QCOMPARE(f.session.undoStack()->index(), steps + 1);
        QTRY_VERIFY(finding(f, rule).place != fixed.place || finding(f, rule).annotation != fixed.annotation);
        f.trigger("edit.undo");
        QVERIFY(state() == before);
    }

    void whatIsSaidOfAFindingIsOutOfDateWithIt()
    {
        WindowFixture f(m_folder->path());
        open(f);
        auto *hint = f.window.findChild<QLabel *>(u"hint"_s);
        f.editor().setCaret(f.spanOf(u"Zubrowka dort").begin - 1);
        f.trigger("check.next");
        QVERIFY(hint->isVisible());
        f.trigger("check.fix");
        QVERIFY(f.find(u"Zubrowka", Tags::Country));
        QVERIFY(!hint->isVisible());
    }

    void whatIsSaidGoesWhenOneHasGoneOn()
    {
        WindowFixture f(m_folder->path());
        open(f);
        auto *hint = f.window.findChild<QLabel *>(u"hint"_s);
        f.editor().setCaret(f.spanOf(u"Zubrowka dort").begin - 1);
        f.trigger("check.next");
        QVERIFY(hint->isVisible());
        QCoreApplication::processEvents();
        f.press(Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(!hint->isVisible(), 3000); // ms: well before it goes by itself
    }

    void saysWhyThereIsNoFix()
    {
        WindowFixture f(m_folder->path());
        open(f);
        f.editor().setCaret(f.spanOf(u"Zubrowka").begin);
        const int before = f.session.undoStack()->count();
        f.trigger("check.fix");
        QCOMPARE(f.session.undoStack()->count(), before);
        QVERIFY(f.window.findChild<QLabel *>(u"hint"_s)->text().contains(u"no certain fix"));
    }

    void fixesAllOfAKindAsOneStep()
    {
        WindowFixture f(m_folder->path());
        open(f);
        const int before = f.session.undoStack()->count();
        f.editor().setCaret(f.spanOf(u"Zubrowka rit").begin);
        f.trigger("check.fixAll");
        QCOMPARE(countries(f), 3);
        QCOMPARE(f.session.undoStack()->count(), before + 1);
        f.session.undoStack()->undo();
        QCOMPARE(countries(f), 1);
    }

    void theListIsUsedByKeyboardAlone()
    {
        WindowFixture f(m_folder->path());
        open(f);
        f.trigger("view.focusFindings");
        auto *list = f.window.findChild<QTreeView *>(u"findingList"_s);
        QTRY_VERIFY(list->isVisible());
        const auto *model = qobject_cast<const FindingModel *>(list->model());
        list->setCurrentIndex(model->indexOf(finding(f, u"country-not-tagged"_s)));
        QCOMPARE(f.editor().selectedSpan(), (Span{f.spanOf(u"Zubrowka dort").begin, f.spanOf(u"a dort").begin + 1}));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(countries(f), 2);
        QTest::keyClick(list, Qt::Key_Escape);
        QCOMPARE(f.window.focusWidget(), &f.editor());
    }

    void rulesAreSwitchedOffInTheMenuAndStayOff()
    {
        {
            WindowFixture f(m_folder->path());
            open(f);
            auto *menu = f.window.findChild<QToolButton *>(u"checkRules"_s)->menu();
            Q_EMIT menu->aboutToShow();
            auto *rule = menu->findChild<QAction *>(u"rule.country-not-tagged"_s);
            QVERIFY(rule && rule->isChecked());
            rule->setChecked(false);
            QTRY_VERIFY(f.session.validator()->isFinished());
            QCOMPARE(f.session.validator()->count(), 1);
            QVERIFY(!menu->findChild<QAction *>(u"rule.source-not-tagged"_s)->isChecked());
            menu->findChild<QAction *>(u"groupByRule"_s)->setChecked(false);
            auto *list = f.window.findChild<QTreeView *>(u"findingList"_s);
            QVERIFY(!qobject_cast<const FindingModel *>(list->model())->isGrouped());
        }
        WindowFixture again(m_folder->path());
        QVERIFY(again.session.validator()->rulesOff().contains(u"country-not-tagged"_s));
        auto *list = again.window.findChild<QTreeView *>(u"findingList"_s);
        QVERIFY(!qobject_cast<const FindingModel *>(list->model())->isGrouped());
    }

    void theListOfArticlesTellsHowMuchIsToCheckInEach()
    {
        WindowFixture f(m_folder->path());
        open(f);
        const auto count = [&f](int row) {
            return f.session.findingCounter()->count(f.session.documents().at(row).id);
        };
        QTRY_COMPARE(count(0), 3);
        f.session.addDocuments({{.title = u"Autre"_s, .text = u"« Rien, dit-elle."_s, .language = u"fr"_s}}, false);
        QTRY_COMPARE(f.session.documents().size(), 2);
        QTRY_VERIFY(count(1) >= 1); // the mark without its partner
        auto *list = f.window.findChild<QListView *>(u"articleList"_s);
        QTRY_VERIFY(list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"to check"));
        const int all = count(1);
        auto *menu = f.window.findChild<QToolButton *>(u"checkRules"_s)->menu();
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"rule.unpaired-mark"_s)->setChecked(false);
        QTRY_COMPARE(count(1), all - 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestChecking)
#include "tst_checking.moc"
