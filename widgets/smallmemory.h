// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Guillemet {

/**
 * To be called first by a program with a window. Freed memory is put together as it comes back: left for later, as the
 * C library does with small pieces, it is whoever next needs a larger piece that waits, up to 30 ms after a long
 * article.
 */
void keepMemoryTidy();

} // namespace Guillemet
