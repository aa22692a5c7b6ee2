// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/formats/articleexport.h"

class QJsonObject;

namespace Guillemet {

/**
 * One article with everything, as JSON:
 * {"format": "guillemet-article", "version": 1, "id", "title", "language", "author", "site", "date", "source", "text",
 *  "annotator": {"id", "name", "kind": human|machine|adjudicator},
 *  "speakers": [{"id", "name", "kind", "gender", "aliases": […], "role", "organisation", "country", "wikidata"}, …],
 *  "annotations": [{"id", "tag", "fragments": [[begin, end], …], "text", "status": confirmed|suggested, "confidence",
 *                   "attributes": {name: value, …}, "links": [{"role": source|cue|parent, "target": id}, …]}, …]}
 * Positions count code points of "text". Members that would be empty, and a confidence of 1, are left out.
 */
QByteArray writeArticleJson(const ArticleExport &article, bool onOneLine);

/** The reverse; what cannot be taken over is left out and said in `issues`. Fails for what is no such object. */
Result<ArticleExport> readArticleJson(const QJsonObject &object, QStringList &issues);

} // namespace Guillemet
