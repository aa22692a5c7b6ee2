// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articlereader.h"

#include <memory>
#include <vector>

namespace Guillemet {

/** The kinds of files that articles come in. Safe to use from any number of threads. */
class ArticleReaders
{
public:
    /** The list is in articlereaders.cpp. */
    ArticleReaders();
    Q_DISABLE_COPY_MOVE(ArticleReaders)

    QList<const ArticleReader *> all() const;
    const ArticleReader *find(QStringView id) const; ///< null for an id that is none
    QStringList suffixes() const;                    ///< of all of them
    /** Whether the suffix is one of an article: .txt, .html, .pdf, … */
    bool isArticle(const QString &path) const;
    /** The same, but of .json, .xml and the like only those that begin as articles do: what to take of a folder. */
    bool holdsArticles(const QString &path) const;
    bool holdsArticles(const QString &name, QByteArrayView start) const;
    /** The reader of a file by its name and its first `startLength` bytes; null for what is of no kind that is known.
     */
    const ArticleReader *forFile(const QString &name, QByteArrayView start) const;
    static constexpr qint64 startLength = qint64(1) << 16;
    /** The same for a file on the disk; null also where it cannot be read. */
    const ArticleReader *forFile(const QString &path) const;

    /** Every article of a file, or of the standard input ("-"). What is told to `sink` does not name the file. */
    Result<> read(const QString &path, const ReadOptions &options, ArticleSink &sink) const;
    Result<> read(const ArticleInput &input, ArticleSink &sink) const;

private:
    std::vector<std::unique_ptr<const ArticleReader>> m_readers;
};

} // namespace Guillemet
