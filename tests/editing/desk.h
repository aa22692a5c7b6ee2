// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/applychange.h"
#include "models/editing/tagging.h"

#include <QtGui/QUndoStack>

namespace Guillemet::Testing {

using namespace Qt::StringLiterals;

/** An article being edited: acts go through the undo stack as in the program. */
struct TestDesk
{
    explicit TestDesk(const QString &article)
        : text(article)
    {
    }

    QString text;
    AnnotationSet set;
    SpeakerRegistry speakers;
    QUndoStack stack;

    EditContext context() const
    {
        return {.annotations = set, .text = text, .speakers = speakers, .countryOf = [](const QString &mention) {
                    return mention.startsWith(u"russe", Qt::CaseInsensitive) ? u"ru"_s : QString();
                }};
    }
    Span at(const QString &words, int from = 0) const
    {
        const auto begin = static_cast<int>(text.indexOf(words, from));
        Q_ASSERT(begin >= 0);
        return {begin, begin + static_cast<int>(words.size())};
    }
    bool perform(const Change &change)
    {
        if (!change.isEmpty())
            stack.push(new ApplyChange(change, &set, &speakers));
        return !change.isEmpty();
    }
    AnnotationId tag(const TagId &tag, const QString &words, const AnnotationId &current = {})
    {
        const Change change = Acts::tag(context(), tag, at(words), current);
        perform(change);
        for (const Annotation *a : set.annotationsIn(at(words))) {
            if (a->tag == tag && a->hull() == at(words))
                return a->id;
        }
        return {};
    }
    AnnotationId suggest(const TagId &tag, const QString &words, const QList<Link> &links = {})
    {
        const Annotation made{.id = AnnotationId::fromName(tag + words),
                              .tag = tag,
                              .fragments = {at(words)},
                              .links = links,
                              .confidence = 0.7F,
                              .status = Status::Suggested};
        Change change;
        change.add(made);
        set.apply(change);
        return made.id;
    }
    QString textOf(const AnnotationId &id) const { return set.find(id)->text(text, u"|"); }
    QString speakerOf(const AnnotationId &id) const { return speakers.name(set.find(id)->speaker()); }
};

} // namespace Guillemet::Testing
