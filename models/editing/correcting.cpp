// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/correcting.h"

#include "models/core/movedannotations.h"
#include "models/core/textdifference.h"

#include <QtCore/QCoreApplication>

namespace Guillemet::Acts {

namespace {

QString shortWords(QString text)
{
    constexpr qsizetype longest = 30;
    text = text.simplified();
    return text.size() > longest ? text.left(longest - 1) + QChar(u'…') : text;
}

/** What stands in the place of a span, with the rest of the words of the text that the span cuts. */
QString wordsAround(QStringView text, Span span, const QString &there)
{
    qsizetype begin = span.begin;
    qsizetype end = span.end;
    while (begin > 0 && text[begin - 1].isLetterOrNumber())
        --begin;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    return shortWords(text.sliced(begin, span.begin - begin) + there + text.sliced(span.end, end - span.end));
}

QString labelFor(QStringView text, const TextEdits &edits)
{
    if (edits.size() > 1)
        return QCoreApplication::translate("Acts", "Correct the text at %n place(s)", nullptr, int(edits.size()));
    const TextEdit &edit = edits.first();
    const Span place{edit.position, edit.removedEnd()};
    const QString old = wordsAround(text, place, edit.removed);
    const QString now = wordsAround(text, place, edit.inserted);
    if (now.isEmpty())
        return QCoreApplication::translate("Acts", "Remove “%1” from the text").arg(old);
    if (old.isEmpty())
        return QCoreApplication::translate("Acts", "Add “%1” to the text").arg(now);
    return QCoreApplication::translate("Acts", "Correct “%1” to “%2”").arg(old, now);
}

/** What a correction can do more to than to move it: what it touches, and what links to what vanishes. */
QList<const Annotation *> nearAnnotations(const AnnotationSet &set, Span span, const TextEdits &edits)
{
    QList<const Annotation *> near = set.annotationsIn({std::max(0, span.begin), span.end}, AnnotationSet::Which::All);
    const QList<const Annotation *> touched = near;
    for (const Annotation *annotation : touched) {
        if (!moved(annotation->fragments, edits).isEmpty())
            continue;
        for (const Annotation *linking : set.linkedFrom(annotation->id, AnnotationSet::Which::All)) {
            if (!near.contains(linking))
                near.append(linking);
        }
    }
    return near;
}

/** With edits the last in the text of which comes first. */
Change correction(const EditContext &context, const TextEdits &edits)
{
    Change change;
    if (edits.isEmpty())
        return change;
    change.text = edits;
    const TextEdit &first = edits.last();
    change.annotations = editsBeyondMoving(
        nearAnnotations(context.annotations, {first.position - 1, edits.first().removedEnd() + 1}, edits), edits);
    change.reveal = {first.position, first.position + static_cast<int>(first.inserted.size())};
    return change;
}

} // namespace

Change correctText(const EditContext &context, Span span, const QString &corrected)
{
    TextEdits edits = textEditsBetween(span.of(context.text).toString(), corrected);
    for (TextEdit &edit : edits)
        edit.position += span.begin;
    Change change = correction(context, edits);
    if (!edits.isEmpty())
        change.label = labelFor(context.text, edits);
    return change;
}

Change replaceText(const EditContext &context, const QString &label, const QString &text)
{
    Change change = correction(context, textEditsBetween(context.text, text));
    change.label = label;
    return change;
}

int vanishing(const Change &change)
{
    return static_cast<int>(std::ranges::count_if(change.annotations, [](const AnnotationEdit &edit) {
        return edit.before && edit.before->isVisible() && !edit.after;
    }));
}

Change noteOnArticle(const QString &before, const QString &note)
{
    const QString after = note.trimmed();
    if (before == after)
        return {};
    return {.label = after.isEmpty() ? QCoreApplication::translate("Acts", "Remove the note on the article")
                                     : QCoreApplication::translate("Acts", "Write a note on the article"),
            .note = NoteEdit{before, after}};
}

} // namespace Guillemet::Acts
