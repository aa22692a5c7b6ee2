// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/standoff/tokens.h"

#include <QtCore/QTextBoundaryFinder>

namespace Guillemet {

namespace {
QList<int> sortedEdges(const QList<Annotation::Fragments> &annotations)
{
    QList<int> edges;
    for (const Annotation::Fragments &fragments : annotations) {
        for (const Span span : fragments)
            edges << span.begin << span.end;
    }
    std::ranges::sort(edges);
    edges.erase(std::ranges::unique(edges).begin(), edges.end());
    return edges;
}
} // namespace

QList<Token> tokensOf(QStringView text, const QList<Annotation::Fragments> &annotations)
{
    const QList<int> edges = sortedEdges(annotations);
    QSet<int> begins;
    QSet<int> ends;
    for (const Annotation::Fragments &fragments : annotations) {
        for (const Span span : fragments) {
            begins.insert(span.begin);
            ends.insert(span.end);
        }
    }
    QList<Token> tokens;
    const auto add = [&](Span span) {
        const bool isSpace = span.length() == 1 && text[span.begin] == u' ';
        if (isSpace && !tokens.isEmpty() && !tokens.last().spaceAfter && !begins.contains(span.begin) &&
            !ends.contains(span.end))
            tokens.last().spaceAfter = true;
        else
            tokens.append({span, false});
    };
    // The finder takes several spaces as one, and a narrow space as part of a word: each is a token of its own.
    const auto addPieces = [&](int begin, int end) {
        while (begin < end) {
            int to = begin + 1;
            while (!text[begin].isSpace() && to < end && !text[to].isSpace())
                ++to;
            add({std::exchange(begin, to), to});
        }
    };
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text.data(), text.size());
    auto edge = edges.cbegin();
    for (int begin = 0; begin < text.size();) {
        const int end = static_cast<int>(words.toNextBoundary());
        if (end < 0)
            break;
        for (; edge != edges.cend() && *edge < end; ++edge) {
            if (*edge > begin)
                addPieces(std::exchange(begin, *edge), *edge);
        }
        addPieces(begin, end);
        begin = end;
    }
    return tokens;
}

} // namespace Guillemet
