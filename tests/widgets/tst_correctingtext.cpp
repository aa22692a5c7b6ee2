// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"
#include "tests/runner.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/dialogs/originaldialog.h"
#include "widgets/editor/correctionfield.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtGui/QUndoStack>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
const QString typoLetter =
    u"PARIS\n\n« Nous partons », a dit le presiden russe\u00a0: la  France suit.\n\nTunis se tait.\n"_s;
}

class TestCorrectingText : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_f;

    CorrectionField *field() { return m_f->editor().findChild<CorrectionField *>(u"correctionField"_s); }
    /** The field on the paragraph of these words, the caret behind them. */
    CorrectionField *fieldAt(const QString &words)
    {
        m_f->editor().setCaret(m_f->spanOf(words).end);
        m_f->trigger("edit.correctText");
        return field();
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        const QString folder = m_folder.filePath(QString::number(++number));
        QVERIFY(QDir().mkpath(folder));
        m_f = std::make_unique<WindowFixture>(folder);
        m_f->open(folder, typoLetter);
    }
    void cleanup() { m_f.reset(); }

    void typingAndEnterCorrectTheTextAndTheAnnotationsMove()
    {
        const Annotation *france = m_f->find(u"France", Tags::Country);
        QVERIFY(france);
        const AnnotationId id = france->id;
        CorrectionField *typing = fieldAt(u"presiden"_s);
        QVERIFY(typing);
        QVERIFY(typing->hasFocus());
        QTest::keyClicks(typing, u"t"_s); // and no annotation key is meant
        QTest::keyClick(typing, Qt::Key_Return);
        QVERIFY(m_f->text().contains(u"le president russe\u00a0: la  France"));
        QCOMPARE(m_f->editor().toPlainText().size(), m_f->text().size());
        QVERIFY(m_f->find(u"France", Tags::Country));
        QCOMPARE(m_f->find(u"France", Tags::Country)->id, id);
        QTRY_VERIFY(!field());
        QVERIFY(m_f->editor().hasFocus());
        QCOMPARE(m_f->editor().caret(), m_f->spanOf(u"president").end);
        m_f->trigger("edit.undo");
        QCOMPARE(m_f->text(), typoLetter);
        QVERIFY(m_f->find(u"France", Tags::Country));
        m_f->trigger("edit.redo");
        QVERIFY(m_f->text().contains(u"president russe"));
        QCOMPARE(m_f->editor().toPlainText().size(), m_f->text().size());
    }

    void escapeLeavesTheTextAsItWas()
    {
        CorrectionField *typing = fieldAt(u"presiden"_s);
        QTest::keyClicks(typing, u"qqq"_s);
        QTest::keyClick(typing, Qt::Key_Escape);
        QCOMPARE(m_f->text(), typoLetter);
        QVERIFY(!m_f->session.undoStack()->canUndo());
        QVERIFY(m_f->editor().hasFocus());
    }

    void goingElsewhereKeepsWhatWasTyped()
    {
        QTest::keyClicks(fieldAt(u"presiden"_s), u"t"_s);
        m_f->editor().setFocus();
        QVERIFY(m_f->text().contains(u"president russe"));
    }

    void aLineBreakCanBeAddedAndParagraphsJoined()
    {
        CorrectionField *typing = fieldAt(u"russe"_s);
        QTest::keyClick(typing, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(typing, Qt::Key_Return);
        QTRY_VERIFY(!field());
        QVERIFY(m_f->text().contains(u"russe\n\u00a0: la"));
        QCOMPARE(m_f->editor().document()->blockCount(), 1 + m_f->text().count(u'\n'));
        const Span both{m_f->spanOf(u"PARIS").begin, m_f->spanOf(u"partons").end};
        m_f->editor().select(both);
        m_f->trigger("edit.correctText");
        QVERIFY(field()->words().startsWith(u"PARIS\n\n« Nous"));
        QTextCursor cursor = field()->textCursor();
        cursor.setPosition(5);
        cursor.setPosition(7, QTextCursor::KeepAnchor);
        cursor.insertText(u" - "_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(m_f->text().startsWith(u"PARIS - « Nous"));
        QCOMPARE(m_f->editor().document()->blockCount(), 1 + m_f->text().count(u'\n'));
        const Annotation *quotation = m_f->set().next(-1, [](const Annotation &a) { return a.tag == Tags::Quotation; });
        QVERIFY(quotation);
        QVERIFY(quotation->text(m_f->text()).contains(u"Nous partons"));
    }

    void whatGoesWithItsWordsIsSaid()
    {
        fieldAt(u"France"_s);
        field()->selectAll();
        QTest::keyClicks(field(), u"Rien"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!m_f->find(u"France", Tags::Country));
        m_f->trigger("edit.undo");
        QVERIFY(m_f->find(u"France", Tags::Country));
    }

    void theOriginalIsShownWithTheDifferencesAndPutBack()
    {
        QVERIFY(!m_f->action("edit.compareOriginal")->isEnabled());
        QTest::keyClicks(fieldAt(u"presiden"_s), u"t"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        m_f->trigger("edit.compareOriginal");
        QTRY_VERIFY(m_f->window.findChild<OriginalDialog *>());
        auto *dialog = m_f->window.findChild<OriginalDialog *>();
        const QString page = dialog->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY(page.contains(u"le presiden russe"));
        QVERIFY(page.contains(u"le president russe"));
        dialog->findChild<QPushButton *>(u"restoreOriginal"_s)->click();
        QCOMPARE(m_f->text(), typoLetter);
        m_f->trigger("edit.undo");
        QVERIFY(m_f->text().contains(u"president russe"));
    }

    void theComparisonCutsNoWord()
    {
        const QString around = u"constitutionnellement "_s.repeated(9);
        const OriginalDialog dialog(around + u"le presiden dit "_s + around, around + u"le president dit "_s + around,
                                    true);
        QString page = dialog.findChild<QTextBrowser *>()->toPlainText();
        for (const QString &word : page.replace(u'…', u' ').split(QRegularExpression(u"\\s+"_s)))
            QVERIFY2(!u"constitutionnellement"_s.contains(word) || word.size() == 21 || word.size() < 3,
                     qPrintable(word));
    }

    void aMegabyteIsCorrectedWithoutStandingStill()
    {
        const QString line = u"« Nous partons », a dit la France au Tchad, hier soir. "_s +
                             u"Il faisait beau et rien de plus ne fut entendu. "_s.repeated(6) + u'\n';
        m_f->open(m_folder.filePath(u"1"_s), line.repeated(3000));
        QTRY_VERIFY(m_f->text().size() > 1'000'000);
        QTRY_VERIFY(m_f->isIdle());
        m_f->editor().setCaret(300);
        m_f->trigger("edit.correctText");
        QTest::keyClicks(field(), u"x"_s);
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(field(), Qt::Key_Return);
        const qint64 corrected = clock.restart();
        m_f->editor().viewport()->repaint();
        const qint64 painted = clock.restart();
        QTRY_VERIFY(!m_f->text().startsWith(line)); // worked out aside
        clock.restart();
        m_f->trigger("edit.undo");
        const qint64 undone = clock.restart();
        QVERIFY(m_f->session.flush());
        const qint64 saved = clock.elapsed(); // both, by the other thread
        qInfo("%lld characters, %lld annotations: corrected in %lld ms, painted in %lld ms, undone in %lld ms, both "
              "saved in %lld ms",
              static_cast<long long>(m_f->text().size()), static_cast<long long>(m_f->set().size()), corrected, painted,
              undone, saved);
        QVERIFY2(corrected < 400 && undone < 400, "the window stands still"); // 30 and 10 ms where nothing else runs
        QVERIFY(m_f->text().startsWith(line));
    }
};

QTEST_MAIN(TestCorrectingText)
#include "tst_correctingtext.moc"
