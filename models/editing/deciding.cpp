// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/deciding.h"

#include "models/editing/changebuilder.h"
#include "models/editing/tagging.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace Guillemet::Acts {

namespace {
QList<AnnotationId> suggestions(const EditContext &context, const TagId &tag)
{
    QList<AnnotationId> ids;
    for (const Annotation *a : context.annotations.all()) {
        if (a->status == Status::Suggested && (tag.isEmpty() || a->tag == tag))
            ids.append(a->id);
    }
    return ids;
}

Span placeOf(const EditContext &context, const QList<AnnotationId> &ids)
{
    const Annotation *first = ids.isEmpty() ? nullptr : context.annotations.find(ids.first());
    return first ? first->hull() : Span{};
}

/** Leaves out the cues and sources of suggested quotations: they are not counted beside them. */
qsizetype countUnits(const EditContext &context, const QList<AnnotationId> &ids)
{
    const QSet<AnnotationId> taken(ids.cbegin(), ids.cend());
    return std::ranges::count_if(ids, [&](const AnnotationId &id) {
        return !std::ranges::any_of(context.annotations.linkedFrom(id), [&](const Annotation *quotation) {
            return quotation->status == Status::Suggested && taken.contains(quotation->id);
        });
    });
}

QString labelOf(const EditContext &context, const QList<AnnotationId> &ids, bool accepting)
{
    const Annotation *only = ids.size() == 1 ? context.annotations.find(ids.first()) : nullptr;
    if (only && accepting)
        return QCoreApplication::translate("Acts", "Accept %1").arg(tagName(context, only->tag));
    if (only)
        return QCoreApplication::translate("Acts", "Reject %1").arg(tagName(context, only->tag));
    return {};
}

void take(ChangeBuilder &builder, const AnnotationId &id)
{
    const Annotation *annotation = builder.find(id);
    if (!annotation || !annotation->isVisible())
        return;
    const QList<Link> links = annotation->links;
    builder.remove(id);
    for (const Link &link : links) {
        if (link.role != LinkRole::Parent && builder.isVisible(link.target) &&
            builder.linkedFrom(link.target).isEmpty())
            builder.remove(link.target);
    }
}

Change takeOut(const EditContext &context, const QList<AnnotationId> &ids, const QString &label)
{
    ChangeBuilder builder(context);
    // Quotations first: what is rejected with its quotation stays linked to it, and comes back with it.
    for (const bool quotations : {true, false}) {
        for (const AnnotationId &id : ids) {
            const Annotation *a = context.annotations.find(id);
            if (a && (a->tag == Tags::Quotation) == quotations)
                take(builder, id);
        }
    }
    return builder.take(label, placeOf(context, ids));
}

Change confirmAll(const EditContext &context, const QList<AnnotationId> &ids, const QString &label)
{
    ChangeBuilder builder(context);
    for (const AnnotationId &id : ids)
        builder.confirm(id);
    return builder.take(label, placeOf(context, ids));
}

int asCount(qsizetype count)
{
    return static_cast<int>(count);
}
} // namespace

Change accept(const EditContext &context, const QList<AnnotationId> &ids)
{
    const QString one = labelOf(context, ids, true);
    return confirmAll(context, ids,
                      one.isEmpty()
                          ? QCoreApplication::translate("Acts", "Accept %n annotation(s)", nullptr, asCount(ids.size()))
                          : one);
}

Change acceptAll(const EditContext &context, const TagId &tag)
{
    const QList<AnnotationId> ids = suggestions(context, tag);
    return confirmAll(
        context, ids,
        QCoreApplication::translate("Acts", "Accept all %n suggestion(s)", nullptr, asCount(countUnits(context, ids))));
}

Change remove(const EditContext &context, const QList<AnnotationId> &ids)
{
    const Annotation *only = ids.size() == 1 ? context.annotations.find(ids.first()) : nullptr;
    const QString label =
        only ? QCoreApplication::translate("Acts", "Remove %1").arg(tagName(context, only->tag))
             : QCoreApplication::translate("Acts", "Remove %n annotation(s)", nullptr, asCount(ids.size()));
    return takeOut(context, ids, label);
}

Change reject(const EditContext &context, const QList<AnnotationId> &ids)
{
    const QString one = labelOf(context, ids, false);
    return takeOut(context, ids,
                   one.isEmpty()
                       ? QCoreApplication::translate("Acts", "Reject %n annotation(s)", nullptr, asCount(ids.size()))
                       : one);
}

Change rejectAll(const EditContext &context, const TagId &tag)
{
    const QList<AnnotationId> ids = suggestions(context, tag);
    return takeOut(
        context, ids,
        QCoreApplication::translate("Acts", "Reject all %n suggestion(s)", nullptr, asCount(countUnits(context, ids))));
}

} // namespace Guillemet::Acts
