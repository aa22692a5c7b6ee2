// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/change.h"

#include <QtCore/QHash>

namespace Guillemet {

namespace {
template<typename T> QList<Edit<T>> invertedAll(const QList<Edit<T>> &edits)
{
    QList<Edit<T>> out;
    out.reserve(edits.size());
    for (auto it = edits.crbegin(); it != edits.crend(); ++it)
        out.append(it->inverted());
    return out;
}

template<typename T> QList<Edit<T>> joined(const QList<Edit<T>> &first, const QList<Edit<T>> &second)
{
    using Id = decltype(T::id);
    QList<Edit<T>> out = first;
    QHash<Id, qsizetype> places;
    for (qsizetype i = 0; i < out.size(); ++i)
        places.insert(out[i].after ? out[i].after->id : out[i].before->id, i);
    for (const Edit<T> &edit : second) {
        const Id id = edit.after ? edit.after->id : edit.before->id;
        if (const auto place = places.constFind(id); place != places.cend()) {
            out[*place].after = edit.after;
        } else {
            places.insert(id, out.size());
            out.append(edit);
        }
    }
    return out;
}

bool fitsIn(const AnnotationEdit &edit, const Change::Find &find)
{
    const Annotation *there = find(edit.before ? edit.before->id : edit.after->id);
    return edit.before ? there && *there == *edit.before : !there;
}
} // namespace

Change Change::inverted() const
{
    Change inverse = *this;
    inverse.annotations = invertedAll(annotations);
    inverse.speakers = invertedAll(speakers);
    inverse.text = Guillemet::inverted(text);
    if (!text.isEmpty())
        inverse.reveal = moved(reveal, inverse.text);
    if (note)
        inverse.note = note->inverted();
    return inverse;
}

bool Change::fits(const Find &find) const
{
    return std::ranges::all_of(annotations, [&](const AnnotationEdit &edit) { return fitsIn(edit, find); });
}

Change Change::onlyFitting(const Find &find) const
{
    Change fitting = *this;
    fitting.annotations.removeIf([&](const AnnotationEdit &edit) { return !fitsIn(edit, find); });
    return fitting;
}

void Change::simplify()
{
    if (text.isEmpty()) // else what stays where it is does so against the text
        annotations.removeIf([](const AnnotationEdit &edit) { return edit.before == edit.after; });
    speakers.removeIf([](const SpeakerEdit &edit) { return edit.before == edit.after; });
    if (note && note->before == note->after)
        note.reset();
}

Change Change::followedBy(const Change &next) const
{
    Q_ASSERT(text.isEmpty() && next.text.isEmpty());
    Change both = *this;
    both.annotations = joined(annotations, next.annotations);
    both.speakers = joined(speakers, next.speakers);
    if (next.note)
        both.note = NoteEdit{note ? note->before : next.note->before, next.note->after};
    if (!next.reveal.isEmpty())
        both.reveal = next.reveal;
    both.simplify();
    return both;
}

} // namespace Guillemet
