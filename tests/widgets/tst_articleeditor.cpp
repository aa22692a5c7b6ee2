// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/articleeditor.h"

#include "models/core/quotation.h"
#include "tests/runner.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>
#include <QtGui/QClipboard>
#include <QtGui/QScreen>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestArticleEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsTheTextAsItIs();
    void keepsPositionsInAParagraphWithoutEnd();
    void aLineOfMegabytesWithoutASpaceOpensInTime();
    void marksWhatIsWrittenFromRightToLeft();
    void caretMakesTheInnermostAnnotationCurrent();
    void newAnnotationChangesOnlyItsParagraph();
    void removingTheCurrentQuotationRepaintsWhereItsLinksWere();
    void whatWasRepaintedInPartsLooksAsIfPaintedWhole();
    void aSelectionIsPaintedWholeHoweverItChanges();
    void revealBringsASpanIntoView();
    void opensAtItsBeginningOrAtAPlaceGivenBeforeItIsShown();
    void zoomKeepsThePlace();

private:
    Annotation add(const TagId &tag, QStringView words, Status status = Status::Confirmed);
    void show(const QString &text);

    Tagset m_tagset;
    Document m_document;
    std::unique_ptr<AnnotationSet> m_set;
    std::unique_ptr<ArticleEditor> m_editor;
};

