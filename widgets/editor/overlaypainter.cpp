// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/overlaypainter.h"

#include "widgets/editor/readinglayout.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal overlayTick = 4; // px down at each edge

/** How one of them is drawn: blue and orange of Okabe and Ito, darker on a light page. */
struct OverlayLook
{
    QString letter;
    QPen pen;
    qreal above;                         ///< px over the text
    const QList<Span> *nearer = nullptr; ///< whose letter stands between, where one begins in the same place

    static OverlayLook of(const QString &letter, QRgb onLight, QRgb onDark, Qt::PenStyle style, qreal above, bool dark)
    {
        QPen pen(QColor::fromRgb(dark ? onDark : onLight), 1.6, style);
        pen.setCapStyle(Qt::FlatCap);
        return {letter, pen, above, nullptr};
    }
};

/** A line over the words, with the letter where it begins and a tick at each edge. */
class OverlayLine
{
public:
    OverlayLine(QPainter &painter, const OverlayLook &look)
        : m_painter(painter)
        , m_look(look)
    {
    }

    /** `room` is left for another letter between this one and the words. */
    void paint(const QRectF &words, bool begins, bool ends, qreal room)
    {
        const qreal y = words.top() - m_look.above;
        m_painter.setPen(m_look.pen);
        m_painter.drawLine(QPointF(words.left(), y), QPointF(words.right(), y));
        QPen tick = m_look.pen;
        tick.setStyle(Qt::SolidLine);
        m_painter.setPen(tick);
        if (ends)
            m_painter.drawLine(QPointF(words.right(), y), QPointF(words.right(), y + overlayTick));
        if (!begins)
            return;
        m_painter.drawLine(QPointF(words.left(), y), QPointF(words.left(), y + overlayTick));
        const QFontMetricsF metrics(m_painter.font());
        m_painter.drawText(
            QPointF(words.left() - metrics.horizontalAdvance(m_look.letter) - 1 - room, y + metrics.ascent() / 2),
            m_look.letter);
    }

private:
    QPainter &m_painter;
    const OverlayLook &m_look;
};

void paintSpans(QPainter &painter, const VisibleParagraph &paragraph, const QList<Span> &spans, const OverlayLook &look)
{
    const Span whole = paragraph.span();
    const QString text = paragraph.block.text();
    const QTextLayout *layout = paragraph.block.layout();
    OverlayLine pen(painter, look);
    for (const Span &span : spans) {
        if (!span.overlaps(whole))
            continue;
        const Span inside = span.intersected(whole).shifted(-whole.begin);
        const bool shared = look.nearer && std::ranges::contains(*look.nearer, span.begin, &Span::begin);
        const qreal room = shared ? QFontMetricsF(painter.font()).horizontalAdvance(u'B') : 0;
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const Span shown{line.textStart(), line.textStart() + line.textLength()};
            if (!inside.overlaps(shown))
                continue;
            for (const QRectF &rect : textRects(line, text, inside.begin, inside.end))
                pen.paint(rect.translated(paragraph.origin), shown.contains(span.begin - whole.begin),
                          span.end - whole.begin <= shown.end, room);
        }
    }
}

} // namespace

void paintOverlay(QPainter &painter, const AnnotationScene &scene, const ReviewOverlay &overlay, const QFont &font)
{
    const bool dark = scene.colors->isDark();
    OverlayLook first = OverlayLook::of(u"A"_s, 0xff005a9c, 0xff7cc4f5, Qt::SolidLine, -2.5, dark);
    first.nearer = &overlay.second;
    const OverlayLook second = OverlayLook::of(u"B"_s, 0xffa84300, 0xffffb347, Qt::DashLine, 1, dark);
    const OverlayLook both = OverlayLook::of(u"="_s, 0xff5a5a5a, 0xffb8b8b8, Qt::DotLine, -2.5, dark);
    painter.save();
    QFont letters = font;
    letters.setBold(true);
    letters.setPointSizeF(std::max(6.0, font.pointSizeF() * 0.8));
    painter.setFont(letters);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const VisibleParagraph &paragraph : scene.paragraphs) {
        paintSpans(painter, paragraph, overlay.both, both);
        paintSpans(painter, paragraph, overlay.first, first);
        paintSpans(painter, paragraph, overlay.second, second);
    }
    painter.restore();
}

} // namespace Guillemet
