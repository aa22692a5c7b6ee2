// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/registry/filekind.h"

namespace Guillemet {

/** Whether a file is a ZIP archive in which lie files with annotations, not articles alone. */
bool isAnnotatedArchive(const FileKind &kind, const FormatRegistry &formats, const ArticleReaders &readers);

/**
 * Reads an archive with files of any kind as the folder that it was: unpacked for as long as it takes, texts with the
 * standoff beside them. Sources and messages name the archive and the file within it. `depth` is that of archives in
 * archives.
 */
Result<> readAnnotatedArchive(const QString &path, const FormatRegistry &formats, const ImportOptions &importing,
                              const ArticleReaders &readers, const ReadOptions &reading, ArticleSink &sink,
                              int depth = 0);

} // namespace Guillemet
