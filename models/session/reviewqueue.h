// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotator.h"
#include "models/core/document.h"
#include "models/core/result.h"
#include "models/session/projectagreement.h"

#include <optional>

namespace Guillemet {

/** Which articles a reviewer goes through, and in which order. */
struct ReviewQueueRequest
{
    enum class Order {
        LowestAgreement, ///< by the mean F of quotations by overlap, over the pairs of people; those without come last
        AsInProject,
        Random, ///< drawn with the seed
    };

    QString project = {};
    Order order = Order::LowestAgreement;
    int percent = 100; ///< of those that fit, at least one; 1..100. Less than 100 is a random sample.
    quint32 seed = 1;
    AnnotatorId annotator = {};          ///< only articles that this person has; null for all
    std::optional<WorkState> state = {}; ///< only articles where the person's work (anybody's) is in this state
};

struct QueuedArticle
{
    DocumentId id = {};
    QString title = {};
    std::optional<double> agreement = {}; ///< 0..1

    bool operator==(const QueuedArticle &) const = default;
};

/** Reads the project from its file. To be called on a thread that may wait. */
Result<QList<QueuedArticle>> buildReviewQueue(const ReviewQueueRequest &request,
                                              const AgreementProgress &progress = {});

} // namespace Guillemet
