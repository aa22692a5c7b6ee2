// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/analyzer.h"

#include <QtCore/QHash>

namespace Guillemet::Testing {

/** What an analysis found, by id. */
struct ResultIndex
{
    explicit ResultIndex(const AnalysisResult &result)
    {
        for (const Annotation &annotation : result.annotations)
            annotations.insert(annotation.id, annotation);
        for (const Speaker &speaker : result.speakers)
            names.insert(speaker.id, speaker.name);
    }
    /** The name of who speaks, of a source. */
    QString speakerOf(const AnnotationId &source) const { return names.value(annotations.value(source).speaker()); }

    QHash<AnnotationId, Annotation> annotations;
    QHash<SpeakerId, QString> names;
};

} // namespace Guillemet::Testing
