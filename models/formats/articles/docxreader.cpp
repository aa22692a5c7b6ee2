// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/docxreader.h"

#include "models/formats/articles/packedxml.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** The text of word/document.xml, paragraph by paragraph. */
class WordBody
{
public:
    explicit WordBody(ArticleDraft &draft)
        : m_draft(draft)
    {
    }

    bool visit(XmlInput &xml)
    {
        if (xml.isStartElement())
            start(xml);
        else if (xml.isEndElement())
            end(xml.name());
        else if (xml.isCharacters() && m_inText && m_left == 0 && !m_open.isEmpty())
            m_open.last().text += xml.text();
        return true;
    }

private:
    struct Paragraph
    {
        QString text;
        bool isHeading = false;
    };

    void start(XmlInput &xml)
    {
        const QStringView name = xml.name();
        // Text that was deleted or moved away, and the copy of a text box for old programs.
        if (m_left > 0 || name == "del"_L1 || name == "moveFrom"_L1 || name == "Fallback"_L1) {
            ++m_left;
        } else if (name == "p"_L1) {
            m_open.append(Paragraph());
        } else if (!m_open.isEmpty()) {
            startInside(xml, name);
        }
    }

    void startInside(XmlInput &xml, QStringView name)
    {
        static const QRegularExpression headings(u"^(Title|Titre|Heading ?1|Titre ?1)$"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        Paragraph &paragraph = m_open.last();
        if (name == "t"_L1)
            m_inText = true;
        else if (name == "tab"_L1)
            paragraph.text += u' ';
        else if ((name == "br"_L1 || name == "cr"_L1) && valueOf(xml, "type"_L1) != "page"_L1)
            paragraph.text += u'\n';
        else if (name == "noBreakHyphen"_L1)
            paragraph.text += QChar(0x2011);
        else if (name == "pStyle"_L1)
            paragraph.isHeading = headings.matchView(valueOf(xml, "val"_L1)).hasMatch();
    }

    void end(QStringView name)
    {
        if (m_left > 0) {
            --m_left;
        } else if (name == "t"_L1) {
            m_inText = false;
        } else if (name == "p"_L1 && !m_open.isEmpty()) {
            const Paragraph paragraph = m_open.takeLast();
            if (paragraph.isHeading)
                m_draft.addHeading(paragraph.text);
            else
                m_draft.addParagraph(paragraph.text);
        }
    }

    static QStringView valueOf(const XmlInput &xml, QLatin1StringView name)
    {
        // The attributes outlive the view as long as the reader stands here.
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == name)
                return attribute.value();
        }
        return {};
    }

    ArticleDraft &m_draft;
    QList<Paragraph> m_open; ///< a text box has paragraphs within one
    int m_left = 0;          ///< how deep in an element that is left out
    bool m_inText = false;
};
} // namespace

QString DocxReader::id() const
{
    return u"docx"_s;
}

QString DocxReader::name() const
{
    return QCoreApplication::translate("ArticleReader", "Word document (DOCX)");
}

QStringList DocxReader::suffixes() const
{
    return {u"docx"_s, u"docm"_s, u"dotx"_s};
}

bool DocxReader::recognises(QByteArrayView start) const
{
    return start.startsWith("PK\x03\x04") && start.contains("word/");
}

Result<> DocxReader::read(const ArticleInput &input, ArticleSink &sink) const
{
    ZipArchive archive(input);
    if (const Result<> opened = archive.open(); !opened)
        return opened;
    const PackageRelations package = PackageRelations::of(archive, input, {});
    const QString part = package.byType.value(u"officeDocument"_s, u"word/document.xml"_s);
    const Result<QByteArray> body = archive.read(part);
    if (!body)
        return std::unexpected(body.error());
    ArticleDraft draft;
    if (const Result<QByteArray> core =
            archive.read(package.byType.value(u"core-properties"_s, u"docProps/core.xml"_s)))
        readDublinCore(*core, input, draft);
    XmlInput xml(*body);
    WordBody word(draft);
    const Result<> parsed = forEachToken(xml, input, part, [&word](XmlInput &at) { return word.visit(at); });
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

} // namespace Guillemet
