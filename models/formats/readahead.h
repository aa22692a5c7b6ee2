// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/format.h"

#include <functional>

namespace Guillemet {

/**
 * Reads on a thread of its own, a little ahead, and hands everything to `sink` on the thread of the caller, in the
 * order in which it was read. `read` gets the sink that it must use, and its result is the result. Once `sink` has
 * enough, the reading ends with the next article.
 */
Result<> readAhead(const std::function<Result<>(ArticleSink &)> &read, ArticleSink &sink);

/** What an article weighs in memory, in characters. */
qint64 weightOf(const ArticleExport &article);

} // namespace Guillemet
