// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/feedreader.h"

#include "models/formats/articles/htmlfragment.h"
#include "models/formats/articles/xmlarticles.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** Reads a feed element by element and gives its entries. */
class Feed
{
public:
    Feed(const ArticleInput &input, ArticleSink &sink)
        : m_input(input)
        , m_sink(sink)
    {
    }

    bool visit(const XmlInput &xml)
    {
        if (xml.isStartElement())
            start(xml);
        else if (xml.isCharacters())
            m_text += m_markup > 0 ? xml.text().toString().toHtmlEscaped() : xml.text().toString();
        else if (xml.isEndElement())
            return end(xml);
        return true;
    }
    bool any() const { return m_any; }

private:
    struct Entry
    {
        QString title, author, date, updated, link, text, summary, language;
        qint64 line = 0;
    };

    void start(const XmlInput &xml)
    {
        const QStringView name = xml.name();
        if (m_markup > 0) { // text of Atom that is XHTML, as it stands
            ++m_markup;
            m_text += u'<' + name + u'>';
            return;
        }
        m_text.clear();
        const QXmlStreamAttributes attributes = xml.attributes();
        if (name == "item"_L1 || name == "entry"_L1) {
            m_entry = {};
            m_entry.line = xml.lineNumber();
            m_inEntry = true;
        } else if ((name == "content"_L1 || name == "summary"_L1) && attributes.value("type"_L1) == "xhtml"_L1) {
            m_markup = 1;
        } else if (name == "link"_L1 && m_inEntry && m_entry.link.isEmpty()) {
            const QStringView relation = attributes.value("rel"_L1);
            if (relation.isEmpty() || relation == "alternate"_L1)
                m_entry.link = attributes.value("href"_L1).toString();
        }
        if (const QStringView language = attributes.value("xml:lang"_L1); !language.isEmpty())
            (m_inEntry ? m_entry.language : m_language) = language.toString();
    }

    bool end(const XmlInput &xml)
    {
        const QStringView name = xml.name();
        if (m_markup > 1) {
            --m_markup;
            m_text += u"</" + name + u'>';
            return true;
        }
        m_markup = 0;
        const QString text = std::exchange(m_text, {}).trimmed();
        if (name == "item"_L1 || name == "entry"_L1)
            return give();
        if (m_inEntry)
            take(name, text);
        else if (name == "title"_L1 && m_site.isEmpty())
            m_site = text;
        else if (name == "language"_L1)
            m_language = text;
        return true;
    }

    void take(QStringView name, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (name == "title"_L1)
            m_entry.title = paragraphsOfHtml(text).join(u' ');
        else if (name == "creator"_L1 || name == "name"_L1 || (name == "author"_L1 && m_entry.author.isEmpty()))
            m_entry.author = text;
        else if (name == "pubDate"_L1 || name == "published"_L1 || name == "date"_L1 || name == "issued"_L1)
            m_entry.date = text;
        else if (name == "updated"_L1 || name == "modified"_L1)
            m_entry.updated = text;
        else if (name == "link"_L1)
            m_entry.link = text;
        else if (name == "encoded"_L1 || name == "content"_L1)
            m_entry.text = text;
        else if (name == "description"_L1 || name == "summary"_L1)
            m_entry.summary = text;
    }

    bool give()
    {
        m_inEntry = false;
        ArticleDraft draft;
        const QString &text = m_entry.text.isEmpty() ? m_entry.summary : m_entry.text;
        draft.setTitle(m_entry.title);
        draft.addAuthor(m_entry.author);
        draft.setDate(m_entry.date.isEmpty() ? m_entry.updated : m_entry.date);
        draft.setSite(paragraphsOfHtml(m_site).join(u' '));
        draft.setLanguage(m_entry.language.isEmpty() ? m_language : m_entry.language);
        for (const QString &paragraph : paragraphsOfHtml(text, languageCode(m_language)))
            draft.addParagraph(paragraph);
        if (draft.isEmpty()) {
            m_sink.tell(QCoreApplication::translate("ArticleReader", "Line %1: the entry “%2” has no text.")
                            .arg(QString::number(m_entry.line), m_entry.title));
            return true;
        }
        m_any = true;
        return m_sink.take({.document = *draft.finish(m_input, m_entry.link)});
    }

    const ArticleInput &m_input;
    ArticleSink &m_sink;
    QString m_site;
    QString m_language;
    Entry m_entry;
    QString m_text;
    int m_markup = 0; ///< how deep in XHTML
    bool m_inEntry = false;
    bool m_any = false;
};
} // namespace

QString FeedReader::id() const
{
    return u"feed"_s;
}

QString FeedReader::name() const
{
    return QCoreApplication::translate("ArticleReader", "Feed (RSS, Atom)");
}

QStringList FeedReader::suffixes() const
{
    return {u"rss"_s, u"atom"_s, u"rdf"_s, u"xml"_s};
}

bool FeedReader::recognises(QByteArrayView start) const
{
    const QByteArrayView head = start.first(std::min<qsizetype>(start.size(), 8192));
    return head.contains("<rss") || head.contains("<feed") || head.contains("http://purl.org/rss/1.0/");
}

Result<> FeedReader::read(const ArticleInput &input, ArticleSink &sink) const
{
    Feed feed(input, sink);
    return readXmlArticles(
        input, sink, [&feed](XmlInput &at) { return feed.visit(at); }, [&feed] { return feed.any(); });
}

} // namespace Guillemet
