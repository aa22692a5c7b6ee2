// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/htmlreader.h"

#include "models/formats/htmlarticle.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

QString HtmlReader::id() const
{
    return u"html"_s;
}

QString HtmlReader::name() const
{
    return QCoreApplication::translate("ArticleReader", "Web page");
}

QStringList HtmlReader::suffixes() const
{
    return {u"html"_s, u"htm"_s, u"xhtml"_s, u"xht"_s};
}

bool HtmlReader::recognises(QByteArrayView start) const
{
    return looksLikeHtml(start);
}

Result<> HtmlReader::read(const ArticleInput &input, ArticleSink &sink) const
{
    const Result<QByteArray> bytes = input.readAll();
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<Document> document = articleFromHtml(*bytes, input.name());
    if (!document)
        return std::unexpected(document.error());
    sink.take({.document = *std::move(document)});
    return {};
}

} // namespace Guillemet
