// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document.h"
#include "models/core/result.h"

#include <QtCore/QStringList>

namespace Guillemet {

/** The files a path stands for: itself, or those in the folder and its subfolders that are wanted, by name; hidden ones
 * and those in the folder `except` are left alone. An error if there is none. */
Result<QStringList> filesUnder(const QString &path, const std::function<bool(const QString &)> &wanted,
                               const QString &except = {});
/** The article files of these. */
Result<QStringList> articleFiles(const QString &path, const QString &except = {});

/** Whether the suffix is one of an article: .txt, .html, … */
bool isArticleFile(const QString &path);

/** One file: plain text of any encoding, or the main text of a web page. Its id follows from its text. */
Result<Document> readArticle(const QString &path);

/** The same from bytes, as from the standard input or the clipboard; `name` is for messages and for the source. */
Result<Document> articleFromBytes(QByteArrayView bytes, const QString &name);

/** From text that is text already: dropped, pasted. */
Document articleFromText(QString text, const QString &source = {});

/** Every article a path stands for; fails with the first that cannot be read. */
Result<QList<Document>> readArticles(const QString &path);

} // namespace Guillemet
