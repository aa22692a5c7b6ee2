// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"
#include "models/formats/articlewriter.h"
#include "models/formats/outputsink.h"

namespace Guillemet {

/** How a format that is one run of text looks: one file for all articles, or a file for each. */
struct Rendering
{
    QString suffix;            ///< of the files in a folder
    QByteArray head = {};      ///< what each file begins with
    QByteArray separator = {}; ///< between the articles of one file
    QByteArray tail = {};      ///< what each file ends with
    /** Of an article as selected() gives it, and its name: its part of one file for all, and its own file. */
    std::function<QByteArray(const ArticleExport &, const QString &)> part;
    std::function<QByteArray(const ArticleExport &, const QString &)> file;
    QList<OutputFile> companions = {}; ///< files that a folder gets besides
};

Result<std::unique_ptr<ArticleWriter>> renderedWriter(Rendering rendering, const OutputTarget &target,
                                                      const ExportOptions &options);

} // namespace Guillemet
