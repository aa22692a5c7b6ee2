// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/articleeditor.h"

#include "widgets/editor/annotationpainter.h"
#include "widgets/editor/annotationtooltip.h"
#include "widgets/editor/articleeditor_p.h"

#include <QtCore/QMimeData>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

namespace Guillemet {

namespace {
constexpr int SmallestZoom = 50; // per cent
constexpr int LargestZoom = 400;
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
    d->drag.reset();
    d->pressed.clear();
    d->text = document.text;
    if (tagset != d->tagset) {
        d->tagset = tagset;
        d->updateColors();
    }
    setPlainText(displayText(document.text));
    if (annotations) {
        connect(annotations, &AnnotationSet::changed, this, [this](const Change &change) { d->refresh(change); });
        connect(annotations, &AnnotationSet::wasReset, this, [this] {
            d->layout->relayout();
            showCaretPlace();
            viewport()->update();
        });
    }
    Q_EMIT currentAnnotationChanged(m_current);
}

void ArticleEditor::setSpeakers(const SpeakerRegistry *speakers)
{
    d->speakers = speakers;
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

void ArticleEditor::setCaret(int position)
{
    select({position, position});
}

void ArticleEditor::select(Span span)
{
    const int end = static_cast<int>(d->text.size());
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(span.begin, 0, end));
    cursor.setPosition(std::clamp(span.end, 0, end), QTextCursor::KeepAnchor);
    d->exactSelection = true;
    setTextCursor(cursor);
}

Span ArticleEditor::selectedSpan(bool exact) const
{
    const QTextCursor cursor = textCursor();
    const Span span{cursor.selectionStart(), cursor.selectionEnd()};
    return span.isEmpty() || exact || d->exactSelection ? span : TextBoundaries::snappedToWords(d->text, span);
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

void ArticleEditor::setZoom(int percent)
{
    percent = std::clamp(percent, SmallestZoom, LargestZoom);
    if (std::exchange(m_zoom, percent) == percent)
        return;
    const QTextBlock top = firstVisibleBlock();
    d->updateFont();
    d->layout->announceSize();
    verticalScrollBar()->setValue(top.firstLineNumber());
    Q_EMIT zoomChanged(percent);
}

void ArticleEditor::setReadingFont(const QFont &font)
{
    d->readingFont = font;
    d->updateFont();
}

void ArticleEditor::setLineHeight(qreal factor)
{
    d->layout->setLineHeight(std::clamp(factor, 1.0, 3.0));
    d->layout->relayout();
    viewport()->update();
}

void ArticleEditor::setMeasure(int characters)
{
    d->measure = std::clamp(characters, 30, 200);
    d->updateColumn();
    d->layout->relayout();
    viewport()->update();
}

void ArticleEditor::setCountryCodesVisible(bool visible)
{
    d->countryCodes = visible;
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
    const QRectF clip = event->rect();
    if (m_annotations) {
        QPainter painter(viewport());
        const AnnotationScene scene = d->scene(clip);
        AnnotationPainter annotations(painter, scene);
        annotations.setCountryCodesVisible(d->countryCodes);
        annotations.paint(clip);
        if (d->isInMargin(clip.topLeft())) {
            painter.setClipRect(clip);
            const AnnotationScene whole = d->scene(viewport()->rect());
            d->margin(whole).paint(painter, d->layout->columnLeft());
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void ArticleEditor::resizeEvent(QResizeEvent *event)
{
    d->updateColumn();
    QPlainTextEdit::resizeEvent(event);
}

void ArticleEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        d->updateColors();
}

QMimeData *ArticleEditor::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *mimeData = new QMimeData;
    mimeData->setText(Span{cursor.selectionStart(), cursor.selectionEnd()}.of(d->text).toString());
    return mimeData;
}

// --- input ---

bool ArticleEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && (m_picking || d->drag) &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it leaves what is going on here, whatever else it may stand for
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool ArticleEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !d->hovered.isNull()) {
        d->hovered = {};
        d->emphasize();
    }
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QList<const Annotation *> found = d->at(help->pos());
    if (found.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), annotationToolTip(found, *m_annotations, d->tagset, d->speakers),
                           viewport());
    return true;
}

void ArticleEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && d->drag) {
        d->drag.reset();
        viewport()->update();
    } else if (event->key() == Qt::Key_Escape && m_picking) {
        cancelPicking();
    } else {
        d->exactSelection = false;
        QPlainTextEdit::keyPressEvent(event);
    }
}

void ArticleEditor::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? 10 : -10));
    event->accept();
}

namespace {
QMouseEvent movedTo(const QMouseEvent &event, QPointF position)
{
    return QMouseEvent(event.type(), position, event.scenePosition(), event.globalPosition(), event.button(),
                       event.buttons(), event.modifiers());
}
} // namespace

