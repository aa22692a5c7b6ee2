// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/readahead.h"

#include "models/core/boundedqueue.h"

#include <thread>
#include <variant>

namespace Guillemet {

namespace {
constexpr qint64 readAheadOfSink = 500'000; ///< characters
constexpr qint64 annotationWeight = 200;

using ReadItem = std::variant<ArticleExport, QString>; ///< an article or an issue
using ReadQueue = BoundedQueue<ReadItem>;

class QueueSink final : public ArticleSink
{
public:
    explicit QueueSink(ReadQueue &queue)
        : m_queue(queue)
    {
    }
    bool take(ArticleExport article) override
    {
        const qint64 weight = weightOf(article);
        return m_queue.push(std::move(article), weight);
    }
    void tell(const QString &issue) override { m_queue.push(issue, issue.size() + annotationWeight); }

private:
    ReadQueue &m_queue;
};

bool handOver(ReadItem item, ArticleSink &sink)
{
    if (auto *article = std::get_if<ArticleExport>(&item))
        return sink.take(std::move(*article));
    sink.tell(std::get<QString>(item));
    return true;
}
} // namespace

qint64 weightOf(const ArticleExport &article)
{
    return article.document.text.size() + article.annotations.size() * annotationWeight + annotationWeight;
}

Result<> readAhead(const std::function<Result<>(ArticleSink &)> &read, ArticleSink &sink)
{
    ReadQueue queue(readAheadOfSink);
    Result<> done;
    {
        const std::jthread reader([&] {
            QueueSink ahead(queue);
            done = read(ahead);
            queue.close();
        });
        bool goesOn = true;
        while (std::optional<ReadItem> item = goesOn ? queue.pop() : std::nullopt)
            goesOn = handOver(*std::move(item), sink);
        queue.close();
    }
    return done;
}

} // namespace Guillemet
