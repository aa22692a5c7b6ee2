// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/reviewtable.h"
#include "models/storage/storedset.h"

namespace Guillemet {

/** What comes into a project from another one, all of it together. */
struct ProjectMerge
{
    /** A set that the project does not have, or has from an earlier merge: then `changes` turn it into theirs. */
    struct Set
    {
        SaveRequest save;
        Revision theirs = 0; ///< of their set, 0 if unknown: an older one never replaces it
    };

    QString from; ///< where it comes from, for the record
    QDateTime at; ///< in UTC
    QList<NewArticle> articles;
    QList<Set> sets;
    QList<Speaker> speakers;

    QList<Discussion> discussions = {};
    QList<SetStanding> verdicts = {}; ///< later than those here
    QList<Guideline> guidelines = {}; ///< where there are none here
    QList<RoleChange> roles = {};
    QList<RejectionReason> reasons = {}; ///< later than those here

    bool isEmpty() const
    {
        return articles.isEmpty() && sets.isEmpty() && discussions.isEmpty() && verdicts.isEmpty() &&
               guidelines.isEmpty() && roles.isEmpty() && reasons.isEmpty();
    }
};

/** What a project remembers of a set that came from another one. */
struct MergedSet
{
    Revision ours = 0; ///< after the merge: as long as it is this, nobody has worked on the set here
    Revision theirs = 0;
};

} // namespace Guillemet
