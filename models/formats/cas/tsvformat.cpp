// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cas/tsvformat.h"

#include "models/formats/cas/castypesystem.h"
#include "models/formats/cas/tsvreader.h"
#include "models/formats/cas/tsvwriter.h"
#include "models/formats/outputsink.h"
#include "models/formats/textdecoder.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

QString TsvFormat::id() const
{
    return u"webanno"_s;
}

QString TsvFormat::name() const
{
    return QCoreApplication::translate("Formats", "WebAnno TSV 3.3 (INCEpTION)");
}

QStringList TsvFormat::extensions() const
{
    return {u"tsv"_s};
}

QStringList TsvFormat::mimeTypes() const
{
    return {u"text/tab-separated-values"_s};
}

FormatFeatures TsvFormat::features() const
{
    return {.overlapping = true,
            .relations = true,
            .attributes = true,
            .severalAnnotators = true,
            .metadata = true,
            .quoteType = true,
            .multiline = true,
            .text = true};
}

bool TsvFormat::recognises(QByteArrayView start) const
{
    return start.first(std::min<qsizetype>(start.size(), 64)).contains("#FORMAT=WebAnno TSV 3");
}

QList<OutputFile> TsvFormat::companions() const
{
    return {{u"TypeSystem.xml"_s, casTypeSystemXml()}};
}

Result<StandoffArticle> TsvFormat::readDocument(const QByteArray &bytes, const Tell &tell) const
{
    const Result<DecodedText> decoded = decodeText(bytes, id());
    if (!decoded)
        return std::unexpected(decoded.error());
    return TsvReader(tell).read(decoded->text);
}

QByteArray TsvFormat::writeDocument(const StandoffArticle &article) const
{
    return TsvWriter(article).write();
}

} // namespace Guillemet
