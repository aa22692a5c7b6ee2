// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clioutput.h"

namespace Guillemet {

struct CommandLine;

/** guillemet-cli evaluate: a prediction against a gold standard. */
ExitStatus evaluateAnnotations(const CommandLine &line);

} // namespace Guillemet
