// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clioutput.h"

namespace Guillemet {

struct CommandLine;

/** guillemet-cli convert: from any format that is read to any that is written, one article in memory at a time. What
 * the files do not tell, what the format loses and what does not come back from the file is said. */
ExitStatus convert(const CommandLine &line);

} // namespace Guillemet