void TestArticleEditor::initTestCase()
{
    QFile file(QStringLiteral(GUILLEMET_DATA_DIR "/tagsets/attribution.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_tagset = *Tagset::fromJson(QJsonDocument::fromJson(file.readAll()).object());
}

void TestArticleEditor::init()
{
    m_set = std::make_unique<AnnotationSet>();
    m_document = {};
    m_editor = std::make_unique<ArticleEditor>(QStringLiteral(GUILLEMET_DATA_DIR));
    m_editor->resize(900, 500);
}

void TestArticleEditor::cleanup()
{
    m_editor.reset();
    m_set.reset();
}

void TestArticleEditor::show(const QString &text)
{
    m_document.text = text;
    m_editor->setDocument(m_document, m_set.get(), m_tagset);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

Annotation TestArticleEditor::add(const TagId &tag, QStringView words, Status status)
{
    Annotation made;
    made.id = AnnotationId::create();
    made.tag = tag;
    made.status = status;
    const int begin = static_cast<int>(m_document.text.indexOf(words));
    made.fragments.append({begin, begin + static_cast<int>(words.size())});
    Change change;
    change.add(made);
    m_set->apply(change);
    return made;
}

void TestArticleEditor::showsTheTextAsItIs()
{
    const QString text = u"« L’été\u202f», dit-elle.\n\nÉ\u0301, 👩🏽‍🚀, العربية\u00a0: fin"_s;
    show(text);
    QCOMPARE(m_editor->document()->characterCount() - 1, text.size());
    m_editor->select({0, static_cast<int>(text.size())});
    m_editor->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestArticleEditor::keepsPositionsInAParagraphWithoutEnd()
{
    QString text;
    while (text.size() < 60'000)
        text += u"Le ministre a déclaré que tout irait bien. "_s;
    show(text);
    QVERIFY(m_editor->document()->blockCount() > 5);
    QCOMPARE(m_editor->document()->characterCount() - 1, text.size());
    m_editor->select({0, static_cast<int>(text.size())});
    m_editor->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestArticleEditor::aLineOfMegabytesWithoutASpaceOpensInTime()
{
    QElapsedTimer timer;
    timer.start();
    show(QString(1'000'000, u'x') + QString(4'000'000, u'é'));
    QCOMPARE(m_editor->document()->characterCount() - 1, 5'000'000);
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed()))); // seconds even in a slow build
}

void TestArticleEditor::marksWhatIsWrittenFromRightToLeft()
{
    const QString text = u"قال الوزير إن الوضع مستقر في Paris و بيروت اليوم."_s;
    show(text);
    const QImage before = m_editor->viewport()->grab().toImage();
    const Annotation country = add(Tags::Source, u"Paris و بيروت");
    const QImage after = m_editor->viewport()->grab().toImage();
    QVERIFY(before != after);
    m_editor->setCaret(country.begin());
    QCOMPARE(m_editor->currentAnnotation(), country.id);
}

void TestArticleEditor::caretMakesTheInnermostAnnotationCurrent()
{
    show(u"Le Kazakhstan est calme, a dit la Russie."_s);
    const Annotation quotation = add(Tags::Quotation, u"Le Kazakhstan est calme");
    const Annotation country = add(Tags::Country, u"Kazakhstan");
    QSignalSpy spy(m_editor.get(), &ArticleEditor::currentAnnotationChanged);
    m_editor->setCaret(5);
    QCOMPARE(m_editor->currentAnnotation(), country.id);
    m_editor->setCaret(15);
    QCOMPARE(m_editor->currentAnnotation(), quotation.id);
    m_editor->setCaret(30);
    QVERIFY(m_editor->currentAnnotation().isNull());
    QCOMPARE(spy.size(), 3);
}

void TestArticleEditor::newAnnotationChangesOnlyItsParagraph()
{
    show(u"Premier paragraphe.\n\nParis a parlé.\n\nDernier."_s);
    QTextBlock second = m_editor->document()->findBlockByNumber(2);
    QTextBlock first = m_editor->document()->firstBlock();
    const auto before = first.layout()->formats();
    QVERIFY(second.layout()->formats().isEmpty());
    add(Tags::Source, u"Paris");
    const auto after = second.layout()->formats();
    QCOMPARE(after.size(), 1);
    QCOMPARE(after[0].start, 0);
    QCOMPARE(after[0].length, 5);
    QVERIFY(after[0].format.fontWeight() > QFont::Normal);
    QCOMPARE(first.layout()->formats(), before);
}

void TestArticleEditor::removingTheCurrentQuotationRepaintsWhereItsLinksWere()
{
    struct Painted : QObject
    {
        QRegion region;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    } painted;
    show(u"Paris a parlé.\n\nAu milieu.\n\n« Oui »."_s);
    const Annotation source = add(Tags::Source, u"Paris");
    Annotation quotation = add(Tags::Quotation, u"« Oui »");
    Change link;
    const Annotation before = quotation;
    quotation.links = {{LinkRole::Source, source.id}};
    link.annotations = {{before, quotation}};
    m_set->apply(link);
    m_editor->setCurrentAnnotation(quotation.id);
    QTRY_VERIFY(m_editor->viewport()->isVisible());
    QCoreApplication::sendPostedEvents();
    m_editor->viewport()->installEventFilter(&painted);
    Change removal;
    removal.annotations = {{quotation, std::nullopt}};
    m_set->apply(removal);
    const QPoint middle = m_editor->cursorRect(QTextCursor(m_editor->document()->findBlockByNumber(2))).center();
    QTRY_VERIFY(painted.region.contains(middle));
}

void TestArticleEditor::whatWasRepaintedInPartsLooksAsIfPaintedWhole()
{
    QString text;
    for (int i = 0; i < 9; ++i)
        text +=
            u"Le ministre a déclaré que la situation s'améliore en Norvège. « Nous y veillons », a ajouté Nils Berg, "
            "qui dirige l'agence, avant de partir pour Oslo où on l'attendait depuis deux jours.\n\n"_s;
    show(text);
    QRandomGenerator random(13);
    const QList<TagId> tags{Tags::Quotation, Tags::Source, Tags::Cue, Tags::Country};
    const auto made = [&] {
        const int begin = random.bounded(static_cast<int>(text.size()) - 130);
        Annotation one;
        one.id = AnnotationId::create();
        one.tag = tags[random.bounded(tags.size())];
        one.status = random.bounded(2) ? Status::Suggested : Status::Confirmed;
        one.fragments = {{begin, begin + 1 + random.bounded(120)}};
        return one;
    };
    QList<Annotation> there;
    for (int step = 0; step < 200; ++step) {
        Change change;
        const int kind = there.isEmpty() ? 0 : random.bounded(4);
        if (kind <= 1) {
            there.append(made());
            change.add(there.last());
        } else if (kind == 2) {
            change.remove(there.takeAt(random.bounded(there.size())));
        } else {
            Annotation &one = there[random.bounded(there.size())];
            const Annotation before = one;
            one = made();
            one.id = before.id;
            for (const Annotation &other : std::as_const(there)) {
                if (one.tag == Tags::Quotation && other.tag == Tags::Source && random.bounded(3) == 0)
                    one.links = {{LinkRole::Source, other.id}};
            }
            one.links.removeIf([&](const Link &link) { return !m_set->find(link.target); });
            change.annotations = {{before, one}};
        }
        m_set->apply(change);
        if (step % 3 == 0 && !there.isEmpty())
            m_editor->setCurrentAnnotation(there[random.bounded(there.size())].id);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const QImage shown = m_editor->screen()->grabWindow(m_editor->winId()).toImage();
        const QImage whole = m_editor->grab().toImage().convertToFormat(shown.format());
        QVERIFY(!shown.isNull());
        QVERIFY2(shown == whole, qPrintable(u"after step %1"_s.arg(step)));
    }
}

void TestArticleEditor::aSelectionIsPaintedWholeHoweverItChanges()
{
    QString text;
    for (int i = 0; i < 9; ++i)
        text +=
            u"Le ministre a déclaré que la situation s'améliore en Norvège. « Nous y veillons », a ajouté Nils Berg, "
            "qui dirige l'agence.\n\n"_s;
    show(text);
    QRandomGenerator random(5);
    for (int step = 0; step < 60; ++step) {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(random.bounded(static_cast<int>(text.size()) / 2),
                           step % 3 == 0 ? QTextCursor::MoveAnchor : QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
        m_editor->verticalScrollBar()->setValue(0);
        QCoreApplication::processEvents();
        const QImage shown = m_editor->screen()->grabWindow(m_editor->winId()).toImage();
        const QImage whole = m_editor->grab().toImage().convertToFormat(shown.format());
        QVERIFY2(shown == whole, qPrintable(u"after step %1"_s.arg(step)));
    }
}

void TestArticleEditor::revealBringsASpanIntoView()
{
    QString text;
    for (int i = 0; i < 400; ++i)
        text += u"Paragraphe numéro %1 de cet article sans fin.\n\n"_s.arg(i);
    show(text);
    const int place = static_cast<int>(text.indexOf(u"numéro 321"));
    m_editor->reveal({place, place + 10});
    m_editor->setCaret(place);
    const QRect caret = m_editor->cursorRect();
    QVERIFY2(m_editor->viewport()->rect().contains(caret), qPrintable(QString::number(caret.top())));
    QVERIFY(caret.top() > m_editor->viewport()->height() / 6);
    const int value = m_editor->verticalScrollBar()->value();
    m_editor->reveal({place, place + 10});
    QCOMPARE(m_editor->verticalScrollBar()->value(), value);
    m_editor->reveal({0, 5});
    QCOMPARE(m_editor->verticalScrollBar()->value(), 0);
}

void TestArticleEditor::opensAtItsBeginningOrAtAPlaceGivenBeforeItIsShown()
{
    for (int i = 0; i < 300; ++i)
        m_document.text += u"Un paragraphe parmi beaucoup d'autres, et celui-ci a le numéro %1.\n"_s.arg(i);
    for (const int place : {0, static_cast<int>(m_document.text.indexOf(u"numéro 222"))}) {
        ArticleEditor editor(QStringLiteral(GUILLEMET_DATA_DIR));
        editor.resize(100, 10);
        editor.setDocument(m_document, m_set.get(), m_tagset);
        if (place > 0) {
            editor.setCaret(place);
            editor.reveal({place, place});
        }
        editor.resize(900, 500);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        QVERIFY(editor.viewport()->rect().contains(editor.cursorRect()));
        QCOMPARE(editor.verticalScrollBar()->value() > 0, place > 0);
    }
}

void TestArticleEditor::zoomKeepsThePlace()
{
    QString text;
    for (int i = 0; i < 200; ++i)
        text +=
            u"Le paragraphe numéro %1 est un peu plus long que les autres, pour occuper plusieurs lignes de la page.\n"_s
                .arg(i);
    show(text);
    const int place = static_cast<int>(text.indexOf(u"numéro 100"));
    m_editor->reveal({place, place + 1});
    const int top = m_editor->cursorForPosition({400, 1}).blockNumber();
    QSignalSpy spy(m_editor.get(), &ArticleEditor::zoomChanged);
    m_editor->setZoom(180);
    QCOMPARE(spy.size(), 1);
    QVERIFY(std::abs(m_editor->cursorForPosition({400, 1}).blockNumber() - top) <= 1);
}

QTEST_MAIN(TestArticleEditor)
#include "tst_articleeditor.moc"
