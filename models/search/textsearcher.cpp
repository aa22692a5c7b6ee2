// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/textsearcher.h"

namespace Guillemet {

void TextSearcher::setText(const QString &text)
{
    m_text = text;
    m_foldedWith.reset();
    search();
}

void TextSearcher::setQuery(const SearchQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    search();
}

void TextSearcher::setPlaces(const std::optional<QList<Span>> &places)
{
    find(m_query, places);
}

void TextSearcher::find(const SearchQuery &query, const std::optional<QList<Span>> &places, const std::stop_token &stop)
{
    m_query = query;
    m_places = places;
    if (m_places)
        std::ranges::sort(*m_places);
    search(stop);
}

void TextSearcher::search(const std::stop_token &stop)
{
    m_hits.clear();
    m_error.clear();
    if (m_query.text.isEmpty() && m_query.otherForms.isEmpty())
        return;
    const Result<TextMatcher> matcher = TextMatcher::compile(m_query);
    if (!matcher) {
        m_error = matcher.error().message;
        return;
    }
    if (m_foldedWith != matcher->folding()) {
        m_folded = FoldedText(m_text, matcher->folding());
        m_foldedWith = matcher->folding();
    }
    m_hits = matcher->spansIn(m_text, m_folded, TextMatcher::maximum, stop);
    m_error = matcher->warning();
    if (!m_places)
        return;
    int farthest = -1; // the end of what begins before the hit and reaches farthest
    auto place = m_places->cbegin();
    m_hits.removeIf([&](Span hit) {
        for (; place != m_places->cend() && place->begin <= hit.begin; ++place)
            farthest = std::max(farthest, place->end);
        return hit.end > farthest;
    });
}

int TextSearcher::next(int position) const
{
    if (m_hits.isEmpty())
        return -1;
    const auto hit = std::ranges::lower_bound(m_hits, position, {}, &Span::begin);
    return hit == m_hits.cend() ? 0 : static_cast<int>(hit - m_hits.cbegin());
}

int TextSearcher::previous(int position) const
{
    if (m_hits.isEmpty())
        return -1;
    const auto hit = std::ranges::lower_bound(m_hits, position, {}, &Span::begin);
    return static_cast<int>((hit == m_hits.cbegin() ? m_hits.cend() : hit) - m_hits.cbegin()) - 1;
}

int TextSearcher::indexOf(Span selection) const
{
    const auto hit = std::ranges::lower_bound(m_hits, selection.begin, {}, &Span::begin);
    return hit != m_hits.cend() && *hit == selection ? static_cast<int>(hit - m_hits.cbegin()) : -1;
}

} // namespace Guillemet
