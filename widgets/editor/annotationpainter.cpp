// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/annotationpainter.h"

#include "widgets/editor/readinglayout.h"
#include "widgets/editor/strokes.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

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
    for (const VisibleParagraph &paragraph : m_scene.paragraphs) {
        const QList<const Annotation *> annotations = m_scene.annotationsIn(paragraph.span());
        if (annotations.isEmpty())
            continue;
        const QString text = paragraph.block.text();
        const QTextLayout *layout = paragraph.block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const QRectF box = m_scene.layout->lineBox(line).translated(paragraph.origin);
            if (box.bottom() >= clip.top() && box.top() <= clip.bottom())
                paintLine(paragraph, text, line, annotations);
        }
    }
    m_painter.restore();
}

void AnnotationPainter::paintLine(const VisibleParagraph &paragraph, QStringView text, const QTextLine &line,
                                  const QList<const Annotation *> &annotations)
{
    const int base = paragraph.block.position();
    const Span lineSpan = Span{line.textStart(), line.textStart() + line.textLength()}.shifted(base);
    const QRectF box = m_scene.layout->lineBox(line).translated(paragraph.origin);
    QVarLengthArray<std::pair<int, Piece>, 16> pieces; // with the length of the fragment
    for (const Annotation *annotation : annotations) {
        for (const Span fragment : annotation->fragments) {
            if (!fragment.overlaps(lineSpan))
                continue;
            const AnnotationLook look = m_scene.look(*annotation);
            if (!look.tag)
                break;
            for (QRectF rect : textRects(line, text, fragment.begin - base, fragment.end - base)) {
                rect.translate(paragraph.origin);
                pieces.append(
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
        if (piece.ends && piece.annotation->isUnsure())
            paintDoubt(piece);
    }
}

void AnnotationPainter::paintTint(const Piece &piece)
{
    const QColor color = m_scene.colors->tint(piece.look);
    if (color.alpha() == 0)
        return;
    // A quotation is one calm block over its lines; what is short is a label behind its words.
    if (piece.look.tag->tinted)
        m_painter.fillRect(piece.box.toAlignedRect(), color);
    else
        m_painter.fillRect(piece.text.adjusted(-1.5, 0, 1.5, 1).toAlignedRect(), color);
}

void AnnotationPainter::paintUnderline(const Piece &piece)
{
    Qt::PenStyle style = penStyle(*piece.annotation, *piece.look.tag);
    if (style == Qt::NoPen)
        return;
    if (style == Qt::SolidLine && !piece.look.tag->tinted && piece.look.status == Status::Suggested)
        style = Qt::DashLine;
    const bool quotation = piece.look.tag->tinted;
    const qreal descent = piece.text.bottom() - piece.baseline;
    // From the base line down: countries, then cues and speakers, then quotations.
    if (piece.look.tag->underline == Tag::Underline::Wave) {
        paintCup(piece, std::round(piece.baseline + descent * 0.55) + 0.5);
        return;
    }
    const bool thick = piece.look.current || (piece.look.tag->bold && piece.look.status == Status::Confirmed);
    const qreal width = thick ? 2 : style == Qt::DotLine ? 1.5 : 1;
    const qreal y = quotation ? std::round(piece.box.bottom()) - 3 : std::round(piece.baseline + descent * 0.8);
    fillStroke(m_painter, {std::round(piece.text.left()), y, std::round(piece.text.width()), width},
               m_scene.colors->mark(piece.look), style);
}

void AnnotationPainter::paintCup(const Piece &piece, qreal y)
{
    // A country rests in a cup: told apart by shape even under a speaker's straight line.
    constexpr qreal Rise = 3.5;
    const qreal left = std::round(piece.text.left()) - 0.5;
    const qreal right = std::round(piece.text.right()) + 0.5;
    const qreal from = left + (piece.begins ? Rise : 0);
    const qreal to = right - (piece.ends ? Rise : 0);
    const QColor color = m_scene.colors->mark(piece.look);
    const qreal width = piece.look.current ? 2 : 1;
    // Only its ends are curves: smooth lines are what costs most on this page.
    fillStroke(m_painter, {std::round(from), std::floor(y), std::round(to) - std::round(from), width}, color,
               piece.look.status == Status::Suggested ? Qt::DashLine : Qt::SolidLine);
    QPainterPath ends;
    if (piece.begins) {
        ends.moveTo(left, y - Rise);
        ends.quadTo(left, y, from, y);
    }
    if (piece.ends) {
        ends.moveTo(to, y);
        ends.quadTo(right, y, right, y - Rise);
    }
    if (ends.isEmpty())
        return;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(color, piece.look.current ? 1.8 : 1.2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(ends);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void AnnotationPainter::paintEdges(const Piece &piece)
{
    const bool suggested = piece.look.status == Status::Suggested;
    const Qt::PenStyle style = suggested ? Qt::DashLine : Qt::SolidLine;
    QColor color = m_scene.colors->mark(piece.look);
    if (piece.look.tag->tinted) { // where it begins and ends, just outside its letters
        const qreal height = piece.box.height() - 4;
        const qreal width = piece.look.current ? 2 : 1;
        const qreal top = piece.box.top() + 2;
        if (piece.begins)
            fillStroke(m_painter, {std::round(piece.text.left()) - 1 - width, top, width, height}, color, style);
        if (piece.ends)
            fillStroke(m_painter, {std::round(piece.text.right()) + 1, top, width, height}, color, style);
    } else if (suggested) {
        color.setAlphaF(color.alphaF() * 0.6F);
        const QRectF frame = piece.text.adjusted(-2, 0, 2, 1).toAlignedRect();
        if (piece.begins)
            fillStroke(m_painter, {frame.left(), frame.top(), 1, frame.height()}, color, style);
        if (piece.ends)
            fillStroke(m_painter, {frame.right(), frame.top(), 1, frame.height()}, color, style);
    }
}

/** A question mark above where it ends. */
void AnnotationPainter::paintDoubt(const Piece &piece)
{
    QFont font = m_scene.layout->document()->defaultFont();
    font.setPointSizeF(font.pointSizeF() * 0.62);
    font.setWeight(QFont::Bold);
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'?') + 4;
    const QRectF label(piece.text.right() + 1, piece.box.top() + 1, width, metrics.ascent() + 1);
    const QColor color = m_scene.colors->mark(piece.look);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawRoundedRect(label, 3, 3);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setFont(font);
    m_painter.setPen(m_scene.colors->page());
    m_painter.drawText(label, Qt::AlignCenter | Qt::TextDontClip, u"?"_s);
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
