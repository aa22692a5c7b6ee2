// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articledraft.h"
#include "models/formats/articles/ziparchive.h"
#include "models/formats/xml/xmlinput.h"

namespace Guillemet {

/** Calls `visit` for each token of an XML file; false from it ends the reading. `place`, the file's name within the one
 * that is read, goes before the line in errors; entities of the file's own are refused. */
Result<> forEachToken(XmlInput &xml, const ArticleInput &input, const QString &place,
                      const std::function<bool(XmlInput &)> &visit);

/** Of a package: title, authors, date and language as its file of Dublin Core elements says them. Nothing where it is
 * not there or broken: the text matters more. */
void readDublinCore(const QByteArray &bytes, const ArticleInput &input, ArticleDraft &draft);

/** What relationships (.rels) of an Office Open XML package say: targets by the end of their type ("officeDocument")
 * and by id, as paths in the package. */
struct PackageRelations
{
    QHash<QString, QString> byType;
    QHash<QString, QString> byId;
    /** Of the file `part`; "" for the package. */
    static PackageRelations of(const ZipArchive &archive, const ArticleInput &input, const QString &part);
};

} // namespace Guillemet
