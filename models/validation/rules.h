// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/validation/rule.h"

/** The checks and fixes that ruletable.cpp puts together; each is told by the name of its rule there. */
namespace Guillemet::Rules {

// Edges of annotations: edgerules.cpp
void brokenPlace(const Annotation &annotation, const CheckContext &context, Report &report);
void edgeOnSpace(const Annotation &annotation, const CheckContext &context, Report &report);
void edgeOnPunctuation(const Annotation &annotation, const CheckContext &context, Report &report);
void edgeInsideWord(const Annotation &annotation, const CheckContext &context, Report &report);
Change repairPlace(const Finding &finding, const CheckContext &context);
Change trimEdges(const Finding &finding, const CheckContext &context);
Change extendToWords(const Finding &finding, const CheckContext &context);

// Links of a quotation with its parts: linkrules.cpp
void withoutSource(const Annotation &annotation, const CheckContext &context, Report &report);
void withoutCue(const Annotation &annotation, const CheckContext &context, Report &report);
void sourceOfNothing(const Annotation &annotation, const CheckContext &context, Report &report);
void cueOfNothing(const Annotation &annotation, const CheckContext &context, Report &report);
void deadLink(const Annotation &annotation, const CheckContext &context, Report &report);
Change linkSource(const Finding &finding, const CheckContext &context);
Change linkCue(const Finding &finding, const CheckContext &context);
Change linkToQuotation(const Finding &finding, const CheckContext &context);
Change removeDeadLinks(const Finding &finding, const CheckContext &context);

// Quotations: quotationrules.cpp
void unpairedMark(const QuotationMarkPair &mark, const CheckContext &context, Report &report);
void uncoveredMarks(const QuotationMarkPair &mark, const CheckContext &context, Report &report);
void overlappingQuotations(const Annotation &annotation, const CheckContext &context, Report &report);
void duplicate(const Annotation &annotation, const CheckContext &context, Report &report);
void typeAgainstEdges(const Annotation &annotation, const CheckContext &context, Report &report);
Change removeDuplicate(const Finding &finding, const CheckContext &context);
Change setTypeOfEdges(const Finding &finding, const CheckContext &context);

// Countries, names and speakers: namerules.cpp
void countryCode(const Annotation &annotation, const CheckContext &context, Report &report);
void countryNotTagged(Span place, const CheckContext &context, Report &report);
void sourceNotTagged(Span place, const CheckContext &context, Report &report);
void speakerKind(const SpeakerId &id, const Annotation &first, const CheckContext &context, Report &report);
Change setCountryCode(const Finding &finding, const CheckContext &context);
Change tagCountryHere(const Finding &finding, const CheckContext &context);

} // namespace Guillemet::Rules
