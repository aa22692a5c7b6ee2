// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/format.h"

namespace Guillemet {

/**
 * brat standoff: NAME.txt, the text in UTF-8 with LF line ends, and NAME.ann beside it; annotation.conf and visual.conf
 * in the folder. Offsets count code points. Not held: a fragment with a line end in it (it is cut there), status,
 * confidence, and what is known about article and speakers but their names.
 */
class BratFormat final : public Format
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    QStringList mimeTypes() const override;
    FormatFeatures features() const override;
    bool isReadable() const override { return true; }
    bool isWritable() const override { return true; }
    bool needsFolder() const override { return true; }
    /** `path` is the .ann file; the .txt file is sought beside it. The annotator is not known. */
    Result<> readEach(const QString &path, const ImportOptions &options, ArticleSink &sink) const override;
    Result<std::unique_ptr<ArticleWriter>> writer(const OutputTarget &target,
                                                  const ExportOptions &options) const override;
};

} // namespace Guillemet
