// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"

namespace Guillemet {

class ChangeBuilder;

/** One with this tag at just these places, a rejected one where no other is there; null if there is none. */
const Annotation *findAlike(const AnnotationSet &set, const TagId &tag, const Annotation::Fragments &fragments);

/**
 * Of two annotations with the same tag and words, which an act has made so, only one stays: the one that the act is
 * about. It takes over what links to the other, the parts and the words that it lacks itself.
 */
void joinTwins(ChangeBuilder &builder);

} // namespace Guillemet
