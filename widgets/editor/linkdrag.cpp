// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/linkdrag.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QStyleHints>

namespace Guillemet {

namespace {
constexpr qreal DragDot = 4; // px, radius at the pointer
} // namespace

LinkDrag::LinkDrag(AnnotationId quotation, QPointF from)
    : m_quotation(quotation)
    , m_from(from)
    , m_to(from)
{
}

void LinkDrag::moveTo(QPointF point, const AnnotationId &target)
{
    m_to = point;
    m_target = target;
    const int far = QGuiApplication::styleHints()->startDragDistance();
    m_begun = m_begun || (m_to - m_from).manhattanLength() >= far;
}

void LinkDrag::paint(QPainter &painter, const QColor &color) const
{
    if (!m_begun)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Over nothing to link with, the line is only a thread.
    painter.setPen(QPen(color, m_target.isNull() ? 1.2 : 2, m_target.isNull() ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(m_from, m_to);
    painter.setBrush(m_target.isNull() ? QBrush(Qt::NoBrush) : QBrush(color));
    painter.drawEllipse(m_to, DragDot, DragDot);
    painter.restore();
}

} // namespace Guillemet
