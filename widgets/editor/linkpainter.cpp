// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/linkpainter.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace Guillemet {

namespace {

constexpr qreal LinkRise = 5;      // px above its ends that a curve along one line goes
constexpr qreal LinkBelow = 3;     // px under the upper edge of a line where such curves end
constexpr qreal LinkLane = 1.2;    // px from the middle of the gap between two lines; cues above, sources below
constexpr qreal LinkCorner = 6;    // px, radius
constexpr qreal LinkDot = 2.2;     // px, radius of the end at the part
constexpr qreal LongLink = 60;     // px: of a part that goes on in the next line, where the curve ends
constexpr float QuietLink = 0.55F; // opacity of the links of a quotation that is not the current one

struct LinkEnds
{
    QPointF from;
    QPointF to;
    bool sameLine = false;
};

/** From the edge of the fragment that is nearest to the part, to the middle of the part's words. */
std::optional<LinkEnds> linkEndsOf(const Annotation &quotation, Span part, LinkRole role,
                                   const LinkPainter::RectOf &rectOf)
{
    const auto gap = [part](Span fragment) {
        return std::max({0, part.begin - fragment.end, fragment.begin - part.end});
    };
    const Span nearest = *std::ranges::min_element(quotation.fragments, {}, gap);
    const bool after = part.begin >= nearest.end;
    const QRectF edge = rectOf(after ? nearest.end : nearest.begin, after ? Edge::End : Edge::Begin);
    const QRectF begin = rectOf(part.begin, Edge::Begin);
    if (edge.isNull() || begin.isNull())
        return {};
    const QRectF end = rectOf(part.end, Edge::End);
    const qreal right = end.top() == begin.top() ? end.left() : begin.left() + LongLink;
    const qreal shift = after ? -3 : 3; // begins over the quotation, not beside it
    const QPointF from(edge.left() + shift, edge.top());
    const QPointF to((begin.left() + right) / 2, begin.top());
    if (edge.top() == begin.top())
        return LinkEnds{from + QPointF(0, LinkBelow), to + QPointF(0, LinkBelow), true};
    // Leaves and arrives where the lines face each other: no word is struck through on the way.
    const bool down = edge.top() < begin.top();
    const qreal lane = role == LinkRole::Source ? LinkLane : -LinkLane;
    return LinkEnds{from + QPointF(0, (down ? edge.height() : 0) + lane), to + QPointF(0, down ? 0 : begin.height())};
}

QPainterPath linkCurve(const LinkEnds &ends)
{
    QPainterPath path(ends.from);
    const qreal rise = ends.to.y() - ends.from.y();
    if (ends.sameLine) {
        const qreal top = ends.from.y() - LinkRise;
        path.cubicTo({ends.from.x(), top}, {ends.to.x(), top}, ends.to);
        return path;
    }
    // Along the gap between two lines, then straight to the part.
    const qreal run = ends.to.x() - ends.from.x();
    const qreal corner = std::min({LinkCorner, std::abs(run), std::abs(rise)});
    path.lineTo(ends.to.x() - std::copysign(corner, run), ends.from.y());
    path.quadTo({ends.to.x(), ends.from.y()}, {ends.to.x(), ends.from.y() + std::copysign(corner, rise)});
    path.lineTo(ends.to);
    return path;
}

} // namespace

LinkPainter::LinkPainter(const AnnotationScene &scene, RectOf rectOf)
    : m_scene(scene)
    , m_rectOf(std::move(rectOf))
{
}

void LinkPainter::paint(QPainter &painter, const Annotation &quotation) const
{
    if (quotation.fragments.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Link &link : quotation.links) {
        const Annotation *part = link.role == LinkRole::Parent ? nullptr : m_scene.annotations->find(link.target);
        if (part && part->isVisible())
            paintLink(painter, quotation, *part, link.role);
    }
    painter.restore();
}

void LinkPainter::paintLink(QPainter &painter, const Annotation &quotation, const Annotation &part, LinkRole role) const
{
    const AnnotationLook look = m_scene.look(part);
    const std::optional<LinkEnds> ends = linkEndsOf(quotation, part.hull(), role, m_rectOf);
    if (!look.tag || !ends)
        return;
    QColor color = m_scene.colors->mark(look);
    if (!look.current)
        color.setAlphaF(color.alphaF() * QuietLink);
    QPen pen(color, look.current ? 1.4 : 1.1);
    if (part.status == Status::Suggested)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(linkCurve(*ends));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(ends->to, LinkDot, LinkDot);
}

void LinkPainter::paintAll(QPainter &painter) const
{
    if (m_scene.paragraphs.isEmpty())
        return;
    const Span visible = m_scene.paragraphs.first().span().united(m_scene.paragraphs.last().span());
    const QList<const Annotation *> all = m_scene.annotationsIn(visible);
    for (const Annotation *annotation : all) {
        if (annotation->tag == Tags::Quotation)
            paint(painter, *annotation);
    }
}

} // namespace Guillemet
