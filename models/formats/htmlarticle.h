// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document.h"
#include "models/core/result.h"

#include <QtCore/QByteArrayView>

namespace Guillemet {

/**
 * The article of a web page: its headline and main text, paragraphs separated by an empty line, without what is around
 * them, and what the page says of title, author, date, site and language. Nothing is fetched. `name`, the file, is for
 * messages and becomes the document's source.
 */
Result<Document> articleFromHtml(QByteArrayView bytes, const QString &name);

/** Whether a text that begins like this is a web page. */
bool looksLikeHtml(QByteArrayView start);

} // namespace Guillemet
