// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/core/tagset.h"

namespace Guillemet {

class SpeakerRegistry;

/** What a tag is called on the screen; the program's own tags are translated. */
QString tagName(const Tag &tag);

/** What a tool tip says of annotations: one line each, in the order given; plain text. `speakers` may be null. */
QString annotationToolTip(const QList<const Annotation *> &annotations, const AnnotationSet &set, const Tagset &tagset,
                          const SpeakerRegistry *speakers);

/** The name to write beside a quotation, as short as can be: "Blinken" of "Antony Blinken", else what the source says;
 * "" if nobody is known to speak. */
QString shortSpeakerName(const Annotation &quotation, const AnnotationSet &set, QStringView text,
                         const SpeakerRegistry *speakers);

} // namespace Guillemet
