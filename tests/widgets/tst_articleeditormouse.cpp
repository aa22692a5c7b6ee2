// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"
#include "widgets/editor/articleeditor.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestArticleEditorMouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void clicksGoThroughAStackOfSpans();
    void draggingAnEdgeShowsItAndTellsWhereItGoes();
    void escapeStopsDraggingAnEdge();
    void anEdgeKeepsItsDistanceFromTheOtherOne();
    void pickingGivesTheSpanUnderTheClick();
    void escapeStopsPicking();
    void selectionSnapsToWordsUnlessAltIsHeld();
    void clickBetweenLinesHitsTheNearestLine();
    void wheelWithControlZooms();
    void menuComesWithWhatIsUnderThePointer();
    void theMenuIsForThePlaceOfThePointer();
    void clickOnABracketChoosesItsQuotation();

private:
    QPoint at(QStringView words, int offset = 0);
    Annotation make(const TagId &tag, QStringView words);

    Document m_document;
    Annotation m_quotation;
    Annotation m_country;
    std::unique_ptr<AnnotationSet> m_set;
    std::unique_ptr<ArticleEditor> m_editor;
};

void TestArticleEditorMouse::init()
{
    QFile file(QStringLiteral(GUILLEMET_DATA_DIR "/tagsets/attribution.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Tagset tagset = *Tagset::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    m_document.text =
        u"« Le Kazakhstan reste très calme », a dit hier la ministre.\n\nUn autre paragraphe, sans rien."_s;
    m_set = std::make_unique<AnnotationSet>();
    m_quotation = make(Tags::Quotation, u"« Le Kazakhstan reste très calme »");
    m_country = make(Tags::Country, u"Kazakhstan");
    m_set->reset({m_quotation, m_country});
    m_editor = std::make_unique<ArticleEditor>(QStringLiteral(GUILLEMET_DATA_DIR));
    m_editor->resize(1000, 500);
    m_editor->setDocument(m_document, m_set.get(), tagset);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void TestArticleEditorMouse::cleanup()
{
    m_editor.reset();
    m_set.reset();
}

Annotation TestArticleEditorMouse::make(const TagId &tag, QStringView words)
{
    Annotation made;
    made.id = AnnotationId::create();
    made.tag = tag;
    const int begin = static_cast<int>(m_document.text.indexOf(words));
    made.fragments.append({begin, begin + static_cast<int>(words.size())});
    return made;
}

/** A little right of the place before the character `offset` of `words`. */
QPoint TestArticleEditorMouse::at(QStringView words, int offset)
{
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(static_cast<int>(m_document.text.indexOf(words)) + offset);
    return m_editor->cursorRect(cursor).center() + QPoint(2, 0);
}

void TestArticleEditorMouse::clicksGoThroughAStackOfSpans()
{
    QWidget *page = m_editor->viewport();
    QTest::mouseClick(page, Qt::LeftButton, {}, at(u"Kazakhstan", 3));
    QCOMPARE(m_editor->currentAnnotation(), m_country.id);
    QTest::mouseClick(page, Qt::LeftButton, {}, at(u"Kazakhstan", 3));
    QCOMPARE(m_editor->currentAnnotation(), m_quotation.id);
    QTest::mouseClick(page, Qt::LeftButton, {}, at(u"Kazakhstan", 3));
    QCOMPARE(m_editor->currentAnnotation(), m_country.id);
    QTest::mouseClick(page, Qt::LeftButton, {}, at(u"reste", 2));
    QCOMPARE(m_editor->currentAnnotation(), m_quotation.id);
    QTest::mouseClick(page, Qt::LeftButton, {}, at(u"autre", 2));
    QVERIFY(m_editor->currentAnnotation().isNull());
}

void TestArticleEditorMouse::draggingAnEdgeShowsItAndTellsWhereItGoes()
{
    QWidget *page = m_editor->viewport();
    m_editor->setCurrentAnnotation(m_country.id);
    QSignalSpy spy(m_editor.get(), &ArticleEditor::edgeMoved);
    const QPoint edge = at(u" reste", 0) - QPoint(2, 0);
    QTest::mouseMove(page, edge);
    QTRY_COMPARE(page->cursor().shape(), Qt::SizeHorCursor);
    QTest::mousePress(page, Qt::LeftButton, {}, edge);
    QTest::mouseMove(page, at(u"très", 3));
    QTRY_COMPARE(spy.size(), 1);
    const int end = static_cast<int>(m_document.text.indexOf(u"très")) + 4;
    QCOMPARE(spy.last()[0].value<AnnotationId>(), m_country.id);
    QCOMPARE(spy.last()[2].value<Edge>(), Edge::End);
    QCOMPARE(spy.last()[3].toInt(), end); // the whole word
    QCOMPARE(spy.last()[4].toBool(), false);
    QCOMPARE(*m_set->find(m_country.id), m_country); // only shown
    QTest::mouseRelease(page, Qt::LeftButton, {}, at(u"très", 3));
    QCOMPARE(spy.last()[3].toInt(), end);
    QCOMPARE(spy.last()[4].toBool(), true);
    QCOMPARE(*m_set->find(m_country.id), m_country); // whoever listens changes it
}

void TestArticleEditorMouse::escapeStopsDraggingAnEdge()
{
    QWidget *page = m_editor->viewport();
    m_editor->setCurrentAnnotation(m_country.id);
    QSignalSpy spy(m_editor.get(), &ArticleEditor::edgeMoved);
    const QPoint edge = at(u" reste", 0) - QPoint(2, 0);
    QTest::mousePress(page, Qt::LeftButton, {}, edge);
    QTest::mouseMove(page, at(u"calme", 3));
    QTRY_COMPARE(spy.size(), 1);
    QTest::keyClick(m_editor.get(), Qt::Key_Escape);
    QTest::mouseRelease(page, Qt::LeftButton, {}, at(u"calme", 3));
    QCOMPARE(spy.size(), 1);
}

void TestArticleEditorMouse::anEdgeKeepsItsDistanceFromTheOtherOne()
{
    EdgeDrag drag(m_country, 0, Edge::End);
    QVERIFY(drag.moveTo(0));
    QCOMPARE(drag.position(), m_country.begin() + 1);
    QVERIFY(!drag.moveTo(2));
    Annotation split = m_country;
    split.fragments.append({split.end() + 5, split.end() + 9});
    EdgeDrag first(split, 0, Edge::End);
    QVERIFY(first.moveTo(10'000));
    QCOMPARE(first.position(), split.fragments[1].begin - 1);
    QCOMPARE(first.preview().fragments.size(), 2);
}

void TestArticleEditorMouse::pickingGivesTheSpanUnderTheClick()
{
    QSignalSpy picked(m_editor.get(), &ArticleEditor::spanPicked);
    QSignalSpy ended(m_editor.get(), &ArticleEditor::pickingEnded);
    m_editor->startPicking();
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, at(u"Kazakhstan", 3));
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked[0][0].value<AnnotationId>(), m_country.id);
    QCOMPARE(ended.size(), 1);
    QVERIFY(!m_editor->isPicking());
    QCOMPARE(m_editor->caret(), 0); // and nothing else
}

void TestArticleEditorMouse::escapeStopsPicking()
{
    QSignalSpy picked(m_editor.get(), &ArticleEditor::spanPicked);
    m_editor->startPicking();
    QTest::keyClick(m_editor.get(), Qt::Key_Escape);
    QVERIFY(!m_editor->isPicking());
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, at(u"Kazakhstan", 3));
    QCOMPARE(picked.size(), 0);
}

void TestArticleEditorMouse::selectionSnapsToWordsUnlessAltIsHeld()
{
    QWidget *page = m_editor->viewport();
    const auto drag = [&](Qt::KeyboardModifiers modifiers, bool backwards = false) {
        QPoint from = at(u"autre", 2);
        QPoint to = at(u"paragraphe", 4);
        if (backwards)
            std::swap(from, to);
        QTest::mousePress(page, Qt::LeftButton, modifiers, from);
        QMouseEvent move(QEvent::MouseMove, to, page->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(page, &move);
        QTest::mouseRelease(page, Qt::LeftButton, modifiers, to);
        return m_editor->selectedSpan().of(m_document.text).toString();
    };
    QCOMPARE(drag(Qt::NoModifier), u"autre paragraphe"_s);
    m_editor->setCaret(0);
    QCOMPARE(drag(Qt::AltModifier), u"tre para"_s);
    m_editor->setCaret(0);
    QCOMPARE(drag(Qt::NoModifier, true), u"autre paragraphe"_s);
    QCOMPARE(m_editor->caret(), int(m_document.text.indexOf(u"autre"))); // where one let go
    m_editor->setCaret(0);
    QCOMPARE(drag(Qt::AltModifier, true), u"tre para"_s);
}

void TestArticleEditorMouse::clickBetweenLinesHitsTheNearestLine()
{
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(static_cast<int>(m_document.text.indexOf(u"autre")));
    const QRect caret = m_editor->cursorRect(cursor);
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, QPoint(caret.left() + 1, caret.bottom() + 2));
    QCOMPARE(m_editor->caret(), cursor.position());
}

void TestArticleEditorMouse::wheelWithControlZooms()
{
    const QPointF place(300, 200);
    QWheelEvent up(place, m_editor->viewport()->mapToGlobal(place), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                   Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_editor->viewport(), &up);
    QCOMPARE(m_editor->zoom(), 110);
    m_editor->setZoom(100'000);
    QCOMPARE(m_editor->zoom(), 400);
}

void TestArticleEditorMouse::menuComesWithWhatIsUnderThePointer()
{
    QSignalSpy spy(m_editor.get(), &ArticleEditor::annotationMenuRequested);
    const QPoint place = at(u"Kazakhstan", 3);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_editor->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(m_editor->viewport(), &event);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][1].value<QList<AnnotationId>>(), (QList{m_country.id, m_quotation.id}));
}

void TestArticleEditorMouse::theMenuIsForThePlaceOfThePointer()
{
    const auto askForMenu = [this](QPoint place) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_editor->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_editor->viewport(), &event);
    };
    const int paragraph = int(m_document.text.indexOf(u"autre"));
    m_editor->select({paragraph, paragraph + 5});
    askForMenu(at(u"autre", 2)); // on the selection: it is for the selection
    QCOMPARE(m_editor->selectedSpan(true), (Span{paragraph, paragraph + 5}));
    askForMenu(at(u"reste", 2)); // elsewhere: the selection goes, as everywhere
    QVERIFY(m_editor->selectedSpan(true).isEmpty());
    QCOMPARE(m_editor->caret(), int(m_document.text.indexOf(u"reste")) + 2);
}

void TestArticleEditorMouse::clickOnABracketChoosesItsQuotation()
{
    const QPoint text = at(u"« Le", 0);
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, QPoint(text.x() - 16, text.y()));
    QCOMPARE(m_editor->currentAnnotation(), m_quotation.id);
}

QTEST_MAIN(TestArticleEditorMouse)
#include "tst_articleeditormouse.moc"
