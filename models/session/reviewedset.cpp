// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewedset.h"

#include <QtCore/QStringList>

namespace Guillemet {

ReviewedSet::ReviewedSet(Annotator annotator, const QList<Annotation> &annotations)
    : m_annotator(std::move(annotator))
    , m_set(std::make_shared<AnnotationSet>())
{
    m_set->reset(annotations);
}

ReviewedSet ReviewedSet::live(Annotator annotator, AnnotationSet &annotations)
{
    ReviewedSet set;
    set.m_annotator = std::move(annotator);
    set.m_set = std::shared_ptr<AnnotationSet>(std::shared_ptr<void>(), &annotations); // it is not ours
    return set;
}

QList<Annotation> ReviewedSet::annotations() const
{
    QList<Annotation> all;
    if (!m_set)
        return all;
    all.reserve(m_set->size());
    for (const Annotation *annotation : m_set->all())
        all.append(*annotation);
    return all;
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
