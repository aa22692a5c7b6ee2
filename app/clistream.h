// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clioutput.h"

namespace Guillemet {

class Analyzer;
class ArticleWriter;
struct AnalysisOptions;
struct CommandLine;

/** Whether annotate is to take articles from files of a format, or JSON from the standard input. */
bool isStream(const CommandLine &line);

/** Analyses articles as they come from such files and gives them in their order: a few are in memory at a time. What
 * annotations they had is not looked at. */
ExitStatus annotateStream(const CommandLine &line, const Analyzer &analyzer, const AnalysisOptions &options,
                          ArticleWriter &writer);

} // namespace Guillemet
