// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/corpora/parcformat.h"

#include "models/formats/corpora/parcreader.h"
#include "models/formats/corpora/parcwriter.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

QString ParcFormat::id() const
{
    return u"parc"_s;
}

QString ParcFormat::name() const
{
    return QCoreApplication::translate("Formats", "PARC 3.0 XML");
}

QStringList ParcFormat::extensions() const
{
    return {u"xml"_s};
}

QStringList ParcFormat::mimeTypes() const
{
    return {u"application/xml"_s};
}

FormatFeatures ParcFormat::features() const
{
    return {.overlapping = true, .discontinuous = true, .relations = true, .multiline = true, .onlyQuotations = true};
}

bool ParcFormat::recognises(QByteArrayView start) const
{
    return start.contains("<SENTENCE") && start.contains("<WORD");
}

Result<StandoffArticle> ParcFormat::readDocument(const QByteArray &bytes, const Tell &tell) const
{
    return ParcReader(bytes, tell).read();
}

QByteArray ParcFormat::writeDocument(const StandoffArticle &article) const
{
    return ParcWriter(article).write();
}

} // namespace Guillemet
