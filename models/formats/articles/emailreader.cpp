// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/emailreader.h"

#include "models/formats/articles/articledraft.h"
#include "models/formats/articles/articlereaders.h"
#include "models/formats/articles/mailtext.h"
#include "models/formats/htmlarticle.h"
#include "models/formats/textdecoder.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <kmime/message.h>
#include <kmime/util.h>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qint64 largestMail = qint64(128) << 20;
constexpr qsizetype mostParts = 200; ///< multiparts and messages in messages: each nests, and KMime recurses

/** The parts of a message that matter. */
struct MailParts
{
    const KMime::Content *plain = nullptr;
    const KMime::Content *html = nullptr;
    QList<const KMime::Content *> attached;
};

QByteArray mimeType(const KMime::Content &part)
{
    return part.contentType() ? part.contentType()->mimeType().toLower() : QByteArray("text/plain");
}

QString fileName(const KMime::Content &part)
{
    QString name = part.contentDisposition() ? part.contentDisposition()->filename() : QString();
    if (name.isEmpty() && part.contentType())
        name = part.contentType()->name();
    return name.section(QRegularExpression(u"[/\\\\]"_s), -1);
}

void findParts(const KMime::Content &part, MailParts &parts)
{
    const auto children = part.contents();
    if (!children.empty()) {
        for (const KMime::Content *child : children)
            findParts(*child, parts);
        return;
    }
    const QByteArray type = mimeType(part);
    const bool isAttached =
        part.contentDisposition() && part.contentDisposition()->disposition() == KMime::Headers::CDattachment;
    if (!isAttached && type == "text/plain" && !parts.plain)
        parts.plain = &part;
    else if (!isAttached && (type == "text/html" || type == "application/xhtml+xml") && !parts.html)
        parts.html = &part;
    else if (!fileName(part).isEmpty())
        parts.attached.append(&part);
}

QString decodedText(const KMime::Content &part, const ArticleInput &input)
{
    const QByteArray charset = part.contentType() ? part.contentType()->charset() : QByteArray();
    const Result<DecodedText> text = decodeText(part.decodedContent(), input.shownName(), charset);
    return text ? text->text : QString();
}

QString headerText(const KMime::Content &part, const char *name)
{
    const KMime::Headers::Base *header = part.headerByType(name);
    return header ? header->asUnicodeString().simplified() : QString();
}

QString senderOf(const KMime::Message &mail)
{
    const KMime::Headers::From *from = mail.from(); // null where there is none
    return from && !from->displayNames().isEmpty() ? from->displayNames().join(u", ") : QString();
}

/** A web page that was saved: the address is its source. */
Result<Document> savedPage(const KMime::Message &mail, const KMime::Content &html, const ArticleInput &input)
{
    // Marked as UTF-8, whatever the page itself says: the part's own charset counts.
    Result<Document> document =
        articleFromHtml(QByteArray("\xEF\xBB\xBF" + decodedText(html, input).toUtf8()), input.name());
    if (!document)
        return document;
    for (const QString &address :
         {headerText(mail, "Snapshot-Content-Location"), headerText(html, "Content-Location")}) {
        if (address.startsWith("http"_L1)) {
            document->source = address;
            break;
        }
    }
    return document;
}

Result<Document> mailArticle(const KMime::Message &mail, const MailParts &parts, const ArticleInput &input)
{
    ArticleDraft draft;
    draft.setTitle(headerText(mail, "Subject"));
    draft.addAuthor(senderOf(mail));
    if (const KMime::Headers::Date *date = mail.date(); date && date->dateTime().isValid())
        draft.setDate(date->dateTime().date().toString(Qt::ISODate));
    draft.setSite(headerText(mail, "Organization"));
    draft.setLanguage(headerText(mail, "Content-Language"));
    if (parts.plain) {
        const QString format = headerText(*parts.plain, "Content-Type").toLower();
        for (const QString &paragraph : mailParagraphs(decodedText(*parts.plain, input), format.contains("flowed"_L1)))
            draft.addParagraph(paragraph);
    }
    if (!draft.isEmpty() || !parts.html)
        return draft.finish(input);
    Result<Document> document = savedPage(mail, *parts.html, input);
    if (document) {
        const QString title = headerText(mail, "Subject");
        document->title = title.isEmpty() ? document->title : title;
        draft.complete(*document);
    }
    return document;
}
} // namespace

QString EmailReader::id() const
{
    return u"email"_s;
}

QString EmailReader::name() const
{
    return QCoreApplication::translate("ArticleReader", "E-mail or saved web page (EML, MHTML)");
}

QStringList EmailReader::suffixes() const
{
    return {u"eml"_s, u"mht"_s, u"mhtml"_s};
}

bool EmailReader::recognises(QByteArrayView start) const
{
    // Two headers in the first lines that messages have and other texts have not.
    static const QRegularExpression header(
        u"^(?:Return-Path|Received|From|To|Subject|Date|Message-ID|MIME-Version|Delivered-To|Content-Type|X-[\\w-]+|"
        "Snapshot-Content-Location):"_s,
        QRegularExpression::CaseInsensitiveOption);
    int found = 0;
    const QList<QByteArray> lines = start.first(std::min<qsizetype>(start.size(), 4096)).toByteArray().split('\n');
    for (qsizetype i = 0; i < lines.size() && !lines[i].trimmed().isEmpty(); ++i) {
        const bool goesOn = lines[i].startsWith(' ') || lines[i].startsWith('\t');
        if (i == 0 && (goesOn || !header.match(QString::fromLatin1(lines[i])).hasMatch()))
            return false;
        found += header.match(QString::fromLatin1(lines[i])).hasMatch();
    }
    return found >= 2;
}

Result<> EmailReader::read(const ArticleInput &input, ArticleSink &sink) const
{
    if (input.depth() >= ArticleInput::deepest)
        return input.bad(QCoreApplication::translate("ArticleReader", "messages nest too deep in messages"));
    const Result<QByteArray> bytes = input.readAll(largestMail);
    if (!bytes)
        return std::unexpected(bytes.error());
    // No message has zero bytes, and KMime does not bear them in the names of headers.
    const QByteArray source = KMime::CRLFtoLF(*bytes).replace('\0', ' ');
    const QByteArray lower = source.toLower();
    if (lower.count("boundary") + lower.count("message/rfc822") > mostParts)
        return input.bad(QCoreApplication::translate("ArticleReader", "messages nest too deep in messages"));
    KMime::Message mail;
    mail.setContent(source);
    mail.parse();
    MailParts parts;
    findParts(mail, parts);
    const bool isPage = parts.html && !parts.plain && senderOf(mail).isEmpty();
    const Result<Document> document = isPage ? savedPage(mail, *parts.html, input) : mailArticle(mail, parts, input);
    bool any = document.has_value();
    if (document && !sink.take({.document = *document}))
        return {};
    for (const KMime::Content *part : std::as_const(parts.attached)) {
        const QString name = fileName(*part);
        if (!m_readers.isArticle(name) || isPage)
            continue;
        QByteArray content = part->decodedContent();
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        const ArticleInput attached(buffer, input.name() + u'/' + name, input.options(), input.depth() + 1);
        const Result<> read = m_readers.read(attached, sink);
        if (!read && read.error().code == ErrorCode::Cancelled)
            return read;
        if (!read)
            sink.tell(read.error().message);
        any = any || read;
    }
    return any ? Result<>() : std::unexpected(document.error());
}

} // namespace Guillemet
