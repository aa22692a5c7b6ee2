// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clioutput.h"

namespace Guillemet {

struct CommandLine;

/** guillemet-cli annotate: several articles at a time, written in the order they were named, a few in memory at once.
 */
ExitStatus annotate(const CommandLine &line);

} // namespace Guillemet
