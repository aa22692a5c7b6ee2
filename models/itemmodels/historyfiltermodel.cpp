// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/historyfiltermodel.h"

#include "models/itemmodels/historymodel.h"

namespace Guillemet {

HistoryFilterModel::HistoryFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void HistoryFilterModel::setPerson(const QString &id)
{
    m_person = id;
    invalidateRowsFilter();
}

void HistoryFilterModel::setKinds(int kinds)
{
    m_kinds = kinds;
    invalidateRowsFilter();
}

bool HistoryFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_person.isEmpty() && m_kinds == 0)
        return true;
    if (!parent.isValid())
        return false; // a day comes with an entry of it
    const QModelIndex entry = sourceModel()->index(row, 0, parent);
    return (m_person.isEmpty() || entry.data(HistoryModel::AnnotatorRole).toString() == m_person) &&
           (m_kinds == 0 || (entry.data(HistoryModel::KindsRole).toInt() & m_kinds) != 0);
}

} // namespace Guillemet
