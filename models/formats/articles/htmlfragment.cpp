// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/htmlfragment.h"

#include "models/formats/htmlblocks.h"
#include "models/formats/htmlboilerplate.h"
#include "models/formats/htmldom.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Guillemet {

QStringList paragraphsOfHtml(const QString &html, const QString &language)
{
    const HtmlDom dom(u"<html><body>" + html + u"</body></html>");
    QStringList paragraphs;
    if (!dom.body())
        return paragraphs;
    const QList<HtmlBlock> blocks =
        htmlBlocks(dom.body(), language, [](const xmlNode *node) { return isNeverText(node); });
    for (const HtmlBlock &block : blocks)
        paragraphs.append(block.text);
    return paragraphs;
}

bool mayBeHtml(const QString &text)
{
    static const QRegularExpression html(u"</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]+|#\\d+|#x[0-9a-fA-F]+);"_s);
    return html.match(text).hasMatch();
}

} // namespace Guillemet
