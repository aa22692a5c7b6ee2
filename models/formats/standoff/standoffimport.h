// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"
#include "models/formats/standoff/namemapping.h"
#include "models/formats/standoff/standoffarticle.h"

namespace Guillemet {

/** What an article came in with. */
struct StandoffImport
{
    ArticleExport article;
    QHash<QString, AnnotationId> ids; ///< of the file's spans
    OffsetUnit unit;                  ///< what the positions of the file count
};

/**
 * The article with its annotations placed and named. What cannot be taken over, stands elsewhere than it says or cannot
 * be proven is told to `tell`, in words.
 */
StandoffImport takeOver(StandoffArticle standoff, const NameMapping &names,
                        const std::function<void(const QString &)> &tell);

/** The speaker of this name: always the same id, which is that under which the analysis finds them. */
SpeakerId speakerIdOf(const QString &name);

} // namespace Guillemet
