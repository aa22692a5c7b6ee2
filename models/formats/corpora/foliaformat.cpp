// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/corpora/foliaformat.h"

#include "models/formats/corpora/foliareader.h"
#include "models/formats/corpora/foliawriter.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

QString FoliaFormat::id() const
{
    return u"folia"_s;
}

QString FoliaFormat::name() const
{
    return QCoreApplication::translate("Formats", "FoLiA");
}

QStringList FoliaFormat::extensions() const
{
    return {u"folia.xml"_s, u"xml"_s};
}

QStringList FoliaFormat::mimeTypes() const
{
    return {u"application/xml"_s};
}

FormatFeatures FoliaFormat::features() const
{
    return {.overlapping = true,
            .discontinuous = true,
            .relations = true,
            .attributes = true,
            .severalAnnotators = true,
            .metadata = true,
            .quoteType = true,
            .multiline = true};
}

bool FoliaFormat::recognises(QByteArrayView start) const
{
    return start.contains("http://ilk.uvt.nl/folia");
}

Result<StandoffArticle> FoliaFormat::readDocument(const QByteArray &bytes, const Tell &tell) const
{
    return FoliaReader(bytes, tell).read();
}

QByteArray FoliaFormat::writeDocument(const StandoffArticle &article) const
{
    return FoliaWriter(article).write();
}

} // namespace Guillemet
