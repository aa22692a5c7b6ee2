// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/xml/teiformat.h"

#include "models/formats/xml/teireader.h"
#include "models/formats/xml/teiwriter.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

QString TeiFormat::id() const
{
    return u"tei"_s;
}

QString TeiFormat::name() const
{
    return QCoreApplication::translate("Formats", "TEI P5");
}

QStringList TeiFormat::extensions() const
{
    return {u"xml"_s, u"tei"_s};
}

QStringList TeiFormat::mimeTypes() const
{
    return {u"application/tei+xml"_s};
}

FormatFeatures TeiFormat::features() const
{
    return FormatFeatures::allAnnotations();
}

bool TeiFormat::recognises(QByteArrayView start) const
{
    return start.contains("http://www.tei-c.org/ns/1.0");
}

Result<StandoffArticle> TeiFormat::readDocument(const QByteArray &bytes, const Tell &tell) const
{
    return TeiReader(bytes, tell).read();
}

QByteArray TeiFormat::writeDocument(const StandoffArticle &article) const
{
    return TeiWriter(article).write();
}

} // namespace Guillemet
