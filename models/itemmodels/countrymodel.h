// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/countries.h"

#include <QtCore/QAbstractListModel>

namespace Guillemet {

/** Every country with an ISO 3166-1 code, by its name in a language; found by that, the English name and the code. */
class CountryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole + 1, ///< "KZ"
        EnglishNameRole,
        SearchRole, ///< both names and the code for FoldedFilterModel
    };

    explicit CountryModel(const QLocale &locale = QLocale(), QObject *parent = nullptr);

    QModelIndex indexOf(const QString &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        CountryName country;
        QString english;
        QString search;
    };
    QList<Row> m_rows;
};

} // namespace Guillemet
