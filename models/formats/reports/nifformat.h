// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/format.h"

namespace Guillemet {

/**
 * NIF 2.0 as Turtle: a context with the text, a string for each fragment (positions count code points), its annotations
 * as nif:annotationUnit with class, attributes and links; countries and speakers known to Wikidata as
 * itsrdf:taIdentRef.
 */
class NifFormat final : public Format
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    QStringList mimeTypes() const override;
    FormatFeatures features() const override;
    bool isWritable() const override { return true; }
    Result<std::unique_ptr<ArticleWriter>> writer(const OutputTarget &target,
                                                  const ExportOptions &options) const override;
};

} // namespace Guillemet
