// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quotationmarks.h"
#include "tests/runner.h"
#include "tests/widgets/plainwindow.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

/** Edges move by keys. */
class TestEdgeKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<PlainWindow>(); }
    void cleanup() { m_window.reset(); }

    void keysMoveTheEdgesOfThePieceTheCaretIsIn()
    {
        WindowFixture &f = *m_window;
        f.select(u"« Nous rouvrirons le port mardi »");
        f.press(Qt::Key_Q);
        const AnnotationId id = f.current()->id;
        f.select(u"Le vent souffle");
        f.press(Qt::Key_F);
        QCOMPARE(f.set().find(id)->fragments.size(), 2);
        f.editor().setCaret(f.spanOf(u"rouvrirons").begin);
        f.editor().setCurrentAnnotation(id);
        f.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(f.set().find(id)->text(f.text(), u"|"), u"« Nous rouvrirons le port mardi|Le vent souffle"_s);
        f.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        f.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        f.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        f.editor().setCaret(f.spanOf(u"vent").begin);
        f.editor().setCurrentAnnotation(id);
        f.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(f.set().find(id)->fragments.last().of(f.text()), u"vent souffle"_s);
        // At the beginning of the whole, one means the whole.
        f.editor().goTo(id, f.set().find(id)->hull());
        f.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(f.set().find(id)->fragments.last().of(f.text()), u"vent souffle fort"_s);
    }

    void edgesMoveByKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("begin");
        QTest::addColumn<QString>("words");
        const QString forward = u"vent souffle fort"_s;
        QTest::newRow("end, word") << int(Qt::Key_Right) << false << forward + u" ce";
        QTest::newRow("end, character") << int(Qt::Key_Up) << false << forward.chopped(1);
        QTest::newRow("end, sentence") << int(Qt::Key_PageDown) << false
                                       << forward + u" ce soir sur la jetée et la mer monte";
        QTest::newRow("begin, word") << int(Qt::Key_Left) << true << u"Le " + forward;
        QTest::newRow("begin, character") << int(Qt::Key_Down) << true << forward.sliced(1);
        QTest::newRow("begin, sentence") << int(Qt::Key_PageUp) << true << u"Le " + forward;
    }
    void edgesMoveByKey()
    {
        QFETCH(int, key);
        QFETCH(bool, begin);
        QFETCH(QString, words);
        WindowFixture &f = *m_window;
        f.trigger("annotate.rejectAll");
        f.select(u"vent souffle fort");
        f.press(Qt::Key_Q);
        QVERIFY(f.current());
        f.press(Qt::Key(key), begin ? Qt::AltModifier | Qt::ShiftModifier : Qt::AltModifier);
        QCOMPARE(f.current()->text(f.text()), words);
    }

    void anEdgeGoesToTheNextQuotationMark()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.rejectAll");
        f.select(u"rouvrirons le");
        f.press(Qt::Key_Q);
        f.press(Qt::Key_End, Qt::AltModifier);
        f.press(Qt::Key_Home, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(f.current()->text(f.text()), u"« Nous rouvrirons le port mardi »"_s);
        QVERIFY(f.current()->quoteType() == QuoteType::Direct);
    }

private:
    std::unique_ptr<PlainWindow> m_window;
};

QTEST_MAIN(TestEdgeKeys)
#include "tst_edgekeys.moc"
