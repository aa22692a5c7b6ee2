// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/articleeditor.h"

#include "models/core/speakerregistry.h"
#include "widgets/editor/articleeditor_p.h"
#include "widgets/editor/displaytext.h"
#include "widgets/editor/overviewbar.h"

#include <QtCore/QMimeData>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

namespace Guillemet {

namespace {
constexpr qreal RevealAt = 0.3; // of the pane's height, from the top
} // namespace

ArticleEditor::ArticleEditor(const QString &dataDirectory, QWidget *parent)
    : QPlainTextEdit(parent)
    , d(std::make_unique<Private>(this, dataDirectory))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCursorWidth(2);
    setAcceptDrops(false); // files dropped on the page are the window's
    viewport()->setAcceptDrops(false);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Article"));
    setAccessibleDescription(tr("The text of the article with its annotations"));
    d->updateFont();
    d->updateColors();
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!d->clicking)
            showCaretPlace();
        d->updateFocus();
    });
    connect(this, &ArticleEditor::currentAnnotationChanged, this, [this] { d->updateFocus(); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        d->updateMargin(); // how far brackets stand from the text depends on which are in view
        d->repaint(d->linkReach);
        d->showVisibleSpan();
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { d->showVisibleSpan(); });
    connect(d->overview, &OverviewBar::positionChosen, this, [this](int position) {
        setCaret(position);
        reveal({position, position + 1});
    });
}

ArticleEditor::~ArticleEditor() = default;

void ArticleEditor::setDocument(const Document &document, AnnotationSet *annotations, const Tagset &tagset)
{
    cancelPicking();
    if (m_annotations)
        m_annotations->disconnect(this);
    m_annotations = annotations;
    m_current = {};
    d->hovered = {};
    d->emphasized.clear();
    d->linked.clear();
    d->linkReach = {};
    d->drag.reset();
    d->linkDrag.reset();
    d->pressed.clear();
    d->hits.clear();
    d->overlay = {};
    d->caretPlaceDue = false;
    if (annotations) {
        connect(annotations, &AnnotationSet::changed, this, [this](const Change &change) { d->refresh(change); });
        connect(annotations, &AnnotationSet::wasReset, this, [this] { d->followReset(); });
    }
    setTagset(tagset);
    if (std::exchange(d->article, document.id) != document.id || d->text != document.text)
        d->showText(document.text);
    else if (annotations) // of another annotator
        d->followReset();
    d->overview->setArticle(annotations, static_cast<int>(d->text.size()));
    Q_EMIT currentAnnotationChanged(m_current);
}

/** From the beginning, with nothing chosen. */
void ArticleEditor::Private::showText(const QString &whole)
{
    text = whole;
    isRightToLeft = isWrittenRightToLeft(whole);
    updateColumn();
    clicking = true;
    const QString shown = displayText(whole);
    // Looking for words where there are none costs the square of the length.
    q->setWordWrapMode(hasEndlessParagraph(shown) ? QTextOption::WrapAnywhere
                                                  : QTextOption::WrapAtWordBoundaryOrAnywhere);
    q->setPlainText(shown);
    q->verticalScrollBar()->setValue(0); // in a pane that has no size yet, the caret was out of view
    toReveal.reset();
    clicking = false;
    numbers.clear();
    if (reading.paragraphNumbers)
        numbers.count(*q->QPlainTextEdit::document(), text);
}

bool ArticleEditor::isEmpty() const
{
    return d->text.isEmpty();
}

void ArticleEditor::setTagset(const Tagset &tagset)
{
    if (tagset == d->tagset)
        return;
    d->tagset = tagset;
    d->updateColors();
    viewport()->update();
}

void ArticleEditor::setSpeakers(const SpeakerRegistry *speakers)
{
    disconnect(d->speakersChanged);
    d->speakers = speakers;
    if (speakers) // their names stand in the margin
        d->speakersChanged = connect(speakers, &SpeakerRegistry::changed, this, [this] { d->updateMargin(); });
    viewport()->update();
}

void ArticleEditor::setCurrentAnnotation(const AnnotationId &id)
{
    const Annotation *annotation = m_annotations ? m_annotations->find(id) : nullptr;
    if (annotation && !annotation->hull().contains(caret())) {
        d->clicking = true;
        setCaret(annotation->begin());
        d->clicking = false;
    }
    if (std::exchange(m_current, id) == id)
        return;
    d->emphasize();
    Q_EMIT currentAnnotationChanged(id);
}

void ArticleEditor::showCaretPlace()
{
    d->caretPlaceDue = false;
    const QList<const Annotation *> found =
        m_annotations ? m_annotations->annotationsAt(caret()) : QList<const Annotation *>();
    // Of two that meet at the caret, the one that begins there.
    const auto inside =
        std::ranges::find_if(found, [this](const Annotation *annotation) { return annotation->contains(caret()); });
    AnnotationId id;
    if (!found.isEmpty())
        id = (inside != found.end() ? *inside : found.first())->id;
    if (std::exchange(m_current, id) == id)
        return;
    d->emphasize();
    Q_EMIT currentAnnotationChanged(id);
}

