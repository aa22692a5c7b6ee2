// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/folderfiles.h"
#include "models/formats/proof/provenwriter.h"
#include "models/formats/registry/formatregistry.h"

#include <expected>

namespace Guillemet {

struct CommandLine;

/** What --from, --to, --mapping and --output-mapping name. */
struct ChosenFormats
{
    const Format *from = nullptr; ///< null: found out for each file
    const Format *to = nullptr;
    std::shared_ptr<const NameMapping> namesIn = {};
    std::shared_ptr<const NameMapping> namesOut = {};
    std::shared_ptr<const Convention> convention = {};
};
/** The error says what is wrong with the command line. */
std::expected<ChosenFormats, QString> chooseFormats(const CommandLine &line, const FormatRegistry &formats);

/** Null for ""; the error is for the standard error. */
std::expected<std::shared_ptr<const NameMapping>, QString> loadMapping(const QString &fileOrName);

/** Null for one that changes nothing; the error is for the standard error. */
std::expected<std::shared_ptr<const Convention>, QString> conventionFrom(const QString &text);

/** Says on the standard error what was lost, and what did not come back; false if something did not. */
bool sayProof(const ExportProof &proof, const Format &format);

} // namespace Guillemet
