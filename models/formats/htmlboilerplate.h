// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <libxml/tree.h>

namespace Guillemet {

/** Elements of a page that never hold the text of its article: scripts, forms' controls, pictures, hidden ones. */
bool isNeverText(const xmlNode *element);

/** Elements that by their name, role or class are around the article: navigation, share buttons, comments, captions, …
 * A guess: not to be believed of one that holds most of the text. */
bool isAroundArticle(const xmlNode *element);

/** Paragraphs that point elsewhere or advertise, by how they begin: "Read also", "Lire aussi", "Publicité". */
bool isPromotion(QStringView paragraph);

} // namespace Guillemet
