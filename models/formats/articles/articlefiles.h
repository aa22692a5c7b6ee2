// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document.h"
#include "models/core/result.h"

#include <QtCore/QStringList>

namespace Guillemet {

class ArticleReaders;

/** The article files a path stands for: itself, or those in the folder and its subfolders, by name; hidden ones and
 * those in the folder `except` are left alone. An error if there is none. */
Result<QStringList> articleFiles(const ArticleReaders &readers, const QString &path, const QString &except = {});

/** The first article of a file; an error if there is none. */
Result<Document> readArticle(const ArticleReaders &readers, const QString &path);

} // namespace Guillemet
