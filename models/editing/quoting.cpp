// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/quoting.h"

#include "models/core/quotation.h"
#include "models/editing/changebuilder.h"
#include "models/editing/tagging.h"
#include "models/editing/twins.h"

#include <QtCore/QCoreApplication>

namespace Guillemet::Acts {

namespace {

const Annotation *findQuotation(const EditContext &context, const AnnotationId &id)
{
    const Annotation *annotation = context.annotations.find(id);
    return annotation && annotation->isVisible() && annotation->tag == Tags::Quotation ? annotation : nullptr;
}

/** The speaker of the project who is meant by one that the analysis names. */
SpeakerId projectSpeaker(ChangeBuilder &builder, const SpeakerId &id, const QList<Speaker> &proposed)
{
    const SpeakerRegistry &speakers = builder.context().speakers;
    const Speaker *known = speakers.find(id);
    const auto found = std::ranges::find(proposed, id, &Speaker::id);
    if (!known && found == proposed.end())
        return {};
    if (const Speaker *with = speakers.joinedWith(known ? *known : *found))
        return with->id;
    if (known)
        return id;
    const bool isNamesake = speakers.findByName(found->name);
    const SpeakerId speaker = builder.speakerNamed(found->name);
    if (!isNamesake)
        builder.updateSpeaker(speaker, [&](Speaker &made) {
            made = *found;
            made.id = speaker;
        });
    return speaker;
}

AnnotationId suggest(ChangeBuilder &builder, Annotation part, const QList<Speaker> &speakers)
{
    const SpeakerId speaker = projectSpeaker(builder, part.speaker(), speakers);
    if (const Annotation *known = findAlike(builder.context().annotations, part.tag, part.fragments)) {
        const AnnotationId id = known->id;
        if (!known->isVisible()) // refused before, but now the analyst asks for it
            builder.update(id, [](Annotation &a) { a.status = Status::Suggested; });
        if (known->tag == Tags::Source && known->speaker().isNull() && !speaker.isNull())
            builder.update(id, [&](Annotation &a) { a.attributes.set(Attribute::Speaker, speaker.toString()); });
        return id;
    }
    if (builder.context().annotations.find(part.id)) // it has other edges there
        part.id = AnnotationId::create();
    part.status = Status::Suggested;
    part.attributes.set(Attribute::Speaker, speaker.isNull() ? QString() : speaker.toString());
    builder.add(part);
    return part.id;
}

void takeBack(ChangeBuilder &builder, const AnnotationId &quotation, const AnnotationEdit &edit)
{
    for (const Link &link : edit.after->links) {
        if (!edit.before->links.contains(link))
            builder.unlink(quotation, link.target);
    }
    const QString proposed = edit.after->attributes.value(Attribute::Speaker);
    builder.update(quotation, [&](Annotation &a) {
        if (a.attributes.value(Attribute::Speaker) == proposed)
            a.attributes.set(Attribute::Speaker, edit.before->attributes.value(Attribute::Speaker));
    });
}

/** Of a suggestion and a span, what they share at least of all they cover to mean the same quotation. */
constexpr double SameQuotation = 0.4;
constexpr double NearlyAll = 0.8;

double likeness(const Annotation &quotation, Span span)
{
    int shared = 0;
    for (const Span fragment : quotation.fragments)
        shared += fragment.intersected(span).length();
    const double like = static_cast<double>(shared) / std::max(1, quotation.hull().united(span).length());
    // What is clearly less than a quotation in marks, and inside it, is one within the other.
    const bool nested =
        quotation.quoteType() == QuoteType::Direct && std::ranges::any_of(quotation.fragments, [span](Span fragment) {
            return fragment.contains(span) && span.length() < NearlyAll * fragment.length();
        });
    return nested ? 0 : like;
}

/** Cues and sources that come back with a quotation that was refused are to be looked at again. */
Change withPartsSuggested(Change change)
{
    for (AnnotationEdit &edit : change.annotations) {
        if (edit.before && edit.after && !edit.before->isVisible() && edit.after->tag != Tags::Quotation)
            edit.after->status = Status::Suggested;
    }
    return change;
}

/** Takes out a quotation with the parts that are nobody else's. */
void removeWhole(ChangeBuilder &builder, const AnnotationId &quotation)
{
    const QList<Link> links = builder.find(quotation)->links;
    builder.remove(quotation);
    for (const Link &link : links) {
        if (link.role != LinkRole::Parent && builder.isVisible(link.target) &&
            builder.linkedFrom(link.target).isEmpty())
            builder.remove(link.target);
    }
}

} // namespace

Change quote(const EditContext &context, Span span, const AnnotationId &current)
{
    const Annotation *same = nullptr;
    QList<AnnotationId> inside;
    for (const Annotation *one : context.annotations.annotationsIn(span)) {
        if (one->tag != Tags::Quotation || one->status != Status::Suggested)
            continue;
        const double like = likeness(*one, span);
        if (like >= SameQuotation && (!same || like > likeness(*same, span)))
            same = one;
        if (span.contains(one->hull()))
            inside.append(one->id);
    }
    if (!same)
        return withPartsSuggested(tag(context, Tags::Quotation, span, current));
    ChangeBuilder builder(context);
    const AnnotationId id = same->id;
    builder.confirm(id);
    builder.setFragments(id, {span});
    for (const AnnotationId &other : std::as_const(inside)) {
        if (other != id)
            removeWhole(builder, other);
    }
    return builder.take(QCoreApplication::translate("Acts", "Tag quotation"), span);
}

Change propose(const EditContext &context, const AnnotationId &quotation, const Proposal &proposal)
{
    const Annotation *content = findQuotation(context, quotation);
    if (!content)
        return {};
    ChangeBuilder builder(context);
    const Quotation whole = Quotation::of(context.annotations, quotation);
    for (const Annotation &part : proposal.parts) {
        const LinkRole role = part.tag == Tags::Cue ? LinkRole::Cue : LinkRole::Source;
        const bool has = role == LinkRole::Cue ? !whole.cues.isEmpty() : !whole.sources.isEmpty();
        if (!has)
            builder.link(quotation, role, suggest(builder, part, proposal.speakers));
    }
    for (const Annotation &country : proposal.countries) {
        const QList<const Annotation *> known = context.annotations.annotationsIn(country.hull());
        if (!std::ranges::contains(known, Tags::Country, &Annotation::tag))
            suggest(builder, country, {});
    }
    const SpeakerId speaker = projectSpeaker(builder, proposal.speaker, proposal.speakers);
    if (!speaker.isNull() && whole.speaker().isNull() && builder.find(quotation)->targets(LinkRole::Source).isEmpty())
        builder.update(quotation, [&](Annotation &a) { a.attributes.set(Attribute::Speaker, speaker.toString()); });
    // It comes a moment later: whoever has gone on meanwhile is not called back.
    return builder.take(QCoreApplication::translate("Acts", "Propose speaker and cue"), {});
}

Change dropProposals(const EditContext &context, const AnnotationId &quotation, const Change &proposed)
{
    const Annotation *content = findQuotation(context, quotation);
    if (!content)
        return {};
    ChangeBuilder builder(context);
    const Quotation whole = Quotation::of(context.annotations, quotation);
    for (const AnnotationEdit &edit : proposed.annotations) {
        if (edit.before && edit.after && edit.after->id == quotation)
            takeBack(builder, quotation, edit);
        else if (edit.after && edit.after->tag == Tags::Country && builder.isVisible(edit.after->id) &&
                 builder.find(edit.after->id)->status == Status::Suggested)
            builder.remove(edit.after->id);
    }
    for (const Annotation *part : whole.cues + whole.sources) {
        if (part->status != Status::Suggested)
            continue;
        builder.unlink(quotation, part->id);
        if (builder.linkedFrom(part->id).isEmpty())
            builder.remove(part->id);
    }
    return builder.take(QCoreApplication::translate("Acts", "Drop what is proposed"), content->hull());
}

QList<AnnotationId> withAllInside(const AnnotationSet &set, const AnnotationId &quotation)
{
    QList<AnnotationId> ids{quotation};
    const QList<const Annotation *> parts = Quotation::of(set, quotation).parts();
    for (const Annotation *part : parts) {
        for (const Annotation *one : set.annotationsIn(part->hull())) {
            const bool isInside = part->overlaps(one->hull()) && part->hull().contains(one->hull());
            if (one->status == Status::Suggested && isInside && !ids.contains(one->id)) // not what is around it
                ids.append(one->id);
        }
    }
    return ids;
}

bool hasProposals(const AnnotationSet &set, const AnnotationId &quotation)
{
    const Quotation whole = Quotation::of(set, quotation);
    if (!whole || whole.content->status != Status::Confirmed)
        return false;
    return std::ranges::any_of(whole.cues + whole.sources,
                               [](const Annotation *part) { return part->status == Status::Suggested; });
}

const Annotation *quotationBefore(const AnnotationSet &set, int position, const AnnotationId &except)
{
    return set.previous(position, [&except, position](const Annotation &annotation) {
        return annotation.tag == Tags::Quotation && annotation.id != except && !annotation.contains(position);
    });
}

namespace {
bool isAttributed(const Quotation &quotation)
{
    return !quotation.sources.isEmpty() || !quotation.speaker().isNull();
}

/** Gives a quotation the sources and the speaker of another, in the place of its own. */
void attributeLike(ChangeBuilder &builder, const AnnotationId &quotation, const Quotation &other)
{
    const QList<AnnotationId> own = builder.find(quotation)->targets(LinkRole::Source);
    for (const AnnotationId &source : own) {
        builder.unlink(quotation, source);
        const Annotation *loose = builder.find(source);
        if (loose && loose->status == Status::Suggested && builder.linkedFrom(source).isEmpty())
            builder.remove(source);
    }
    for (const Annotation *source : other.sources)
        builder.link(quotation, LinkRole::Source, source->id);
    const QString speaker = other.sources.isEmpty() ? other.content->attributes.value(Attribute::Speaker) : QString();
    builder.update(quotation, [&speaker](Annotation &a) { a.attributes.set(Attribute::Speaker, speaker); });
    builder.confirm(quotation);
}
} // namespace

Change continueQuotation(const EditContext &context, const AnnotationId &quotation, const AnnotationId &previous)
{
    const Quotation chosen = Quotation::of(context.annotations, quotation);
    const Quotation before = Quotation::of(context.annotations, previous);
    if (!findQuotation(context, quotation) || !before || chosen.content->id == before.content->id)
        return {};
    ChangeBuilder builder(context);
    if (isAttributed(before))
        attributeLike(builder, quotation, before);
    else if (isAttributed(chosen)) // who speaks is often said at the end
        attributeLike(builder, before.content->id, chosen);
    else
        return {};
    builder.confirm(quotation);
    return builder.take(QCoreApplication::translate("Acts", "Continue quotation"), chosen.content->hull());
}

Change copyQuotation(const EditContext &context, const AnnotationId &quotation, Span span)
{
    const Annotation *content = findQuotation(context, quotation);
    const Annotation::Fragments fragments = fragmentsInText({span}, context.text.size());
    if (!content || fragments.isEmpty())
        return {};
    ChangeBuilder builder(context);
    builder.confirm(quotation);
    Annotation copy{.id = AnnotationId::create(), .tag = Tags::Quotation, .fragments = fragments};
    copy.attributes.set(Attribute::Speaker, content->attributes.value(Attribute::Speaker));
    copy.links = content->links;
    copy.links.removeIf([](const Link &link) { return link.role == LinkRole::Parent; }); // it stands elsewhere
    builder.add(copy);
    builder.followEdges(copy.id);
    return builder.take(QCoreApplication::translate("Acts", "Copy quotation"), fragments.first());
}

} // namespace Guillemet::Acts
