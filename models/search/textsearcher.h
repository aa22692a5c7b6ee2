// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/textmatcher.h"

#include <optional>

namespace Guillemet {

/** The search of a find bar: all hits of a query in one text, and the way from one to the next. */
class TextSearcher
{
public:
    void setText(const QString &text);
    /** Tags in the query are not looked at: give the places instead. */
    void setQuery(const SearchQuery &query);
    /** Only hits inside one of these count, for searching within a tag; nothing: everywhere. */
    void setPlaces(const std::optional<QList<Span>> &places);
    /** Both at once; ends on request with what has been found until then. */
    void find(const SearchQuery &query, const std::optional<QList<Span>> &places, const std::stop_token &stop = {});

    const SearchQuery &query() const { return m_query; }
    bool isValid() const { return m_error.isEmpty(); }
    /** What is wrong with the regular expression, translated; "" if nothing is. There are hits still where it only
     * took too long. */
    const QString &error() const { return m_error; }

    int count() const { return static_cast<int>(m_hits.size()); }
    /** Ascending. */
    const QList<Span> &hits() const { return m_hits; }
    /** The first hit that begins at or after `position`, else the first of all; -1 without hits. */
    int next(int position) const;
    /** The last hit that begins before `position`, else the last of all; -1 without hits. */
    int previous(int position) const;
    /** The hit that is just this selection; -1 if it is none. */
    int indexOf(Span selection) const;

private:
    void search(const std::stop_token &stop = {});

    QString m_text;
    SearchQuery m_query;
    std::optional<QList<Span>> m_places;
    FoldedText m_folded;
    std::optional<FoldedText::Options> m_foldedWith;
    QString m_error;
    QList<Span> m_hits;
};

} // namespace Guillemet
