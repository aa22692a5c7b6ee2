// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/act.h"
#include "models/core/annotator.h"
#include "models/core/result.h"
#include "models/session/projectagreement.h"

namespace Guillemet {

/** What goes into the agreed set without looking at each, and of which articles. */
struct BulkAgreementRequest
{
    enum class Rule {
        Identical, ///< all people who have the article have it alike
        Majority,  ///< so many of them, at least
        Trusted,   ///< one person and the analysis have it alike
    };

    QString project = {};
    QList<DocumentId> articles = {};
    Rule rule = Rule::Identical;
    int atLeast = 2;
    AnnotatorId trusted = {};
};

/** What would be done: shown before it is. */
struct BulkAgreementPlan
{
    struct Item
    {
        DocumentId document;
        QString title;
        TagId tag;
        QString words;
        SpeakerId speaker; ///< of a quotation, as far as it comes with it
    };
    QString label;
    QList<ArticleChange> changes; ///< of the agreed set
    QList<Item> items;            ///< what is taken; cues and sources come with their quotation
};

/** Reads the project from its file; changes nothing. To be called on a thread that may wait. */
Result<BulkAgreementPlan> planBulkAgreement(const BulkAgreementRequest &request,
                                            const AgreementProgress &progress = {});

} // namespace Guillemet
