// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quotation.h"
#include "tests/runner.h"
#include "tests/widgets/plainwindow.h"
#include "widgets/annotationcontroller.h"

#include <QtGui/QUndoStack>
#include <QtWidgets/QLabel>

using namespace Guillemet;
using namespace Qt::StringLiterals;

/** What is done at one place is offered for the others of its kind. */
class TestSameElsewhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<PlainWindow>(); }
    void cleanup() { m_window.reset(); }

    void whoTagsACountryIsOfferedItsOtherMentions()
    {
        const QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.open(folder.path(), u"Le Zubrowka attend, dit la Chine. Le Zubrowka part, le Zubrowka revient.\n\n"
                              "Le Japon compte sur le Zubrowka.\n"_s);
        const auto tagged = [&f] {
            return std::ranges::count_if(f.set().all(), [&f](const Annotation *one) {
                return one->tag == Tags::Country && one->isVisible() && one->text(f.text()) == u"Zubrowka";
            });
        };
        auto *hint = f.window.findChild<QLabel *>(u"hint"_s);
        f.select(u"Zubrowka");
        f.press(Qt::Key_K);
        QCOMPARE(tagged(), 1);
        QVERIFY2(hint->text().contains(u"3 other place"), qPrintable(hint->text()));
        const int steps = f.session.undoStack()->index();
        f.press(Qt::Key_Return);
        QTRY_COMPARE(tagged(), 4);
        QCOMPARE(f.session.undoStack()->index(), steps + 1);
        f.trigger("edit.undo");
        QCOMPARE(tagged(), 1);
        // Who does something else meanwhile has not taken it.
        f.trigger("edit.undo");
        f.select(u"Zubrowka");
        f.press(Qt::Key_K);
        f.press(Qt::Key_N);
        f.press(Qt::Key_Return);
        QTest::qWait(100);
        QCOMPARE(tagged(), 1);
    }

    void whoCorrectsASpeakerIsOfferedTheOtherQuotationsOfThatSpeaker()
    {
        const QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.open(folder.path(), u"« Le port ferme », a déclaré l'avocat du journal, Me Paul Morand, mardi.\n\n"
                              "« Il ne rouvrira pas », a-t-il ajouté. « La ville attend », a dit Anne Morel.\n"_s);
        const auto named = [&f](const QString &name) {
            return std::ranges::count_if(f.set().all(), [&](const Annotation *one) {
                return one->tag == Tags::Quotation && one->isVisible() &&
                       f.session.speakers()->name(Quotation::of(f.set(), one->id).speaker()) == name;
            });
        };
        const Annotation *first = f.find(u"« Le port ferme »", Tags::Quotation);
        const Annotation *second = f.find(u"« Il ne rouvrira pas »", Tags::Quotation);
        QVERIFY(first && second);
        const QString before = f.session.speakers()->name(Quotation::of(f.set(), first->id).speaker());
        QCOMPARE(named(before), 2);
        f.editor().setCaret(first->begin());
        f.editor().setCurrentAnnotation(first->id);
        auto *controller = f.window.findChild<AnnotationController *>();
        controller->nameSpeaker(u"Paul Martin"_s);
        QCOMPARE(named(u"Paul Martin"_s), 1);
        QVERIFY(f.window.findChild<QLabel *>(u"hint"_s)->text().contains(u"1 other quotation"));
        const int steps = f.session.undoStack()->index();
        f.press(Qt::Key_Return);
        QCOMPARE(named(u"Paul Martin"_s), 2);
        QCOMPARE(named(u"Anne Morel"_s), 1);
        QCOMPARE(f.session.undoStack()->index(), steps + 1);
        f.trigger("edit.undo");
        QCOMPARE(named(u"Paul Martin"_s), 1);
    }

    void aCountryIsAcceptedWhereverItIsNamedSo()
    {
        const QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.open(folder.path(), u"La Chine attend. Le port de la Chine ferme, et la Chine se tait.\n\nLe Japon, lui, "
                              "compte sur la Chine et sur le ministre chinois.\n"_s);
        const auto confirmed = [&f] {
            return std::ranges::count(f.set().all(), Status::Confirmed, &Annotation::status);
        };
        f.press(Qt::Key_Space);
        QCOMPARE(f.current()->text(f.text()), u"Chine"_s);
        const int steps = f.session.undoStack()->index();
        f.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(confirmed(), 4);
        QCOMPARE(f.session.undoStack()->index(), steps + 1);
        QCOMPARE(f.current()->text(f.text()), u"Japon"_s);
        f.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(confirmed(), 5);
        QCOMPARE(f.current()->text(f.text()), u"chinois"_s);
    }

    void aSpeakerIsRenamedInAllArticlesAndTwoAreMadeOne()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.acceptAll");
        const DocumentId first = f.session.document().id;
        QFile file(m_window->folder.path() + u"/second.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"Le vent\n\n« Il vente », a dit Luc Perrin. « Il pleut », a répondu Anne Morel.\n"_s.toUtf8());
        file.close();
        f.window.openPaths({file.fileName()});
        QTRY_VERIFY(f.session.hasDocument() && f.session.document().id != first && f.isIdle());
        const auto speakerOf = [&f](QStringView words) {
            const Annotation *quotation = f.find(words, Tags::Quotation);
            return quotation ? f.session.speakers()->name(Quotation::of(f.set(), quotation->id).speaker()) : QString();
        };
        QCOMPARE(speakerOf(u"« Il vente »"), u"Luc Perrin"_s);
        f.editor().setCurrentAnnotation(f.find(u"« Il vente »", Tags::Quotation)->id);
        f.prompts.answerText = u"Lucien Perrin"_s;
        f.press(Qt::Key_S, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(speakerOf(u"« Il vente »"), u"Lucien Perrin"_s);
        // The name of somebody else: one of two, in all articles, once it was confirmed.
        f.prompts.answerText = u"Anne Morel"_s;
        f.press(Qt::Key_S, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(f.prompts.lastText.contains(u"Lucien Perrin"));
        QTRY_COMPARE(speakerOf(u"« Il vente »"), u"Anne Morel"_s);
        QVERIFY(f.current() && f.current()->text(f.text()) == u"« Il vente »"); // one stays where one is
        f.session.openDocument(first);
        QTRY_COMPARE(f.session.document().id, first);
        QTRY_COMPARE(speakerOf(u"que la ville « n'avait pas été prévenue »"), u"Anne Morel"_s);
        QVERIFY(f.session.speakers()->findByName(u"Anne Morel")->aliases.contains(u"Lucien Perrin"_s));
        f.trigger("edit.undo");
        QTRY_COMPARE(speakerOf(u"que la ville « n'avait pas été prévenue »"), u"Lucien Perrin"_s);
    }

    void theSpeakerOneGivesTakesThePlaceOfTheOneProposed()
    {
        WindowFixture &f = *m_window;
        const Annotation *quotation = f.find(u"« Nous rouvrirons le port mardi »", Tags::Quotation);
        QVERIFY(quotation && quotation->status == Status::Suggested);
        const AnnotationId id = quotation->id;
        QVERIFY(f.find(u"la préfète Anne Morel", Tags::Source));
        f.editor().goTo(id, quotation->hull());
        f.select(u"Anne Morel");
        f.press(Qt::Key_S);
        Quotation whole = Quotation::of(f.set(), id);
        QCOMPARE(whole.sources.size(), 1);
        QCOMPARE(whole.sources.first()->text(f.text()), u"Anne Morel"_s);
        QVERIFY(!f.find(u"la préfète Anne Morel", Tags::Source));
        // One more, once it is confirmed: both.
        f.editor().setCaret(f.spanOf(u"déclaré").begin);
        f.editor().setCurrentAnnotation(id);
        f.select(u"préfète");
        f.press(Qt::Key_S);
        QCOMPARE(Quotation::of(f.set(), id).sources.size(), 2);
    }

private:
    std::unique_ptr<PlainWindow> m_window;
};

QTEST_MAIN(TestSameElsewhere)
#include "tst_sameelsewhere.moc"
