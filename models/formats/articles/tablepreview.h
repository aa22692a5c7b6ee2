// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/formats/articles/readoptions.h"

namespace Guillemet {

class ArticleReader;
class ArticleReaders;

/** The beginning of a table, for choosing its columns. */
struct TablePreview
{
    QString reader;     ///< its id: "csv", "xlsx", …
    QStringList header; ///< names of the columns, or their numbers where the table has none
    QList<QStringList> rows;
    TableColumns columns; ///< what reading would take, by columnName(); "" for what there is not
};

/** Whether a reader reads tables with one article a row; null is none. */
bool isTable(const ArticleReader *reader);
/** Whether the suffix is one that such tables have; nothing is opened. */
bool mayBeTable(const ArticleReaders &readers, const QString &path);

/** Reads the first `rows` rows; `options` may say which columns are told already. */
Result<TablePreview> previewTable(const ArticleReaders &readers, const QString &path, const ReadOptions &options = {},
                                  qsizetype rows = 20);

} // namespace Guillemet
