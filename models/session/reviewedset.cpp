// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewedset.h"

#include <QtCore/QStringList>

namespace Guillemet {

ReviewedSet::ReviewedSet(Annotator annotator, QList<Annotation> annotations)
    : m_annotator(std::move(annotator))
    , m_annotations(std::move(annotations))
{
    m_places.reserve(m_annotations.size());
    for (qsizetype i = 0; i < m_annotations.size(); ++i)
        m_places.insert(m_annotations[i].id, i);
}

const Annotation *ReviewedSet::find(const AnnotationId &id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? nullptr : &m_annotations[*found];
}

QString ReviewedSet::partText(const Annotation *quotation, LinkRole role, QStringView text) const
{
    QStringList parts;
    for (const AnnotationId &target : quotation ? quotation->targets(role) : QList<AnnotationId>()) {
        if (const Annotation *part = find(target); part && part->isVisible())
            parts.append(part->text(text));
    }
    return parts.join(u", ");
}

SpeakerId ReviewedSet::speakerOf(const Annotation *quotation) const
{
    if (!quotation)
        return {};
    for (const AnnotationId &target : quotation->targets(LinkRole::Source)) {
        const Annotation *source = find(target);
        if (source && source->isVisible() && !source->speaker().isNull())
            return source->speaker();
    }
    return quotation->speaker();
}

} // namespace Guillemet
