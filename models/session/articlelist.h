// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document.h"

#include <QtCore/QHash>
#include <QtCore/QList>

namespace Guillemet {

/** The summaries of a project's articles, in their order, and where each is. */
class ArticleList
{
public:
    const QList<DocumentSummary> &all() const { return m_summaries; }
    /** -1 for an article that is not there. */
    int row(const DocumentId &id) const { return m_rows.value(id, -1); }
    DocumentSummary &at(int row) { return m_summaries[row]; }
    const DocumentSummary &at(int row) const { return m_summaries[row]; }

    void reset(const QList<DocumentSummary> &summaries);
    void append(const QList<DocumentSummary> &summaries);
    void remove(int first, int last);

private:
    void index(int first);

    QList<DocumentSummary> m_summaries;
    QHash<DocumentId, int> m_rows;
};

} // namespace Guillemet
