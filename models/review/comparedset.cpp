// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/comparedset.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace Guillemet {

namespace {
class Builder
{
public:
    Builder(const QList<Annotation> &annotations, const CountedText &text, ComparedSet::Which which)
        : m_text(text)
    {
        for (const Annotation &annotation : annotations) {
            if (annotation.status == Status::Confirmed ||
                (annotation.status == Status::Suggested && which == ComparedSet::Which::Visible))
                m_shown.append(&annotation);
        }
        std::ranges::sort(m_shown, [](const Annotation *a, const Annotation *b) { return readsBefore(*a, *b); });
        for (const Annotation *annotation : std::as_const(m_shown))
            m_byId.insert(annotation->id, annotation);
    }

    ComparedSet take()
    {
        ComparedSet set;
        for (const Annotation *annotation : std::as_const(m_shown)) {
            if (annotation->tag == Tags::Quotation)
                set.quotations.append(quotation(*annotation));
        }
        for (const Annotation *annotation : std::as_const(m_shown)) {
            if (annotation->tag != Tags::Quotation && !m_parts.contains(annotation->id))
                set.mentions.append(mention(*annotation));
        }
        return set;
    }

private:
    void place(ComparedSpan &span, const Annotation &annotation) const
    {
        span.id = annotation.id;
        span.tag = annotation.tag;
        span.fragments = annotation.fragments;
        span.counted = m_text.counted(annotation.fragments);
        span.size = m_text.count(span.counted);
        span.confidence = annotation.confidence;
        span.note = annotation.attributes.value(Attribute::Note);
    }

    ComparedQuotation quotation(const Annotation &annotation)
    {
        ComparedQuotation quotation;
        place(quotation, annotation);
        quotation.type = annotation.quoteType();
        quotation.speaker = annotation.speaker();
        bool speakerOfSource = false;
        for (const Link &link : annotation.links) {
            const Annotation *part = m_byId.value(link.target);
            if (!part)
                continue;
            if (link.role == LinkRole::Parent) {
                quotation.parent = part->id;
                continue;
            }
            m_parts.insert(part->id);
            Annotation::Fragments &own = link.role == LinkRole::Cue ? quotation.cue : quotation.source;
            own.append(part->fragments.cbegin(), part->fragments.size());
            if (link.role == LinkRole::Source && !speakerOfSource && !part->speaker().isNull()) {
                quotation.speaker = part->speaker();
                speakerOfSource = true;
            }
        }
        quotation.cue = m_text.counted(quotation.cue);
        quotation.source = m_text.counted(quotation.source);
        return quotation;
    }

    ComparedMention mention(const Annotation &annotation) const
    {
        ComparedMention mention;
        place(mention, annotation);
        mention.country = annotation.attributes.value(Attribute::Country);
        mention.kind = annotation.attributes.value(Attribute::Mention);
        return mention;
    }

    const CountedText &m_text;
    QList<const Annotation *> m_shown;
    QHash<AnnotationId, const Annotation *> m_byId;
    QSet<AnnotationId> m_parts;
};
} // namespace

ComparedSet ComparedSet::of(const QList<Annotation> &annotations, const CountedText &text, Which which)
{
    return Builder(annotations, text, which).take();
}

} // namespace Guillemet
