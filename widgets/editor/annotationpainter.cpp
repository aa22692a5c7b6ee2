// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/annotationpainter.h"

#include "widgets/editor/readinglayout.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>

namespace Guillemet {

namespace {

constexpr qreal Corner = 3; // radius of tints, px

Qt::PenStyle penStyle(const Annotation &annotation, const Tag &tag)
{
    if (annotation.tag == Tags::Quotation) {
        switch (annotation.quoteType()) {
        case QuoteType::Mixed:
            return Qt::DashDotLine;
        case QuoteType::Indirect:
            return Qt::DotLine;
        case QuoteType::Direct:
        case QuoteType::Unknown:
            return Qt::SolidLine;
        }
    }
    switch (tag.underline) {
    case Tag::Underline::None:
        return Qt::NoPen;
    case Tag::Underline::Dotted:
        return Qt::DotLine;
    case Tag::Underline::Dashed:
        return Qt::DashLine;
    case Tag::Underline::DashDot:
        return Qt::DashDotLine;
    case Tag::Underline::Solid:
    case Tag::Underline::Wave:
        break;
    }
    return Qt::SolidLine;
}

} // namespace

void AnnotationPainter::paint(const QRectF &clip)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const VisibleParagraph &paragraph : m_scene.paragraphs) {
        const QList<const Annotation *> annotations = m_scene.annotationsIn(paragraph.span());
        if (annotations.isEmpty())
            continue;
        const QTextLayout *layout = paragraph.block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const QRectF box = m_scene.layout->lineBox(line).translated(paragraph.origin);
            if (box.bottom() >= clip.top() && box.top() <= clip.bottom())
                paintLine(paragraph, line, annotations);
        }
    }
    m_painter.restore();
}

void AnnotationPainter::paintLine(const VisibleParagraph &paragraph, const QTextLine &line,
                                  const QList<const Annotation *> &annotations)
{
    const int base = paragraph.block.position();
    const Span lineSpan = Span{line.textStart(), line.textStart() + line.textLength()}.shifted(base);
    std::vector<std::pair<int, Piece>> pieces; // with the length of the fragment
    QString text;
    for (const Annotation *annotation : annotations) {
        const AnnotationLook look = m_scene.look(*annotation);
        for (const Span fragment : annotation->fragments) {
            if (!look.tag || !fragment.overlaps(lineSpan))
                continue;
            if (text.isNull())
                text = paragraph.block.text();
            const QRectF box = m_scene.layout->lineBox(line).translated(paragraph.origin);
            for (QRectF rect : textRects(line, text, fragment.begin - base, fragment.end - base)) {
                rect.translate(paragraph.origin);
                pieces.push_back(
                    {fragment.length(),
                     {annotation, look, rect, QRectF(rect.left(), box.top(), rect.width(), box.height()),
                      rect.top() + line.ascent(), lineSpan.contains(fragment.begin), fragment.end <= lineSpan.end}});
            }
        }
    }
    std::ranges::stable_sort(pieces, std::greater(), &std::pair<int, Piece>::first);
    for (const auto &[length, piece] : pieces)
        paintTint(piece);
    for (const auto &[length, piece] : pieces) {
        paintUnderline(piece);
        paintEdges(piece);
        if (m_countryCodes && piece.ends && piece.annotation->tag == Tags::Country)
            paintCountryCode(piece);
    }
}

void AnnotationPainter::paintTint(const Piece &piece)
{
    const QColor color = m_scene.colors->tint(piece.look);
    if (color.alpha() == 0)
        return;
    // A quotation is one calm block over its lines; what is short is a label behind its words.
    const bool block = piece.look.tag->tinted;
    const QRectF rect = block ? piece.box : piece.text.adjusted(-1.5, 0, 1.5, 1);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    if (!block)
        m_painter.drawRoundedRect(rect, Corner, Corner);
    else
        m_painter.fillRect(rect, color);
}

void AnnotationPainter::paintUnderline(const Piece &piece)
{
    const Qt::PenStyle style = penStyle(*piece.annotation, *piece.look.tag);
    if (style == Qt::NoPen)
        return;
    const bool quotation = piece.look.tag->tinted;
    const bool cup = piece.look.tag->underline == Tag::Underline::Wave;
    // From the base line down: countries, then cues and speakers, then quotations.
    const qreal descent = piece.text.bottom() - piece.baseline;
    const qreal y =
        quotation ? piece.box.bottom() - 2 : piece.baseline + std::round(descent * (cup ? 0.55 : 0.85)) + 0.5;
    qreal width = quotation ? 1.4 : piece.look.tag->bold ? 2.0 : 1.4;
    if (piece.look.current)
        width += 0.8;
    else if (piece.look.status == Status::Suggested)
        width -= 0.3;
    QPen pen(m_scene.colors->mark(piece.look), width, style, style == Qt::DotLine ? Qt::RoundCap : Qt::FlatCap);
    if (style == Qt::DotLine)
        pen.setDashPattern({0.1, 2.6});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    if (!cup) {
        m_painter.drawLine(QPointF(piece.text.left(), y), QPointF(piece.text.right(), y));
        return;
    }
    // A country rests in a cup: told apart by shape even under a speaker's straight line.
    constexpr qreal Rise = 3.5;
    QPainterPath path(QPointF(piece.text.left() - 0.5, y - (piece.begins ? Rise : 0)));
    if (piece.begins)
        path.quadTo(piece.text.left() - 0.5, y, piece.text.left() + Rise, y);
    path.lineTo(piece.text.right() - (piece.ends ? Rise : 0), y);
    if (piece.ends)
        path.quadTo(piece.text.right() + 0.5, y, piece.text.right() + 0.5, y - Rise);
    m_painter.drawPath(path);
}

void AnnotationPainter::paintEdges(const Piece &piece)
{
    const bool suggested = piece.look.status == Status::Suggested;
    const bool quotation = piece.look.tag->tinted;
    if (!quotation && !suggested)
        return;
    QColor color = m_scene.colors->mark(piece.look);
    QPen pen(color, suggested ? 1 : 1.6);
    if (suggested)
        pen.setDashPattern({3, 2.5});
    m_painter.setBrush(Qt::NoBrush);
    if (quotation) {
        m_painter.setPen(pen);
        if (piece.begins)
            m_painter.drawLine(piece.box.topLeft() + QPointF(0, 2), piece.box.bottomLeft() - QPointF(0, 2));
        if (piece.ends)
            m_painter.drawLine(piece.box.topRight() + QPointF(0, 2), piece.box.bottomRight() - QPointF(0, 2));
        return;
    }
    color.setAlphaF(color.alphaF() * 0.6F);
    pen.setColor(color);
    m_painter.setPen(pen);
    m_painter.drawRoundedRect(piece.text.adjusted(-1.5, 0.5, 1.5, 0.5), Corner, Corner);
}

void AnnotationPainter::paintCountryCode(const Piece &piece)
{
    const QString code = piece.annotation->attributes.value(Attribute::Country);
    if (code.isEmpty())
        return;
    QFont font = m_scene.layout->document()->defaultFont();
    font.setPointSizeF(font.pointSizeF() * 0.5);
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    m_painter.setFont(font);
    m_painter.setPen(m_scene.colors->mark(piece.look));
    m_painter.drawText(
        QPointF(piece.text.right() - metrics.horizontalAdvance(code), piece.box.top() + metrics.ascent() - 1), code);
}

} // namespace Guillemet
