// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/articlelist.h"

namespace Guillemet {

void ArticleList::reset(const QList<DocumentSummary> &summaries)
{
    m_summaries = summaries;
    m_rows.clear();
    index(0);
}

void ArticleList::append(const QList<DocumentSummary> &summaries)
{
    const int first = static_cast<int>(m_summaries.size());
    m_summaries.append(summaries);
    index(first);
}

void ArticleList::remove(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_rows.remove(m_summaries[row].id);
    m_summaries.remove(first, last - first + 1);
    index(first);
}

void ArticleList::index(int first)
{
    m_rows.reserve(m_summaries.size());
    for (int row = first; row < m_summaries.size(); ++row)
        m_rows.insert(m_summaries[row].id, row);
}

} // namespace Guillemet
