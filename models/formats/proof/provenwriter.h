// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/format.h"
#include "models/formats/proof/lossreport.h"

namespace Guillemet {

/** What the proof of an export found. */
struct ExportProof
{
    LossReport lost;         ///< what the format cannot hold
    QStringList differences; ///< what was to be in the file and did not come back; empty is good
    qsizetype proven = 0;    ///< articles that were read back and compared
};

/**
 * Writes through `writer`, keeps what the format must hold (a number for each fact, so that memory does not grow with
 * the texts), and once it is finished reads the files back and compares. Nothing can be read back from the standard
 * output or of a format that is only written: `proof` then has the losses only. It must live as long as the writer.
 */
std::unique_ptr<ArticleWriter> provenWriter(std::unique_ptr<ArticleWriter> writer, const Format &format,
                                            const OutputTarget &target, const ExportOptions &options,
                                            ExportProof &proof);

} // namespace Guillemet
