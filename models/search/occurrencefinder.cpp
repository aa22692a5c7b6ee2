// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/occurrencefinder.h"

namespace Guillemet {

namespace {
constexpr int contextLength = 40;

/** The fragments of a tag, ascending, for one pass along ascending hits. */
QList<Span> fragmentsOf(const QList<Annotation> &annotations, const TagId &tag, bool rejected)
{
    QList<Span> spans;
    for (const Annotation &annotation : annotations) {
        if (annotation.tag != tag || annotation.isVisible() == rejected)
            continue;
        for (const Span fragment : annotation.fragments)
            spans.append(fragment);
    }
    std::ranges::sort(spans);
    return spans;
}

/** Whether one of `spans` fits a hit; of what begins before the hit's end only what reaches it is asked. */
class Along
{
public:
    explicit Along(QList<Span> spans)
        : m_spans(std::move(spans))
    {
    }
    template<typename Fits> bool any(Span hit, Fits fits)
    {
        for (; m_next < m_spans.size() && m_spans[m_next].begin < hit.end; ++m_next)
            m_open.append(m_spans[m_next]);
        m_open.removeIf([hit](Span span) { return span.end <= hit.begin; });
        return std::ranges::any_of(m_open, fits);
    }

private:
    QList<Span> m_spans;
    QList<Span> m_open;
    qsizetype m_next = 0;
};

QString shown(QStringView text)
{
    QString words = text.toString();
    for (QChar &c : words) {
        if (c == u'\t' || c == u'\n')
            c = u' ';
    }
    return words;
}

QString leftOf(QStringView text, int position)
{
    const int limit = std::max(0, position - contextLength);
    int begin = position;
    while (begin > limit && text[begin - 1] != u'\n')
        --begin;
    if (begin > 0 && begin == limit && text[begin - 1] != u'\n') { // not from the middle of a word
        while (begin < position && !text[begin].isSpace())
            ++begin;
    }
    return shown(text.mid(begin, position - begin));
}

QString rightOf(QStringView text, int position)
{
    const int size = static_cast<int>(text.size());
    const int limit = std::min(size, position + contextLength);
    int end = position;
    while (end < limit && text[end] != u'\n')
        ++end;
    if (end < size && end == limit && text[end] != u'\n') {
        while (end > position && !text[end - 1].isSpace())
            --end;
    }
    return shown(text.mid(position, end - position));
}
} // namespace

QList<Occurrence> OccurrenceFinder::inArticle(const SearchedArticle &article, const std::stop_token &stop) const
{
    const SearchQuery &query = m_matcher.query();
    const QStringView text(article.text);
    Along within(fragmentsOf(article.annotations, query.withinTag, false));
    Along tagged(fragmentsOf(article.annotations, query.skipTag, false));
    Along refused(fragmentsOf(article.annotations, query.skipTag, true));
    QList<Occurrence> hits;
    for (const Span span : m_matcher.spansIn(text, TextMatcher::maximum, stop)) {
        if (!query.withinTag.isEmpty() && !within.any(span, [span](Span outer) { return outer.contains(span); }))
            continue;
        if (!query.skipTag.isEmpty() && tagged.any(span, [span](Span other) { return other.overlaps(span); }))
            continue;
        hits.append({.document = article.id,
                     .span = span,
                     .left = leftOf(text, span.begin),
                     .hit = shown(span.of(text)),
                     .right = rightOf(text, span.end),
                     .refused = !query.skipTag.isEmpty() &&
                                refused.any(span, [span](Span other) { return other.overlaps(span); })});
    }
    return hits;
}

QList<Occurrence> OccurrenceFinder::inArticles(const Source &next, const Progress &progress,
                                               const std::stop_token &stop, qsizetype most) const
{
    QList<Occurrence> all;
    int done = 0;
    while (!stop.stop_requested() && all.size() < most) {
        const std::optional<SearchedArticle> article = next();
        if (!article)
            break;
        QList<Occurrence> hits = inArticle(*article, stop);
        hits.resize(std::min(hits.size(), most - all.size()));
        all += hits;
        if (progress)
            progress(++done, hits);
    }
    return all;
}

} // namespace Guillemet
