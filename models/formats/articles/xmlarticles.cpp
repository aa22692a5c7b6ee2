// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/xmlarticles.h"

#include "models/formats/articles/namedentity.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

Result<> readXmlArticles(const ArticleInput &input, ArticleSink &sink, const std::function<bool(XmlInput &)> &visit,
                         const std::function<bool()> &any)
{
    const Result<QByteArray> bytes = input.readAll();
    if (!bytes)
        return std::unexpected(bytes.error());
    HtmlEntities entities;
    XmlInput xml(*bytes);
    xml.setEntityResolver(&entities);
    const Result<> parsed = forEachToken(xml, input, {}, visit);
    if (!parsed && (!any() || parsed.error().code == ErrorCode::Cancelled))
        return parsed;
    if (!parsed)
        sink.tell(parsed.error().message + u' ' +
                  QCoreApplication::translate("ArticleReader", "The articles before it are taken over."));
    else if (!any())
        return input.bad(QCoreApplication::translate("ArticleReader", "there is no text in it"));
    return {};
}

} // namespace Guillemet
