// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/readoptions.h"
#include "models/formats/format.h"

namespace Guillemet {

class ArticleReader;
class ArticleReaders;
class FormatRegistry;

/** What a file is: articles with annotations in a format, or articles. */
struct FileKind
{
    QString path;                          ///< of what is to be read: the standoff beside a text
    const Format *format = nullptr;        ///< of a file with annotations
    const ArticleReader *reader = nullptr; ///< of one without; null too where the file is of no kind that is known

    bool isKnown() const { return format || reader; }
};

/** Found out from the name and the beginning of the file; a table whose columns are told is a table. */
FileKind kindOf(const QString &path, const FormatRegistry &formats, const ArticleReaders &readers,
                const TableColumns &columns = {});

/** Reads its articles, one after the other. */
Result<> readFile(const FileKind &kind, const ImportOptions &importing, const ArticleReaders &readers,
                  const ReadOptions &reading, ArticleSink &sink);

} // namespace Guillemet
