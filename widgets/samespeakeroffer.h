// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/followupoffer.h"

namespace Guillemet {

/**
 * Who says that a quotation is somebody else's is offered the other quotations of the article that have the speaker it
 * had: they get the new one too.
 */
class SameSpeakerOffer : public FollowUpOffer
{
    Q_OBJECT

public:
    SameSpeakerOffer(const Parts &parts, const ActionRegistry &actions, QObject *parent);

private:
    void look(const AnnotationId &changed, const SpeakerId &before, const SpeakerId &after);
    void act() override;

    SpeakerId m_before;
    SpeakerId m_after;
};

} // namespace Guillemet
