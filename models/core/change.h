// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"
#include "models/core/speaker.h"
#include "models/core/textedit.h"

#include <functional>
#include <optional>

namespace Guillemet {

/** Something added (only after), removed (only before) or replaced (both, with the same id). */
template<typename T> struct Edit
{
    std::optional<T> before;
    std::optional<T> after;

    Edit inverted() const { return {after, before}; }
    bool operator==(const Edit &) const = default;
};

using AnnotationEdit = Edit<Annotation>;
using SpeakerEdit = Edit<Speaker>;
using NoteEdit = Edit<QString>; ///< of a note on an article: both sides are there, empty for none

/**
 * What one act of the analyst does to an annotation set, to the speakers of the project and to the article itself:
 * applied, undone, saved and logged as a whole. At most one edit for each id.
 */
struct Change
{
    QString label = {}; ///< in the words of what is done, translated: "Tag quotation"
    QList<AnnotationEdit> annotations = {};
    QList<SpeakerEdit> speakers = {};
    /** Corrections of the text. Positions in a `before` are of the text before them, in an `after` and in `reveal` of
     * the text after them; annotations without an edit move along, see moved(). */
    TextEdits text = {};
    std::optional<NoteEdit> note = {}; ///< of the annotator on the article
    Span reveal = {};                  ///< where it happened: the view goes there; empty: it stays
    QString mergeKey =
        {}; ///< successive changes with the same key that is not empty become one undo step (dragging an edge)

    bool isEmpty() const { return annotations.isEmpty() && speakers.isEmpty() && text.isEmpty() && !note; }
    Change inverted() const;

    void add(Annotation annotation) { annotations.append({std::nullopt, std::move(annotation)}); }
    void remove(Annotation annotation) { annotations.append({std::move(annotation), std::nullopt}); }
    void replace(Annotation before, Annotation after) { annotations.append({std::move(before), std::move(after)}); }
    /** Whether the annotations are as the edits found them; `find` gives an annotation as it is, or null. */
    using Find = std::function<const Annotation *(const AnnotationId &)>;
    bool fits(const Find &find) const;
    /** Without the edits of annotations that are not as they found them. */
    Change onlyFitting(const Find &find) const;
    /** Drops edits that change nothing. */
    void simplify();
    /** This change and then `next`, as one; edits of the same id become one edit. Neither corrects the text. */
    Change followedBy(const Change &next) const;
};

} // namespace Guillemet
