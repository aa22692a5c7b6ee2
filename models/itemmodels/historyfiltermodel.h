// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSortFilterProxyModel>

namespace Guillemet {

/** The entries of a HistoryModel by one person, or about one kind of thing; days without any are left out. */
class HistoryFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit HistoryFilterModel(QObject *parent = nullptr);

    void setPerson(const QString &id); ///< "" for all
    void setKinds(int kinds);          ///< of HistoryModel::Kind; 0 for all

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_person;
    int m_kinds = 0;
};

} // namespace Guillemet
