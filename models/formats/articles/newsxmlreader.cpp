// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/newsxmlreader.h"

#include "models/formats/articles/newsitem.h"
#include "models/formats/articles/xmlarticles.h"

#include <QtCore/QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** Cuts the file into its items. */
class NewsItems
{
public:
    NewsItems(const ArticleInput &input, ArticleSink &sink)
        : m_input(input)
        , m_sink(sink)
    {
    }

    bool visit(const XmlInput &xml)
    {
        const QStringView name = xml.name();
        if (xml.isStartElement()) {
            if (!m_item && (name == "newsItem"_L1 || name == "NewsItem"_L1 || name == "nitf"_L1)) {
                m_item.emplace();
                m_depth = 0;
            }
            if (m_item) {
                ++m_depth;
                m_item->start(xml);
            }
        } else if (xml.isCharacters() && m_item) {
            m_item->text(xml.text());
        } else if (xml.isEndElement() && m_item) {
            m_item->end(name);
            return --m_depth > 0 || give();
        }
        return true;
    }

    bool any() const { return m_any; }

private:
    bool give()
    {
        const ArticleDraft draft = m_item->finish();
        m_item.reset();
        if (draft.isEmpty()) // a picture, or a list of other items
            return true;
        const Result<Document> document = draft.finish(m_input);
        m_any = true;
        return m_sink.take({.document = *document});
    }

    const ArticleInput &m_input;
    ArticleSink &m_sink;
    std::optional<NewsItem> m_item;
    int m_depth = 0;
    bool m_any = false;
};
} // namespace

QString NewsXmlReader::id() const
{
    return u"newsxml"_s;
}

QString NewsXmlReader::name() const
{
    return QCoreApplication::translate("ArticleReader", "Agency news (NITF, NewsML)");
}

QStringList NewsXmlReader::suffixes() const
{
    return {u"xml"_s, u"nitf"_s, u"newsml"_s};
}

bool NewsXmlReader::recognises(QByteArrayView start) const
{
    const QByteArrayView head = start.first(std::min<qsizetype>(start.size(), 8192));
    return head.contains("<nitf") || head.contains("<newsItem") || head.contains("<newsMessage") ||
           head.contains("<NewsML") || head.contains(":newsItem") || head.contains(":newsMessage");
}

Result<> NewsXmlReader::read(const ArticleInput &input, ArticleSink &sink) const
{
    NewsItems items(input, sink);
    return readXmlArticles(
        input, sink, [&items](XmlInput &at) { return items.visit(at); }, [&items] { return items.any(); });
}

} // namespace Guillemet
