// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor makes of keys and the mouse.
#include "widgets/editor/annotationtooltip.h"
#include "widgets/editor/articleeditor_p.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QHelpEvent>
#include <QtWidgets/QToolTip>

namespace Guillemet {

bool ArticleEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && (m_picking || d->drag || d->linkDrag) &&
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
    } else if (event->key() == Qt::Key_Escape && d->linkDrag) {
        d->linkDrag.reset();
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
        const int position = d->positionAt(event->position());
        cancelPicking();
        if (!id.isNull())
            Q_EMIT spanPicked(id, position);
        else if (!d->isInMargin(event->position()))
            Q_EMIT placePicked(position);
        return;
    }
    const bool grasps = d->isInMargin(event->position()) || event->modifiers() == Qt::ControlModifier;
    if (left && grasps && d->beginLinkDrag(event->position()))
        return;
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
    if (d->linkDrag) {
        d->moveLinkDrag(event->position());
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
    if (d->linkDrag && event->button() == Qt::LeftButton) {
        finishLinkDrag(*event);
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
    const bool again = stack == d->pressed && stack.size() > 1;
    d->pressed = stack;
    if (std::exchange(m_current, id) == id)
        return;
    d->emphasize();
    Q_EMIT currentAnnotationChanged(id);
    if (again)
        Q_EMIT pickedInStack(static_cast<int>(stack.indexOf(id)), static_cast<int>(stack.size()));
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

void ArticleEditor::finishLinkDrag(const QMouseEvent &event)
{
    d->moveLinkDrag(event.position());
    const LinkDrag drag = *std::exchange(d->linkDrag, std::nullopt);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->update();
    if (!drag.hasBegun())
        return;
    if (!drag.target().isNull())
        Q_EMIT linkDropped(drag.quotation(), drag.target());
    else
        Q_EMIT quotationDropped(drag.quotation(), event.globalPosition().toPoint());
}

void ArticleEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->pos();
    QList<const Annotation *> found;
    if (event->reason() == QContextMenuEvent::Mouse) {
        found = d->at(place);
        const int position = d->positionAt(event->pos());
        const bool onSelection = position >= textCursor().selectionStart() && position < textCursor().selectionEnd();
        if (!onSelection && !d->isInMargin(event->pos())) {
            d->clicking = true; // what is under the pointer is chosen by the menu
            setCaret(position);
            d->clicking = false;
        }
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
