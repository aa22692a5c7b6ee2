// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "widgets/editor/annotationpalette.h"

#include <QtCore/QSet>
#include <QtGui/QTextBlock>

class QTextLine;

namespace Guillemet {

class ReadingLayout;

/** A paragraph in view and where it is, in the coordinates of the viewport. */
struct VisibleParagraph
{
    QTextBlock block;
    QPointF origin;

    Span span() const { return {block.position(), block.position() + block.length()}; }
};

/** What the painters of the editor draw: the annotations over the paragraphs that have to be painted. */
struct AnnotationScene
{
    const AnnotationSet *annotations = nullptr;
    const ReadingLayout *layout = nullptr;
    const AnnotationPalette *colors = nullptr;
    QList<VisibleParagraph> paragraphs;
    QSet<AnnotationId> current;        ///< the current (or pointed at) quotation with its parts
    std::optional<Annotation> preview; ///< shown instead of the one with its id, while an edge is dragged

    /** In reading order. */
    QList<const Annotation *> annotationsIn(Span span) const;
    /** The tag is null for a tag that is not in the tagset. */
    AnnotationLook look(const Annotation &annotation) const;
};

using LineRects = QVarLengthArray<QRectF, 1>;

/** The text [begin, end) of a line (positions in the paragraph): one rectangle, several in bidirectional text. In the
 * coordinates of the paragraph, as high as the line's text. Spaces that hang over the end of the line are left out. */
LineRects textRects(const QTextLine &line, QStringView paragraph, int begin, int end);

} // namespace Guillemet
