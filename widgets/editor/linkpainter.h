// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/textboundaries.h"
#include "widgets/editor/annotationscene.h"

class QPainter;
class QPainterPath;

namespace Guillemet {

/** Thin curves from a quotation to its sources and cues, in the space between the lines of text. */
class LinkPainter
{
public:
    /** Where an edge stands between two characters, as high as its line, in viewport coordinates; null if out of view.
     */
    using RectOf = std::function<QRectF(int position, Edge edge)>;

    LinkPainter(const AnnotationScene &scene, RectOf rectOf);

    void paint(QPainter &painter, const Annotation &quotation) const;
    /** Those of all quotations in view. */
    void paintAll(QPainter &painter) const;

private:
    void paintLink(QPainter &painter, const Annotation &quotation, const Annotation &part, LinkRole role) const;

    const AnnotationScene &m_scene;
    RectOf m_rectOf;
};

} // namespace Guillemet
