// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"

#include <memory>

class QTextDocument;

namespace Guillemet {

/**
 * An article to print: title, legend, the text with its annotations, a table of its quotations, to which numbers in the
 * text lead. Each tag has a mark of its own besides its colour. Needs the fonts of a QGuiApplication; any thread.
 */
std::unique_ptr<QTextDocument> reportDocument(const ArticleExport &article);

} // namespace Guillemet
