// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/search/textmatcher.h"

#include <functional>
#include <optional>

namespace Guillemet {

/** A hit in its context, as a preview list shows it. */
struct Occurrence
{
    DocumentId document = {};
    Span span = {};
    QString left = {}; ///< up to 40 characters before it on its line, cut at a word
    QString hit = {};
    QString right = {};
    bool refused = false; ///< SearchQuery::skipTag was proposed just here and refused: better not ticked

    bool operator==(const Occurrence &) const = default;
};

/** An article to search. Annotations are only needed where the query asks for tags; rejected ones belong to them. */
struct SearchedArticle
{
    DocumentId id = {};
    QString text = {};
    QList<Annotation> annotations = {};
};

/** Finds the occurrences of a query in one text or in many. Has no state but the query; may be used on any thread. */
class OccurrenceFinder
{
public:
    explicit OccurrenceFinder(TextMatcher matcher)
        : m_matcher(std::move(matcher))
    {
    }

    /** Gives one article after the other, nothing at the end. */
    using Source = std::function<std::optional<SearchedArticle>()>;
    /** Called after each article with how many are done and the hits in that one. */
    using Progress = std::function<void(int articles, const QList<Occurrence> &hits)>;

    QList<Occurrence> inArticle(const SearchedArticle &article, const std::stop_token &stop = {}) const;
    /** In the order of the articles; ends at `most` hits or on request with what has been found until then. */
    QList<Occurrence> inArticles(const Source &next, const Progress &progress = {}, const std::stop_token &stop = {},
                                 qsizetype most = TextMatcher::maximum) const;

private:
    TextMatcher m_matcher;
};

} // namespace Guillemet
