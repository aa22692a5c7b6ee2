// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/annotationscene.h"

#include <QtGui/QTextLayout>

namespace Guillemet {

QList<const Annotation *> AnnotationScene::annotationsIn(Span span) const
{
    QList<const Annotation *> found = annotations ? annotations->annotationsIn(span) : QList<const Annotation *>();
    if (preview) {
        found.removeIf([this](const Annotation *annotation) { return annotation->id == preview->id; });
        if (preview->overlaps(span)) {
            const auto place = std::ranges::upper_bound(
                found, &*preview, [](const Annotation *a, const Annotation *b) { return readsBefore(*a, *b); });
            found.insert(place, &*preview);
        }
    }
    return found;
}

AnnotationLook AnnotationScene::look(const Annotation &annotation) const
{
    return {colors->tag(annotation.tag), annotation.status, current.contains(annotation.id)};
}

namespace {

bool isBidirectional(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        if (c.unicode() < 0x590) // Latin, Greek, Cyrillic: nothing runs from right to left before Hebrew
            return false;
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
    });
}

} // namespace

LineRects textRects(const QTextLine &line, QStringView paragraph, int begin, int end)
{
    const int lineEnd = line.textStart() + line.textLength();
    begin = std::max(begin, line.textStart());
    end = std::min(end, lineEnd);
    if (begin >= end)
        return {};
    const QRectF natural = line.naturalTextRect();
    const auto rect = [&](qreal a, qreal b) {
        return QRectF(QPointF(std::min(a, b), natural.top()), QPointF(std::max(a, b), natural.bottom()));
    };
    if (!isBidirectional(paragraph.mid(line.textStart(), line.textLength()))) {
        const qreal left = line.cursorToX(begin);
        const qreal right = std::min(line.cursorToX(end), natural.right());
        return left < right ? LineRects{rect(left, right)} : LineRects(); // only spaces that hang over the end
    }
    LineRects rects;
    for (int position = begin; position < end;) {
        int at = position;
        const qreal leading = line.cursorToX(&at, QTextLine::Leading);
        at = position;
        const qreal trailing = line.cursorToX(&at, QTextLine::Trailing);
        const QRectF glyph = rect(leading, trailing);
        if (!rects.isEmpty() && glyph.left() <= rects.last().right() + 0.5 &&
            glyph.right() >= rects.last().left() - 0.5)
            rects.last() |= glyph;
        else
            rects.append(glyph);
        ++position;
    }
    return rects;
}

} // namespace Guillemet
