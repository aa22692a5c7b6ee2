// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/strokes.h"

#include <QtCore/QVarLengthArray>
#include <QtGui/QPainter>

namespace Guillemet {

void fillStroke(QPainter &painter, const QRectF &line, const QColor &color, Qt::PenStyle style)
{
    if (line.isEmpty())
        return;
    const bool horizontal = line.width() >= line.height();
    const qreal width = horizontal ? line.height() : line.width();
    QVarLengthArray<qreal, 4> pattern; // on, off, …
    switch (style) {
    case Qt::DotLine:
        pattern = {width, width * 2};
        break;
    case Qt::DashLine:
        pattern = {3, 3};
        break;
    case Qt::DashDotLine:
        pattern = {7, 3, width, 3};
        break;
    default:
        painter.fillRect(line, color);
        return;
    }
    const qreal end = horizontal ? line.right() : line.bottom();
    qreal at = horizontal ? line.left() : line.top();
    for (qsizetype i = 0; at < end; i = (i + 1) % pattern.size()) {
        const qreal length = std::min(pattern[i], end - at);
        if (i % 2 == 0)
            painter.fillRect(
                horizontal ? QRectF(at, line.top(), length, width) : QRectF(line.left(), at, width, length), color);
        at += pattern[i];
    }
}

} // namespace Guillemet
