// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/heldannotations.h"

#include <QtCore/QObject>

#include <memory>
#include <mutex>
#include <shared_mutex>

namespace Guillemet {

/**
 * One annotator's annotations on one document. The only mutable container of annotations; only undo commands and
 * loaders change it. Pointers to annotations stay valid until that annotation is changed or removed.
 * Queries cost O(what lies in the span), changes O(the length of the changed annotations).
 */
class AnnotationSet : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Annotation *find(const AnnotationId &id) const { return m_held.find(id); }
    qsizetype size() const { return m_held.size(); }
    enum class Which { Visible, All }; ///< those shown, or also the rejected ones and those below the threshold
    /** Those of which a fragment overlaps `span`, in reading order. */
    QList<const Annotation *> annotationsIn(Span span, Which which = Which::Visible) const;
    /** Those at a position: a fragment contains it, or ends there (a caret after the last character); the shortest
     * first. */
    QList<const Annotation *> annotationsAt(int position) const;
    /** Whether an annotation is one that is looked for; an empty function takes all. */
    using Fits = std::function<bool(const Annotation &)>;
    /** What a search may be narrowed to: places without it are passed over at no cost. */
    enum class Mark {
        None,
        Open,  ///< a suggestion, or a quotation with a suggested part
        Unsure ///< marked as unsure
    };
    /** The first visible one in reading order that begins after `position` (the last one before it, for previous) and
     * fits; null if none. */
    const Annotation *next(int position, const Fits &fits = {}, Mark mark = Mark::None) const;
    const Annotation *previous(int position, const Fits &fits = {}, Mark mark = Mark::None) const;
    /** The one that comes after (before) `from` in reading order, also where several begin at the same place; `from`
     * need not be in the set any more. */
    const Annotation *next(const Annotation &from, const Fits &fits = {}, Mark mark = Mark::None) const;
    const Annotation *previous(const Annotation &from, const Fits &fits = {}, Mark mark = Mark::None) const;
    /** All, the rejected ones too, in reading order. O(n log n). */
    QList<const Annotation *> all() const;
    /** All, the rejected ones too, in no order. O(n). */
    void visit(const std::function<void(const Annotation &)> &each) const;
    /** The ids of those without a character of the text, which annotationsIn() never finds; there should be none. */
    QList<AnnotationId> placeless() const { return m_held.placeless().values(); }
    /** The ids of all, the rejected ones too, in no order. O(n). */
    QList<AnnotationId> ids() const;
    /** None begins at or after this position, a little beyond the last one. O(1). */
    int reach() const;
    /** Quotations that link to `target` (a cue, a source, a parent). */
    QList<const Annotation *> linkedFrom(const AnnotationId &target, Which which = Which::Visible) const;

    /** Suggestions less sure than this (0..1, in thousandths) are not shown. It stays when another article is put in;
     * wasReset tells. */
    void setThreshold(float threshold);
    float threshold() const { return m_threshold; }
    /** Not rejected, and not a suggestion below the threshold. A cue or source goes with the quotations that link to
     * it. */
    bool isShown(const Annotation &annotation) const { return isShownAt(annotation, m_threshold); }
    /** How many suggestions the threshold hides; cues and sources count with their quotation. O(1). */
    int hiddenCount() const { return hiddenCountAt(m_threshold); }
    int hiddenCountAt(float threshold) const { return m_held.tallies().lessSure(threshold); }

    void reset(const QList<Annotation> &annotations);
    /** What another set holds, which has nothing then: a large one is filled on another thread. */
    void take(AnnotationSet &other);
    /** Each gets what the other holds, which is what `change` makes of it: wasReset and changedAsWhole tell. O(1). */
    void swap(AnnotationSet &other, const Change &change);
    /** What this set is after a change, as a set of its own. O(n): made on another thread. */
    std::shared_ptr<AnnotationSet> changedBy(const Change &change) const;
    /** Another number after each change. */
    quint64 revision() const { return m_revision; }
    /** While it is held another thread may look at the set; what would change it waits. */
    std::shared_lock<std::shared_mutex> reading() const { return std::shared_lock(m_reading); }
    /** Edits whose `before` is not what the set holds are a programming error (asserted), and applied all the same. A
     * correction of the text moves all others, at a cost that grows with their number. */
    void apply(const Change &change);

Q_SIGNALS:
    void wasReset();
    void changed(const Guillemet::Change &change);
    void changedAsWhole(const Guillemet::Change &change); ///< after wasReset, not after changed

private:
    bool isShownAt(const Annotation &annotation, float threshold) const;
    std::unique_lock<std::shared_mutex> changing();
    void letGo();
    template<typename Beyond> const Annotation *firstFrom(int position, Mark mark, Beyond beyond) const;
    template<typename Beyond> const Annotation *lastFrom(int position, Mark mark, Beyond beyond) const;
    bool mayHold(size_t bucket, Mark mark) const;

    HeldAnnotations m_held;
    float m_threshold = 0;
    quint64 m_revision = 0;
    mutable std::shared_mutex m_reading;
};

} // namespace Guillemet
