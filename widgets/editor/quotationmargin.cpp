// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/quotationmargin.h"

#include "widgets/editor/marginnames.h"
#include "widgets/editor/readinglayout.h"
#include "widgets/editor/strokes.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

namespace Guillemet {

namespace {
constexpr qreal LaneWidth = 6; // px from one nested bracket to the next
constexpr qreal Gap = 14;      // px between the innermost bracket and the text
constexpr qreal Tick = 4;      // px, the ends of a bracket
constexpr qreal NarrowestName = 36;
constexpr qreal OuterEdge = 8;
} // namespace

QRectF QuotationMargin::Place::shown(QRectF rect) const
{
    if (mirrored >= 0)
        rect.moveLeft(mirrored - rect.right());
    return rect;
}

QuotationMargin::QuotationMargin(const AnnotationScene &scene, NameOf nameOf, const QFont &font, const Place &place)
    : m_scene(scene)
    , m_nameOf(std::move(nameOf))
    , m_font(font)
    , m_place(place)
{
    if (scene.paragraphs.isEmpty())
        return;
    const Span visible = scene.paragraphs.first().span().united(scene.paragraphs.last().span());
    for (const Annotation *annotation : scene.annotationsIn(visible)) {
        if (annotation->tag != Tags::Quotation)
            continue;
        Bracket bracket{annotation, {}, 0};
        for (const Bracket &other : m_brackets) { // in reading order: what holds it comes before it
            if (other.quotation->hull().overlaps(annotation->hull()))
                bracket.lane = std::max(bracket.lane, other.lane + 1);
        }
        addParts(bracket);
        m_lanes = std::max(m_lanes, bracket.lane);
        m_brackets.append(bracket);
    }
}

void QuotationMargin::addParts(Bracket &bracket) const
{
    for (const VisibleParagraph &paragraph : m_scene.paragraphs) {
        if (!bracket.quotation->overlaps(paragraph.span()))
            continue;
        const QTextLayout *layout = paragraph.block.layout();
        bool goesOn = false;
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const Span span = Span{0, line.textLength()}.shifted(paragraph.block.position() + line.textStart());
            const auto fragment =
                std::ranges::find_if(bracket.quotation->fragments, [span](Span f) { return f.overlaps(span); });
            if (fragment == bracket.quotation->fragments.end()) {
                goesOn = false;
                continue;
            }
            const QRectF box = m_scene.layout->lineBox(line).translated(paragraph.origin);
            if (!goesOn)
                bracket.parts.append({box.top(), box.bottom(), span.contains(fragment->begin), false});
            bracket.parts.last().bottom = box.bottom();
            bracket.parts.last().ends = fragment->end <= span.end;
            goesOn = true;
        }
    }
}

qreal QuotationMargin::laneX(const Bracket &bracket) const
{
    return std::round(m_place.width - Gap - LaneWidth * (m_lanes - bracket.lane));
}

QRectF QuotationMargin::nameRect(const Bracket &bracket) const
{
    const qreal begin = OuterEdge + m_place.free;
    const qreal end = std::round(m_place.width - Gap - LaneWidth * m_lanes) - 8;
    if (bracket.parts.isEmpty() || end - begin < NarrowestName)
        return {};
    const qreal height = QFontMetricsF(m_font).height();
    const Part &first = bracket.parts.first();
    return {begin, first.top + (m_scene.layout->pitch() - height) / 2, end - begin, height};
}

void QuotationMargin::paint(QPainter &painter, MarginNames &names) const
{
    painter.save();
    qreal namesEnd = std::numeric_limits<qreal>::lowest();
    for (const Bracket &bracket : m_brackets) {
        paintBracket(painter, bracket, laneX(bracket));
        QRectF rect = nameRect(bracket);
        if (rect.isEmpty() || !bracket.parts.first().begins)
            continue;
        rect.moveTop(std::max(rect.top(), namesEnd));
        if (rect.bottom() > bracket.parts.last().bottom + rect.height())
            continue; // no room left beside it
        const AnnotationLook look = m_scene.look(*bracket.quotation);
        painter.setPen(look.current ? m_scene.colors->text() : m_scene.colors->quietText());
        names.paint(painter, m_place.shown(rect), m_nameOf(*bracket.quotation),
                    {m_font, look.current, m_place.mirrored >= 0});
        namesEnd = rect.bottom();
    }
    painter.restore();
}

void QuotationMargin::paintBracket(QPainter &painter, const Bracket &bracket, qreal x) const
{
    const AnnotationLook look = m_scene.look(*bracket.quotation);
    if (!look.tag)
        return;
    const QColor color = m_scene.colors->mark(look);
    const qreal width = look.current ? 2 : 1;
    const Qt::PenStyle style = look.status == Status::Suggested ? Qt::DashLine : Qt::SolidLine;
    for (qsizetype i = 0; i < bracket.parts.size(); ++i) {
        const Part &part = bracket.parts[i];
        const qreal top = part.top + 4;
        const qreal bottom = part.bottom - 4;
        fillStroke(painter, m_place.shown({x, top, width, bottom - top}), color, style);
        if (part.begins)
            fillStroke(painter, m_place.shown({x, top, Tick, width}), color);
        if (part.ends)
            fillStroke(painter, m_place.shown({x, bottom - width, Tick, width}), color);
        if (i > 0) {
            const qreal from = bracket.parts[i - 1].bottom - 4;
            fillStroke(painter, m_place.shown({x, from, 1, top - from}), color, Qt::DotLine);
        }
    }
}

AnnotationId QuotationMargin::quotationAt(QPointF point) const
{
    AnnotationId found;
    const qreal x = m_place.fromEdge(point.x());
    for (const Bracket &bracket : m_brackets) {
        for (const Part &part : bracket.parts) {
            if (x < m_place.width && part.top <= point.y() && point.y() < part.bottom &&
                (found.isNull() || x >= laneX(bracket) - LaneWidth / 2))
                found = bracket.quotation->id;
        }
    }
    return found;
}

} // namespace Guillemet
