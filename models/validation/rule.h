// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/validation/finding.h"
#include "models/validation/textindex.h"

namespace Guillemet {

class SpeakerRegistry;

/** What rules look at; they change nothing. */
struct CheckContext
{
    const TextIndex &index;
    const AnnotationSet &annotations;
    const SpeakerRegistry *speakers = nullptr; ///< may be null: rules on speakers find nothing then

    QStringView text() const { return index.text(); }
};

/** Takes the findings of one rule on one subject. */
class Report
{
public:
    Report(QString ruleId, QList<Finding> *findings)
        : m_ruleId(std::move(ruleId))
        , m_findings(findings)
    {
    }
    void add(Severity severity, Span place, const AnnotationId &annotation, const QString &explanation,
             const QString &fixLabel = {})
    {
        m_findings->append({m_ruleId, severity, place, annotation, explanation, fixLabel});
    }

private:
    QString m_ruleId;
    QList<Finding> *m_findings;
};

/**
 * One thing to check: a row of the table in ruletable.h. It has exactly one of the four checks, which says how far it
 * looks, and so what has to be checked again after a change.
 */
struct Rule
{
    QString id = {};            ///< for settings and files: "edge-on-space"
    const char *name = nullptr; ///< for the screen, English source text in the context "Validation"
    bool onByDefault = true;

    /** A visible annotation. May look at itself, at what is linked with it, at what is near either of them
     * (nearby()), and at the links of all these. */
    void (*checkAnnotation)(const Annotation &, const CheckContext &, Report &) = nullptr;
    /** A pair of quotation marks. May look at the annotations in it. */
    void (*checkMark)(const QuotationMarkPair &, const CheckContext &, Report &) = nullptr;
    /** A place that has the same words as an annotation tagged `repeated` somewhere in the article. May look at the
     * annotations there. */
    void (*checkRepeated)(Span place, const CheckContext &, Report &) = nullptr;
    TagId repeated = {};
    /** Somebody quoted in the article, once, at the first annotation (in reading order) that names him. */
    void (*checkSpeaker)(const SpeakerId &, const Annotation &first, const CheckContext &, Report &) = nullptr;

    /** For findings with a fix label, from the state as it is now. Empty if it does not apply any more. */
    Change (*fix)(const Finding &, const CheckContext &) = nullptr;
};

/** Up to 400 code units before and after, not over line ends: what a rule may take for the surroundings of a span. */
Span nearby(QStringView text, Span span);

/** Whether it has fragments, and all are inside the text and not empty. */
bool hasPlace(const Annotation &annotation, QStringView text);

} // namespace Guillemet
