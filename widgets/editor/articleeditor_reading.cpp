// SPDX-License-Identifier: GPL-3.0-or-later
// How the reader has the page set: zoom, font, margin, overview, focus mode.
#include "models/core/quotation.h"
#include "widgets/editor/articleeditor_p.h"
#include "widgets/editor/overviewbar.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QScrollBar>

namespace Guillemet {

namespace {
constexpr int SmallestZoom = 50; // per cent
constexpr int LargestZoom = 400;
constexpr float Dimming = 0.7F; // of what focus mode leaves aside
constexpr QColor FindingOnLight(0xb0, 0x20, 0x20);
constexpr QColor FindingOnDark(0xff, 0x9a, 0x8a);
constexpr QColor HitOnLight(0x6a, 0x5a, 0x00);
constexpr QColor HitOnDark(0xf0, 0xd8, 0x60);
} // namespace

OverviewBar *ArticleEditor::overview() const
{
    return d->overview;
}

void ArticleEditor::setZoom(int percent)
{
    percent = std::clamp(percent, SmallestZoom, LargestZoom);
    if (std::exchange(m_zoom, percent) == percent)
        return;
    d->updatePage();
    Q_EMIT zoomChanged(percent);
}

void ArticleEditor::setReading(const ReadingOptions &options)
{
    const ReadingOptions before = std::exchange(d->reading, options);
    d->overview->setVisible(options.overview);
    placeOverview();
    if (options.paragraphNumbers && !d->numbers.isCounted())
        d->numbers.count(*document(), d->text);
    // The page is set anew only where it changes: a margin does not move the lines.
    if (before.family != options.family || before.size != options.size || before.lineHeight != options.lineHeight ||
        before.measure != options.measure)
        d->updatePage();
    viewport()->update();
}

const ReadingOptions &ArticleEditor::reading() const
{
    return d->reading;
}

int ArticleEditor::topPosition() const
{
    const QTextBlock block = firstVisibleBlock();
    const QTextLayout *lines = block.layout();
    const int line = verticalScrollBar()->value() - block.firstLineNumber();
    if (!lines || line <= 0 || line >= lines->lineCount())
        return std::max(0, block.position());
    return block.position() + lines->lineAt(line).textStart();
}

void ArticleEditor::setTopPosition(int position)
{
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid())
        return;
    d->layout->blockBoundingRect(block); // has its lines laid out
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    d->layout->announceSize(); // else the scroll bar may not reach so far yet
    verticalScrollBar()->setValue(block.firstLineNumber() + (line.isValid() ? line.lineNumber() : 0));
}

void ArticleEditor::setOverlay(const std::function<ReviewOverlay(Span place)> &overlay)
{
    if (!d->overlay && !overlay)
        return;
    d->overlay = overlay;
    viewport()->update();
}

void ArticleEditor::setFocusMode(bool on)
{
    d->focusMode = on;
    d->focused = d->spanInFocus();
    viewport()->update();
}

void ArticleEditor::placeOverview()
{
    const int width = d->reading.overview ? OverviewBar::Width : 0;
    setViewportMargins(isRightToLeft() ? width : 0, 0, isRightToLeft() ? 0 : width, 0); // they are not mirrored
    const QRect pane = viewport()->geometry();
    const int x = isRightToLeft() ? pane.left() - width : pane.right() + 1;
    d->overview->setGeometry(x, pane.top(), width, pane.height());
}

/** Sets the font and has everything laid out again; what was at the top stays there. */
void ArticleEditor::Private::updatePage()
{
    const QTextBlock top = q->firstVisibleBlock();
    layout->setLineHeight(std::clamp(reading.lineHeight, 1.0, 3.0));
    updateFont();
    layout->announceSize();
    q->verticalScrollBar()->setValue(top.firstLineNumber());
}

void ArticleEditor::Private::updateOverview()
{
    const Tag *quotation = colors.tag(Tags::Quotation);
    overview->setColors(quotation ? colors.mark({quotation, Status::Confirmed, true}) : colors.text(),
                        colors.isDark() ? FindingOnDark : FindingOnLight, colors.isDark() ? HitOnDark : HitOnLight);
}

Span ArticleEditor::Private::spanInFocus() const
{
    if (!focusMode)
        return {};
    if (q->m_annotations && q->m_annotations->find(q->m_current)) {
        const Quotation quotation = Quotation::of(*q->m_annotations, q->m_current);
        if (quotation.content)
            return quotation.content->hull();
    }
    const QTextBlock block = q->document()->findBlock(q->caret());
    return block.isValid() ? Span{block.position(), block.position() + block.length()} : Span();
}

void ArticleEditor::Private::updateFocus()
{
    if (focusMode && std::exchange(focused, spanInFocus()) != focused)
        q->viewport()->update();
}

void ArticleEditor::Private::paintDimming(QPainter &painter, const QRectF &clip) const
{
    QColor veil = colors.page();
    veil.setAlphaF(Dimming);
    for (const VisibleParagraph &paragraph : paragraphsIn(clip)) {
        if (!paragraph.span().overlaps(focused)) {
            const qreal height = layout->blockBoundingRect(paragraph.block).height();
            painter.fillRect(QRectF(0, paragraph.origin.y(), q->viewport()->width(), height), veil);
        }
    }
}

void ArticleEditor::Private::showVisibleSpan() const
{
    const QList<VisibleParagraph> paragraphs = paragraphsIn(q->viewport()->rect());
    if (overview->isVisible() && !paragraphs.isEmpty())
        overview->setVisibleSpan({paragraphs.first().span().begin, paragraphs.last().span().end});
}

} // namespace Guillemet
