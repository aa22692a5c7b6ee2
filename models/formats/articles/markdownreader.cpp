// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/markdownreader.h"

#include "models/formats/articles/articledraft.h"
#include "models/formats/articles/namedentity.h"
#include "models/formats/textdecoder.h"

#include <QtCore/QCoreApplication>

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** Takes what md4c finds. */
class MarkdownText
{
public:
    MarkdownText(const ArticleInput &input, ArticleDraft &draft)
        : m_input(input)
        , m_draft(draft)
    {
    }

    int parse(const QByteArray &utf8)
    {
        MD_PARSER parser{};
        parser.flags =
            MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_NOINDENTEDCODEBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *, void *self) { return of(self).enterBlock(type); };
        parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            return of(self).leaveBlock(type, detail);
        };
        parser.enter_span = [](MD_SPANTYPE type, void *, void *self) { return of(self).inImage(type, 1); };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) { return of(self).inImage(type, -1); };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            return of(self).text(type, QString::fromUtf8(text, static_cast<qsizetype>(size)));
        };
        return md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, this);
    }

private:
    static MarkdownText &of(void *self) { return *static_cast<MarkdownText *>(self); }

    int enterBlock(MD_BLOCKTYPE type)
    {
        if (type != MD_BLOCK_DOC)
            flush(); // the text of a list's entry before what is nested in it
        m_isHtml = type == MD_BLOCK_HTML;
        return m_input.isStopped();
    }

    int leaveBlock(MD_BLOCKTYPE type, void *detail)
    {
        if (type == MD_BLOCK_H && static_cast<MD_BLOCK_H_DETAIL *>(detail)->level == 1)
            m_draft.addHeading(std::exchange(m_text, {}));
        flush();
        m_isHtml = false;
        return 0;
    }

    int inImage(MD_SPANTYPE type, int by)
    {
        m_images += type == MD_SPAN_IMG ? by : 0;
        return 0;
    }

    int text(MD_TEXTTYPE type, const QString &text)
    {
        if (m_images > 0 || m_isHtml || type == MD_TEXT_HTML)
            return 0;
        if (type == MD_TEXT_BR)
            m_text += u'\n';
        else if (type == MD_TEXT_SOFTBR)
            m_text += u' ';
        else if (type == MD_TEXT_ENTITY)
            m_text += namedEntity(text.mid(1, text.size() - 2)); // between & and ;
        else if (type != MD_TEXT_NULLCHAR)
            m_text += text;
        return 0;
    }

    void flush()
    {
        m_draft.addParagraph(m_text);
        m_text.clear();
    }

    const ArticleInput &m_input;
    ArticleDraft &m_draft;
    QString m_text;
    int m_images = 0;
    bool m_isHtml = false;
};

/** Reads "key: value" lines between two lines "---" at the beginning, and returns the text after them. */
QStringView takeFrontMatter(QStringView text, ArticleDraft &draft)
{
    if (!text.startsWith("---\n"_L1))
        return text;
    const qsizetype end = text.indexOf("\n---\n"_L1, 3);
    if (end < 0 || end > 20'000)
        return text;
    for (const QStringView line : text.sliced(4, std::max<qsizetype>(end - 4, 0)).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            continue;
        const QString key = line.first(colon).trimmed().toString().toLower();
        QStringView value = line.sliced(colon + 1).trimmed();
        if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
            value = value.sliced(1, value.size() - 2);
        if (value.size() > 1 && value.front() == u'[' && value.back() == u']')
            value = value.sliced(1, value.size() - 2);
        if (key == "title"_L1 || key == "titre"_L1)
            draft.setTitle(value.toString());
        else if (key == "author"_L1 || key == "authors"_L1 || key == "auteur"_L1)
            draft.addAuthor(value.toString());
        else if (key == "date"_L1)
            draft.setDate(value.toString());
        else if (key == "site"_L1 || key == "source"_L1 || key == "journal"_L1)
            draft.setSite(value.toString());
        else if (key == "lang"_L1 || key == "language"_L1 || key == "langue"_L1)
            draft.setLanguage(value.toString());
    }
    return text.sliced(end + 5);
}
} // namespace

QString MarkdownReader::id() const
{
    return u"markdown"_s;
}

QString MarkdownReader::name() const
{
    return QCoreApplication::translate("ArticleReader", "Markdown");
}

QStringList MarkdownReader::suffixes() const
{
    return {u"md"_s, u"markdown"_s, u"mkd"_s};
}

bool MarkdownReader::recognises(QByteArrayView) const
{
    return false;
}

Result<> MarkdownReader::read(const ArticleInput &input, ArticleSink &sink) const
{
    const Result<QByteArray> bytes = input.readAll();
    if (!bytes)
        return std::unexpected(bytes.error());
    const Result<DecodedText> decoded = decodeText(*bytes, input.shownName());
    if (!decoded)
        return std::unexpected(decoded.error());
    ArticleDraft draft;
    const QByteArray utf8 = takeFrontMatter(decoded->text, draft).toUtf8();
    if (utf8.size() > ArticleInput::largestDocument)
        return input.bad(QCoreApplication::translate("ArticleReader", "it is too large"));
    if (MarkdownText(input, draft).parse(utf8) != 0)
        return input.isStopped() ? input.stopped()
                                 : input.bad(QCoreApplication::translate("ArticleReader", "it is no Markdown"));
    const Result<Document> document = draft.finish(input);
    if (!document)
        return std::unexpected(document.error());
    sink.take({.document = *document});
    return {};
}

} // namespace Guillemet
