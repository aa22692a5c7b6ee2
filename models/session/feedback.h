// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotator.h"
#include "models/core/result.h"
#include "models/review/comparison.h"
#include "models/session/projectagreement.h"

#include <QtCore/QMap>

namespace Guillemet {

/** What the agreed set has otherwise than one person: causes, the most frequent with examples from the texts. */
struct Feedback
{
    struct Example
    {
        QString article;
        QString words;
        QString what; ///< each has, the agreed set first; or which tag, where it is no quotation
    };
    struct CauseCount
    {
        int count = 0;
        QList<Example> examples; ///< a few
    };
    QString project = {}; ///< its name
    Annotator annotator;
    int articles = 0;   ///< that have both sets
    int quotations = 0; ///< of the person
    int agreed = 0;     ///< of them, that are in the agreed set with the same words
    QMap<Cause, CauseCount> causes;
    QMap<QString, CauseCount> reasons; ///< why what they have was rejected
};

/** Reads the project from its file. To be called on a thread that may wait. */
Result<Feedback> collectFeedback(const QString &project, const Annotator &annotator,
                                 const AgreementProgress &progress = {});

} // namespace Guillemet