void ArticleEditor::mousePressEvent(QMouseEvent *event)
{
    const bool left = event->button() == Qt::LeftButton;
    if (left && m_picking) {
        const QList<const Annotation *> found = d->at(event->position());
        const AnnotationId id = found.isEmpty() ? AnnotationId() : found.first()->id;
        cancelPicking();
        if (!id.isNull())
            Q_EMIT spanPicked(id);
        return;
    }
    if (left && d->isInMargin(event->position())) {
        if (const QList<const Annotation *> found = d->at(event->position()); !found.isEmpty()) {
            setCurrentAnnotation(found.first()->id);
            return;
        }
    }
    if (left && event->modifiers() == Qt::NoModifier) {
        d->drag = d->edgeAt(event->position());
        if (d->drag)
            return;
    }
    d->clicking = left;
    QMouseEvent onLine = movedTo(*event, d->ontoLine(event->position()));
    QPlainTextEdit::mousePressEvent(&onLine);
}

void ArticleEditor::mouseMoveEvent(QMouseEvent *event)
{
    if (d->drag) {
        moveEdge(event->position().toPoint(), false);
        return;
    }
    if (event->buttons() != Qt::NoButton) {
        QMouseEvent onLine = movedTo(*event, d->ontoLine(event->position()));
        QPlainTextEdit::mouseMoveEvent(&onLine);
        return;
    }
    const QList<const Annotation *> found = d->at(event->position());
    const AnnotationId id = found.isEmpty() ? AnnotationId() : found.first()->id;
    if (std::exchange(d->hovered, id) != id)
        d->emphasize();
    if (!m_picking)
        viewport()->setCursor(d->edgeAt(event->position())       ? Qt::SizeHorCursor
                              : d->isInMargin(event->position()) ? Qt::ArrowCursor
                                                                 : Qt::IBeamCursor);
}

void ArticleEditor::mouseReleaseEvent(QMouseEvent *event)
{
    if (d->drag && event->button() == Qt::LeftButton) {
        moveEdge(event->position().toPoint(), true);
        return;
    }
    QMouseEvent onLine = movedTo(*event, d->ontoLine(event->position()));
    QPlainTextEdit::mouseReleaseEvent(&onLine);
    if (std::exchange(d->clicking, false))
        finishClick(*event);
}

void ArticleEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent onLine = movedTo(*event, d->ontoLine(event->position()));
    QPlainTextEdit::mouseDoubleClickEvent(&onLine);
    d->exactSelection = false;
}

void ArticleEditor::finishClick(const QMouseEvent &event)
{
    if (textCursor().hasSelection()) {
        d->pressed.clear();
        const bool exact = event.modifiers().testFlag(Qt::AltModifier);
        if (!exact) { // what will be tagged is shown
            const bool backwards = textCursor().position() < textCursor().anchor();
            const Span span =
                TextBoundaries::snappedToWords(d->text, {textCursor().selectionStart(), textCursor().selectionEnd()});
            select(backwards ? Span{span.end, span.begin} : span);
        }
        d->exactSelection = exact;
        showCaretPlace();
        return;
    }
    QList<AnnotationId> stack;
    for (const Annotation *annotation : d->at(event.position()))
        stack.append(annotation->id);
    // Another click on the same stack goes one further out, and from the outermost in again.
    AnnotationId id = stack.value(0);
    if (stack == d->pressed)
        id = stack.value((stack.indexOf(m_current) + 1) % std::max<qsizetype>(1, stack.size()));
    d->pressed = stack;
    if (std::exchange(m_current, id) == id)
        return;
    d->emphasize();
    Q_EMIT currentAnnotationChanged(id);
}

bool ArticleEditor::moveEdge(QPoint position, bool finished)
{
    const Annotation before = d->drag->preview();
    int target = d->positionAt(position);
    if (!QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier)) {
        const Span word = TextBoundaries::wordAt(d->text, target);
        if (word.contains(target) && target > word.begin)
            target = target - word.begin < word.end - target ? word.begin : word.end;
    }
    const bool moved = d->drag->moveTo(target);
    if (moved) {
        d->repaint(before);
        d->repaint(d->drag->preview());
    }
    const EdgeDrag drag = *d->drag;
    if (finished) {
        d->drag.reset();
        d->repaint(drag.preview());
    }
    if (moved || (finished && drag.hasMoved()))
        Q_EMIT edgeMoved(drag.id(), drag.fragment(), drag.edge(), drag.position(), finished);
    return moved;
}

void ArticleEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->pos();
    QList<const Annotation *> found;
    if (event->reason() == QContextMenuEvent::Mouse) {
        found = d->at(place);
    } else {
        place = cursorRect().bottomLeft();
        if (m_annotations)
            found = m_annotations->annotationsAt(caret());
    }
    QList<AnnotationId> ids;
    for (const Annotation *annotation : found)
        ids.append(annotation->id);
    Q_EMIT annotationMenuRequested(viewport()->mapToGlobal(place), ids);
}

} // namespace Guillemet
