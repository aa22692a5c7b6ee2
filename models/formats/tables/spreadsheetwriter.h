// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"
#include "models/formats/articlewriter.h"

namespace Guillemet {

class SpreadsheetFormat;

/** Rows wait in a temporary file, so that memory does not grow with them. `format` must live as long as the writer. */
Result<std::unique_ptr<ArticleWriter>> spreadsheetWriter(const SpreadsheetFormat &format, const OutputTarget &target,
                                                         const ExportOptions &options);

} // namespace Guillemet
