// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decision.h"
#include "models/core/quotation.h"
#include "models/itemmodels/differencemodel.h"
#include "models/review/adjudication.h"
#include "models/session/newproject.h"
#include "models/session/reviewbook.h"
#include "models/storage/projectstore.h"
#include "tests/runner.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/dialogs/mergereportdialog.h"
#include "widgets/dialogs/senddialog.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
// Nothing that the analysis finds: the sets are what the test puts in.
const QString reviewedArticle = u"Zeta alpha beta. Nu sigma, omega Anna Berg. Kappa pluie.\n"_s;
} // namespace

/** Comparing with a colleague in the window, and taking theirs. */
class TestReviewing : public QObject
{
    Q_OBJECT

    static Annotation annotation(const TagId &tag, const QString &words)
    {
        const auto begin = static_cast<int>(reviewedArticle.indexOf(words));
        return {.id = AnnotationId::create(), .tag = tag, .fragments = {Span{begin, begin + int(words.size())}}};
    }
    /** Bo has the quotation as Anna Berg's and mixed; Ana has it direct and as Berta Lund's, and a country too much.
     * With `cemsToo` Cem has it as Bo does, and more. */
    void open(WindowFixture &f, const std::optional<QList<Annotation>> &cemsToo = {})
    {
        const QString path = m_folder->filePath(u"p.guillemet"_s);
        f.session.setAnnotatorName(u"Ana"_s);
        const auto set = [](const QString &type, const QString &speaker) {
            Annotation quote = annotation(Tags::Quotation, u"Nu sigma"_s);
            Annotation source = annotation(Tags::Source, u"Anna Berg"_s);
            source.attributes.set(Attribute::Speaker, SpeakerId::fromName(speaker).toString());
            quote.attributes.set(Attribute::Type, type);
            quote.links = {{LinkRole::Source, source.id}};
            return QList<Annotation>{quote, source};
        };
        QList<Annotation> anas = set(u"direct"_s, u"Lund"_s);
        anas.append(annotation(Tags::Country, u"pluie"_s));
        {
            const auto store = ProjectStore::create(path, *newProjectInfo(path));
            NewArticle added{.document = {.id = DocumentId::fromName(u"a"),
                                          .title = u"Essai"_s,
                                          .text = reviewedArticle,
                                          .language = u"fr"_s}};
            added.sets = {{Annotator::human(u"Ana"_s), anas}, {Annotator::human(u"Bo"_s), set(u"mixed"_s, u"Berg"_s)}};
            if (cemsToo)
                added.sets.append({Annotator::human(u"Cem"_s), set(u"mixed"_s, u"Berg"_s) + *cemsToo});
            added.speakers = {{.id = SpeakerId::fromName(u"Berg"), .name = u"Anna Berg"_s},
                              {.id = SpeakerId::fromName(u"Lund"), .name = u"Berta Lund"_s}};
            QVERIFY((*store)->addArticles({added}).has_value());
        }
        f.session.openProject(path);
        QTRY_VERIFY(f.session.isOpen());
        f.session.openDocument(DocumentId::fromName(u"a"));
        QTRY_VERIFY(f.session.hasDocument() && f.session.articlesToAnalyse() == 0);
    }
    static void compareWithBo(WindowFixture &f)
    {
        auto *other = f.window.findChild<QComboBox *>(u"reviewOther"_s);
        QTRY_VERIFY(other->findText(u"Compare with Bo"_s) > 0);
        other->setCurrentIndex(other->findText(u"Compare with Bo"_s));
        Q_EMIT other->activated(other->currentIndex());
    }
    static void adjudicate(WindowFixture &f)
    {
        f.trigger("review.agreed");
        QTRY_VERIFY(f.session.hasDocument() && f.session.annotator().kind == Annotator::Kind::Adjudicator);
        QTRY_VERIFY(!rows(f).isEmpty());
    }
    static void choose(WindowFixture &f, const QString &name, const QString &text)
    {
        auto *box = f.window.findChild<QComboBox *>(name);
        QVERIFY2(box->findText(text) >= 0, qPrintable(text));
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
    }
    static QStringList rows(WindowFixture &f)
    {
        QStringList rows;
        const QAbstractItemModel *model = f.window.findChild<QListView *>(u"differenceList"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString().section(u'\n', 0, 0));
        return rows;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aCommentBegunGoesWithTheProject()
    {
        WindowFixture f(m_folder->path());
        open(f);
        f.trigger("review.discuss");
        const auto *about = f.window.findChild<QLabel *>(u"discussionAbout"_s);
        QVERIFY(!about->text().isEmpty());
        f.trigger("file.closeProject");
        QTRY_VERIFY(about->text().isEmpty());
        QVERIFY(!f.window.findChild<QPlainTextEdit *>(u"discussionEntry"_s)->isEnabled());
    }

    void listsTheDifferencesWithTheirCause()
    {
        WindowFixture f(m_folder->path());
        open(f);
        QVERIFY(!f.action("review.next")->isEnabled());
        compareWithBo(f);
        QCOMPARE(rows(f),
                 (QStringList{u"Other type: direct – mixed"_s, u"Same source, other speaker: Berta Lund – Anna Berg"_s,
                              u"Only A has it · Country"_s}));
        auto *dock = f.window.findChild<QDockWidget *>(u"reviewDock"_s);
        QCOMPARE(dock->windowTitle(), u"Review (3)"_s);
        auto *cause = f.window.findChild<QComboBox *>(u"reviewCause"_s);
        cause->setCurrentIndex(cause->findText(u"Only A has it (1)"_s));
        Q_EMIT cause->activated(cause->currentIndex());
        QCOMPARE(rows(f), QStringList{u"Only A has it · Country"_s});
    }
    void whatIsForReviewersOnlyIsOffAndSaysWhoMay()
    {
        WindowFixture f(m_folder->path());
        open(f);
        QVERIFY(f.action("review.agreed")->isEnabled());
        QVERIFY(f.session.reviewBook().setRole(Annotator::human(u"Rita"_s), Role::Reviewer).has_value());
        QVERIFY(f.action("review.agreed")->isEnabled()); // Ana owns the project now
        f.session.setAnnotatorName(u"Bo"_s);
        QTRY_VERIFY(f.session.hasDocument());
        for (const char *id : {"review.agreed", "review.approve", "review.return", "review.example"}) {
            QVERIFY2(!f.action(id)->isEnabled(), id);
            QVERIFY2(f.action(id)->statusTip().contains(u"Ana, Rita"), id);
        }
        f.trigger("review.handIn");
        QVERIFY(f.session.documents().first().state == WorkState::Done);
        f.session.setAnnotatorName(u"Rita"_s);
        QTRY_VERIFY(f.session.hasDocument() && f.action("review.agreed")->isEnabled());
        QVERIFY(!f.action("review.agreed")->statusTip().contains(u"Ana"));
    }
    void theListGoesFromArticleToArticle()
    {
        WindowFixture f(m_folder->path());
        open(f);
        f.session.addDocuments({{.title = u"Next"_s, .text = u"Zeta alpha beta.\n"_s, .language = u"fr"_s}}, false);
        adjudicate(f);
        auto *list = f.window.findChild<QListView *>(u"differenceList"_s);
        f.trigger("view.focusReview");
        QTest::keyClick(list, Qt::Key_N);
        for (int decisions = 0; !rows(f).isEmpty(); ++decisions) {
            QVERIFY(decisions < 5);
            const qsizetype before = rows(f).size();
            QTest::keyClick(list, Qt::Key_A);
            QTRY_VERIFY(rows(f).size() < before);
        }
        auto *nothing = f.window.findChild<QWidget *>(u"noDifference"_s);
        QTRY_VERIFY(nothing->isVisible());
        QTest::keyClick(nothing, Qt::Key_N);
        QTRY_COMPARE(f.session.document().title, u"Next"_s);
    }
    void aKeyGoesOnAndAnotherTakesTheirs()
    {
        WindowFixture f(m_folder->path());
        open(f);
        compareWithBo(f);
        f.editor().setCaret(0);
        f.trigger("review.next");
        QCOMPARE(f.current()->tag, Tags::Quotation);
        f.trigger("review.takeTheirs");
        QTRY_COMPARE(rows(f).size(), 2);
        QCOMPARE(f.find(u"Nu sigma", Tags::Quotation)->attributes.value(Attribute::Type), u"mixed"_s);
        f.trigger("review.takeTheirs"); // one is taken to the next by itself
        QTRY_COMPARE(rows(f).size(), 1);
        const AnnotationId quotation = f.find(u"Nu sigma", Tags::Quotation)->id;
        QCOMPARE(f.session.speakers()->name(Quotation::of(f.set(), quotation).speaker()), u"Anna Berg"_s);
        f.trigger("review.takeTheirs");
        QTRY_COMPARE(rows(f).size(), 0);
        QVERIFY(!f.find(u"pluie", Tags::Country));
        for (int i = 0; i < 3; ++i)
            f.trigger("edit.undo");
        QTRY_COMPARE(rows(f).size(), 3);
    }
    void decidesIntoTheAgreedSetWithOneKeyEach()
    {
        WindowFixture f(m_folder->path());
        open(f);
        f.session.setAnnotatorName(u"Rita"_s);
        adjudicate(f);
        QCOMPARE(f.set().size(), 0); // not begun with what the analysis suggests
        QCOMPARE(rows(f).size(), 3);
        QListView *list = f.window.findChild<QListView *>(u"differenceList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_N);
        QTest::keyClick(list, Qt::Key_A);
        QTRY_COMPARE(rows(f),
                     QStringList{u"Only A has it · Country"_s}); // both differences of the quotation are settled
        QCOMPARE(f.find(u"Nu sigma", Tags::Quotation)->attributes.value(Attribute::Type), u"direct"_s);
        QTest::keyClick(list, Qt::Key_R);
        QTRY_COMPARE(rows(f).size(), 0);
        const QList<const Annotation *> all = f.set().all();
        const auto rejected = std::ranges::find(all, Status::Rejected, &Annotation::status);
        QVERIFY(rejected != all.end());
        QCOMPARE((*rejected)->attributes.value(Attribute::Rejection), u"Not a quotation"_s);
        f.trigger("edit.undo");
        QTRY_COMPARE(rows(f).size(), 1);
        QCOMPARE(f.editor().selectedSpan().of(f.session.document().text).toString(), u"pluie"_s); // it is back there
        f.trigger("review.agreed");
        QCOMPARE(f.session.annotator().name, u"Rita"_s);
    }
    void takesTheWordsOfOneAndTheSpeakerOfTheOther()
    {
        WindowFixture f(m_folder->path());
        open(f);
        adjudicate(f);
        QListView *list = f.window.findChild<QListView *>(u"differenceList"_s);
        f.trigger("view.focusReview");
        list->setCurrentIndex(list->model()->index(1, 0)); // other speaker: B's to begin with
        QTest::keyClick(list, Qt::Key_P);
        auto *parts = f.window.findChild<QWidget *>(u"partsBox"_s);
        QVERIFY(parts->isVisible());
        QTest::keyClick(parts, Qt::Key_2);
        QTest::keyClick(parts, Qt::Key_2); // back
        QTest::keyClick(parts, Qt::Key_Return);
        QTRY_COMPARE(rows(f).size(), 1);
        const Annotation *quotation = f.find(u"Nu sigma", Tags::Quotation);
        QCOMPARE(quotation->attributes.value(Attribute::Type), u"direct"_s);
        QCOMPARE(f.session.speakers()->name(Quotation::of(f.set(), quotation->id).speaker()), u"Anna Berg"_s);
    }
    void partsBeginWithWhatIsInQuestion()
    {
        WindowFixture f(m_folder->path());
        open(f);
        adjudicate(f);
        QListView *list = f.window.findChild<QListView *>(u"differenceList"_s);
        f.trigger("view.focusReview");
        list->setCurrentIndex(list->model()->index(0, 0)); // other type
        QTest::keyClick(list, Qt::Key_P);
        QTest::keyClick(f.window.findChild<QWidget *>(u"partsBox"_s), Qt::Key_Return);
        QTRY_COMPARE(rows(f).size(), 1);
        const Annotation *quotation = f.find(u"Nu sigma", Tags::Quotation);
        QCOMPARE(quotation->attributes.value(Attribute::Type), u"mixed"_s);
        QCOMPARE(f.session.speakers()->name(Quotation::of(f.set(), quotation->id).speaker()), u"Berta Lund"_s);
    }
    void takesOneIntoTheTextToChangeIt()
    {
        WindowFixture f(m_folder->path());
        open(f);
        adjudicate(f);
        QListView *list = f.window.findChild<QListView *>(u"differenceList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_N);
        QTest::keyClick(list, Qt::Key_E);
        QVERIFY(f.current());
        QCOMPARE(f.current()->tag, Tags::Quotation);
        QCOMPARE(f.current()->attributes.value(Attribute::Type), u"direct"_s);
        QCOMPARE(f.current()->attributes.value(Attribute::DecidedBy), u"Ana"_s);
    }
    void whatAThirdHasIsHeardAndIsNotForgotten()
    {
        WindowFixture f(m_folder->path());
        open(f, QList{annotation(Tags::Country, u"Kappa"_s)});
        adjudicate(f);
        QTRY_COMPARE(rows(f).first(), u"Other type: direct – mixed"_s);
        QCOMPARE(rows(f).last(), u"Only A has it · Country"_s);
        QListView *list = f.window.findChild<QListView *>(u"differenceList"_s);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(u"\nCem: B · Nu sigma"_s));
        f.trigger("view.focusReview");
        QTest::keyClick(list, Qt::Key_C);
        QTRY_COMPARE(f.window.findChild<QComboBox *>(u"reviewOther"_s)->currentText(), u"B: Cem"_s);
        QTest::keyClick(list, Qt::Key_C); // the analysis
        QTest::keyClick(list, Qt::Key_C);
        QTRY_COMPARE(f.window.findChild<QComboBox *>(u"reviewOther"_s)->currentText(), u"B: Bo"_s);
        QTest::keyClick(list, Qt::Key_N);
        QVERIFY(list->selectionModel()->isSelected(list->currentIndex()));
        for (qsizetype before = rows(f).size(); before > 0; before = rows(f).size()) {
            QTest::keyClick(list, Qt::Key_A);
            QTRY_VERIFY(rows(f).size() < before);
        }
        auto *nothing = f.window.findChild<QLabel *>(u"noDifference"_s);
        QTRY_VERIFY2(nothing->text().contains(u"Cem"), qPrintable(nothing->text()));
        QTest::keyClick(nothing, Qt::Key_N);
        QTRY_COMPARE(rows(f), QStringList{u"Only B has it · Country"_s});
    }
    void whatGoesInTogetherIsShownByArticle()
    {
        WindowFixture f(m_folder->path());
        open(f, QList<Annotation>());
        adjudicate(f);
        f.trigger("review.many");
        choose(f, u"bulkScope"_s, u"all articles of the project"_s);
        choose(f, u"bulkRule"_s, u"what most have alike"_s);
        const auto *items = f.window.findChild<QTreeWidget *>(u"bulkItems"_s);
        QTRY_COMPARE(items->topLevelItemCount(), 1);
        const QTreeWidgetItem *article = items->topLevelItem(0);
        QCOMPARE(article->text(0), u"Essai (1)"_s);
        QCOMPARE(article->child(0)->text(0), u"Nu sigma"_s);
        QCOMPARE(article->child(0)->text(1), u"Quotation"_s);
        QCOMPARE(article->child(0)->text(2), u"Anna Berg"_s);
        f.window.findChild<QPushButton *>(u"bulkApply"_s)->click();
        QTRY_COMPARE(rows(f), QStringList{u"Only A has it · Country"_s});
        f.trigger("edit.undo");
        QTRY_COMPARE(rows(f).size(), 3);
    }
    void showsBothBesideTheTextScrolledTogether()
    {
        WindowFixture f(m_folder->path());
        open(f);
        adjudicate(f);
        f.action("review.sideBySide")->setChecked(true);
        auto *first = f.window.findChild<QWidget *>(u"firstPane"_s);
        auto *second = f.window.findChild<QWidget *>(u"secondPane"_s);
        QTRY_VERIFY(first->isVisible() && second->isVisible());
        // The same words in a line: as wide, but for the overview in the middle.
        const auto wordsOf = [](const QWidget *pane) {
            return pane->findChild<ArticleEditor *>()->viewport()->width();
        };
        QTRY_VERIFY2(std::abs(f.editor().viewport()->width() - wordsOf(second)) <= 3,
                     qPrintable(u"%1 %2"_s.arg(f.editor().viewport()->width()).arg(wordsOf(second))));
        QVERIFY(std::abs(wordsOf(first) - wordsOf(second)) <= 3);
        f.window.resize(900, 300);
        f.editor().setZoom(300);
        f.editor().setTopPosition(40);
        QVERIFY(f.editor().topPosition() > 0);
        QTRY_COMPARE(second->findChild<ArticleEditor *>()->topPosition(), f.editor().topPosition());
        QCOMPARE(first->findChild<ArticleEditor *>()->topPosition(), f.editor().topPosition());
        for (const bool on : {false, true})
            f.action("review.sideBySide")->setChecked(on);
        QTRY_VERIFY(second->isVisible() && f.editor().topPosition() > 0);
        QTRY_COMPARE(second->findChild<ArticleEditor *>()->topPosition(), f.editor().topPosition());
        f.trigger("review.agreed");
        QTRY_VERIFY(!first->isVisible());
    }
    void hidesNamesWhenBlind()
    {
        WindowFixture f(m_folder->path());
        open(f);
        adjudicate(f);
        f.action("review.blind")->trigger();
        QVERIFY(!f.window.findChild<QComboBox *>(u"reviewOther"_s)->isVisible());
        f.action("review.sideBySide")->setChecked(true);
        auto *pane = f.window.findChild<QWidget *>(u"secondPane"_s);
        QTRY_VERIFY(pane->isVisible());
        QCOMPARE(pane->findChild<ArticleEditor *>()->accessibleName(), u"B: second annotator"_s);
    }
    void filtersByTagAndConfidence()
    {
        WindowFixture f(m_folder->path());
        open(f);
        compareWithBo(f);
        choose(f, u"reviewTag"_s, u"Country"_s);
        QCOMPARE(rows(f), QStringList{u"Only A has it · Country"_s});
        choose(f, u"reviewConfidence"_s, u"Below 50 %"_s);
        QCOMPARE(rows(f), QStringList());
    }
    void whatIsReturnedShowsItsRemarksUntilTheyAreSettled()
    {
        WindowFixture f(m_folder->path());
        open(f);
        const DocumentId id = f.session.document().id;
        f.trigger("review.handIn");
        QTRY_VERIFY(f.session.documents().first().state == WorkState::InReview);
        QVERIFY(f.session.flush());
        f.session.setAnnotatorName(u"Rita"_s);
        QTRY_VERIFY(f.session.hasDocument());
        QTRY_VERIFY(f.action("review.return")->isEnabled());
        QTRY_VERIFY(f.session.reviewBook().standing(id, Annotator::human(u"Ana"_s).id).state == WorkState::InReview);
        f.trigger("review.return");
        auto *entry = f.window.findChild<QPlainTextEdit *>(u"discussionEntry"_s);
        entry->setPlainText(u"Is rain a country, @Ana?"_s);
        QVERIFY(entry->isEnabled());
        QTest::keyClick(entry, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.session.reviewBook().discussions().size(), 1);
        QVERIFY(f.session.flush());
        f.session.setAnnotatorName(u"Ana"_s);
        QTRY_VERIFY(f.session.hasDocument() && f.session.documents().first().state == WorkState::Returned);
        f.trigger("review.handIn"); // not before the remark is settled
        QVERIFY(f.session.documents().first().state == WorkState::Returned);
        f.trigger("review.settle");
        QVERIFY(f.session.reviewBook().discussions().first().isResolved());
        f.trigger("review.handIn");
        QTRY_VERIFY(f.session.documents().first().state == WorkState::InReview);
    }
    void mergesAColleaguesProjectAndTakesItOutAgain()
    {
        WindowFixture f(m_folder->path());
        open(f);
        const QString theirs = m_folder->filePath(u"sent.guillemet"_s);
        f.prompts.paths = {theirs};
        f.trigger("review.send");
        auto *dialog = f.window.findChild<SendDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->chosen({f.session.document().id});
        QTRY_VERIFY(QFile::exists(theirs) && !f.window.messages().texts().isEmpty());
        dialog->close();
        {
            const auto store = ProjectStore::open(theirs);
            const SaveRequest cems{.document = f.session.document().id,
                                   .annotator = Annotator::human(u"Cem"_s),
                                   .base = {annotation(Tags::Country, u"Kappa"_s)}};
            QVERIFY((*store)->save(cems).has_value());
        }
        f.trigger("review.merge");
        auto *other = f.window.findChild<QComboBox *>(u"reviewOther"_s);
        QTRY_VERIFY(other->findText(u"Compare with Cem"_s) > 0);
        auto *report = f.window.findChild<MergeReportDialog *>();
        QVERIFY(report);
        Q_EMIT report->undoRequested();
        QTRY_VERIFY(other->findText(u"Compare with Cem"_s) < 0);
        report->close();
    }
    void followsWhatIsAnnotated()
    {
        WindowFixture f(m_folder->path());
        open(f);
        compareWithBo(f);
        QCOMPARE(rows(f).size(), 3);
        f.select(u"Zeta alpha");
        f.trigger("annotate.tag.country");
        QTRY_COMPARE(rows(f).size(), 4);
        f.session.closeProject();
        QTRY_COMPARE(rows(f).size(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestReviewing)
#include "tst_reviewing.moc"
