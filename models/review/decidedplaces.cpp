// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/decidedplaces.h"

#include "models/core/annotationset.h"

namespace Guillemet {

DecidedPlaces::DecidedPlaces(const AnnotationSet &agreed, const CountedText &text)
    : m_agreed(agreed)
    , m_text(text)
{
}

bool DecidedPlaces::contains(const AnnotationId &id, const TagId &tag, const Annotation::Fragments &counted) const
{
    if (m_agreed.find(id))
        return true;
    if (counted.isEmpty())
        return false;
    const int size = m_text.count(counted);
    const auto decides = [&](const Annotation *agreed) {
        if (agreed->tag != tag)
            return false;
        const Annotation::Fragments own = m_text.counted(agreed->fragments);
        const int shared = m_text.shared(own, counted);
        return shared > 0 && 2 * shared >= m_text.count(own) + size - shared;
    };
    const Span hull{counted.first().begin, counted.last().end};
    return std::ranges::any_of(m_agreed.annotationsIn(hull, AnnotationSet::Which::All), decides);
}

bool DecidedPlaces::contains(const Annotation &annotation) const
{
    return contains(annotation.id, annotation.tag, m_text.counted(annotation.fragments));
}

} // namespace Guillemet
