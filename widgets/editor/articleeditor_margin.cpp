// SPDX-License-Identifier: GPL-3.0-or-later
// The strip beside the text, where its lines begin: at the left, or at the right of an article in Arabic.
#include "widgets/editor/annotationtooltip.h"
#include "widgets/editor/articleeditor_p.h"

#include <QtGui/QPainter>

namespace Guillemet {

QFont ArticleEditor::Private::marginFont() const
{
    QFont font = q->font();
    font.setPointSizeF(font.pointSizeF() * 0.78);
    return font;
}

bool ArticleEditor::Private::isInMargin(QPointF point) const
{
    const QuotationMargin::Place place = marginPlace();
    return place.fromEdge(point.x()) < place.width - EdgeReach;
}

bool ArticleEditor::Private::isInMargin(const QRect &rect) const
{
    return isInMargin(QPointF(isRightToLeft ? rect.topLeft() : rect.topRight()));
}

bool ArticleEditor::Private::touchesMargin(const QRect &rect) const
{
    return isInMargin(QPointF(isRightToLeft ? rect.topRight() : rect.topLeft()));
}

QuotationMargin::Place ArticleEditor::Private::marginPlace() const
{
    const qreal free = reading.paragraphNumbers ? ParagraphNumbers::Width : 0;
    if (!isRightToLeft)
        return {layout->columnLeft(), free};
    const qreal pane = q->viewport()->width();
    return {pane - layout->columnLeft() - layout->columnWidth(), free, pane};
}

void ArticleEditor::Private::updateMargin()
{
    const QuotationMargin::Place place = marginPlace();
    const QRectF all(0, 0, place.width - EdgeReach, q->viewport()->height());
    q->viewport()->update(place.shown(all).toRect());
}

void ArticleEditor::Private::paintMargin(QPainter &painter) const
{
    const AnnotationScene whole = scene(q->viewport()->rect());
    margin(whole).paint(painter, marginNames);
    if (reading.paragraphNumbers)
        numbers.paint(painter, whole, marginFont(), marginPlace().mirrored);
}

QuotationMargin ArticleEditor::Private::margin(const AnnotationScene &scene) const
{
    return QuotationMargin(
        scene,
        [this](const Annotation &quotation) { return shortSpeakerName(quotation, *q->m_annotations, text, speakers); },
        marginFont(), marginPlace());
}

} // namespace Guillemet
