// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/formats/articles/tablecolumns.h"

namespace Guillemet {

class ArticleReaders;

/** The beginning of a table, for choosing its columns. */
struct TablePreview
{
    QString reader;     ///< its id: "csv", "xlsx", …
    QStringList header; ///< names of the columns, or their numbers where the table has none
    QList<QStringList> rows;
    TableColumns columns; ///< what reading would take, by the names in `header`; "" for what there is not
};

/** Whether a file is a table with one article a row, by its name and beginning. */
bool isTable(const ArticleReaders &readers, const QString &path);

/** Reads the first `rows` rows; `asked` are the columns that are told already. */
Result<TablePreview> previewTable(const ArticleReaders &readers, const QString &path, const TableColumns &asked = {},
                                  qsizetype rows = 20);

} // namespace Guillemet
