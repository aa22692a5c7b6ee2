// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/edgedrag.h"

namespace Guillemet {

namespace {
int edgeOf(Span span, Edge edge)
{
    return edge == Edge::Begin ? span.begin : span.end;
}
} // namespace

EdgeDrag::EdgeDrag(Annotation annotation, int fragment, Edge edge)
    : m_annotation(std::move(annotation))
    , m_fragment(fragment)
    , m_edge(edge)
    , m_position(edgeOf(m_annotation.fragments[fragment], edge))
{
}

bool EdgeDrag::hasMoved() const
{
    return m_position != edgeOf(m_annotation.fragments[m_fragment], m_edge);
}

bool EdgeDrag::moveTo(int position)
{
    const auto &fragments = m_annotation.fragments;
    const Span span = fragments[m_fragment];
    if (m_edge == Edge::Begin) {
        const int lowest = m_fragment > 0 ? fragments[m_fragment - 1].end + 1 : 0;
        position = std::clamp(position, lowest, span.end - 1);
    } else {
        const int highest =
            m_fragment + 1 < fragments.size() ? fragments[m_fragment + 1].begin - 1 : std::numeric_limits<int>::max();
        position = std::clamp(position, span.begin + 1, highest);
    }
    return std::exchange(m_position, position) != position;
}

Annotation EdgeDrag::preview() const
{
    Annotation moved = m_annotation;
    (m_edge == Edge::Begin ? moved.fragments[m_fragment].begin : moved.fragments[m_fragment].end) = m_position;
    return moved;
}

} // namespace Guillemet
