// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/linkpainter.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace Guillemet {

namespace {

constexpr qreal LinkRise = 5;      // px above its ends that a curve along one line goes
constexpr qreal LinkBelow = 3;     // px under the upper edge of a line where curves end
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
std::optional<LinkEnds> linkEndsOf(const Annotation &quotation, Span part, const LinkPainter::RectOf &rectOf)
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
    return LinkEnds{{edge.left() + shift, edge.top() + LinkBelow},
                    {(begin.left() + right) / 2, begin.top() + LinkBelow},
                    edge.top() == begin.top()};
}

QPainterPath linkCurve(const LinkEnds &ends)
{
    QPainterPath path(ends.from);
    if (ends.sameLine) {
        const qreal top = ends.from.y() - LinkRise;
        path.cubicTo({ends.from.x(), top}, {ends.to.x(), top}, ends.to);
        return path;
    }
    const qreal middle = (ends.from.y() + ends.to.y()) / 2;
    path.cubicTo({ends.from.x(), middle}, {ends.to.x(), middle}, ends.to);
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
            paintLink(painter, quotation, *part);
    }
    painter.restore();
}

void LinkPainter::paintLink(QPainter &painter, const Annotation &quotation, const Annotation &part) const
{
    const AnnotationLook look = m_scene.look(part);
    const std::optional<LinkEnds> ends = linkEndsOf(quotation, part.hull(), m_rectOf);
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
