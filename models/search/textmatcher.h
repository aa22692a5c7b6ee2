// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/search/foldedtext.h"
#include "models/search/lemmamatcher.h"
#include "models/search/searchquery.h"

#include <QtCore/QRegularExpression>

#include <atomic>
#include <memory>
#include <stop_token>

namespace Guillemet {

/** A query made ready. Copies are cheap; may be used on several threads. */
class TextMatcher
{
public:
    /** Fails for a regular expression that is none, with what is wrong and where. An empty text matches nothing.
     * `lemmasOf` is needed for SearchQuery::sameLemma. */
    static Result<TextMatcher> compile(const SearchQuery &query, const WordLemmasOf &lemmasOf = {});

    const SearchQuery &query() const { return m_query; }
    /** A regular expression sees upper and lower case, for \p{Lu}. */
    FoldedText::Options folding() const
    {
        return {m_query.ignoreCase && !m_query.regularExpression, m_query.ignoreAccents};
    }

    /** The hits, ascending, not overlapping, none empty; at most `most`. */
    QList<Span> spansIn(QStringView text, qsizetype most = maximum, const std::stop_token &stop = {}) const;
    /** The same where the text has been folded already, with folding(). */
    QList<Span> spansIn(QStringView text, const FoldedText &folded, qsizetype most = maximum,
                        const std::stop_token &stop = {}) const;

    /** Says so where a regular expression was too hard for a text that this matcher, or a copy of it, looked through,
     * and what was left of that text was not; "" else. */
    QString warning() const;

    static constexpr qsizetype maximum = 1'000'000;

private:
    QList<Span> literalSpans(QStringView text, const FoldedText &folded, QStringView needle, qsizetype most,
                             const std::stop_token &stop) const;
    QList<Span> expressionSpans(QStringView text, const FoldedText &folded, qsizetype most,
                                const std::stop_token &stop) const;
    bool isHit(QStringView text, Span span) const;

    SearchQuery m_query;
    QStringList m_needles; ///< folded
    QRegularExpression m_expression;
    std::shared_ptr<std::atomic<bool>> m_gaveUp; ///< of expressions; of all copies
    LemmaMatcher m_lemmas;
};

} // namespace Guillemet
