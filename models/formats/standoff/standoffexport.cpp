// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/standoff/standoffexport.h"

#include "models/core/decision.h"
#include "models/core/textoffsets.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
using Speakers = QHash<SpeakerId, const Speaker *>;

StandoffSpan spanOf(const Annotation &annotation, const Speakers &speakers, const NameMapping &names)
{
    Attributes said;
    StandoffSpan span{.label = names.labelOf(annotation.tag, annotation.attributes, &said)};
    for (const auto &[name, value] : annotation.attributes) {
        if (name == Attribute::Speaker) {
            const Speaker *speaker = speakers.value(annotation.speaker());
            span.speakerId = value;
            span.speaker = speaker ? speaker->name : QString();
        } else if (!isInternal(name) && said.value(name) != value) {
            span.attributes.set(name, value);
        }
    }
    return span;
}
} // namespace

std::pair<qint64, qint64> positionsOf(Span span, const TextOffsets &offsets, OffsetUnit::Counts counts)
{
    if (counts == OffsetUnit::Counts::CodePoints)
        span = offsets.toCodePoints(span);
    return {span.begin, span.end};
}

StandoffArticle standoffOf(const ArticleExport &article, const NameMapping &names, OffsetUnit::Counts counts)
{
    StandoffArticle standoff{.document = article.document, .counts = counts, .annotator = article.annotator.name};
    const TextOffsets offsets(article.document.text);
    const Speakers speakers = article.speakersById();
    QHash<AnnotationId, QString> ids;
    standoff.spans.reserve(article.annotations.size());
    for (const Annotation &annotation : article.annotations) {
        StandoffSpan span = spanOf(annotation, speakers, names);
        span.id = QString::number(standoff.spans.size() + 1);
        for (const Span fragment : annotation.fragments)
            span.place.fragments.append(positionsOf(fragment, offsets, counts));
        span.place.text = annotation.text(article.document.text, u" ");
        ids.insert(annotation.id, span.id);
        standoff.spans.append(std::move(span));
    }
    for (const Annotation &annotation : article.annotations) {
        for (const Link &link : annotation.links) {
            const auto &[type, relation] = names.relationOf(link.role);
            if (type.isEmpty() || !ids.contains(link.target))
                continue;
            const QString from = ids.value(annotation.id);
            const QString to = ids.value(link.target);
            standoff.relations.append(
                {.type = type, .from = relation.reversed ? to : from, .to = relation.reversed ? from : to});
        }
    }
    return standoff;
}

} // namespace Guillemet
