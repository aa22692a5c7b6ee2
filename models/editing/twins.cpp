// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/twins.h"

#include "models/editing/changebuilder.h"

namespace Guillemet {

namespace {

bool areTwins(const Annotation &a, const Annotation &b)
{
    return a.id != b.id && a.isVisible() && b.isVisible() && a.tag == b.tag && a.fragments == b.fragments;
}

/** Those that were not where they are, or what they are, before the act. */
QList<AnnotationId> newcomers(const ChangeBuilder &builder)
{
    QList<AnnotationId> ids;
    for (const AnnotationId &id : builder.changed()) {
        const Annotation *before = builder.context().annotations.find(id);
        const Annotation *after = builder.find(id);
        const bool wasThere = before && after && before->isVisible() && before->tag == after->tag &&
                              before->fragments == after->fragments;
        if (after && after->isVisible() && !wasThere)
            ids.append(id);
    }
    return ids;
}

QList<AnnotationId> twinsOf(const ChangeBuilder &builder, const Annotation &one, const QList<AnnotationId> &newcomers)
{
    QList<AnnotationId> candidates = newcomers;
    for (const Annotation *there :
         builder.context().annotations.annotationsIn(one.fragments.first(), AnnotationSet::Which::All)) {
        if (!candidates.contains(there->id))
            candidates.append(there->id);
    }
    candidates.removeIf([&](const AnnotationId &id) {
        const Annotation *other = builder.find(id);
        return !other || !areTwins(one, *other);
    });
    return candidates;
}

void takeOverLinks(ChangeBuilder &builder, const AnnotationId &one, const AnnotationId &twin)
{
    for (const AnnotationId &owner : builder.linkedFrom(twin)) {
        for (const Link &link : QList<Link>(builder.find(owner)->links)) {
            if (link.target == twin && owner != one)
                builder.link(owner, link.role, one);
        }
    }
    for (const Link &link : QList<Link>(builder.find(twin)->links)) {
        if (link.role != LinkRole::Parent && link.target != one)
            builder.link(one, link.role, link.target);
    }
}

void takeOverWords(ChangeBuilder &builder, const AnnotationId &one, const Annotation &twin)
{
    const bool hasSource = !builder.find(one)->targets(LinkRole::Source).isEmpty();
    builder.update(one, [&](Annotation &a) {
        for (const Attributes::Pair &pair : twin.attributes) {
            const bool isItsOwn = pair.name == Attribute::Type || pair.name == Attribute::TypeSetBy ||
                                  pair.name == Attribute::Reason || (pair.name == Attribute::Speaker && hasSource);
            if (!isItsOwn && a.attributes.value(pair.name).isEmpty())
                a.attributes.set(pair.name, pair.value);
        }
    });
    if (twin.status == Status::Confirmed)
        builder.confirm(one);
}

} // namespace

const Annotation *findAlike(const AnnotationSet &set, const TagId &tag, const Annotation::Fragments &fragments)
{
    const Annotation *rejected = nullptr;
    for (const Annotation *one : set.annotationsIn(fragments.first(), AnnotationSet::Which::All)) {
        if (one->tag != tag || one->fragments != fragments)
            continue;
        if (one->isVisible())
            return one;
        rejected = one;
    }
    return rejected;
}

void joinTwins(ChangeBuilder &builder)
{
    const QList<AnnotationId> ids = newcomers(builder);
    for (const AnnotationId &id : ids) {
        const Annotation *one = builder.find(id);
        if (!one || !one->isVisible()) // joined to one before it
            continue;
        for (const AnnotationId &twin : twinsOf(builder, *one, ids)) {
            takeOverLinks(builder, id, twin);
            takeOverWords(builder, id, Annotation(*builder.find(twin)));
            builder.remove(twin);
        }
    }
}

} // namespace Guillemet
