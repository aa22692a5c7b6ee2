// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/tagging.h"

#include "models/core/countries.h"
#include "models/core/quotation.h"
#include "models/core/quotationmarks.h"
#include "models/editing/changebuilder.h"
#include "models/editing/sourcename.h"
#include "models/editing/textboundaries.h"
#include "models/editing/twins.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet::Acts {

namespace {
LinkRole roleOf(const TagId &tag)
{
    return tag == Tags::Cue ? LinkRole::Cue : LinkRole::Source;
}

Span sentencesOf(QStringView text, Span span)
{
    return TextBoundaries::sentenceAt(text, span.begin).united(TextBoundaries::sentenceAt(text, span.end - 1));
}

int gapBetween(Span a, Span b)
{
    return std::max({0, b.begin - a.end, a.begin - b.end});
}

/** The quotation that a new cue or source belongs to; null id if none is waiting for one. */
AnnotationId quotationFor(const ChangeBuilder &builder, const AnnotationId &part, const AnnotationId &current)
{
    const EditContext &context = builder.context();
    const LinkRole role = roleOf(builder.find(part)->tag);
    const Span span = builder.find(part)->hull();
    const auto isQuotation = [&](const Annotation *a) { return a && a->isVisible() && a->tag == Tags::Quotation; };
    if (const Quotation given = Quotation::of(context.annotations, current);
        given && isQuotation(builder.find(given.content->id)))
        return given.content->id;
    for (const Span area : {sentencesOf(context.text, span), paragraphAt(context.text, span.begin)}) {
        const Annotation *best = nullptr;
        for (const Annotation *before : context.annotations.annotationsIn(area)) {
            const Annotation *a = builder.find(before->id);
            if (isQuotation(a) && a->targets(role).isEmpty() &&
                (!best || gapBetween(a->hull(), span) < gapBetween(best->hull(), span)))
                best = a;
        }
        if (best)
            return best->id;
    }
    return {};
}

void giveSpeaker(ChangeBuilder &builder, const AnnotationId &source, const AnnotationId &quotation)
{
    const QString text = builder.find(source)->text(builder.context().text, u" ");
    const SpeakerRegistry &speakers = builder.context().speakers;
    const QString name = speakerNameFromSource(text);
    SpeakerId speaker;
    if (const Speaker *known = name.isEmpty() ? nullptr : speakers.meantBy(name))
        speaker = known->id;
    else if (const Annotation *owner = builder.find(quotation))
        speaker = owner->speaker();
    if (speaker.isNull())
        speaker = builder.speakerNamed(name);
    if (speaker.isNull())
        return;
    builder.update(source, [&](Annotation &a) { a.attributes.set(Attribute::Speaker, speaker.toString()); });
}

void linkPart(ChangeBuilder &builder, const AnnotationId &part, const AnnotationId &quotation)
{
    if (!builder.find(quotation))
        return;
    const LinkRole role = roleOf(builder.find(part)->tag);
    builder.link(quotation, role, part);
    builder.confirm(quotation);
    // The speaker of a quotation is kept with its source, where it has one.
    if (role == LinkRole::Source && !builder.find(part)->speaker().isNull() &&
        !builder.find(quotation)->speaker().isNull())
        builder.update(quotation, [](Annotation &a) { a.attributes.set(Attribute::Speaker, {}); });
}

/** What was only proposed as the cue or source of a quotation makes way for the one that the analyst gives it. */
void replaceProposed(ChangeBuilder &builder, const AnnotationId &part, const AnnotationId &quotation)
{
    const Annotation *content = builder.find(quotation);
    const QList<AnnotationId> others =
        content ? content->targets(roleOf(builder.find(part)->tag)) : QList<AnnotationId>();
    for (const AnnotationId &other : others) {
        const Annotation *proposed = builder.find(other);
        if (other == part || !proposed || proposed->status != Status::Suggested)
            continue;
        builder.unlink(quotation, other);
        if (builder.linkedFrom(other).isEmpty())
            builder.remove(other);
    }
}

void takeLooseParts(ChangeBuilder &builder, const AnnotationId &quotation)
{
    const EditContext &context = builder.context();
    const Span sentences = sentencesOf(context.text, builder.find(quotation)->hull());
    for (const Annotation *before : context.annotations.annotationsIn(sentences)) {
        const Annotation *part = builder.find(before->id);
        if (part && part->isPart() && builder.linkedFrom(part->id).isEmpty())
            linkPart(builder, before->id, quotation);
    }
}

void findParent(ChangeBuilder &builder, const AnnotationId &quotation)
{
    const Span hull = builder.find(quotation)->hull();
    const Annotation *parent = nullptr;
    for (const Annotation *a : builder.context().annotations.annotationsIn(hull)) {
        const auto around = [hull](Span fragment) { return fragment.contains(hull) && fragment != hull; };
        if (a->tag == Tags::Quotation && a->id != quotation && std::ranges::any_of(a->fragments, around) &&
            (!parent || a->hull().length() < parent->hull().length()))
            parent = a;
    }
    if (parent)
        builder.link(quotation, LinkRole::Parent, parent->id);
}

void guessCountry(ChangeBuilder &builder, const AnnotationId &id)
{
    const QString text = builder.find(id)->text(builder.context().text, u" ").simplified();
    const auto &countryOf = builder.context().countryOf;
    const QString code = countryOf ? countryOf(text).toUpper() : QString();
    builder.update(id, [&](Annotation &a) {
        if (isCountryCode(code))
            a.attributes.set(Attribute::Country, code);
        // Names are written with a capital, adjectives without, in both French and what the analyst meets of English.
        const bool adjective = !text.isEmpty() && text.front().isLower();
        a.attributes.set(Attribute::Mention, adjective ? u"adjective"_s : u"name"_s);
    });
}

/** Fills in what goes with the tag. */
void complete(ChangeBuilder &builder, const AnnotationId &id, const AnnotationId &current)
{
    const TagId tag = builder.find(id)->tag;
    if (tag == Tags::Quotation) {
        builder.followEdges(id);
        takeLooseParts(builder, id);
        findParent(builder, id);
    } else if (Tags::isPart(tag)) {
        const QList<AnnotationId> owners = builder.linkedFrom(id);
        const AnnotationId quotation = owners.isEmpty() ? quotationFor(builder, id, current) : owners.first();
        if (tag == Tags::Source && builder.find(id)->speaker().isNull())
            giveSpeaker(builder, id, quotation);
        replaceProposed(builder, id, quotation);
        linkPart(builder, id, quotation);
    } else if (tag == Tags::Country) {
        guessCountry(builder, id);
    }
}

QString tagLabel(const EditContext &context, const TagId &tag)
{
    if (tag == Tags::Quotation)
        return QCoreApplication::translate("Acts", "Tag quotation");
    if (tag == Tags::Cue)
        return QCoreApplication::translate("Acts", "Tag cue");
    if (tag == Tags::Source)
        return QCoreApplication::translate("Acts", "Tag source");
    if (tag == Tags::Country)
        return QCoreApplication::translate("Acts", "Tag country");
    return QCoreApplication::translate("Acts", "Tag as %1").arg(tagName(context, tag));
}

void dropAttributes(Annotation &annotation, const QStringList &names)
{
    for (const QString &name : names)
        annotation.attributes.set(name, {});
}
} // namespace

