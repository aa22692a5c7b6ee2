// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/countedtext.h"

#include <QtCore/QSet>

namespace Guillemet {

/** What the agreed set has decided on already, taken or rejected. Asking costs O(what is decided). */
class DecidedPlaces
{
public:
    DecidedPlaces(const QList<Annotation> &agreed, const CountedText &text);

    /** Whether the annotation, or one of its tag that shares at least half of their characters, is decided. */
    bool contains(const AnnotationId &id, const TagId &tag, const Annotation::Fragments &counted) const;
    bool contains(const Annotation &annotation) const;

private:
    struct Place
    {
        TagId tag;
        Annotation::Fragments counted;
        int size = 0;
    };
    const CountedText &m_text;
    QSet<AnnotationId> m_ids;
    QList<Place> m_places;
};

} // namespace Guillemet
