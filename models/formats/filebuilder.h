// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"
#include "models/formats/articlewriter.h"

class QIODevice;

namespace Guillemet {

/** A file that is no run of text: a package, pages. It grows article by article on a device that can be gone about in.
 */
class FileBuilder
{
public:
    virtual ~FileBuilder() = default;
    /** An article as selected() gives it. */
    virtual Result<> add(const ArticleExport &article, const QString &name) = 0;
    /** Everything is on the device; it may be closed. */
    virtual Result<> finish() = 0;
};

/** The device is open and outlives what is built on it. */
using MakeBuilder = std::function<std::unique_ptr<FileBuilder>(QIODevice &)>;

/** One file for all articles, or a file for each; one that is built on the disk, so that memory does not grow with it.
 */
Result<std::unique_ptr<ArticleWriter>> builtWriter(MakeBuilder make, const QString &suffix, const OutputTarget &target,
                                                   const ExportOptions &options);

/** An error about what is being built: a temporary file, a device. */
std::unexpected<Error> buildFailure(const QString &reason);

} // namespace Guillemet
