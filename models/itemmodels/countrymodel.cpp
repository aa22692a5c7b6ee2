// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/countrymodel.h"

#include "models/itemmodels/foldedfiltermodel.h"

namespace Guillemet {

CountryModel::CountryModel(const QLocale &locale, QObject *parent)
    : QAbstractListModel(parent)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    for (const CountryName &country : countries(locale)) {
        const QString englishName = countryName(country.code, english);
        const QString words = QStringList{country.name, englishName, country.code}.join(u' ');
        m_rows.append({country, englishName, FoldedFilterModel::folded(words)});
    }
}

QModelIndex CountryModel::indexOf(const QString &code) const
{
    const auto found = std::ranges::find_if(m_rows, [&code](const Row &row) { return row.country.code == code; });
    return found == m_rows.cend() ? QModelIndex() : index(static_cast<int>(found - m_rows.cbegin()));
}

int CountryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CountryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2)", "country and its code").arg(row.country.name, row.country.code);
    case Qt::EditRole:
        return row.country.name;
    case CodeRole:
        return row.country.code;
    case EnglishNameRole:
        return row.english;
    case SearchRole:
        return row.search;
    default:
        return {};
    }
}

} // namespace Guillemet
