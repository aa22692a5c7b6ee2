// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <array>

namespace Guillemet {

/**
 * Which column of a table of articles holds what: by its name in the header (whatever its case), or by its number from
 * 1. What is "" is found out from the names; what is `noColumn` is in none.
 */
struct TableColumns
{
    QString text = {};
    QString title = {};
    QString author = {};
    QString date = {};
    QString site = {};
    QString language = {};
    QString source = {}; ///< address of the article

    bool operator==(const TableColumns &) const = default;
};

constexpr QLatin1StringView noColumn("-");

/** The fields in their order, for dialogs and options. */
constexpr std::array<QString TableColumns::*, 7> tableFields{
    &TableColumns::text, &TableColumns::title,    &TableColumns::author, &TableColumns::date,
    &TableColumns::site, &TableColumns::language, &TableColumns::source};

/** Where the fields of an article are in the rows of one table: indexes from 0, -1 for none. */
struct ColumnIndexes
{
    std::array<qsizetype, 7> at{-1, -1, -1, -1, -1, -1, -1}; ///< as tableFields
    QString unknown = {};                                    ///< a column that was asked for and is not there

    qsizetype text() const { return at[0]; }
};

/** What to call a column so that it is found again: its name, or its number where the name is "" or another's too. */
QString columnName(const QStringList &header, qsizetype index);

/** Finds them: what `asked` names, the rest by what French and English headers call them; where no name says which
 * column is the text, it is the one with the longest cells of `rows`. */
ColumnIndexes columnIndexes(const TableColumns &asked, const QStringList &header, const QList<QStringList> &rows);

/** Whether a row holds names of columns rather than an article. */
bool isTableHeader(const QStringList &row);

} // namespace Guillemet
