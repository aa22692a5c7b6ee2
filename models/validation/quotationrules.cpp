// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quotation.h"
#include "models/validation/fixing.h"
#include "models/validation/rules.h"

#include <QtCore/QCoreApplication>

namespace Guillemet::Rules {

namespace {
constexpr int fewestQuotedWords = 4; ///< fewer in marks are mostly a term, a title or a nickname

bool isIn(const Annotation &inner, const Annotation &outer)
{
    return outer.hull().contains(inner.hull());
}

Span sharedPlace(const Annotation &a, const Annotation &b)
{
    Span shared;
    for (const Span fragment : a.fragments) {
        for (const Span other : b.fragments) {
            if (fragment.overlaps(other) && shared.isEmpty())
                shared = fragment.intersected(other);
        }
    }
    return shared;
}

/** The one that readers see first with the same tag and fragments; null if there is none. */
const Annotation *twinBefore(const Annotation &annotation, const CheckContext &context)
{
    for (const Annotation *other : context.annotations.annotationsIn(annotation.hull())) {
        if (other->id < annotation.id && other->tag == annotation.tag && other->fragments == annotation.fragments)
            return other;
    }
    return nullptr;
}

bool isUsed(const Annotation &annotation, const CheckContext &context)
{
    return !annotation.links.isEmpty() || !context.annotations.linkedFrom(annotation.id).isEmpty();
}

/** Of two alike, the one that nothing would miss: the one outside all links, else none. */
const Annotation *superfluous(const Annotation &annotation, const Annotation &twin, const CheckContext &context)
{
    if (!isUsed(annotation, context))
        return &annotation;
    return isUsed(twin, context) ? nullptr : &twin;
}

QString nameOf(QuoteType type)
{
    switch (type) {
    case QuoteType::Direct:
        return QCoreApplication::translate("Validation", "direct");
    case QuoteType::Indirect:
        return QCoreApplication::translate("Validation", "indirect");
    case QuoteType::Mixed:
        return QCoreApplication::translate("Validation", "mixed");
    case QuoteType::Unknown:
        break;
    }
    return QCoreApplication::translate("Validation", "unknown");
}
} // namespace

void unpairedMark(const QuotationMarkPair &mark, const CheckContext &, Report &report)
{
    if (mark.kind == QuotationMarkPair::Kind::Unclosed)
        report.add(Severity::Warning, mark.span, {},
                   QCoreApplication::translate("Validation",
                                               "This quotation mark is never closed: where does the quotation end?"));
    else if (mark.kind == QuotationMarkPair::Kind::Unopened)
        report.add(Severity::Warning, mark.span, {},
                   QCoreApplication::translate("Validation", "This quotation mark closes what was never opened."));
}

void uncoveredMarks(const QuotationMarkPair &mark, const CheckContext &context, Report &report)
{
    if (mark.kind != QuotationMarkPair::Kind::Closed || mark.words < fewestQuotedWords)
        return;
    // A quotation refused here counts: the analyst has said that these words are none.
    const auto found = context.annotations.annotationsIn(mark.span, AnnotationSet::Which::All);
    if (std::ranges::none_of(found, [](const Annotation *a) { return a->tag == Tags::Quotation; }))
        report.add(Severity::Hint, mark.span, {},
                   QCoreApplication::translate("Validation",
                                               "%n word(s) in quotation marks belong to no quotation: a title, or "
                                               "something somebody said?",
                                               nullptr, mark.words));
}

void overlappingQuotations(const Annotation &annotation, const CheckContext &context, Report &report)
{
    if (annotation.tag != Tags::Quotation)
        return;
    for (const Annotation *other : context.annotations.annotationsIn(annotation.hull())) {
        const bool earlier = other->tag == Tags::Quotation && readsBefore(*other, annotation);
        if (!earlier || isIn(*other, annotation) || isIn(annotation, *other))
            continue;
        if (const Span shared = sharedPlace(annotation, *other); !shared.isEmpty())
            report.add(Severity::Warning, shared, annotation.id,
                       QCoreApplication::translate("Validation",
                                                   "Two quotations share these words, and neither is inside the "
                                                   "other: where does the first end and the second begin?"));
    }
}

void duplicate(const Annotation &annotation, const CheckContext &context, Report &report)
{
    const Annotation *twin = annotation.fragments.isEmpty() ? nullptr : twinBefore(annotation, context);
    if (twin)
        report.add(Severity::Warning, annotation.hull(), annotation.id,
                   QCoreApplication::translate("Validation", "The same words have the same tag twice."),
                   superfluous(annotation, *twin, context)
                       ? QCoreApplication::translate("Validation", "Keep only one of them")
                       : QString());
}

Change removeDuplicate(const Finding &finding, const CheckContext &context)
{
    const Annotation *annotation = context.annotations.find(finding.annotation);
    const Annotation *twin = annotation ? twinBefore(*annotation, context) : nullptr;
    const Annotation *extra = twin ? superfluous(*annotation, *twin, context) : nullptr;
    if (!extra)
        return {};
    Finding onExtra = finding;
    onExtra.annotation = extra->id;
    return Fixing::removed(onExtra, context);
}

void typeAgainstEdges(const Annotation &annotation, const CheckContext &context, Report &report)
{
    // What the analyst has chosen stands.
    if (annotation.tag != Tags::Quotation || !annotation.attributes.value(Attribute::TypeSetBy).isEmpty())
        return;
    const QuoteType edges = typeFromEdges(context.text(), annotation.fragments);
    if (edges == QuoteType::Unknown || edges == annotation.quoteType())
        return;
    const QString explanation =
        annotation.quoteType() == QuoteType::Unknown
            ? QCoreApplication::translate("Validation", "This quotation has no type; its quotation marks say “%1”.")
                  .arg(nameOf(edges))
            : QCoreApplication::translate("Validation",
                                          "This quotation has the type “%1”; its quotation marks say “%2”.")
                  .arg(nameOf(annotation.quoteType()), nameOf(edges));
    report.add(Severity::Warning, annotation.hull(), annotation.id, explanation,
               QCoreApplication::translate("Validation", "Set the type to “%1”").arg(nameOf(edges)));
}

Change setTypeOfEdges(const Finding &finding, const CheckContext &context)
{
    return Fixing::changed(finding, context, [&](Annotation &a) {
        a.attributes.set(Attribute::Type, toString(typeFromEdges(context.text(), a.fragments)));
    });
}

} // namespace Guillemet::Rules
