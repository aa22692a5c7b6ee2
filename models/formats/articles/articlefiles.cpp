// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/articlefiles.h"

#include "models/formats/articles/articlereaders.h"
#include "models/formats/folderfiles.h"

namespace Guillemet {

namespace {
/** Wants one article. */
class FirstArticle final : public ArticleSink
{
public:
    bool take(ArticleExport article) override
    {
        document = std::move(article.document);
        return false;
    }
    void tell(const QString &) override {}

    std::optional<Document> document;
};
} // namespace

Result<QStringList> articleFiles(const ArticleReaders &readers, const QString &path, const QString &except)
{
    return filesUnder(path, [&readers](const QString &file) { return readers.holdsArticles(file); }, except);
}

Result<Document> readArticle(const ArticleReaders &readers, const QString &path)
{
    FirstArticle first;
    const ReadOptions options;
    const Result<> read = readers.read(path, options, first);
    if (first.document)
        return *std::move(first.document);
    return std::unexpected(read ? Error{ErrorCode::BadContent, path} : read.error());
}

} // namespace Guillemet
