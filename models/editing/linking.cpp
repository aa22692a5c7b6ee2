// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/linking.h"

#include "models/editing/changebuilder.h"
#include "models/editing/tagging.h"

#include <QtCore/QCoreApplication>

namespace Guillemet::Acts {

namespace {
std::optional<LinkRole> roleFor(const TagId &tag)
{
    if (tag == Tags::Cue)
        return LinkRole::Cue;
    if (tag == Tags::Source)
        return LinkRole::Source;
    if (tag == Tags::Quotation)
        return LinkRole::Parent;
    return std::nullopt;
}
} // namespace

Change link(const EditContext &context, const AnnotationId &quotation, const AnnotationId &target, Linking linking)
{
    const Annotation *from = context.annotations.find(quotation);
    const Annotation *to = context.annotations.find(target);
    if (!from || !to || from->tag != Tags::Quotation || !from->isVisible() || !to->isVisible())
        return {};
    const std::optional<LinkRole> role = roleFor(to->tag);
    ChangeBuilder builder(context);
    if (!role || (*role == LinkRole::Parent && builder.isNestedIn(target, quotation)))
        return {};
    if (linking == Linking::Replace || *role == LinkRole::Parent) {
        for (const AnnotationId &other : from->targets(*role)) {
            if (other != target)
                builder.unlink(quotation, other);
        }
    }
    builder.link(quotation, *role, target);
    if (*role == LinkRole::Source && !from->speaker().isNull()) {
        // The speaker of a quotation is kept with its source, where it has one.
        if (to->speaker().isNull())
            builder.update(target, [from](Annotation &a) {
                a.attributes.set(Attribute::Speaker, from->attributes.value(Attribute::Speaker));
            });
        builder.update(quotation, [](Annotation &a) { a.attributes.set(Attribute::Speaker, {}); });
    }
    builder.confirm(quotation);
    return builder.take(QCoreApplication::translate("Acts", "Link %1").arg(tagName(context, to->tag)), to->hull());
}

Change unlink(const EditContext &context, const AnnotationId &quotation, const AnnotationId &target)
{
    const Annotation *from = context.annotations.find(quotation);
    const Annotation *to = context.annotations.find(target);
    if (!from || !to || !std::ranges::contains(from->links, target, &Link::target))
        return {};
    ChangeBuilder builder(context);
    builder.unlink(quotation, target);
    builder.confirm(quotation);
    return builder.take(QCoreApplication::translate("Acts", "Unlink %1").arg(tagName(context, to->tag)), from->hull());
}

} // namespace Guillemet::Acts
