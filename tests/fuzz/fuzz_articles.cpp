// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of each kind that articles come in: reading ends, and an article has a text. The first byte
// chooses the kind.
#include "models/formats/articles/articlereaders.h"

#include <QtCore/QBuffer>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

class CheckingArticles final : public ArticleSink
{
public:
    bool take(ArticleExport article) override
    {
        require(!article.document.text.trimmed().isEmpty() && !article.document.id.isNull());
        require(!article.document.text.contains(u'\r') && article.annotations.isEmpty());
        return true;
    }
    void tell(const QString &issue) override { require(!issue.isEmpty()); }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const ArticleReaders readers;
    static const QList<const ArticleReader *> all = readers.all();
    if (size < 2)
        return 0;
    QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const ReadOptions options;
    CheckingArticles sink;
    const ArticleReader *reader = all.at(data[0] % all.size());
    if (const Result<> done = reader->read(ArticleInput(buffer, u"file"_s, options), sink); !done)
        require(done.error().message.contains(u"file"_s));
    return 0;
}
