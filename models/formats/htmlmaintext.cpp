// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/htmlmaintext.h"

#include "models/formats/htmlblocks.h"
#include "models/formats/htmlboilerplate.h"
#include "models/formats/htmldom.h"
#include "models/formats/htmlmetadata.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
bool endsSentence(QStringView text)
{
    return QStringView(u".!?…:;»”\"").contains(text.back());
}

bool isArticleText(const HtmlBlock &block)
{
    if (block.isMostlyLinks() || isPromotion(block.text) ||
        std::ranges::none_of(block.text, [](QChar c) { return c.isLetterOrNumber(); }))
        return false;
    return block.kind != HtmlBlock::Kind::Loose || block.text.size() >= 80 ||
           (block.text.size() >= 25 && endsSentence(block.text));
}

qsizetype textLength(const xmlNode *node)
{
    if (node->type == XML_TEXT_NODE)
        return QString::fromUtf8(reinterpret_cast<const char *>(node->content)).simplified().size();
    if (!HtmlDom::isElement(node) || isNeverText(node))
        return 0;
    qsizetype length = 0;
    for (const xmlNode *child = node->children; child; child = child->next)
        length += textLength(child);
    return length;
}

bool isArticleBody(const xmlNode *node)
{
    return HtmlDom::attribute(node, "itemprop").split(u' ').contains("articleBody"_L1);
}

bool isMain(const xmlNode *node)
{
    return HtmlDom::name(node) == "main"_L1 || HtmlDom::attribute(node, "role") == "main"_L1;
}

class Finder
{
public:
    Finder(const HtmlDom &dom, const HtmlMetadata &metadata)
        : m_body(dom.body())
        , m_allText(textLength(m_body))
        , m_headline(findHeadline(metadata.title))
        , m_blocks(htmlBlocks(m_body, metadata.language, [this](const xmlNode *node) { return isLeftOut(node); }))
    {
        for (const HtmlBlock &block : std::as_const(m_blocks)) {
            if (block.kind == HtmlBlock::Kind::Heading || !isArticleText(block))
                continue;
            for (const xmlNode *node = block.element; node; node = node->parent)
                m_weights[node] += block.text.size();
        }
    }

    HtmlMainText mainText(const QString &language) const
    {
        HtmlMainText main{.headline = m_headline ? HtmlDom::text(m_headline) : QString()};
        QStringList paragraphs = paragraphsIn(container());
        qsizetype length = 0;
        for (const QString &paragraph : std::as_const(paragraphs))
            length += paragraph.size();
        if (length < 80) { // what looked like boilerplate may be all there is
            const QList<HtmlBlock> all =
                htmlBlocks(m_body, language, [](const xmlNode *node) { return isNeverText(node); });
            QStringList rest;
            for (const HtmlBlock &block : all) {
                if (!block.isMostlyLinks())
                    rest.append(block.text);
            }
            if (rest.join(QString()).size() > length * 2)
                paragraphs = rest;
        }
        paragraphs.removeAll(main.headline);
        if (!main.headline.isEmpty() && !paragraphs.isEmpty())
            paragraphs.prepend(main.headline);
        main.text = paragraphs.join(u"\n\n");
        return main;
    }

private:
    bool isLeftOut(const xmlNode *node) const
    {
        if (isNeverText(node))
            return true;
        const QLatin1StringView name = HtmlDom::name(node);
        if (name == "body"_L1 || name == "main"_L1 || name == "article"_L1 || isArticleBody(node) ||
            !isAroundArticle(node))
            return false;
        if (name == "header"_L1 && isWithinArticle(node))
            return false;
        // A class may be said of a box that holds the article too.
        const bool holdsArticle =
            HtmlDom::find(node, [](const xmlNode *inner) { return isMain(inner) || isArticleBody(inner); });
        const bool isComments = HtmlDom::attribute(node, "class").contains("comment"_L1, Qt::CaseInsensitive) ||
                                HtmlDom::attribute(node, "id").contains("comment"_L1, Qt::CaseInsensitive);
        return !holdsArticle && (isComments || textLength(node) * 2 < m_allText);
    }

