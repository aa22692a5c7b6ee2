// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/adjudication.h"
#include "models/session/reviewer.h"

namespace Guillemet {

/** Decides on what a reviewer finds, in the set that is worked on: the agreed one, or one's own (which is A). Costs
 * what hangs together with what is decided. */
class ReviewDecisions
{
    Q_DECLARE_TR_FUNCTIONS(Guillemet::Reviewer)

public:
    using Side = Reviewer::Side;

    ReviewDecisions(const Session &session, const Reviewer &reviewer)
        : m_session(session)
        , m_reviewer(reviewer)
    {
    }

    /** Whether both have the quotation, so that parts of both can be taken. */
    static bool hasParts(const Difference &difference);
    /** One's own is made as theirs is as far as the difference goes; the agreed set takes the whole quotation. */
    Change take(const Difference &difference, Side side) const;
    Change takeParts(const Difference &difference, const Adjudication::Choice &choice) const;
    Change reject(const Difference &difference, const QString &reason) const;
    /** Into the agreed set: makes of it, on any thread, all that both have alike and that is not decided. */
    std::function<Change(const AnnotationSet &agreed)> takeAlike() const;

private:
    Change withDiscussion(Change change, Span place) const;
    Change takeIntoOwn(const Difference &difference) const;
    template<typename Act> Change adjudicated(const Difference &difference, Act act) const;

    const Session &m_session;
    const Reviewer &m_reviewer;
};

} // namespace Guillemet
