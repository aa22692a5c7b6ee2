// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <libxml/tree.h>

namespace Guillemet {

/** The element tree of a web page, as libxml2's HTML parser makes it of whatever it gets; nothing is fetched. */
class HtmlDom
{
public:
    explicit HtmlDom(const QString &html);
    ~HtmlDom();
    Q_DISABLE_COPY_MOVE(HtmlDom)

    const xmlNode *root() const; ///< null for an empty page
    const xmlNode *body() const; ///< the root where there is no body

    static bool isElement(const xmlNode *node) { return node->type == XML_ELEMENT_NODE; }
    static QLatin1StringView name(const xmlNode *node); ///< of an element, in lower case; "" for others
    static QString attribute(const xmlNode *node, const char *attribute);
    /** All text in it, white space collapsed. */
    static QString text(const xmlNode *node);
    /** Elements of that name under `node`, in document order. */
    static QList<const xmlNode *> elements(const xmlNode *node, QLatin1StringView name);
    /** The first element under `node`, itself included, that fits; null if none does. */
    static const xmlNode *find(const xmlNode *node, const std::function<bool(const xmlNode *)> &fits);
    static bool isInside(const xmlNode *node, const xmlNode *ancestor);

private:
    xmlDoc *m_document = nullptr;
};

/** Text of a page as it is read: soft hyphens and zero-width spaces dropped, numbers of the old Windows table mended.
 */
QString readableText(QString text);

/** Metadata often has entities escaped twice; this undoes one level. */
QString withoutEntities(const QString &text);

} // namespace Guillemet
