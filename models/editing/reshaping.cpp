// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/reshaping.h"

#include "models/core/quotation.h"
#include "models/editing/changebuilder.h"
#include "models/editing/deciding.h"
#include "models/editing/tagging.h"

#include <QtCore/QCoreApplication>

namespace Guillemet::Acts {

namespace {
const Annotation *findVisible(const EditContext &context, const AnnotationId &id)
{
    const Annotation *annotation = context.annotations.find(id);
    return annotation && annotation->isVisible() ? annotation : nullptr;
}

Change reshape(const EditContext &context, const Annotation &annotation, const Annotation::Fragments &fragments,
               const QString &label, Span reveal, ChangeBuilder::Twins twins = ChangeBuilder::Twins::Join)
{
    const Annotation::Fragments wanted = fragmentsInText(fragments, context.text.size());
    if (wanted.isEmpty() || wanted == annotation.fragments)
        return {};
    ChangeBuilder builder(context);
    builder.confirm(annotation.id);
    builder.setFragments(annotation.id, wanted);
    return builder.take(label, reveal, twins);
}

Span trimmed(QStringView text, Span span)
{
    while (!span.isEmpty() && text[span.begin].isSpace())
        ++span.begin;
    while (!span.isEmpty() && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

struct Halves
{
    Annotation::Fragments first;
    Annotation::Fragments second;
};

Halves cut(QStringView text, const Annotation::Fragments &fragments, int position)
{
    Halves halves;
    for (const Span fragment : fragments) {
        const Span before = trimmed(text, fragment.intersected({fragment.begin, position}));
        const Span after = trimmed(text, fragment.intersected({position, fragment.end}));
        if (!before.isEmpty())
            halves.first.append(before);
        if (!after.isEmpty())
            halves.second.append(after);
    }
    return halves;
}

/** Fragments of the same paragraph with nothing but spaces between them are one. */
Annotation::Fragments healed(QStringView text, Annotation::Fragments fragments)
{
    std::ranges::sort(fragments, {}, &Span::begin);
    Annotation::Fragments whole;
    for (const Span fragment : std::as_const(fragments)) {
        const bool touches =
            !whole.isEmpty() &&
            std::ranges::all_of(text.sliced(whole.last().end, std::max(0, fragment.begin - whole.last().end)),
                                [](QChar c) { return c.isSpace() && c != u'\n'; });
        if (touches)
            whole.last().end = std::max(whole.last().end, fragment.end);
        else
            whole.append(fragment);
    }
    return whole;
}

int distance(const Annotation::Fragments &fragments, Span span)
{
    int nearest = std::numeric_limits<int>::max();
    for (const Span fragment : fragments)
        nearest = std::min(nearest, std::max({0, fragment.begin - span.end, span.begin - fragment.end}));
    return nearest;
}
} // namespace

Change moveEdge(const EditContext &context, const AnnotationId &id, qsizetype fragment, Edge edge, int position)
{
    const Annotation *annotation = findVisible(context, id);
    if (!annotation || fragment < 0 || fragment >= annotation->fragments.size())
        return {};
    position = TextBoundaries::toCharacter(context.text, position, edge);
    Annotation::Fragments fragments = annotation->fragments;
    Span &moved = fragments[fragment];
    (edge == Edge::Begin ? moved.begin : moved.end) = position;
    const bool touchesBefore = fragment > 0 && fragments[fragment - 1].end >= moved.begin;
    const bool touchesAfter = fragment + 1 < fragments.size() && fragments[fragment + 1].begin <= moved.end;
    if (moved.isEmpty() || touchesBefore || touchesAfter)
        return {};
    const QString label =
        edge == Edge::Begin
            ? QCoreApplication::translate("Acts", "Move begin of %1").arg(tagName(context, annotation->tag))
            : QCoreApplication::translate("Acts", "Move end of %1").arg(tagName(context, annotation->tag));
    return reshape(context, *annotation, fragments, label, moved, ChangeBuilder::Twins::Stay);
}

namespace {
/** The end of a sentence as the end of reported words: without its full stop, unless that stands in the marks. */
int endOfWords(const QString &text, Span words, bool forward)
{
    const auto next = [&](int from) {
        return TextBoundaries::moved(text, from, Edge::End, TextUnit::Sentence, forward);
    };
    const auto withoutStop = [&](int end) { return TextBoundaries::snappedToQuotation(text, {words.begin, end}).end; };
    const int end = next(words.end);
    const int shown = withoutStop(end);
    return forward && shown <= words.end ? withoutStop(next(end)) : shown; // only the full stop was left
}
} // namespace

Change moveEdgeBy(const EditContext &context, const AnnotationId &id, Edge edge, TextUnit unit, bool forward,
                  std::optional<qsizetype> chosen)
{
    const Annotation *annotation = findVisible(context, id);
    if (!annotation || annotation->fragments.isEmpty())
        return {};
    const qsizetype last = annotation->fragments.size() - 1;
    const qsizetype fragment = std::clamp<qsizetype>(chosen.value_or(edge == Edge::Begin ? 0 : last), 0, last);
    const Span span = annotation->fragments[fragment];
    const int position = edge == Edge::Begin ? span.begin : span.end;
    const bool endsWords = annotation->tag == Tags::Quotation && unit == TextUnit::Sentence && edge == Edge::End;
    const int target = endsWords ? endOfWords(context.text, annotation->fragments[fragment], forward)
                                 : TextBoundaries::moved(context.text, position, edge, unit, forward);
    return moveEdge(context, id, fragment, edge, target);
}

Change addFragment(const EditContext &context, const AnnotationId &id, Span fragment)
{
    const Annotation *annotation = findVisible(context, id);
    if (!annotation || fragment.isEmpty())
        return {};
    Annotation::Fragments fragments = annotation->fragments;
    fragments.append(fragment);
    return reshape(context, *annotation, fragments,
                   QCoreApplication::translate("Acts", "Add to %1").arg(tagName(context, annotation->tag)), fragment);
}

Change removeFragment(const EditContext &context, const AnnotationId &id, qsizetype fragment)
{
    const Annotation *annotation = findVisible(context, id);
    if (!annotation || fragment < 0 || fragment >= annotation->fragments.size())
        return {};
    if (annotation->fragments.size() == 1)
        return remove(context, {id});
    Annotation::Fragments fragments = annotation->fragments;
    const Span gone = fragments[fragment];
    fragments.erase(fragments.cbegin() + fragment);
    return reshape(context, *annotation, fragments,
                   QCoreApplication::translate("Acts", "Remove fragment of %1").arg(tagName(context, annotation->tag)),
                   gone);
}

Change setFragments(const EditContext &context, const AnnotationId &id, const Annotation::Fragments &fragments)
{
    const Annotation *annotation = findVisible(context, id);
    if (!annotation)
        return {};
    return reshape(context, *annotation, fragments,
                   QCoreApplication::translate("Acts", "Change edges of %1").arg(tagName(context, annotation->tag)),
                   fragments.isEmpty() ? Span{} : fragments.first());
}

Change splitQuotation(const EditContext &context, const AnnotationId &id, int position)
{
    const Annotation *annotation = findVisible(context, id);
    if (!annotation || annotation->tag != Tags::Quotation)
        return {};
    position = TextBoundaries::toCharacter(context.text, position, Edge::Begin);
    const Halves halves = cut(context.text, annotation->fragments, position);
    if (halves.first.isEmpty() || halves.second.isEmpty())
        return {};
    ChangeBuilder builder(context);
    builder.confirm(id);
    Annotation second = *builder.find(id);
    second.id = AnnotationId::create();
    second.fragments = halves.second;
    second.confidence = 1;
    second.attributes.set(Attribute::Reason, {});
    second.attributes.set(Attribute::Note, {});
    const auto goesToSecond = [&](const Link &link) {
        const Annotation *cue = context.annotations.find(link.target);
        return cue && distance(halves.second, cue->hull()) < distance(halves.first, cue->hull());
    };
    second.links.removeIf([&](const Link &link) { return link.role == LinkRole::Cue && !goesToSecond(link); });
    builder.update(id, [&](Annotation &a) {
        a.links.removeIf([&](const Link &link) { return link.role == LinkRole::Cue && goesToSecond(link); });
    });
    builder.setFragments(id, halves.first);
    builder.add(second);
    builder.followEdges(second.id);
    return builder.take(QCoreApplication::translate("Acts", "Split quotation"), second.hull());
}

Change joinQuotations(const EditContext &context, const QList<AnnotationId> &ids)
{
    QList<const Annotation *> quotations;
    for (const AnnotationId &id : ids) {
        const Annotation *a = findVisible(context, id);
        if (a && a->tag == Tags::Quotation && !quotations.contains(a))
            quotations.append(a);
    }
    if (quotations.size() < 2)
        return {};
    std::ranges::sort(quotations, [](const Annotation *a, const Annotation *b) { return readsBefore(*a, *b); });
    ChangeBuilder builder(context);
    const AnnotationId first = quotations.first()->id;
    Annotation::Fragments fragments = quotations.first()->fragments;
    for (const Annotation *next : quotations.sliced(1)) {
        for (const Span fragment : next->fragments)
            fragments.append(fragment);
        for (const AnnotationId &child : builder.linkedFrom(next->id)) {
            builder.unlink(child, next->id);
            if (child != first)
                builder.link(child, LinkRole::Parent, first);
        }
        for (const Link &link : next->links) {
            if (link.target != first)
                builder.link(first, link.role, link.target);
        }
        if (builder.find(first)->speaker().isNull() && builder.find(first)->targets(LinkRole::Source).isEmpty())
            builder.update(first, [next](Annotation &a) {
                a.attributes.set(Attribute::Speaker, next->attributes.value(Attribute::Speaker));
            });
        builder.remove(next->id);
    }
    builder.setFragments(first, healed(context.text, fragments));
    builder.confirm(first);
    return builder.take(QCoreApplication::translate("Acts", "Join quotations"), builder.find(first)->hull());
}

} // namespace Guillemet::Acts
