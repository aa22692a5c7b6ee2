// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editcontext.h"

#include <QtCore/QHash>

namespace Guillemet {

/**
 * Puts an act together: a view of the annotations as they will be, on which small steps are done one after the other,
 * and that ends in one Change.
 */
class ChangeBuilder
{
public:
    explicit ChangeBuilder(const EditContext &context);

    const EditContext &context() const { return m_context; }

    /** As it will be; null if there is none. Not valid any more after the next step. */
    const Annotation *find(const AnnotationId &id) const;
    /** The quotations that will link to `target`. */
    QList<AnnotationId> linkedFrom(const AnnotationId &target,
                                   AnnotationSet::Which which = AnnotationSet::Which::Visible) const;
    bool isVisible(const AnnotationId &id) const;
    /** Whether a quotation is nested in another at any depth, or the same. */
    bool isNestedIn(const AnnotationId &quotation, const AnnotationId &outer) const;

    void add(const Annotation &annotation);
    /** Changes one that exists; links are changed by link() and unlink(). */
    void update(const AnnotationId &id, const std::function<void(Annotation &)> &step);
    /** Takes it out with all links to it; leaves a rejected one behind of what the machine proposed. */
    void remove(const AnnotationId &id);
    /** Confirms a suggestion together with the cues and sources of a quotation. */
    void confirm(const AnnotationId &id);
    /** Sets the fragments, put in order; the type of a quotation follows. */
    void setFragments(const AnnotationId &id, const Annotation::Fragments &fragments);
    /** Gives a quotation the type of its edges, unless the analyst has chosen one. */
    void followEdges(const AnnotationId &id);
    /** A quotation is nested in one other only, and not in one that is nested in it. */
    void link(const AnnotationId &quotation, LinkRole role, const AnnotationId &target);
    void unlink(const AnnotationId &quotation, const AnnotationId &target);

    /** The speaker of that name or alias, else a new one. Null for an empty name. */
    SpeakerId speakerNamed(const QString &name);
    void updateSpeaker(const SpeakerId &id, const std::function<void(Speaker &)> &step);

    /** Those that steps have been done to, in the order of the steps. */
    const QList<AnnotationId> &changed() const { return m_order; }
    enum class Twins {
        Join, ///< see joinTwins()
        Stay, ///< an edge that is moved step by step goes over others without taking them
    };
    /** The edits that change something, in the order of the steps. */
    Change take(const QString &label, Span reveal, Twins twins = Twins::Join);

private:
    const EditContext &m_context;
    QHash<AnnotationId, AnnotationEdit> m_edits;
    QList<AnnotationId> m_order;
    QMultiHash<AnnotationId, AnnotationId> m_gained; ///< from targets to those that may link to them only now
    QHash<SpeakerId, SpeakerEdit> m_speakers;
    QList<SpeakerId> m_speakerOrder;
};

/** Whether the analysis proposed it, also when it has been accepted since. */
bool isMachineMade(const Annotation &annotation);

/** Sorts, drops what is empty or outside the text. */
Annotation::Fragments fragmentsInText(const Annotation::Fragments &fragments, qsizetype textLength);

} // namespace Guillemet
