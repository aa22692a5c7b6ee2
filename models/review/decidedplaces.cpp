// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/decidedplaces.h"

namespace Guillemet {

DecidedPlaces::DecidedPlaces(const QList<Annotation> &agreed, const CountedText &text)
    : m_text(text)
{
    for (const Annotation &annotation : agreed) {
        const Annotation::Fragments counted = text.counted(annotation.fragments);
        m_ids.insert(annotation.id);
        m_places.append({annotation.tag, counted, text.count(counted)});
    }
}

bool DecidedPlaces::contains(const AnnotationId &id, const TagId &tag, const Annotation::Fragments &counted) const
{
    if (m_ids.contains(id))
        return true;
    if (counted.isEmpty())
        return false;
    const Span hull{counted.first().begin, counted.last().end};
    const int size = m_text.count(counted);
    return std::ranges::any_of(m_places, [&](const Place &place) {
        if (place.counted.isEmpty() || !hull.overlaps({place.counted.first().begin, place.counted.last().end}) ||
            place.tag != tag)
            return false;
        const int shared = m_text.shared(place.counted, counted);
        return shared > 0 && 2 * shared >= place.size + size - shared;
    });
}

bool DecidedPlaces::contains(const Annotation &annotation) const
{
    return contains(annotation.id, annotation.tag, m_text.counted(annotation.fragments));
}

} // namespace Guillemet
