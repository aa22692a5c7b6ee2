// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clioutput.h"

namespace Guillemet {

struct CommandLine;

/** guillemet-cli import: articles, and annotations where the files hold some, into a project. */
ExitStatus importArticles(const CommandLine &line);

/** guillemet-cli export: one annotator's annotations out of a project. */
ExitStatus exportAnnotations(const CommandLine &line);

/** guillemet-cli info: what is in a project. */
ExitStatus showProject(const CommandLine &line);

/** guillemet-cli formats. */
ExitStatus showFormats(const CommandLine &line);

} // namespace Guillemet