Change tag(const EditContext &context, const TagId &tag, Span span, const AnnotationId &current)
{
    const Annotation::Fragments fragments = fragmentsInText({span}, context.text.size());
    if (fragments.isEmpty() || tag.isEmpty())
        return {};
    ChangeBuilder builder(context);
    const Annotation *known = findAlike(context.annotations, tag, fragments);
    if (known && known->isVisible()) {
        builder.confirm(known->id);
        const Quotation given = Quotation::of(context.annotations, current);
        if (Tags::isPart(tag) && given) {
            replaceProposed(builder, known->id, given.content->id);
            linkPart(builder, known->id, given.content->id);
        }
    } else if (known) {
        builder.confirm(known->id);
        complete(builder, known->id, current);
    } else {
        const Annotation made{.id = AnnotationId::create(), .tag = tag, .fragments = fragments};
        builder.add(made);
        complete(builder, made.id, current);
    }
    return builder.take(tagLabel(context, tag), fragments.first());
}

Change changeTag(const EditContext &context, const AnnotationId &id, const TagId &tag)
{
    const Annotation *annotation = context.annotations.find(id);
    if (!annotation || !annotation->isVisible() || annotation->tag == tag || tag.isEmpty())
        return {};
    ChangeBuilder builder(context);
    const TagId old = annotation->tag;
    for (const AnnotationId &owner : builder.linkedFrom(id, AnnotationSet::Which::All)) {
        const bool stays = Tags::isPart(old) && Tags::isPart(tag) && builder.isVisible(owner);
        builder.unlink(owner, id);
        if (stays)
            builder.link(owner, roleOf(tag), id);
    }
    builder.update(id, [&](Annotation &a) {
        a.tag = tag;
        a.status = Status::Confirmed;
        a.links.clear();
        dropAttributes(a, {Attribute::Type, Attribute::TypeSetBy, Attribute::Country, Attribute::Mention});
        if (!Tags::isPart(old) || tag != Tags::Source)
            dropAttributes(a, {Attribute::Speaker});
    });
    complete(builder, id, {});
    return builder.take(QCoreApplication::translate("Acts", "Change tag to %1").arg(tagName(context, tag)),
                        annotation->hull());
}

QString tagName(const EditContext &context, const TagId &tag)
{
    if (tag == Tags::Quotation)
        return QCoreApplication::translate("Acts", "quotation");
    if (tag == Tags::Cue)
        return QCoreApplication::translate("Acts", "cue");
    if (tag == Tags::Source)
        return QCoreApplication::translate("Acts", "source");
    if (tag == Tags::Country)
        return QCoreApplication::translate("Acts", "country");
    const Tag *known = context.tagset ? context.tagset->find(tag) : nullptr;
    return known ? known->name : tag;
}

} // namespace Guillemet::Acts
