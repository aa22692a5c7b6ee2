// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/navigation.h"
#include "tests/runner.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/dialogs/pickerdialog.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace Guillemet;
using namespace Qt::StringLiterals;

/** Hiding suggestions that are not sure enough, and saying in which language an article is. */
class TestSuggestionFilter : public QObject
{
    Q_OBJECT

    void open(WindowFixture &f)
    {
        f.session.createUnsavedProject(m_folder->filePath(u"projects"_s));
        QTRY_VERIFY(f.session.isOpen());
        f.session.addDocuments({{.title = u"Paix"_s,
                                 .text = u"« Nous voulons la paix dans ce pays », a déclaré Jean Martin lundi. Il a "
                                         "ajouté que rien n'était décidé au Togo. Le ministre promet de revenir, et "
                                         "Moscou a réagi.\n\nL'annonce que tout est fini est fausse.\n"_s}},
                               true);
        QTRY_VERIFY(f.isIdle() && f.session.document().language == u"fr"_s);
    }
    static int suggested(WindowFixture &f)
    {
        return static_cast<int>(
            std::ranges::count(f.set().all(), Status::Suggested, [](const Annotation *one) { return one->status; }));
    }
    static void chooseThreshold(WindowFixture &f, int percent)
    {
        auto *level = f.window.findChild<QAction *>(u"threshold."_s + QString::number(percent));
        QVERIFY(level);
        level->trigger();
    }
    static void chooseLanguage(WindowFixture &f, const QString &typed)
    {
        f.trigger("annotate.language");
        auto *picker = f.window.findChild<PickerDialog *>();
        QVERIFY(picker);
        auto *search = picker->findChild<QLineEdit *>(u"search"_s);
        QTRY_VERIFY(search->hasFocus()); // else the text hears the key
        QTest::keyClicks(search, typed);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(!f.window.findChild<PickerDialog *>());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsHiddenIsNeitherSteppedToNorDecidedWithTheOthers()
    {
        WindowFixture f(m_folder->path());
        open(f);
        auto *hidden = f.window.findChild<QToolButton *>(u"hidden"_s);
        QVERIFY(!hidden->isVisible());
        const int all = undecidedCount(f.set());
        chooseThreshold(f, 95);
        const int left = undecidedCount(f.set());
        QVERIFY(left > 0 && left < all);
        QCOMPARE(f.set().hiddenCount(), all - left);
        QVERIFY(hidden->isVisible());
        QCOMPARE(hidden->text(), u"%1 hidden"_s.arg(all - left));
        QSet<AnnotationId> stepped;
        for (int i = 0; i < all; ++i) {
            f.trigger("annotate.nextUndecided");
            QVERIFY(f.current());
            QVERIFY(f.set().isShown(*f.current()));
            stepped.insert(f.current()->id);
        }
        QCOMPARE(stepped.size(), left);

        f.trigger("annotate.acceptAll");
        QCOMPARE(undecidedCount(f.set()), 0);
        QVERIFY(suggested(f) > 0);
        chooseThreshold(f, 0);
        QVERIFY(!hidden->isVisible());
        QCOMPARE(undecidedCount(f.set()), all - left);
        f.trigger("annotate.rejectAll");
        QCOMPARE(suggested(f), 0);
    }

    void theChosenOneIsLetGoWhenItIsHidden()
    {
        WindowFixture f(m_folder->path());
        open(f);
        const Annotation *unsure = nullptr;
        for (const Annotation *one : f.set().all()) {
            if (one->tag == Tags::Quotation && (!unsure || one->confidence < unsure->confidence))
                unsure = one;
        }
        f.editor().setCurrentAnnotation(unsure->id);
        QVERIFY(f.window.findChild<QLabel *>(u"confidence"_s)
                    ->text()
                    .startsWith(u"%1 % sure – "_s.arg(qRound(unsure->confidence * 100))));
        chooseThreshold(f, 95);
        QVERIFY(!f.set().isShown(*unsure));
        QVERIFY(f.editor().currentAnnotation() != unsure->id);
    }

    void keysGoFromOneThresholdToTheNextAndItIsRemembered()
    {
        {
            WindowFixture f(m_folder->path());
            open(f);
            f.editor().setFocus();
            f.press(Qt::Key_H); // the lowest that hides anything of this article
            QVERIFY(!f.window.findChild<QAction *>(u"threshold.0"_s)->isChecked());
            const qsizetype few = f.set().hiddenCount();
            QVERIFY(few > 0);
            f.press(Qt::Key_H);
            QVERIFY(f.set().hiddenCount() >= few);
            for (int steps = 0; steps < 9 && f.set().threshold() > 0; ++steps)
                f.press(Qt::Key_H, Qt::ShiftModifier);
            QCOMPARE(f.set().hiddenCount(), 0);
            QVERIFY(f.window.findChild<QAction *>(u"threshold.0"_s)->isChecked());
            chooseThreshold(f, 60);
        }
        WindowFixture f(m_folder->path());
        QVERIFY(f.window.findChild<QAction *>(u"threshold.60"_s)->isChecked());
        open(f);
        QCOMPARE(f.set().threshold(), 0.595F);
    }

    void anotherLanguageFindsAnewWhatIsNotDecided()
    {
        WindowFixture f(m_folder->path());
        open(f);
        const Annotation *togo = f.find(u"Togo", Tags::Country);
        QVERIFY(togo);
        const AnnotationId kept = togo->id;
        f.editor().setCurrentAnnotation(kept);
        f.trigger("annotate.accept");
        const QString french = print(f.set(), f.text());
        chooseLanguage(f, u"en"_s);
        QTRY_COMPARE(f.session.document().language, u"en"_s);
        QTRY_VERIFY(f.session.articlesToAnalyse() == 0 && print(f.set(), f.text()) != french);
        QVERIFY(!f.find(u"a déclaré", Tags::Cue));
        QVERIFY(f.set().find(kept) && f.set().find(kept)->status == Status::Confirmed);
        chooseLanguage(f, u"Find it"_s);
        QTRY_COMPARE(f.session.document().language, u"fr"_s);
        QTRY_VERIFY(f.find(u"a déclaré", Tags::Cue));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestSuggestionFilter)
#include "tst_suggestionfilter.moc"
