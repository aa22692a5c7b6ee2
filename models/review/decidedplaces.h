// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/countedtext.h"

namespace Guillemet {

class AnnotationSet;

/** What the agreed set has decided on already, taken or rejected. Asking costs what lies in the place. */
class DecidedPlaces
{
public:
    /** Both must outlive it; the set may change. */
    DecidedPlaces(const AnnotationSet &agreed, const CountedText &text);

    /** Whether the annotation, or one of its tag that shares at least half of their characters, is decided. */
    bool contains(const AnnotationId &id, const TagId &tag, const Annotation::Fragments &counted) const;
    bool contains(const Annotation &annotation) const;

private:
    const AnnotationSet &m_agreed;
    const CountedText &m_text;
};

} // namespace Guillemet
