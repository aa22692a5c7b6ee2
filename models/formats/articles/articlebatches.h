// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document.h"
#include "models/formats/articles/readoptions.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace Guillemet {

class ArticleReaders;

/** A file of which something did not come in, and why. */
struct FailedFile
{
    QString path;
    QString reason;
    bool isWhole = true; ///< nothing of it came in

    bool operator==(const FailedFile &) const = default;
};

/** What was read since the last one. */
struct ArticleBatch
{
    QList<Document> documents = {};
    QList<FailedFile> failed = {};
    int files = 0;     ///< of all that are read, so far
    int total = 0;     ///< files there are
    double within = 0; ///< how much of the next file is read, 0 to 1
    int articles = 0;  ///< so far
};

/**
 * Reads files, and those in folders, and gives the articles a few at a time, the first at once. A file that cannot be
 * read does not keep the others out. Its own is what `options` say of
 * progress. On any thread.
 */
void readArticleFiles(const ArticleReaders &readers, const QStringList &paths, const ReadOptions &options,
                      const std::function<void(ArticleBatch)> &give);

} // namespace Guillemet
