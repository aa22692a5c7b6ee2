// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/unsurefiltermodel.h"

#include "models/itemmodels/annotationmodel.h"

namespace Guillemet {

UnsureFilterModel::UnsureFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setFilterRole(AnnotationModel::UnsureRole); // what is above a row that changes is looked at too
}

bool UnsureFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return sourceModel()->index(row, 0, parent).data(AnnotationModel::UnsureRole).toBool();
}

} // namespace Guillemet
