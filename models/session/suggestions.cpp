// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/suggestions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <map>

namespace Guillemet {

namespace {

using Place = std::pair<TagId, QList<Span>>;

Place placeOf(const Annotation &annotation)
{
    return {annotation.tag, QList<Span>(annotation.fragments.begin(), annotation.fragments.end())};
}

/** The confirmed annotations of a set by tag, to ask what overlaps a suggestion. */
class Decided
{
public:
    void add(const Annotation &annotation)
    {
        for (const Span fragment : annotation.fragments)
            m_fragments[annotation.tag].append(fragment);
    }
    void sort()
    {
        for (auto &[tag, fragments] : m_fragments) {
            std::ranges::sort(fragments);
            QList<Span> joined; // apart from each other, so that a binary search finds what overlaps
            for (const Span fragment : std::as_const(fragments)) {
                if (!joined.isEmpty() && fragment.begin < joined.last().end)
                    joined.last().end = std::max(joined.last().end, fragment.end);
                else
                    joined.append(fragment);
            }
            fragments = joined;
        }
    }
    bool overlaps(const Annotation &annotation) const
    {
        const auto found = m_fragments.find(annotation.tag);
        if (found == m_fragments.end())
            return false;
        return std::ranges::any_of(annotation.fragments, [&](Span fragment) {
            const auto next = std::ranges::upper_bound(found->second, fragment.begin, {}, &Span::end);
            return next != found->second.end() && next->overlaps(fragment);
        });
    }

private:
    std::map<TagId, QList<Span>> m_fragments;
};

} // namespace

Change mergeSuggestions(const QList<Annotation> &own, const QList<Annotation> &suggested)
{
    QHash<AnnotationId, const Annotation *> byId;
    std::map<Place, AnnotationId> byPlace;
    QSet<AnnotationId> linked; // by what the annotator has decided
    Decided decided;
    for (const Annotation &annotation : own) {
        byId.insert(annotation.id, &annotation);
        byPlace.insert_or_assign(placeOf(annotation), annotation.id);
        if (annotation.status == Status::Confirmed) {
            decided.add(annotation);
            for (const Link &link : annotation.links)
                linked.insert(link.target);
        }
    }
    decided.sort();

    QHash<AnnotationId, AnnotationId> standIn; // suggestion -> what the set has in its place
    QSet<AnnotationId> wanted;
    QList<const Annotation *> taken;
    for (const Annotation &suggestion : suggested) {
        const Annotation *same = byId.value(suggestion.id);
        if (!same) {
            if (const auto place = byPlace.find(placeOf(suggestion)); place != byPlace.end())
                same = byId.value(place->second);
        }
        if (same) {
            standIn.insert(suggestion.id, same->id);
            wanted.insert(same->id);
        }
        if (same ? same->status == Status::Suggested : !decided.overlaps(suggestion)) {
            standIn.insert(suggestion.id, same ? same->id : suggestion.id);
            taken.append(&suggestion);
        }
    }

    Change change;
    change.label = QCoreApplication::translate("Session", "Suggestions of the analysis");
    for (const Annotation *suggestion : std::as_const(taken)) {
        Annotation annotation = *suggestion;
        annotation.id = standIn.value(suggestion->id);
        annotation.status = Status::Suggested;
        annotation.links.removeIf([&](const Link &link) { return !standIn.contains(link.target); });
        for (Link &link : annotation.links)
            link.target = standIn.value(link.target);
        if (const Annotation *before = byId.value(annotation.id))
            change.replace(*before, annotation);
        else
            change.add(annotation);
    }
    for (const Annotation &annotation : own) {
        if (annotation.status == Status::Suggested && !wanted.contains(annotation.id) &&
            !linked.contains(annotation.id))
            change.remove(annotation);
    }
    change.simplify();
    return change;
}

} // namespace Guillemet
