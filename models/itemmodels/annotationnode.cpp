// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/annotationnode.h"

#include <QtCore/QCollator>

#include <numeric>

namespace Guillemet {

int AnnotationNode::placeOf(const AnnotationNode &node, const QCollator &collator) const
{
    const auto place = std::ranges::lower_bound(
        children, node, [&](const AnnotationNode &a, const AnnotationNode &b) { return standsBefore(a, b, collator); },
        [](const std::unique_ptr<AnnotationNode> &child) -> const AnnotationNode & { return *child; });
    return static_cast<int>(place - children.begin());
}

int AnnotationNode::heldCount() const
{
    if (!hasPages())
        return childCount();
    return std::accumulate(children.begin(), children.end(), 0,
                           [](int sum, const auto &page) { return sum + page->childCount(); });
}

Span AnnotationNode::place() const
{
    return isHeading() && !children.empty() ? children.front()->place() : span;
}

bool standsBefore(const AnnotationNode &a, const AnnotationNode &b, const QCollator &collator)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    if (a.heading && b.heading && a.kind != AnnotationNode::Kind::Page) {
        const int order = collator.compare(a.heading->name, b.heading->name);
        return order ? order < 0 : a.heading->key < b.heading->key;
    }
    if (a.span.begin != b.span.begin)
        return a.span.begin < b.span.begin;
    if (a.span.end != b.span.end)
        return a.span.end > b.span.end;
    return a.id < b.id;
}

} // namespace Guillemet
