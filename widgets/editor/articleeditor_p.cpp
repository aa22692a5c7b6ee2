// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/articleeditor_p.h"

#include "models/core/quotation.h"
#include "widgets/editor/annotationpainter.h"
#include "widgets/editor/annotationtooltip.h"
#include "widgets/editor/hitpainter.h"
#include "widgets/editor/linechanges.h"
#include "widgets/editor/linkpainter.h"
#include "widgets/editor/overviewbar.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qreal NarrowMargin = 34;   // px where the lines begin: brackets only
constexpr qreal WideMargin = 150;    // px: brackets and names
constexpr qreal FarMargin = 24;      // px where they end
constexpr qsizetype ManyEdits = 200; // from here on everything is laid out again
} // namespace

ArticleEditor::Private::Private(ArticleEditor *editor, const QString &dataDirectory)
    : q(editor)
    , highlighter(dataDirectory)
{
    overview = new OverviewBar(editor);
    auto *document = new QTextDocument(editor);
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(24);
    layout = new ReadingLayout(document, [this](const QTextBlock &block) {
        const auto formats = highlighter.formats(block.text(), block.position(), q->m_annotations);
        if (formats != block.layout()->formats())
            block.layout()->setFormats(formats);
    });
    document->setDocumentLayout(layout);
    editor->QPlainTextEdit::setDocument(document);
}

void ArticleEditor::Private::updateColors()
{
    colors = AnnotationPalette(tagset, q->palette());
    highlighter.setColors(colors, q->palette());
    updateOverview();
    layout->relayout();
}

QFont ArticleEditor::Private::readingFont() const
{
    QFont font = ReadingOptions::usualFont();
    if (!reading.family.isEmpty())
        font.setFamily(reading.family);
    // The widget's own font is the page's: the usual size is that of the window around it.
    const QWidget *around = q->parentWidget();
    const qreal usual = ReadingOptions::usualSize(around ? around->font() : QGuiApplication::font());
    font.setPointSizeF(reading.size > 0 ? reading.size : usual);
    return font;
}

void ArticleEditor::Private::updateFont()
{
    QFont font = readingFont();
    font.setPointSizeF(font.pointSizeF() * q->m_zoom / 100);
    q->setFont(font);
    updateColumn();
    layout->relayout();
}

void ArticleEditor::Private::updateColumn()
{
    static const QString sample = u"les autorités ont déclaré dimanche qu'elles avaient stabilisé la situation, "_s;
    const QFontMetricsF metrics(q->font());
    const qreal full = std::ceil(metrics.horizontalAdvance(sample) / static_cast<qreal>(sample.size()) *
                                 std::clamp(reading.measure, 30, 200));
    columnPane = q->viewport()->width();
    const qreal pane = columnPane;
    const qreal margin = std::round(std::max((pane - full) / 2, std::clamp(pane * 0.18, NarrowMargin, WideMargin)));
    const qreal width = std::max(80.0, std::min(full, pane - margin - FarMargin));
    layout->setColumn(isRightToLeft ? std::round(pane - margin - width) : margin, width);
}

QList<VisibleParagraph> ArticleEditor::Private::paragraphsIn(const QRectF &clip) const
{
    QList<VisibleParagraph> paragraphs;
    QPointF origin = q->contentOffset();
    for (QTextBlock block = q->firstVisibleBlock(); block.isValid() && origin.y() <= clip.bottom();
         block = block.next()) {
        const qreal height = layout->blockBoundingRect(block).height();
        if (origin.y() + height >= clip.top())
            paragraphs.append({block, origin});
        origin.ry() += height;
    }
    return paragraphs;
}

QPointF ArticleEditor::Private::ontoLine(QPointF point) const
{
    const QList<VisibleParagraph> paragraphs = paragraphsIn(q->viewport()->rect());
    for (const VisibleParagraph &paragraph : paragraphs) {
        const qreal height = layout->blockBoundingRect(paragraph.block).height();
        if (point.y() >= paragraph.origin.y() + height && paragraph.block.next().isValid())
            continue;
        const QTextLayout *lines = paragraph.block.layout();
        for (int i = 0; i < lines->lineCount(); ++i) {
            const QTextLine line = lines->lineAt(i);
            const QRectF box = layout->lineBox(line).translated(paragraph.origin);
            if (point.y() < box.bottom() || i == lines->lineCount() - 1) {
                const qreal top = paragraph.origin.y() + line.y();
                return {point.x(), std::clamp(point.y(), top + 1, top + std::max(2.0, line.height() - 2))};
            }
        }
    }
    return point;
}

int ArticleEditor::Private::positionAt(QPointF point) const
{
    return q->cursorForPosition(ontoLine(point).toPoint()).position();
}

