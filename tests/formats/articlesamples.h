// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articlereaders.h"

#include <QtCore/QBuffer>
#include <QtCore/QMarginsF>
#include <QtGui/QPageLayout>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <KZip>

namespace Guillemet {

/** What reading a file gave. */
struct ReadArticles final : ArticleSink
{
    ReadArticles() = default;
    ReadArticles(const QByteArray &bytes, const QString &name, const ReadOptions &options = {})
    {
        static const ArticleReaders readers;
        QByteArray copy = bytes;
        QBuffer buffer(&copy);
        buffer.open(QIODevice::ReadOnly);
        result = readers.read(ArticleInput(buffer, name, options), *this);
    }
    bool take(ArticleExport article) override
    {
        documents.append(std::move(article.document));
        return true;
    }
    void tell(const QString &issue) override { issues.append(issue); }

    QString error() const { return result ? QString() : result.error().message; }
    QString text() const { return documents.size() == 1 ? documents.first().text : QString(); }
    QStringList titles() const
    {
        QStringList titles;
        for (const Document &document : documents)
            titles.append(document.title);
        return titles;
    }

    QList<Document> documents;
    QStringList issues;
    Result<> result;
};

using ZipFiles = QList<std::pair<QString, QByteArray>>;

/** An archive of these files, in their order; the first is not packed, as OpenDocument and EPUB want it. */
inline QByteArray zipOf(const ZipFiles &files)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        return {};
    zip.setCompression(KZip::NoCompression);
    for (const auto &[name, content] : files) {
        zip.writeFile(name, content);
        zip.setCompression(KZip::DeflateCompression);
    }
    zip.close();
    return bytes;
}

/** A Word document whose body is this XML within <w:body>. */
inline QByteArray docxOf(const QByteArray &body, const QByteArray &core = {})
{
    ZipFiles files{{QStringLiteral("[Content_Types].xml"),
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
                   {QStringLiteral("_rels/.rels"),
                    "<Relationships "
                    "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                    "Target=\"word/document.xml\"/></Relationships>"},
                   {QStringLiteral("word/document.xml"),
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
                    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" +
                        body + "</w:body></w:document>"}};
    if (!core.isEmpty())
        files.append(
            {QStringLiteral("docProps/core.xml"),
             "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
             "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">" +
                 core + "</cp:coreProperties>"});
    return zipOf(files);
}

/** An OpenDocument text whose body is this XML within <office:text>. */
inline QByteArray odtOf(const QByteArray &body, const QByteArray &meta = {})
{
    const QByteArray names = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                             "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                             "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
                             "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    return zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                  {QStringLiteral("content.xml"), "<?xml version=\"1.0\"?><office:document-content" + names +
                                                      "><office:body><office:text>" + body +
                                                      "</office:text></office:body></office:document-content>"},
                  {QStringLiteral("meta.xml"), "<office:document-meta" + names + "><office:meta>" + meta +
                                                   "</office:meta></office:document-meta>"}});
}

/** Text at a place of a page: points from its top left, letters of that size. */
struct PdfText
{
    double x = 0;
    double y = 0;
    double size = 10;
    QString text;
};

/** A PDF document (A4) of these pages; needs a QGuiApplication. */
inline QByteArray pdfOf(const QList<QList<PdfText>> &pages, const QString &title = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(title);
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        for (const PdfText &piece : pages[i]) {
            QFont font(QStringLiteral("DejaVu Sans"));
            font.setPointSizeF(piece.size);
            painter.setFont(font);
            painter.drawText(QPointF(piece.x, piece.y), piece.text);
        }
    }
    painter.end();
    return bytes;
}

} // namespace Guillemet
