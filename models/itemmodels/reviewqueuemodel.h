// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewqueue.h"

#include <QtCore/QAbstractListModel>

namespace Guillemet {

/** The articles a reviewer goes through; the one that is open is bold. */
class ReviewQueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void reset(const QList<QueuedArticle> &articles);
    void setCurrent(const DocumentId &id);
    const QueuedArticle &article(int row) const { return m_articles[row]; }
    /** -1 where it is not in the queue. */
    int rowOf(const DocumentId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<QueuedArticle> m_articles;
    DocumentId m_current;
};

} // namespace Guillemet
