// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/htmlarticle.h"

#include "models/formats/articletext.h"
#include "models/formats/htmldom.h"
#include "models/formats/htmlmaintext.h"
#include "models/formats/htmlmetadata.h"
#include "models/formats/textdecoder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** What the page says its encoding is: in the XML declaration or a <meta> element. */
QByteArray declaredEncoding(QByteArrayView bytes)
{
    static const QRegularExpression declaration(
        u"<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)|<meta[^>]*charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString start = QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 8192)));
    const auto match = declaration.match(start);
    return (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toLatin1();
}

/** Paragraphs of metadata, which has them on lines. */
QString paragraphsOf(const QString &body)
{
    static const QRegularExpression lines(u"\\s*\\n\\s*"_s);
    QStringList paragraphs;
    for (const QString &line : body.split(lines, Qt::SkipEmptyParts))
        paragraphs.append(withoutEntities(line));
    return paragraphs.join(u"\n\n");
}
} // namespace

bool looksLikeHtml(QByteArrayView start)
{
    static const QRegularExpression html(
        u"^[^\\w<]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QByteArray text = start.first(std::min<qsizetype>(start.size(), 2048)).toByteArray();
    text.removeIf([](char c) { return c == '\0'; }); // UTF-16
    return html.match(QString::fromLatin1(text)).hasMatch();
}

Result<Document> articleFromHtml(QByteArrayView bytes, const QString &name)
{
    const QString shown = QDir::toNativeSeparators(name);
    Result<DecodedText> decoded = decodeText(bytes, shown, declaredEncoding(bytes));
    if (!decoded)
        return std::unexpected(decoded.error());
    const HtmlDom dom(decoded->text);
    const HtmlMetadata metadata = HtmlMetadata::of(dom);
    HtmlMainText main = htmlMainText(dom, metadata);
    if (const QString body = paragraphsOf(metadata.body); main.text.size() < 140 && body.size() > main.text.size())
        main.text = main.headline.isEmpty() ? body : QString(main.headline + u"\n\n" + body);
    if (main.text.isEmpty())
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("HtmlArticle",
                                                   "There is no text in the web page %1. If its text shows in a "
                                                   "browser, copy it there and paste it as an article.")
                           .arg(shown));
    Document document = articleFromText(main.text + u'\n', name);
    for (const QString &title : {metadata.title, main.headline}) {
        if (!title.isEmpty()) {
            document.title = title;
            break;
        }
    }
    document.author = metadata.author;
    document.date = metadata.date;
    document.site = metadata.site;
    document.language = metadata.language;
    return document;
}

} // namespace Guillemet
