// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quotation.h"

namespace Guillemet {

Quotation Quotation::of(const AnnotationSet &set, const AnnotationId &id)
{
    Quotation quotation;
    const Annotation *annotation = set.find(id);
    if (annotation && annotation->tag != Tags::Quotation) {
        const QList<const Annotation *> owners = set.linkedFrom(id);
        annotation = owners.isEmpty() ? nullptr : owners.first();
    }
    if (!annotation)
        return quotation;
    quotation.content = annotation;
    for (const Link &link : annotation->links) {
        const Annotation *part = set.find(link.target);
        if (!part || !part->isVisible())
            continue;
        if (link.role == LinkRole::Cue)
            quotation.cues.append(part);
        else if (link.role == LinkRole::Source)
            quotation.sources.append(part);
    }
    return quotation;
}

QList<const Annotation *> Quotation::parts() const
{
    return content ? QList<const Annotation *>{content} + cues + sources : QList<const Annotation *>();
}

SpeakerId Quotation::speaker() const
{
    for (const Annotation *source : sources) {
        if (const SpeakerId id = source->speaker(); !id.isNull())
            return id;
    }
    return content ? content->speaker() : SpeakerId();
}

namespace {
bool isOpening(QChar c)
{
    return QStringView(u"«“„‹\"").contains(c);
}
bool isClosing(QChar c)
{
    return QStringView(u"»”“›\"").contains(c);
}
bool isEdge(QChar c)
{
    return c.isSpace() || QStringView(u".,;:!?…").contains(c);
}
} // namespace

QuoteType typeFromEdges(QStringView text, const Annotation::Fragments &fragments)
{
    // Several fragments of one quotation may share one pair of marks with an aside in it, so they are read as one
    // string.
    QString content;
    for (const Span fragment : fragments)
        content += fragment.of(text);
    qsizetype begin = 0;
    qsizetype end = content.size();
    while (begin < end && isEdge(content[begin]))
        ++begin;
    while (end > begin && isEdge(content[end - 1]))
        --end;
    if (begin == end)
        return QuoteType::Unknown;
    bool anyMark = false;
    bool outside = false;
    int depth = 0;
    for (qsizetype i = begin; i < end; ++i) {
        const QChar c = content[i];
        if (c == u'"') { // straight marks open and close in turn
            depth = depth ? 0 : 1;
            anyMark = true;
        } else if (depth && isClosing(c)) {
            --depth;
        } else if (isOpening(c)) {
            ++depth;
            anyMark = true;
        } else if (!depth && !isEdge(c) && !isClosing(c)) {
            outside = true;
        }
    }
    if (!anyMark)
        return QuoteType::Indirect;
    return outside ? QuoteType::Mixed : QuoteType::Direct;
}

} // namespace Guillemet
