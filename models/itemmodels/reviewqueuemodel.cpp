// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/reviewqueuemodel.h"

#include <QtCore/QLocale>
#include <QtGui/QFont>

namespace Guillemet {

using namespace Qt::StringLiterals;

void ReviewQueueModel::reset(const QList<QueuedArticle> &articles)
{
    beginResetModel();
    m_articles = articles;
    endResetModel();
}

int ReviewQueueModel::rowOf(const DocumentId &id) const
{
    const auto found = std::ranges::find(m_articles, id, &QueuedArticle::id);
    return found == m_articles.end() ? -1 : static_cast<int>(found - m_articles.begin());
}

void ReviewQueueModel::setCurrent(const DocumentId &id)
{
    const DocumentId before = std::exchange(m_current, id);
    for (const DocumentId &changed : {before, id}) {
        if (const int row = rowOf(changed); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {Qt::FontRole});
    }
}

int ReviewQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_articles.size());
}

QVariant ReviewQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueuedArticle &article = m_articles[index.row()];
    if (role == Qt::DisplayRole)
        return article.agreement ? QLocale().toString(*article.agreement, 'f', 2) + u"  "_s + article.title
                                 : article.title;
    if (role == Qt::ToolTipRole)
        return article.title;
    if (role == Qt::FontRole && article.id == m_current) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

} // namespace Guillemet