QRectF ArticleEditor::Private::edgeRect(int position, Edge edge) const
{
    for (const VisibleParagraph &paragraph : paragraphsIn(q->viewport()->rect())) {
        // An end belongs to the line of the character before it, also where the line is broken there.
        const int character = position - paragraph.block.position() - (edge == Edge::End ? 1 : 0);
        if (character < 0 || character >= paragraph.block.length())
            continue;
        const QTextLine line = paragraph.block.layout()->lineForTextPosition(character);
        if (!line.isValid())
            continue;
        qreal x = line.cursorToX(position - paragraph.block.position());
        if (edge == Edge::End && position - paragraph.block.position() >= line.textStart() + line.textLength())
            x = paragraph.block.text().isRightToLeft() ? line.naturalTextRect().left() : line.naturalTextRect().right();
        const QRectF box = layout->lineBox(line).translated(paragraph.origin);
        return {x + paragraph.origin.x(), box.top(), 1, box.height()};
    }
    return {};
}

std::optional<EdgeDrag> ArticleEditor::Private::edgeAt(QPointF point) const
{
    const Annotation *current = q->m_annotations ? q->m_annotations->find(q->m_current) : nullptr;
    if (!current || !q->m_annotations->isShown(*current))
        return {};
    for (int i = 0; i < current->fragments.size(); ++i) {
        for (const Edge edge : {Edge::Begin, Edge::End}) {
            const Span span = current->fragments[i];
            const QRectF rect = edgeRect(edge == Edge::Begin ? span.begin : span.end, edge);
            if (!rect.isNull() && rect.adjusted(-EdgeReach, 0, EdgeReach, 0).contains(point))
                return EdgeDrag(*current, i, edge);
        }
    }
    return {};
}

AnnotationScene ArticleEditor::Private::scene(const QRectF &clip) const
{
    AnnotationScene scene{q->m_annotations, layout, &colors, paragraphsIn(clip), emphasized, {}};
    if (drag)
        scene.preview = drag->preview();
    return scene;
}

void ArticleEditor::Private::paintLinks(QPainter &painter, const AnnotationScene &scene) const
{
    const LinkPainter links(scene, [this](int position, Edge edge) { return edgeRect(position, edge); });
    if (allLinks)
        links.paintAll(painter);
    else if (const Quotation current = Quotation::of(*q->m_annotations, q->m_current);
             current && current.content->tag == Tags::Quotation)
        links.paint(painter, *current.content);
}

void ArticleEditor::Private::paintBeneath(QPainter &painter, const QRectF &clip) const
{
    const AnnotationScene shown = scene(clip);
    AnnotationPainter beneath(painter, shown);
    beneath.setCountryCodesVisible(reading.countryCodes);
    beneath.paint(clip);
    paintLinks(painter, shown);
    paintHits(painter, shown, hits, clip);
    if (overlay && !shown.paragraphs.isEmpty())
        paintOverlay(painter, shown, overlay(shown.paragraphs.first().span().united(shown.paragraphs.last().span())),
                     marginFont());
}

QList<const Annotation *> ArticleEditor::Private::at(QPointF point) const
{
    const QuotationMargin::Place place = marginPlace();
    if (!q->m_annotations || place.fromEdge(point.x()) > place.width + layout->columnWidth() + FarMargin)
        return {};
    if (isInMargin(point)) {
        const AnnotationScene whole = scene(q->viewport()->rect());
        const Annotation *quotation = q->m_annotations->find(margin(whole).quotationAt(point));
        return quotation ? QList{quotation} : QList<const Annotation *>();
    }
    const int position = positionAt(point);
    QList<const Annotation *> found = q->m_annotations->annotationsAt(position);
    // A caret between two spans may stand for either; a point is on one side.
    const QRectF caret = edgeRect(position, Edge::Begin);
    const int character = !caret.isNull() && point.x() < caret.left() ? position - 1 : position;
    found.removeIf([character](const Annotation *annotation) { return !annotation->contains(character); });
    return found;
}

QSet<AnnotationId> ArticleEditor::Private::group(const AnnotationId &id) const
{
    if (!q->m_annotations || !q->m_annotations->find(id))
        return {};
    QSet<AnnotationId> ids{id};
    for (const Annotation *part : Quotation::of(*q->m_annotations, id).parts())
        ids.insert(part->id);
    return ids;
}

bool ArticleEditor::Private::beginLinkDrag(QPointF point)
{
    const QList<const Annotation *> found = at(point);
    const auto quotation = std::ranges::find(found, Tags::Quotation, &Annotation::tag);
    if (quotation == found.end())
        return false;
    linkDrag.emplace((*quotation)->id, point);
    q->setCurrentAnnotation(linkDrag->quotation());
    return true;
}

void ArticleEditor::Private::moveLinkDrag(QPointF point)
{
    AnnotationId target;
    if (q->viewport()->rect().contains(point.toPoint()) && !isInMargin(point)) {
        for (const Annotation *annotation : at(point)) {
            if (target.isNull() && annotation->isPart())
                target = annotation->id;
        }
    }
    linkDrag->moveTo(point, target);
    hovered = target; // brings it out
    emphasize();
    q->viewport()->setCursor(target.isNull() ? Qt::ClosedHandCursor : Qt::DragLinkCursor);
    q->viewport()->update();
}

