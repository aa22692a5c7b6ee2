// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <libxml/tree.h>

namespace Guillemet {

/** A piece of text of a page that stands by itself: a paragraph, a heading, an entry of a list. */
struct HtmlBlock
{
    enum class Kind {
        Paragraph, ///< of an element that holds text: p, blockquote, li, …
        Heading,
        Loose, ///< text that stands in a box among others: a paragraph of an old page, or a label
    };
    const xmlNode *element = nullptr; ///< the nearest block element around it
    Kind kind = Kind::Loose;
    QString text = {};    ///< white space collapsed; a line end for each <br>
    qsizetype linked = 0; ///< how many characters are links

    bool isMostlyLinks() const { return linked * 2 > text.size(); }
};

/** The blocks under `node` in their order, without those that `leftOut` holds of an element around them. */
QList<HtmlBlock> htmlBlocks(const xmlNode *node, const QString &language,
                            const std::function<bool(const xmlNode *)> &leftOut);

} // namespace Guillemet
