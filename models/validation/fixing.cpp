// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/validation/fixing.h"

#include "models/core/quotation.h"

namespace Guillemet {

Span nearby(QStringView text, Span span)
{
    constexpr int reach = 400;
    const int size = static_cast<int>(text.size());
    int begin = std::clamp(span.begin, 0, size);
    int end = std::clamp(span.end, begin, size);
    // Neither over a line end outside the span nor from one at its edge, so that what is near is so both ways.
    const auto isLineEnd = [text, size](int i) { return i >= 0 && i < size && text[i] == u'\n'; };
    const int first = isLineEnd(begin) ? begin : std::max(0, begin - reach);
    const int last = isLineEnd(end - 1) ? end : std::min(size, end + reach);
    while (begin > first && !isLineEnd(begin - 1))
        --begin;
    while (end < last && !isLineEnd(end))
        ++end;
    return {begin, end};
}

bool hasPlace(const Annotation &annotation, QStringView text)
{
    const Span whole{0, static_cast<int>(text.size())};
    const auto wrong = [whole](Span f) { return f.isEmpty() || !whole.contains(f); };
    return !annotation.fragments.isEmpty() && std::ranges::none_of(annotation.fragments, wrong);
}

namespace Fixing {

Change changed(const Finding &finding, const CheckContext &context, const std::function<void(Annotation &)> &step)
{
    Change change{.label = finding.fixLabel, .reveal = finding.place};
    const Annotation *before = context.annotations.find(finding.annotation);
    if (!before)
        return change;
    Annotation after = *before;
    step(after);
    if (after == *before)
        return change;
    after.status = Status::Confirmed;
    change.replace(*before, std::move(after));
    return change;
}

Change removed(const Finding &finding, const CheckContext &context)
{
    Change change{.label = finding.fixLabel, .reveal = finding.place};
    const Annotation *annotation = context.annotations.find(finding.annotation);
    if (!annotation)
        return change;
    for (const Annotation *owner : context.annotations.linkedFrom(annotation->id, AnnotationSet::Which::All)) {
        if (owner == annotation)
            continue;
        Annotation unlinked = *owner;
        unlinked.links.removeIf([annotation](const Link &link) { return link.target == annotation->id; });
        change.replace(*owner, std::move(unlinked));
    }
    if (annotation->status == Status::Suggested) {
        Annotation refused = *annotation;
        refused.status = Status::Rejected;
        change.replace(*annotation, std::move(refused));
    } else {
        change.remove(*annotation);
    }
    return change;
}

void setFragments(Annotation *annotation, const Annotation::Fragments &fragments, QStringView text)
{
    annotation->fragments = normalized(fragments);
    if (annotation->tag != Tags::Quotation || !annotation->attributes.value(Attribute::TypeSetBy).isEmpty())
        return;
    if (const QuoteType type = typeFromEdges(text, annotation->fragments); type != QuoteType::Unknown)
        annotation->attributes.set(Attribute::Type, toString(type));
}

} // namespace Fixing

} // namespace Guillemet
