// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace Guillemet {

struct ArticleExport;

/** Where articles are written to. */
struct OutputTarget
{
    enum class Kind {
        Folder, ///< files of their own for each article; made if it is missing
        File,   ///< one file for all
        StandardOutput,
    };
    Kind kind = Kind::Folder;
    QString path = {};               ///< of the folder or file
    QStringList protectedFiles = {}; ///< absolute paths that are not written over: the articles themselves
};

/** Writes articles one after the other, holding none of them longer than it takes. */
class ArticleWriter
{
public:
    virtual ~ArticleWriter() = default;
    /**
     * `name` is a path relative to the folder, without suffix; it must not come twice. Everything of the article is
     * written or nothing; after an error the next article may still be written to a folder, not to a file.
     */
    virtual Result<> write(const ArticleExport &article, const QString &name) = 0;
    /** To be called after the last article: before it nothing is in the file (a folder gets its articles as they come).
     */
    virtual Result<> finish() = 0;
};

} // namespace Guillemet
