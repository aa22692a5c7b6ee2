// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/offeredspeakers.h"

#include "models/core/speakerregistry.h"

namespace Guillemet {

QList<Speaker> offeredSpeakers(const SpeakerRegistry &speakers, const SpeakerId &current)
{
    QList<Speaker> offered = speakers.all();
    offered.removeIf([&](const Speaker &one) { return one.id != current && speakers.joinedWith(one); });
    return offered;
}

} // namespace Guillemet
