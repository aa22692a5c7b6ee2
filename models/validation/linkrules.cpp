// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/validation/fixing.h"
#include "models/validation/rules.h"

#include <QtCore/QCoreApplication>

namespace Guillemet::Rules {

namespace {
const TagId &tagOf(LinkRole role)
{
    return role == LinkRole::Source ? Tags::Source : role == LinkRole::Cue ? Tags::Cue : Tags::Quotation;
}

bool hasPart(const Annotation &quotation, LinkRole role, const AnnotationSet &set)
{
    return std::ranges::any_of(quotation.links, [&](const Link &link) {
        const Annotation *part = link.role == role ? set.find(link.target) : nullptr;
        return part && part->isVisible();
    });
}

/** The only visible one of that tag near an annotation that fits; null if there is none or a choice. */
template<typename Fits>
const Annotation *onlyOne(const Annotation &center, const TagId &tag, const CheckContext &context, Fits fits)
{
    const Annotation *only = nullptr;
    if (!hasPlace(center, context.text()))
        return only;
    for (const Span fragment : center.fragments) {
        for (const Annotation *annotation : context.annotations.annotationsIn(nearby(context.text(), fragment))) {
            if (annotation == only || annotation->tag != tag || !fits(*annotation))
                continue;
            if (only)
                return nullptr;
            only = annotation;
        }
    }
    return only;
}

const Annotation *freePart(const Annotation &quotation, LinkRole role, const CheckContext &context)
{
    return onlyOne(quotation, tagOf(role), context,
                   [&](const Annotation &part) { return context.annotations.linkedFrom(part.id).isEmpty(); });
}

const Annotation *openQuotation(const Annotation &part, const CheckContext &context)
{
    const LinkRole role = part.tag == Tags::Cue ? LinkRole::Cue : LinkRole::Source;
    return onlyOne(part, Tags::Quotation, context,
                   [&](const Annotation &quotation) { return !hasPart(quotation, role, context.annotations); });
}

QString shortText(const Annotation &annotation, const CheckContext &context)
{
    constexpr qsizetype most = 60;
    const QString text = annotation.text(context.text()).simplified();
    return text.size() <= most ? text : QString(text.left(most - 1) + u'…');
}

QString linkLabel(const Annotation *target, const CheckContext &context)
{
    return target ? QCoreApplication::translate("Validation", "Link it with “%1”").arg(shortText(*target, context))
                  : QString();
}

Change linkedTo(const Annotation *target, LinkRole role, const Finding &finding, const CheckContext &context)
{
    if (!target)
        return {};
    return Fixing::changed(finding, context, [&](Annotation &a) { a.links.append({role, target->id}); });
}

/** Words in marks may stand without cue and source, as a heading does. */
Severity severityOf(const Annotation &quotation)
{
    return quotation.quoteType() == QuoteType::Direct ? Severity::Hint : Severity::Warning;
}

bool isDead(const Link &link, const Annotation &owner, const CheckContext &context)
{
    const Annotation *target = context.annotations.find(link.target);
    return !target || target == &owner || target->tag != tagOf(link.role);
}
} // namespace

void withoutSource(const Annotation &annotation, const CheckContext &context, Report &report)
{
    const bool open = annotation.tag == Tags::Quotation && annotation.speaker().isNull() &&
                      !hasPart(annotation, LinkRole::Source, context.annotations);
    if (open)
        report.add(severityOf(annotation), annotation.hull(), annotation.id,
                   QCoreApplication::translate("Validation", "This quotation has no source: who says it?"),
                   linkLabel(freePart(annotation, LinkRole::Source, context), context));
}

void withoutCue(const Annotation &annotation, const CheckContext &context, Report &report)
{
    if (annotation.tag == Tags::Quotation && !hasPart(annotation, LinkRole::Cue, context.annotations))
        report.add(severityOf(annotation), annotation.hull(), annotation.id,
                   QCoreApplication::translate("Validation",
                                               "This quotation has no cue: which words say that it is reported?"),
                   linkLabel(freePart(annotation, LinkRole::Cue, context), context));
}

Change linkSource(const Finding &finding, const CheckContext &context)
{
    const Annotation *quotation = context.annotations.find(finding.annotation);
    return quotation ? linkedTo(freePart(*quotation, LinkRole::Source, context), LinkRole::Source, finding, context)
                     : Change{};
}

Change linkCue(const Finding &finding, const CheckContext &context)
{
    const Annotation *quotation = context.annotations.find(finding.annotation);
    return quotation ? linkedTo(freePart(*quotation, LinkRole::Cue, context), LinkRole::Cue, finding, context)
                     : Change{};
}

void sourceOfNothing(const Annotation &annotation, const CheckContext &context, Report &report)
{
    if (annotation.tag == Tags::Source && context.annotations.linkedFrom(annotation.id).isEmpty())
        report.add(Severity::Warning, annotation.hull(), annotation.id,
                   QCoreApplication::translate("Validation", "“%1” is tagged as a source, but says nothing.")
                       .arg(shortText(annotation, context)),
                   linkLabel(openQuotation(annotation, context), context));
}

void cueOfNothing(const Annotation &annotation, const CheckContext &context, Report &report)
{
    if (annotation.tag == Tags::Cue && context.annotations.linkedFrom(annotation.id).isEmpty())
        report.add(Severity::Warning, annotation.hull(), annotation.id,
                   QCoreApplication::translate("Validation", "“%1” is tagged as a cue, but reports nothing.")
                       .arg(shortText(annotation, context)),
                   linkLabel(openQuotation(annotation, context), context));
}

Change linkToQuotation(const Finding &finding, const CheckContext &context)
{
    const Annotation *part = context.annotations.find(finding.annotation);
    const Annotation *quotation = part ? openQuotation(*part, context) : nullptr;
    if (!quotation)
        return {};
    Finding onQuotation = finding;
    onQuotation.annotation = quotation->id;
    return linkedTo(part, part->tag == Tags::Cue ? LinkRole::Cue : LinkRole::Source, onQuotation, context);
}

void deadLink(const Annotation &annotation, const CheckContext &context, Report &report)
{
    const auto dead =
        std::ranges::count_if(annotation.links, [&](const Link &link) { return isDead(link, annotation, context); });
    if (dead)
        report.add(Severity::Error, annotation.hull(), annotation.id,
                   QCoreApplication::translate("Validation",
                                               "%n link(s) lead to nothing, or to something with another tag.", nullptr,
                                               int(dead)),
                   QCoreApplication::translate("Validation", "Remove %n dead link(s)", nullptr, int(dead)));
}

Change removeDeadLinks(const Finding &finding, const CheckContext &context)
{
    return Fixing::changed(finding, context, [&](Annotation &a) {
        const Annotation *owner = context.annotations.find(a.id);
        a.links.removeIf([&](const Link &link) { return isDead(link, *owner, context); });
    });
}

} // namespace Guillemet::Rules
