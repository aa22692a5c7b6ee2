// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/odtreader.h"

#include "models/formats/articles/packedxml.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** The text of <office:text>, paragraph by paragraph. */
class OpenDocumentBody
{
public:
    explicit OpenDocumentBody(ArticleDraft &draft)
        : m_draft(draft)
    {
    }

    bool visit(XmlInput &xml)
    {
        if (xml.isStartElement())
            start(xml);
        else if (xml.isEndElement())
            end(xml);
        else if (xml.isCharacters() && m_left == 0 && !m_open.isEmpty())
            addText(xml.text());
        return true;
    }

private:
    void start(XmlInput &xml)
    {
        const QStringView name = xml.name();
        if (m_left > 0 || name == "note"_L1 || name == "annotation"_L1 || name == "tracked-changes"_L1 ||
            name == "meta"_L1 || name == "styles"_L1 || name == "automatic-styles"_L1 || name == "master-styles"_L1 ||
            name == "desc"_L1) {
            ++m_left;
        } else if (name == "p"_L1 || name == "h"_L1) {
            m_open.append(QString());
        } else if (!m_open.isEmpty()) {
            if (name == "s"_L1 || name == "tab"_L1)
                m_open.last() += u' ';
            else if (name == "line-break"_L1)
                m_open.last() += u'\n';
        }
    }

    void end(const XmlInput &xml)
    {
        const QStringView name = xml.name();
        if (m_left > 0) {
            --m_left;
        } else if (name == "p"_L1 && !m_open.isEmpty()) {
            m_draft.addParagraph(m_open.takeLast());
        } else if (name == "h"_L1 && !m_open.isEmpty()) {
            m_draft.addHeading(m_open.takeLast());
        }
    }

    /** White space of the file, line ends too, is one space. */
    void addText(QStringView text)
    {
        for (const QChar c : text)
            m_open.last() += c == u'\n' || c == u'\r' || c == u'\t' ? QChar(u' ') : c;
    }

    ArticleDraft &m_draft;
    QStringList m_open; ///< a frame has paragraphs within one
    int m_left = 0;     ///< how deep in an element that is left out
};

Result<> readBody(const QByteArray &bytes, const ArticleInput &input, const QString &place, ArticleDraft &draft,
                  ArticleSink &sink)
{
    XmlInput xml(bytes);
    OpenDocumentBody body(draft);
    const Result<> parsed = forEachToken(xml, input, place, [&body](XmlInput &at) { return body.visit(at); });
    if (!parsed && (draft.isEmpty() || parsed.error().code == ErrorCode::Cancelled))
        return parsed;
    const Result<Document> document = draft.finish(input);
    if (!document)
        return std::unexpected(document.error());
    if (!parsed)
        sink.tell(parsed.error().message + u' ' +
                  QCoreApplication::translate("ArticleReader", "The text before it is taken over."));
    sink.take({.document = *document});
    return {};
}
} // namespace

QString OdtReader::id() const
{
    return u"odt"_s;
}

QString OdtReader::name() const
{
    return QCoreApplication::translate("ArticleReader", "OpenDocument text (ODT)");
}

QStringList OdtReader::suffixes() const
{
    return {u"odt"_s, u"fodt"_s, u"ott"_s};
}

bool OdtReader::recognises(QByteArrayView start) const
{
    if (start.startsWith("PK\x03\x04"))
        return start.contains("application/vnd.oasis.opendocument.text") ||
               (start.contains("content.xml") && start.contains("styles.xml") && start.contains("META-INF/manifest"));
    return start.contains("<office:document ") && start.contains("opendocument.text");
}

Result<> OdtReader::read(const ArticleInput &input, ArticleSink &sink) const
{
    ArticleDraft draft;
    if (!input.device().peek(2).startsWith("PK")) {
        const Result<QByteArray> bytes = input.readAll(ZipContent::largestFile);
        if (!bytes)
            return std::unexpected(bytes.error());
        const qsizetype meta = bytes->indexOf("<office:meta>");
        const qsizetype end = bytes->indexOf("</office:meta>", std::max<qsizetype>(meta, 0));
        if (meta >= 0 && end > meta) // its names need the declarations of the whole: read without namespaces
            readDublinCore(bytes->mid(meta, end + 14 - meta), input, draft);
        return readBody(*bytes, input, {}, draft, sink);
    }
    ZipArchive archive(input);
    if (const Result<> opened = archive.open(); !opened)
        return opened;
    const Result<QByteArray> content = archive.read(u"content.xml"_s);
    if (!content)
        return std::unexpected(content.error());
    if (const Result<QByteArray> meta = archive.read(u"meta.xml"_s))
        readDublinCore(*meta, input, draft);
    return readBody(*content, input, u"content.xml"_s, draft, sink);
}

} // namespace Guillemet
