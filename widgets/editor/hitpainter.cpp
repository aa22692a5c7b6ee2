// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/hitpainter.h"

#include "widgets/editor/readinglayout.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

namespace Guillemet {

namespace {

void paintHit(QPainter &painter, const QRectF &text, bool dark)
{
    // Translucent, so that what is tinted below is still seen; the frame tells it from a tint.
    const QColor fill = dark ? QColor(255, 214, 64, 56) : QColor(255, 209, 0, 60);
    const QColor frame = dark ? QColor(255, 214, 64, 190) : QColor(166, 124, 0, 210);
    const QRect box = text.adjusted(-1, 0, 1, 1).toAlignedRect();
    painter.fillRect(box, fill);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
}

} // namespace

void paintHits(QPainter &painter, const AnnotationScene &scene, const QList<Span> &hits, const QRectF &clip)
{
    painter.save();
    for (const VisibleParagraph &paragraph : scene.paragraphs) {
        const Span span = paragraph.span();
        auto hit = std::ranges::upper_bound(hits, span.begin, {}, &Span::end);
        if (hit == hits.end() || hit->begin >= span.end)
            continue;
        const QString text = paragraph.block.text();
        const QTextLayout *layout = paragraph.block.layout();
        for (; hit != hits.end() && hit->begin < span.end; ++hit) {
            const Span inside = hit->intersected(span).shifted(-span.begin);
            for (int i = 0; i < layout->lineCount(); ++i) {
                const QTextLine line = layout->lineAt(i);
                if (!inside.overlaps({line.textStart(), line.textStart() + line.textLength()}))
                    continue;
                for (const QRectF &rect : textRects(line, text, inside.begin, inside.end)) {
                    if (const QRectF place = rect.translated(paragraph.origin); place.intersects(clip))
                        paintHit(painter, place, scene.colors->isDark());
                }
            }
        }
    }
    painter.restore();
}

} // namespace Guillemet