void ArticleEditor::reveal(Span span)
{
    if (!isVisible()) { // it has no size yet
        d->toReveal = span;
        return;
    }
    const QRectF pane = viewport()->rect();
    const QRectF first = d->edgeRect(span.begin, Edge::Begin);
    const QRectF last = d->edgeRect(std::max(span.begin + 1, span.end), Edge::End);
    if (pane.contains(first) && pane.contains(last))
        return;
    QTextBlock top = document()->findBlock(span.begin);
    if (!top.isValid())
        return;
    d->layout->blockBoundingRect(top); // lays it out
    const QTextLine line = top.layout()->lineForTextPosition(span.begin - top.position());
    const qreal room = pane.height() * RevealAt;
    qreal above = d->layout->lineBox(line).top(); // from the top of `top` to the line
    while (above < room && top.previous().isValid()) {
        top = top.previous();
        above += d->layout->blockBoundingRect(top).height();
    }
    int topLine = 0;
    while (topLine + 1 < top.layout()->lineCount() &&
           d->layout->lineBox(top.layout()->lineAt(topLine)).top() < above - room)
        ++topLine;
    d->layout->announceSize();
    verticalScrollBar()->setValue(top.firstLineNumber() + topLine);
}

void ArticleEditor::goTo(const AnnotationId &id, Span span)
{
    reveal(span); // first: the caret is then in view, and nothing scrolls twice
    d->clicking = true;
    setCaret(span.begin);
    d->clicking = false;
    setCurrentAnnotation(id);
}

void ArticleEditor::setCaret(int position)
{
    select({position, position});
}

void ArticleEditor::select(Span span)
{
    // Never inside what the reader sees as one sign.
    const bool backwards = span.end < span.begin;
    QTextCursor cursor = textCursor();
    cursor.setPosition(TextBoundaries::toCharacter(d->text, span.begin, backwards ? Edge::End : Edge::Begin));
    if (span.begin != span.end)
        cursor.setPosition(TextBoundaries::toCharacter(d->text, span.end, backwards ? Edge::Begin : Edge::End),
                           QTextCursor::KeepAnchor);
    d->exactSelection = true;
    setTextCursor(cursor);
}

Span ArticleEditor::selectedSpan(bool exact) const
{
    const QTextCursor cursor = textCursor();
    const Span span{cursor.selectionStart(), cursor.selectionEnd()};
    return span.isEmpty() || exact || d->exactSelection ? span : TextBoundaries::snappedToWords(d->text, span);
}

void ArticleEditor::setHits(const QList<Span> &hits)
{
    if (std::exchange(d->hits, hits) == hits)
        return;
    QList<int> positions;
    for (const Span &hit : hits)
        positions.append(hit.begin);
    d->overview->setHits(positions);
    viewport()->update();
}

bool ArticleEditor::hasExactSelection() const
{
    return d->exactSelection;
}

QList<const Annotation *> ArticleEditor::annotationsAt(QPoint viewportPosition) const
{
    return d->at(viewportPosition);
}

void ArticleEditor::startPicking()
{
    m_picking = true;
    viewport()->setCursor(Qt::PointingHandCursor);
}

void ArticleEditor::cancelPicking()
{
    if (!std::exchange(m_picking, false))
        return;
    viewport()->setCursor(Qt::IBeamCursor);
    Q_EMIT pickingEnded();
}

void ArticleEditor::setAllLinksVisible(bool visible)
{
    d->allLinks = visible;
    viewport()->update();
}

void ArticleEditor::setThemeName(const QString &name)
{
    d->highlighter.setThemeName(name);
    d->updateColors();
    viewport()->update();
}

void ArticleEditor::paintEvent(QPaintEvent *event)
{
    // Part by part: the margin and one line of the text would else be painted as all between them.
    constexpr int ManyParts = 8;
    const QRegion &region = event->region();
    const bool few = region.rectCount() <= ManyParts;
    QList<QRect> parts; // those that reach into the text
    for (const QRect &part : few ? region : QRegion(event->rect())) {
        if (!d->isInMargin(part))
            parts.append(part);
    }
    if (m_annotations) {
        QPainter painter(viewport());
        for (const QRect &part : std::as_const(parts)) {
            painter.setClipRect(part);
            d->paintBeneath(painter, part);
        }
        if (d->touchesMargin(event->rect())) {
            painter.setClipRegion(region);
            d->paintMargin(painter);
        }
    }
    for (const QRect &part : std::as_const(parts)) {
        QPaintEvent one(part);
        QPlainTextEdit::paintEvent(&one);
    }
    if (d->focusMode) {
        QPainter painter(viewport());
        d->paintDimming(painter, event->rect());
    }
    if (d->linkDrag) {
        QPainter painter(viewport());
        d->linkDrag->paint(painter, palette().color(QPalette::Highlight));
    }
}

void ArticleEditor::resizeEvent(QResizeEvent *event)
{
    d->updateColumn();
    // Of another width the base would make a layout for every paragraph of the article; ours need only be forgotten.
    if (event->size().width() != event->oldSize().width())
        d->layout->relayout();
    QResizeEvent sameWidth(event->size(), {event->size().width(), event->oldSize().height()});
    QPlainTextEdit::resizeEvent(&sameWidth);
    placeOverview();
    // The scroll bar and the overview have taken their room, of which a pane that is about to be shown is not told.
    if (d->columnPane != viewport()->width()) {
        d->updateColumn();
        d->layout->relayout();
    }
}

void ArticleEditor::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (const auto span = std::exchange(d->toReveal, std::nullopt))
        reveal(*span);
}

void ArticleEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        d->updateColors();
    else if (event->type() == QEvent::LayoutDirectionChange)
        placeOverview();
}

QMimeData *ArticleEditor::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *mimeData = new QMimeData;
    mimeData->setText(Span{cursor.selectionStart(), cursor.selectionEnd()}.of(d->text).toString());
    return mimeData;
}

} // namespace Guillemet
