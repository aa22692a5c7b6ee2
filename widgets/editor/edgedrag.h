// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"
#include "models/editing/textboundaries.h"

namespace Guillemet {

/** An edge of an annotation's fragment, while it is dragged. The annotation itself stays as it is. */
class EdgeDrag
{
public:
    EdgeDrag(Annotation annotation, int fragment, Edge edge);

    const AnnotationId &id() const { return m_annotation.id; }
    int fragment() const { return m_fragment; }
    Edge edge() const { return m_edge; }
    int position() const { return m_position; }
    bool hasMoved() const;
    /** Kept between the fragment's other edge (at least one character stays) and the neighbouring fragment; true if the
     * position is another one now. */
    bool moveTo(int position);
    /** The annotation as it would be. */
    Annotation preview() const;

private:
    Annotation m_annotation;
    int m_fragment;
    Edge m_edge;
    int m_position;
};

} // namespace Guillemet
