// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotator.h"
#include "models/core/decision.h"
#include "models/review/comparedindex.h"
#include "models/review/comparison.h"
#include "models/review/jointmatching.h"

#include <QtCore/QHash>

namespace Guillemet {

/** Whose set the agreed annotations are: one for the project. */
Annotator agreedAnnotator();

/**
 * Makes the agreed set of an article out of the annotators' sets. Each act gives one Change of the agreed set and
 * changes nothing itself; it is empty where there is nothing to do. What is taken is confirmed and keeps its id, so
 * that it can be told whose it was; what it stands in the place of goes. Text and sets must outlive the object.
 */
class Adjudication
{
public:
    /** `annotators` has the sets of those compared, machine included; `which` of them is looked at, see ComparedSet. */
    Adjudication(const QList<Annotation> &agreed, const QList<QList<Annotation>> &annotators, const CountedText &text,
                 ComparedSet::Which which = ComparedSet::Which::Visible);

    /** Takes what an annotator has: quotations with their cues and sources. Several for what others divide otherwise.
     */
    Change take(int annotator, const QList<AnnotationId> &ids) const;

    /** Of two annotators' versions of one quotation: whose part is right. */
    struct Choice
    {
        enum Side { First, Second };
        Side content = First;
        Side type = First;
        Side cue = First;
        Side source = First;
        Side speaker = First;
    };
    struct Version
    {
        int annotator = 0;
        AnnotationId id;
    };
    Change takeParts(const Version &first, const Version &second, const Choice &choice) const;

    /** None of them is right. They stay in the agreed set as rejected, with the reason, so that they do not come back.
     */
    Change reject(const QList<Version> &versions, const QString &reason) const;

    // What is decided already, taken or rejected, is left as it is by these:
    /** What all annotators have alike. */
    Change takeIdentical() const;
    /** What `atLeast` annotators have alike. */
    Change takeMajority(int atLeast) const;
    /** What a trusted annotator and another one, the machine for instance, have alike. */
    Change takeWhereBothAgree(int trusted, int other) const;

private:
    class Draft;
    using Voters = QList<int>;
    Change takeWhere(const std::function<bool(const Voters &)> &enough, const char *label) const;
    struct Alike
    {
        Version version; ///< of the first of them
        Voters voters;   ///< who have it alike
    };
    /** Of each thing that somebody has. */
    QList<QList<Alike>> versionsAlike() const;
    const ComparedSpan *find(int annotator, const AnnotationId &id) const;

    const QList<Annotation> &m_agreed;
    const QList<QList<Annotation>> &m_annotators;
    const CountedText &m_text;
    QList<ComparedSet> m_sets;
    QList<ComparedIndex> m_indexes; ///< of `m_sets`
    QList<QHash<AnnotationId, const Annotation *>> m_byId;
};

} // namespace Guillemet