    static bool isWithinArticle(const xmlNode *node)
    {
        while (node && HtmlDom::name(node) != "article"_L1 && !isMain(node))
            node = node->parent;
        return node;
    }

    /** The <h1> that says the title, else the only one inside the article. */
    const xmlNode *findHeadline(const QString &title) const
    {
        const QList<const xmlNode *> headings = HtmlDom::elements(m_body, "h1"_L1);
        QList<const xmlNode *> within;
        for (const xmlNode *heading : headings) {
            const QString text = HtmlDom::text(heading);
            if (text.size() >= 8 && !title.isEmpty() &&
                (title.contains(text, Qt::CaseInsensitive) || text.contains(title, Qt::CaseInsensitive)))
                return heading;
            if (text.size() >= 8 && isWithinArticle(heading))
                within.append(heading);
        }
        return within.size() == 1 ? within.first() : nullptr;
    }

    qsizetype weight(const xmlNode *node) const { return m_weights.value(node); }

    const xmlNode *heaviest(const QList<const xmlNode *> &nodes) const
    {
        const auto found = std::ranges::max_element(nodes, {}, [this](const xmlNode *node) { return weight(node); });
        return found == nodes.end() ? nullptr : *found;
    }

    const xmlNode *container() const
    {
        const qsizetype all = weight(m_body);
        QList<const xmlNode *> bodies;
        HtmlDom::find(m_body, [&](const xmlNode *node) {
            if (isArticleBody(node))
                bodies.append(node);
            return false;
        });
        if (const xmlNode *body = heaviest(bodies); body && weight(body) >= 250)
            return outward(body);
        const xmlNode *article = heaviest(HtmlDom::elements(m_body, "article"_L1));
        if (article && (weight(article) * 10 >= all * 4 || weight(article) >= 1500))
            return article;
        const xmlNode *main = HtmlDom::find(m_body, isMain);
        return inward(main && weight(main) * 10 >= all * 4 ? main : m_body);
    }

    /** From the body of an article to the whole of it, where that begins with the headline. */
    const xmlNode *outward(const xmlNode *body) const
    {
        const xmlNode *article = body;
        while (article && HtmlDom::name(article) != "article"_L1)
            article = article->parent;
        return article && m_headline && HtmlDom::isInside(m_headline, article) ? article : body;
    }

    /** Down to the smallest box that holds nearly all of the text. */
    const xmlNode *inward(const xmlNode *node) const
    {
        for (;;) {
            const xmlNode *next = nullptr;
            for (const xmlNode *child = node->children; child; child = child->next) {
                if (weight(child) * 10 >= weight(node) * 7 && HtmlDom::name(child) != "p"_L1)
                    next = child;
            }
            if (!next || weight(next) == 0)
                return node;
            node = next;
        }
    }

    QStringList paragraphsIn(const xmlNode *box) const
    {
        QStringList paragraphs;
        QString heading; // goes in with the first paragraph under it
        bool afterHeadline = false;
        for (const HtmlBlock &block : m_blocks) {
            const bool inside = HtmlDom::isInside(block.element, box);
            if (block.element == m_headline) {
                afterHeadline = true;
            } else if (block.kind == HtmlBlock::Kind::Heading && inside) {
                heading = isArticleText(block) ? block.text : QString();
            } else if (isArticleText(block) && (inside || isStandfirst(block, afterHeadline && paragraphs.isEmpty()))) {
                if (!heading.isEmpty())
                    paragraphs.append(std::exchange(heading, {}));
                paragraphs.append(block.text);
            }
        }
        return paragraphs;
    }

    /** A paragraph between the headline and the box of the text. */
    static bool isStandfirst(const HtmlBlock &block, bool between)
    {
        return between && block.text.size() >= 60 && endsSentence(block.text);
    }

    const xmlNode *m_body;
    qsizetype m_allText;
    const xmlNode *m_headline;
    QList<HtmlBlock> m_blocks;
    QHash<const xmlNode *, qsizetype> m_weights;
};
} // namespace

HtmlMainText htmlMainText(const HtmlDom &dom, const HtmlMetadata &metadata)
{
    return dom.body() ? Finder(dom, metadata).mainText(metadata.language) : HtmlMainText();
}

} // namespace Guillemet
