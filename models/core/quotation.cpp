// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quotation.h"

#include "models/core/quotationmarks.h"

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
/** How the letters and digits of the fragments lie to the marks found in a part of the text. */
struct Cover
{
    bool any = false; ///< some are inside marks
    bool all = true;  ///< none is outside
};

Cover coverOf(QStringView text, const Annotation::Fragments &fragments, Span window)
{
    const Span hull{fragments.first().begin, fragments.last().end};
    QList<QuotedSpan> quoted = quotedSpans(text, window);
    // A mark that is never closed counts inside the content only: before it, it is a slip of somebody else's.
    quoted.removeIf([hull](const QuotedSpan &q) { return !q.closed && q.span.begin < hull.begin; });
    quoted += continuedSpans(text, hull);
    Cover cover;
    for (const Span fragment : fragments) {
        for (int i = fragment.begin; i < fragment.end; ++i) {
            const bool inside = std::ranges::any_of(quoted, [i](const QuotedSpan &q) { return q.span.contains(i); });
            cover.any |= inside;
            if (!inside && text[i].isLetterOrNumber())
                cover.all = false;
        }
    }
    return cover;
}
} // namespace

QuoteType typeFromEdges(QStringView text, const Annotation::Fragments &fragments)
{
    Annotation::Fragments inText;
    for (const Span fragment : fragments) {
        if (const Span cut = fragment.intersected({0, static_cast<int>(text.size())}); !cut.isEmpty())
            inText.append(cut);
    }
    if (inText.isEmpty())
        return QuoteType::Unknown;
    const Span hull{inText.first().begin, inText.last().end};
    const Cover own = coverOf(text, inText, hull);
    if (own.any && own.all)
        return QuoteType::Direct;
    // The marks may stand just outside, or further away in the same paragraph.
    const Span paragraph = paragraphAt(text, hull.begin).united(paragraphAt(text, hull.end));
    const Cover around = coverOf(text, inText, paragraph);
    if (around.any && around.all)
        return QuoteType::Direct;
    if (own.any)
        return QuoteType::Mixed;
    const auto hasWords = [text](Span fragment) {
        return std::ranges::any_of(fragment.of(text), [](QChar c) { return c.isLetterOrNumber(); });
    };
    return std::ranges::any_of(inText, hasWords) ? QuoteType::Indirect : QuoteType::Unknown;
}

} // namespace Guillemet
