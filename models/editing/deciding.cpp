// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/deciding.h"

#include "models/editing/changebuilder.h"
#include "models/editing/navigation.h"
#include "models/editing/tagging.h"

#include <QtCore/QCoreApplication>

namespace Guillemet::Acts {

namespace {
QList<AnnotationId> suggestions(const EditContext &context, const TagId &tag)
{
    QList<AnnotationId> ids;
    for (const Annotation *a : context.annotations.all()) {
        if (a->status == Status::Suggested && context.annotations.isShown(*a) && (tag.isEmpty() || a->tag == tag))
            ids.append(a->id);
    }
    return ids;
}

Span placeOf(const EditContext &context, const QList<AnnotationId> &ids)
{
    const Annotation *first = ids.isEmpty() ? nullptr : context.annotations.find(ids.first());
    return first ? first->hull() : Span{};
}

/** The number is that of what there is to decide: cues and sources count with their quotation. */
QString allLabel(const EditContext &context, const TagId &tag, bool accepting)
{
    int units = 0;
    for (const AnnotationId &id : suggestions(context, tag))
        units += isUndecided(context.annotations, *context.annotations.find(id)) ? 1 : 0;
    return accepting ? QCoreApplication::translate("Acts", "Accept all %n suggestion(s)", nullptr, units)
                     : QCoreApplication::translate("Acts", "Reject all %n suggestion(s)", nullptr, units);
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
    if (tag == Tags::Quotation)
        return confirmAll(context, suggestions(context, tag), allLabel(context, tag, true)); // with their parts
    // Without a ChangeBuilder, once through and in no order: there may be a hundred thousand, and nothing but their
    // status changes.
    const AnnotationSet &set = context.annotations;
    Change change;
    change.annotations.reserve(set.size());
    const Annotation *first = nullptr;
    int units = 0;
    set.visit([&](const Annotation &a) {
        if (a.status != Status::Suggested || !set.isShown(a) || (!tag.isEmpty() && a.tag != tag))
            return;
        units += isUndecided(set, a) ? 1 : 0;
        if (!first || readsBefore(a, *first))
            first = &a;
        change.replace(a, a);
        change.annotations.last().after->status = Status::Confirmed;
    });
    change.label = QCoreApplication::translate("Acts", "Accept all %n suggestion(s)", nullptr, units);
    if (first)
        change.reveal = first->hull();
    return change;
}

Change acceptWithin(const EditContext &context, Span place)
{
    QList<AnnotationId> ids;
    int units = 0;
    for (const Annotation *a : context.annotations.annotationsIn(place)) {
        if (a->status == Status::Suggested && context.annotations.isShown(*a))
            ids.append(a->id);
        units += isUndecided(context.annotations, *a) ? 1 : 0;
    }
    const int told = std::max(1, units);
    return confirmAll(context, ids,
                      QCoreApplication::translate("Acts", "Accept %n suggestion(s) of a paragraph", nullptr, told));
}

QList<AnnotationId> namedAlike(const EditContext &context, const AnnotationId &mention)
{
    const Annotation *named = context.annotations.find(mention);
    if (!named)
        return {};
    QList<AnnotationId> ids{mention};
    const QString words = named->text(context.text);
    for (const AnnotationId &id : suggestions(context, named->tag)) {
        const Annotation *other = context.annotations.find(id);
        if (id != mention &&
            other->attributes.value(Attribute::Country) == named->attributes.value(Attribute::Country) &&
            other->text(context.text).compare(words, Qt::CaseInsensitive) == 0)
            ids.append(id);
    }
    return ids;
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
    return takeOut(context, suggestions(context, tag), allLabel(context, tag, false));
}

} // namespace Guillemet::Acts
