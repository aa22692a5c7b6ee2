// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/htmlblocks.h"

#include "models/formats/htmldom.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
bool isBlock(QLatin1StringView name)
{
    static const QSet<QString> names{
        u"address"_s, u"article"_s, u"aside"_s,  u"blockquote"_s, u"body"_s,     u"center"_s,     u"dd"_s,
        u"details"_s, u"div"_s,     u"dl"_s,     u"dt"_s,         u"fieldset"_s, u"figcaption"_s, u"figure"_s,
        u"footer"_s,  u"form"_s,    u"h1"_s,     u"h2"_s,         u"h3"_s,       u"h4"_s,         u"h5"_s,
        u"h6"_s,      u"header"_s,  u"hgroup"_s, u"hr"_s,         u"html"_s,     u"li"_s,         u"main"_s,
        u"nav"_s,     u"ol"_s,      u"p"_s,      u"pre"_s,        u"section"_s,  u"summary"_s,    u"table"_s,
        u"tbody"_s,   u"td"_s,      u"tfoot"_s,  u"th"_s,         u"thead"_s,    u"tr"_s,         u"ul"_s};
    return names.contains(name);
}

HtmlBlock::Kind kindOf(const xmlNode *element)
{
    static const QSet<QString> paragraphs{u"p"_s, u"blockquote"_s, u"li"_s, u"dd"_s, u"pre"_s};
    const QLatin1StringView name = HtmlDom::name(element);
    if (name.size() == 2 && name.front() == u'h' && QChar(name.back()).isDigit())
        return HtmlBlock::Kind::Heading;
    return paragraphs.contains(name) ? HtmlBlock::Kind::Paragraph : HtmlBlock::Kind::Loose;
}

class Collector
{
public:
    Collector(const QString &language, const std::function<bool(const xmlNode *)> &leftOut)
        : m_leftOut(leftOut)
        , m_isFrench(language == "fr"_L1)
    {
    }

    void visit(const xmlNode *node)
    {
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            addText(QString::fromUtf8(reinterpret_cast<const char *>(node->content)));
        else if (HtmlDom::isElement(node) && !m_leftOut(node))
            visitElement(node);
    }

    QList<HtmlBlock> blocks;

private:
    void visitElement(const xmlNode *element)
    {
        const QLatin1StringView name = HtmlDom::name(element);
        if (name == "br"_L1) {
            lineBreak();
        } else if (isBlock(name)) {
            flush();
            const HtmlBlock outer = std::exchange(m_block, {.element = element, .kind = kindOf(element)});
            const bool inPre = std::exchange(m_inPre, m_inPre || name == "pre"_L1);
            visitChildren(element);
            m_inPre = inPre;
            flush();
            m_block = {.element = outer.element, .kind = outer.kind};
        } else if (name == "a"_L1) {
            ++m_links;
            visitChildren(element);
            --m_links;
        } else if (name == "q"_L1) { // browsers show marks around it
            addText(m_isFrench ? u"«\u00A0"_s : u"“"_s);
            visitChildren(element);
            addText(m_isFrench ? u"\u00A0»"_s : u"”"_s);
        } else {
            visitChildren(element);
        }
    }

    void visitChildren(const xmlNode *element)
    {
        for (const xmlNode *child = element->children; child; child = child->next)
            visit(child);
    }

    void addText(const QString &raw)
    {
        for (const QChar c : readableText(raw)) {
            if (m_inPre && c == u'\n')
                lineBreak();
            else if (c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f')
                m_space = true;
            else
                addCharacter(c);
        }
    }

    void addCharacter(QChar c)
    {
        if (m_space && !m_block.text.isEmpty() && !m_block.text.endsWith(u'\n'))
            m_block.text += u' ';
        m_space = false;
        m_block.text += c;
        m_block.linked += m_links > 0;
    }

    /** Two on end begin a new block. */
    void lineBreak()
    {
        m_space = false;
        if (m_block.text.endsWith(u'\n'))
            flush();
        else if (!m_block.text.isEmpty())
            m_block.text += u'\n';
    }

    void flush()
    {
        m_space = false;
        while (!m_block.text.isEmpty() && m_block.text.back().isSpace())
            m_block.text.chop(1);
        if (!m_block.text.isEmpty())
            blocks.append(m_block);
        m_block.text.clear();
        m_block.linked = 0;
    }

    const std::function<bool(const xmlNode *)> &m_leftOut;
    const bool m_isFrench;
    HtmlBlock m_block;
    int m_links = 0;
    bool m_inPre = false;
    bool m_space = false;
};
} // namespace

QList<HtmlBlock> htmlBlocks(const xmlNode *node, const QString &language,
                            const std::function<bool(const xmlNode *)> &leftOut)
{
    Collector collector(language, leftOut);
    collector.visit(node);
    return std::move(collector.blocks);
}

} // namespace Guillemet
