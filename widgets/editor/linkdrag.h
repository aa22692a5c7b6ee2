// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QtCore/QPointF>

class QColor;
class QPainter;

namespace Guillemet {

/** A quotation that is dragged to its speaker or cue. Points are in viewport coordinates. */
class LinkDrag
{
public:
    LinkDrag(AnnotationId quotation, QPointF from);

    const AnnotationId &quotation() const { return m_quotation; }
    /** The source or cue under the pointer; null for none. */
    const AnnotationId &target() const { return m_target; }
    /** False while it may still be a click. */
    bool hasBegun() const { return m_begun; }
    void moveTo(QPointF point, const AnnotationId &target);
    /** The line that follows the pointer. */
    void paint(QPainter &painter, const QColor &color) const;

private:
    AnnotationId m_quotation;
    AnnotationId m_target;
    QPointF m_from;
    QPointF m_to;
    bool m_begun = false;
};

} // namespace Guillemet
