// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/scoredarticle.h"

#include <QtCore/QHash>

namespace Guillemet {

namespace {
ScoredQuotation scored(const Annotation &quotation, const QHash<AnnotationId, const Annotation *> &byId,
                       const SpeakerNames &names)
{
    ScoredQuotation scored{.content = QList<Span>(quotation.fragments.cbegin(), quotation.fragments.cend()),
                           .type = quotation.attributes.value(Attribute::Type)};
    QString own = names(quotation.speaker());
    for (const Link &link : quotation.links) {
        const Annotation *part = byId.value(link.target);
        if (!part || link.role == LinkRole::Parent)
            continue;
        QList<Span> &spans = link.role == LinkRole::Cue ? scored.cues : scored.sources;
        for (const Span fragment : part->fragments)
            spans.append(fragment);
        if (const QString name = link.role == LinkRole::Source ? names(part->speaker()) : QString(); !name.isEmpty())
            scored.speaker = name;
    }
    if (scored.speaker.isEmpty())
        scored.speaker = own;
    return scored;
}
} // namespace

ScoredAnnotations scoredAnnotations(const QList<Annotation> &annotations, const SpeakerNames &names, bool undecided)
{
    const auto counts = [undecided](const Annotation &annotation) {
        return annotation.status == Status::Confirmed || (undecided && annotation.status == Status::Suggested);
    };
    QHash<AnnotationId, const Annotation *> byId;
    for (const Annotation &annotation : annotations) {
        if (counts(annotation))
            byId.insert(annotation.id, &annotation);
    }
    ScoredAnnotations out;
    for (const Annotation &annotation : annotations) {
        if (!counts(annotation))
            continue;
        if (annotation.tag == Tags::Quotation)
            out.quotations.append(scored(annotation, byId, names));
        else if (annotation.tag == Tags::Country)
            out.countries.append({.spans = QList<Span>(annotation.fragments.cbegin(), annotation.fragments.cend()),
                                  .code = annotation.attributes.value(Attribute::Country).toUpper(),
                                  .kind = annotation.attributes.value(Attribute::Mention)});
    }
    return out;
}

} // namespace Guillemet
