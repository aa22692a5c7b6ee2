// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotator.h"
#include "models/core/result.h"
#include "models/review/agreementfigures.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

namespace Guillemet {

struct AgreementRequest
{
    QString project;
    /** Names; none: all people who have annotated, and the analysis where that is one only. */
    QStringList annotators = {};
    bool undecided = false; ///< of people: also what they have not decided on
    int jobs = 0;           ///< articles at a time; 0: as many as there are processor cores
    int gammaArticles = 30; ///< gamma is measured on so many articles, drawn at random
    quint32 seed = 1;       ///< of what is drawn
};

/** How far the annotators of a project agree. */
struct ProjectAgreement
{
    struct Article
    {
        DocumentId id;
        QString title;
        std::optional<double> lenientF;         ///< see AgreementCounts::lenientF()
        AgreementCounts::Spans quotations = {}; ///< of all pairs
        QDateTime changed = {};                 ///< the last of the sets, in UTC; invalid where that is not known
    };
    /** 1 - disorder / expected. */
    struct GammaSum
    {
        double disorder = 0;
        double expected = 0;
        int articles = 0;
        int exact = 0; ///< in so many of them the best alignment was found for certain
    };

    QString project = {}; ///< its name
    QList<Annotator> annotators;
    QList<Article> articles; ///< that two of them have, at least
    AgreementCounts counts;
    AgreementSampler::Intervals intervals;
    GammaSum gamma;
    /** Krippendorff 1995, of the articles that all have, one after the other. */
    Agreement::Value unitizingAlpha = std::unexpected(Agreement::Undefined::NoData);
};

/** F of quotations by overlap; nothing where the pair has no article. */
std::optional<double> pairFigure(const ProjectAgreement &agreement, int first, int second);

/** Called with how many articles are done of how many; false stops. From any thread, one call after the other; within a
 * long article several times a second, so that it need not be waited for. */
using AgreementProgress = std::function<bool(qsizetype done, qsizetype total)>;

/** Reads the project from its file. Waits for its threads: to be called on one that may wait. */
Result<ProjectAgreement> measureAgreement(const AgreementRequest &request, const AgreementProgress &progress = {});

} // namespace Guillemet
