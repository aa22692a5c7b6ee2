// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/core/speakerregistry.h"
#include "models/core/tagset.h"

namespace Guillemet {

/** What an act looks at; it changes nothing itself. All must outlive the call. */
struct EditContext
{
    const AnnotationSet &annotations;
    const QString &text;
    const SpeakerRegistry &speakers;
    const Tagset *tagset = nullptr; ///< for the names of own tags in labels
    /** ISO 3166-1 code for the text of a mention ("russe" gives "RU"), "" if it is none. */
    std::function<QString(const QString &mention)> countryOf = {};
};

} // namespace Guillemet
