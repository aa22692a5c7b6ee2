// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/offeredspeakers.h"

#include "models/core/speakerregistry.h"

#include <QtCore/QSet>

namespace Guillemet {

QList<Speaker> offeredSpeakers(const SpeakerRegistry &speakers, const SpeakerId &current)
{
    QList<Speaker> offered = speakers.all();
    QSet<QString> aliases;
    for (const Speaker &one : std::as_const(offered)) {
        for (const QString &alias : one.aliases)
            aliases.insert(speakerKey(alias));
    }
    offered.removeIf([&](const Speaker &one) { return aliases.contains(speakerKey(one.name)) && one.id != current; });
    return offered;
}

} // namespace Guillemet
