// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clioutput.h"

namespace Guillemet {

struct CommandLine;

/** guillemet-cli evaluate: a prediction against a gold standard. */
ExitStatus evaluateAnnotations(const CommandLine &line);

/** guillemet-cli agree: how far the annotators of a project agree. */
ExitStatus showAgreement(const CommandLine &line);

/** guillemet-cli merge: other projects into one. */
ExitStatus mergeIntoProject(const CommandLine &line);

/** guillemet-cli extract: chosen articles into a project of their own. */
ExitStatus extractFromProject(const CommandLine &line);

} // namespace Guillemet