void ArticleEditor::Private::emphasize()
{
    const QSet<AnnotationId> now = group(q->m_current) | group(hovered);
    const QSet<AnnotationId> before = std::exchange(emphasized, now);
    if (!q->m_annotations)
        return;
    const QSet<AnnotationId> touched = (now - before) | (before - now);
    for (const AnnotationId &id : touched) {
        if (const Annotation *annotation = q->m_annotations->find(id))
            repaint(*annotation);
    }
    if (!touched.isEmpty())
        updateMargin();

    // Links go through the lines between a quotation and its parts.
    const QSet<AnnotationId> linkedBefore = std::exchange(linked, group(q->m_current));
    const Span reachBefore = linkReach;
    linkReach = {};
    for (const AnnotationId &id : std::as_const(linked)) {
        const Span hull = q->m_annotations->find(id)->hull();
        linkReach = linkReach.isEmpty() ? hull : linkReach.united(hull);
    }
    if (linked != linkedBefore || linkReach != reachBefore) {
        repaint(reachBefore);
        repaint(linkReach);
    }
}

void ArticleEditor::Private::repaint(const Annotation &annotation)
{
    for (const Span fragment : annotation.fragments)
        repaint(fragment);
}

void ArticleEditor::Private::repaint(Span span)
{
    const QRectF pane = q->viewport()->rect();
    for (const VisibleParagraph &paragraph : paragraphsIn(pane)) {
        if (!paragraph.span().overlaps(span))
            continue;
        const QTextLayout *lines = paragraph.block.layout();
        const int last = paragraph.block.length() - 1;
        const int from = std::clamp(span.begin - paragraph.block.position(), 0, last);
        const int to = std::clamp(span.end - 1 - paragraph.block.position(), from, last);
        repaintLines(paragraph, lines->lineForTextPosition(from).lineNumber(),
                     lines->lineForTextPosition(to).lineNumber());
    }
}

void ArticleEditor::Private::repaintLines(const VisibleParagraph &paragraph, int first, int last)
{
    const QTextLayout *lines = paragraph.block.layout();
    const qreal top = layout->lineBox(lines->lineAt(first)).top();
    const qreal bottom = layout->lineBox(lines->lineAt(last)).bottom();
    const QRectF rows(0, paragraph.origin.y() + top - 2, q->viewport()->width(), bottom - top + 4);
    q->viewport()->update(rows.toAlignedRect());
}

void ArticleEditor::Private::refresh(const Change &change)
{
    if (!change.text.isEmpty()) {
        followCorrection(change);
        return;
    }
    if (change.annotations.size() > ManyEdits) {
        layout->relayout();
        emphasize();
        q->viewport()->update();
        return;
    }
    bool touchesLinks = false;
    for (const AnnotationEdit &edit : change.annotations) {
        touchesLinks = touchesLinks || linked.contains((edit.after ? edit.after : edit.before)->id);
        for (const auto &side : {edit.before, edit.after}) {
            if (!side)
                continue;
            for (const Span fragment : side->fragments)
                refresh(fragment);
        }
    }
    updateMargin(); // where a bracket or a name stands depends on the others in view
    if (touchesLinks)
        repaint(linkReach);
    emphasize();
    if (touchesLinks)
        repaint(linkReach);
    if (allLinks)
        q->viewport()->update();
}

void ArticleEditor::Private::refresh(Span span)
{
    const QRectF pane = q->viewport()->rect();
    const QList<VisibleParagraph> visible = paragraphsIn(pane);
    bool moved = false;
    for (QTextBlock block = q->document()->findBlock(span.begin); block.isValid() && block.position() < span.end;
         block = block.next()) {
        if (block.layout()->lineCount() == 0)
            continue;
        const auto paragraph = std::ranges::find(visible, block, &VisibleParagraph::block);
        if (paragraph == visible.end()) {
            block.layout()->clearLayout();
            continue;
        }
        const auto formats = highlighter.formats(block.text(), block.position(), q->m_annotations);
        if (formats == block.layout()->formats())
            continue;
        const qreal height = layout->blockBoundingRect(block).height();
        const LineChanges lines(*block.layout());
        block.layout()->clearLayout();
        const QRectF rect = layout->blockBoundingRect(block);
        if (rect.height() != height)
            moved = true;
        else if (const auto changed = lines.in(*block.layout())) {
            repaintLines(*paragraph, changed->first, changed->second);
            const auto here = [&](const AnnotationId &id) {
                const Annotation *annotation = q->m_annotations->find(id);
                return annotation && annotation->overlaps(paragraph->span());
            };
            if (std::ranges::any_of(linked, here)) // their words may have moved, and the curves with them
                repaint(linkReach);
        }
    }
    if (moved) {
        layout->announceSize();
        q->viewport()->update();
    } else {
        repaint(span);
    }
}

} // namespace Guillemet
