// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/samespeakeroffer.h"

#include "models/core/quotation.h"
#include "models/editing/attributing.h"
#include "models/session/session.h"
#include "widgets/annotationcontroller.h"

namespace Guillemet {

using namespace Qt::StringLiterals;

SameSpeakerOffer::SameSpeakerOffer(const Parts &parts, const ActionRegistry &actions, QObject *parent)
    : FollowUpOffer(parts, actions, parent)
{
    connect(&parts.annotations, &AnnotationController::speakerReplaced, this, &SameSpeakerOffer::look);
}

void SameSpeakerOffer::look(const AnnotationId &changed, const SpeakerId &before, const SpeakerId &after)
{
    withdraw();
    const Session &session = parts().session;
    const AnnotationSet &set = *session.annotations();
    int others = 0;
    set.visit([&](const Annotation &one) {
        if (one.tag == Tags::Quotation && one.isVisible() && Quotation::of(set, one.id).speaker() == before)
            ++others;
    });
    if (others == 0)
        return;
    m_before = before;
    m_after = after;
    offer(changed, tr("%1 by “%2”. %3 gives all to “%4”.", "number of quotations, speaker before, key, speaker now")
                       .arg(tr("%n other quotation(s)", nullptr, others), session.speakers()->name(before), key(),
                            session.speakers()->name(after)));
}

void SameSpeakerOffer::act()
{
    Change change = Acts::replaceSpeaker(parts().annotations.context(), m_before, m_after);
    change.reveal = {}; // one stays where one is
    parts().annotations.perform(change);
}

} // namespace Guillemet
