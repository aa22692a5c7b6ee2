// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/spanlayout.h"

namespace Guillemet {

namespace {

struct Layer
{
    Span span;  ///< cut to what is laid out
    int length; ///< of the whole fragment
    const Annotation *annotation;
};

bool isOutside(const Layer &a, const Layer &b)
{
    return a.length != b.length ? a.length > b.length : readsBefore(*a.annotation, *b.annotation);
}

std::vector<Layer> layersOf(const QList<const Annotation *> &annotations, Span within)
{
    std::vector<Layer> layers;
    layers.reserve(static_cast<size_t>(annotations.size()));
    for (const Annotation *annotation : annotations) {
        for (const Span fragment : annotation->fragments) {
            if (const Span part = fragment.intersected(within); !part.isEmpty())
                layers.push_back({part, fragment.length(), annotation});
        }
    }
    std::ranges::sort(layers, {}, [](const Layer &layer) { return layer.span.begin; });
    return layers;
}

} // namespace

QList<SpanRun> spanLayout(const QList<const Annotation *> &annotations, Span within)
{
    const std::vector<Layer> layers = layersOf(annotations, within);
    QList<SpanRun> runs;
    QVarLengthArray<Layer, 8> open; // outermost first
    size_t next = 0;
    int position = within.begin;
    while (next < layers.size() || !open.isEmpty()) {
        if (open.isEmpty())
            position = layers[next].span.begin;
        for (; next < layers.size() && layers[next].span.begin == position; ++next)
            open.insert(std::ranges::upper_bound(open, layers[next], isOutside), layers[next]);
        int end = std::ranges::min(open, {}, [](const Layer &layer) { return layer.span.end; }).span.end;
        if (next < layers.size())
            end = std::min(end, layers[next].span.begin);
        SpanRun run{{position, end}, {}};
        for (const Layer &layer : open)
            run.stack.append(layer.annotation);
        runs.append(std::move(run));
        position = end;
        open.removeIf([end](const Layer &layer) { return layer.span.end <= end; });
    }
    return runs;
}

} // namespace Guillemet
