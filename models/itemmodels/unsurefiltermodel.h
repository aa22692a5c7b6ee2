// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSortFilterProxyModel>

namespace Guillemet {

/** Of the AnnotationModel only what is marked as unsure, with the rows above it. */
class UnsureFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit UnsureFilterModel(QObject *parent = nullptr);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
};

} // namespace Guillemet
