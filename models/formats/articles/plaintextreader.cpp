// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/plaintextreader.h"

#include "models/formats/articletext.h"
#include "models/formats/textdecoder.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

QString PlainTextReader::id() const
{
    return u"text"_s;
}

QString PlainTextReader::name() const
{
    return QCoreApplication::translate("ArticleReader", "Plain text");
}

QStringList PlainTextReader::suffixes() const
{
    return {u"txt"_s, u"text"_s, u"asc"_s};
}

bool PlainTextReader::recognises(QByteArrayView) const
{
    return false; // any text may be; see ArticleReaders::forFile()
}

Result<> PlainTextReader::read(const ArticleInput &input, ArticleSink &sink) const
{
    const Result<QByteArray> bytes = input.readAll();
    if (!bytes)
        return std::unexpected(bytes.error());
    const Result<DecodedText> decoded = decodeText(*bytes, input.shownName());
    if (!decoded)
        return std::unexpected(decoded.error());
    if (decoded->text.trimmed().isEmpty())
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("ArticleReader", "%1 is empty: there is no text in it.")
                           .arg(input.shownName()));
    sink.take({.document = articleFromText(decoded->text, input.name())});
    return {};
}

} // namespace Guillemet
