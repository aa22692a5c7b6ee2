// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fitting.h"

namespace Guillemet {

namespace {

const AnnotationId &idOf(const AnnotationEdit &edit)
{
    return edit.after ? edit.after->id : edit.before->id;
}

bool isWhole(const Annotation &owner, const Link &link, const Annotation *target)
{
    const TagId &wanted = link.role == LinkRole::Cue      ? Tags::Cue
                          : link.role == LinkRole::Source ? Tags::Source
                                                          : Tags::Quotation;
    return target && target->tag == wanted && (target->isVisible() || !owner.isVisible());
}

/** A set as it would be after a change. */
class SetAfter
{
public:
    SetAfter(const AnnotationSet &set, const Change &change)
        : m_set(set)
    {
        m_edits.reserve(change.annotations.size());
        for (const AnnotationEdit &edit : change.annotations)
            m_edits.insert(idOf(edit), &edit);
    }

    /** What not to do so that links stay whole; those that were not before do not count. */
    QSet<AnnotationId> breaking() const
    {
        QSet<AnnotationId> ids;
        for (const auto &[id, edit] : m_edits.asKeyValueRange()) {
            for (const Link &link : edit->after ? edit->after->links : QList<Link>()) {
                if (isBroken(*edit->after, link))
                    ids.insert(m_edits.contains(link.target) ? link.target : id);
            }
            if (edit->before && !staysTarget(*edit) && isLinkedTo(id))
                ids.insert(id);
        }
        return ids;
    }

private:
    const Annotation *find(const AnnotationId &id) const
    {
        const AnnotationEdit *edit = m_edits.value(id);
        if (!edit)
            return m_set.find(id);
        return edit->after ? &*edit->after : nullptr;
    }
    bool isBroken(const Annotation &owner, const Link &link) const
    {
        if (isWhole(owner, link, find(link.target)))
            return false;
        const Annotation *before = m_set.find(owner.id);
        const bool wasBroken =
            before && before->links.contains(link) && !isWhole(*before, link, m_set.find(link.target));
        return !wasBroken;
    }
    static bool staysTarget(const AnnotationEdit &edit)
    {
        return edit.after && edit.after->tag == edit.before->tag && edit.after->isVisible() == edit.before->isVisible();
    }
    /** By one that has no edit itself. */
    bool isLinkedTo(const AnnotationId &id) const
    {
        for (const Annotation *owner : m_set.linkedFrom(id, AnnotationSet::Which::All)) {
            for (const Link &link : owner->links) {
                if (link.target == id && !m_edits.contains(owner->id) && isBroken(*owner, link))
                    return true;
            }
        }
        return false;
    }

    const AnnotationSet &m_set;
    QHash<AnnotationId, const AnnotationEdit *> m_edits;
};

} // namespace

Change fittingPart(const Change &change, const AnnotationSet &set)
{
    Change part = change.onlyFitting([&set](const AnnotationId &id) { return set.find(id); });
    for (;;) {
        const QSet<AnnotationId> breaking = SetAfter(set, part).breaking();
        if (breaking.isEmpty())
            return part;
        part.annotations.removeIf([&breaking](const AnnotationEdit &edit) { return breaking.contains(idOf(edit)); });
    }
}

} // namespace Guillemet
