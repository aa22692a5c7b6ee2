// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/htmldom.h"

#include <QtCore/QStringDecoder>

#include <libxml/HTMLparser.h>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
QString fromXml(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

void collectText(const xmlNode *node, QString &out)
{
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
            out += fromXml(child->content);
        else if (HtmlDom::isElement(child))
            collectText(child, out);
    }
}

void collectElements(const xmlNode *node, QLatin1StringView name, QList<const xmlNode *> &out)
{
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (!HtmlDom::isElement(child))
            continue;
        if (HtmlDom::name(child) == name)
            out.append(child);
        collectElements(child, name, out);
    }
}
} // namespace

HtmlDom::HtmlDom(const QString &html)
{
    const QByteArray utf8 = html.toUtf8();
    // The size is an int there; a page of more than 1 GiB is cut.
    const int size = static_cast<int>(std::min<qsizetype>(utf8.size(), 1 << 30));
    m_document = htmlReadMemory(utf8.constData(), size, nullptr, "UTF-8",
                                HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
}

HtmlDom::~HtmlDom()
{
    xmlFreeDoc(m_document);
}

const xmlNode *HtmlDom::root() const
{
    return m_document ? xmlDocGetRootElement(m_document) : nullptr;
}

const xmlNode *HtmlDom::body() const
{
    const xmlNode *top = root();
    const xmlNode *found = top ? find(top, [](const xmlNode *node) { return name(node) == "body"_L1; }) : nullptr;
    return found ? found : top;
}

QLatin1StringView HtmlDom::name(const xmlNode *node)
{
    return isElement(node) ? QLatin1StringView(reinterpret_cast<const char *>(node->name)) : QLatin1StringView();
}

QString HtmlDom::attribute(const xmlNode *node, const char *attribute)
{
    if (!isElement(node))
        return {};
    xmlChar *value = xmlGetProp(node, reinterpret_cast<const xmlChar *>(attribute));
    const QString text = fromXml(value);
    xmlFree(value);
    return text;
}

QString HtmlDom::text(const xmlNode *node)
{
    QString text;
    collectText(node, text);
    return readableText(text).simplified();
}

QList<const xmlNode *> HtmlDom::elements(const xmlNode *node, QLatin1StringView name)
{
    QList<const xmlNode *> found;
    collectElements(node, name, found);
    return found;
}

const xmlNode *HtmlDom::find(const xmlNode *node, const std::function<bool(const xmlNode *)> &fits)
{
    if (fits(node))
        return node;
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (!isElement(child))
            continue;
        if (const xmlNode *found = find(child, fits))
            return found;
    }
    return nullptr;
}

bool HtmlDom::isInside(const xmlNode *node, const xmlNode *ancestor)
{
    while (node && node != ancestor)
        node = node->parent;
    return node;
}

QString readableText(QString text)
{
    text.removeIf([](QChar c) { return c == QChar::SoftHyphen || c == u'\u200B' || c == QChar::ByteOrderMark; });
    for (QChar &c : text) {
        if (c >= u'\x80' && c <= u'\x9F') {
            const char byte = static_cast<char>(c.unicode());
            const QString mended = QStringDecoder("windows-1252").decode(QByteArrayView(&byte, 1));
            c = mended.isEmpty() ? c : mended.front();
        }
    }
    return text;
}

QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&') && !text.contains(u'<'))
        return text.simplified();
    const HtmlDom dom(u"<body>" + text + u"</body>");
    return dom.body() ? HtmlDom::text(dom.body()) : text.simplified();
}

} // namespace Guillemet
