// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/speaker.h"

namespace Guillemet {

class SpeakerRegistry;

/** Those to choose from, in the order of SpeakerRegistry::all(): without those who were made one speaker with somebody
 * else. `current` is among them all the same. */
QList<Speaker> offeredSpeakers(const SpeakerRegistry &speakers, const SpeakerId &current = {});

} // namespace Guillemet
