// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomacts.h"

#include "models/editing/attributing.h"
#include "models/editing/correcting.h"
#include "models/editing/deciding.h"
#include "models/editing/linking.h"
#include "models/editing/reshaping.h"
#include "models/editing/tagging.h"

using namespace Qt::StringLiterals;

namespace Guillemet::Testing {

Change RandomActs::next(const EditContext &context)
{
    m_context = &context;
    m_mayMakeTwins = false;
    using Family = Change (RandomActs::*)();
    static constexpr Family families[] = {&RandomActs::making,   &RandomActs::making,      &RandomActs::making,
                                          &RandomActs::quoting,  &RandomActs::reshaping,   &RandomActs::cutting,
                                          &RandomActs::linking,  &RandomActs::attributing, &RandomActs::naming,
                                          &RandomActs::deciding, &RandomActs::correcting,  &RandomActs::attributing};
    return (this->*families[below(static_cast<int>(std::size(families)))])();
}

Change RandomActs::dragging(const EditContext &context, const AnnotationId &id)
{
    m_context = &context;
    return Acts::moveEdge(context, id, 0, edge(), position());
}

AnnotationId RandomActs::any(const EditContext &context)
{
    m_context = &context;
    return any();
}

/** In an order in which ids, which are others each time, have no say. */
QList<const Annotation *> RandomActs::all() const
{
    QList<const Annotation *> all = m_context->annotations.all();
    std::ranges::stable_sort(all, {}, [](const Annotation *one) {
        return std::tuple(one->begin(), -one->end(), one->tag, one->status, one->links.size());
    });
    return all;
}

AnnotationId RandomActs::any()
{
    const QList<const Annotation *> annotations = all();
    return annotations.isEmpty() ? AnnotationId() : annotations[below(static_cast<int>(annotations.size()))]->id;
}

AnnotationId RandomActs::any(const TagId &tag)
{
    QList<const Annotation *> fitting = all();
    fitting.removeIf([&tag](const Annotation *one) { return one->tag != tag; });
    return fitting.isEmpty() ? AnnotationId() : fitting[below(static_cast<int>(fitting.size()))]->id;
}

int RandomActs::position()
{
    const Annotation *near = chosen();
    if (near && coin())
        return (coin() ? near->begin() : near->end()) + below(5) - 2;
    return below(size() + 4) - 2;
}

Span RandomActs::span()
{
    const Annotation *there = chosen();
    if (there && below(4) == 0)
        return there->hull();
    const int begin = position();
    return TextBoundaries::snappedToWords(m_context->text, {begin, begin + below(below(3) ? 15 : 80)});
}

TagId RandomActs::tag()
{
    QList<TagId> tags{Tags::Quotation, Tags::Cue, Tags::Source, Tags::Country, u"own"_s};
    if (m_context->tagset) {
        tags.removeLast();
        for (const Tag &known : m_context->tagset->tags())
            tags.append(known.id);
    }
    return tags[below(static_cast<int>(tags.size()))];
}

SpeakerId RandomActs::speaker()
{
    const QList<Speaker> all = m_context->speakers.all();
    return all.isEmpty() ? SpeakerId() : all[below(static_cast<int>(all.size()))].id;
}

Change RandomActs::making()
{
    if (below(4) == 0)
        return Acts::changeTag(*m_context, any(), tag());
    return Acts::tag(*m_context, tag(), span(), any());
}

Change RandomActs::quoting()
{
    switch (below(6)) {
    case 0:
        return Acts::quote(*m_context, span(), any());
    case 1:
        return Acts::propose(*m_context, any(), proposal());
    case 2:
        return Acts::propose(*m_context, any(Tags::Quotation), proposal());
    case 3:
        return Acts::dropProposals(*m_context, any(Tags::Quotation));
    case 4:
        return Acts::continueQuotation(*m_context, any(Tags::Quotation), any(Tags::Quotation));
    default:
        return Acts::copyQuotation(*m_context, any(Tags::Quotation), span());
    }
}

Acts::Proposal RandomActs::proposal()
{
    const Speaker ana{.id = SpeakerId::fromName(u"Ana"), .name = u"Ana Ruiz"_s};
    Acts::Proposal proposal{.speakers = {ana}, .speaker = ana.id};
    for (const TagId &tag : {Tags::Cue, Tags::Source, Tags::Country}) {
        const Span words = span();
        if (words.isEmpty())
            continue;
        Annotation part{.id = newId(), .tag = tag, .fragments = {words}};
        if (tag == Tags::Source)
            part.attributes.set(Attribute::Speaker, ana.id.toString());
        (tag == Tags::Country ? proposal.countries : proposal.parts).append(part);
    }
    return proposal;
}

Change RandomActs::reshaping()
{
    switch (below(5)) {
    case 0:
        m_mayMakeTwins = true;
        return Acts::moveEdge(*m_context, any(), below(2), edge(), position());
    case 1:
        m_mayMakeTwins = true;
        return Acts::moveEdgeBy(*m_context, any(), edge(), static_cast<TextUnit>(below(4)), coin());
    case 2:
        return Acts::addFragment(*m_context, any(), span());
    case 3:
        return Acts::removeFragment(*m_context, any(), below(2));
    default:
        return Acts::setFragments(*m_context, any(), {span(), span()});
    }
}

Change RandomActs::cutting()
{
    const Annotation *quotation = m_context->annotations.find(any(Tags::Quotation));
    if (coin() && quotation)
        return Acts::splitQuotation(*m_context, quotation->id,
                                    quotation->begin() + below(quotation->end() - quotation->begin() + 1));
    return Acts::joinQuotations(*m_context, {any(Tags::Quotation), any(Tags::Quotation)});
}

Change RandomActs::linking()
{
    const Annotation *quotation = m_context->annotations.find(any(Tags::Quotation));
    if (quotation && !quotation->links.isEmpty() && below(3) == 0)
        return Acts::unlink(*m_context, quotation->id, quotation->links.last().target);
    return Acts::link(*m_context, below(4) ? any(Tags::Quotation) : any(), any(),
                      coin() ? Acts::Linking::Add : Acts::Linking::Replace);
}

Change RandomActs::attributing()
{
    switch (below(8)) {
    case 0:
        return Acts::setType(*m_context, any(Tags::Quotation), static_cast<QuoteType>(below(4)));
    case 1:
        return Acts::setAutomaticType(*m_context, any(Tags::Quotation));
    case 2:
        return Acts::setCountry(*m_context, {any(Tags::Country), any()}, coin() ? u"FR"_s : QString());
    case 3:
        return Acts::setMention(*m_context, {any(Tags::Country)}, coin() ? u"demonym"_s : u"name"_s);
    case 4:
        return Acts::setNote(*m_context, any(), below(3) ? QString::number(below(3)) : QString());
    case 5:
        return Acts::setUnsure(*m_context, any(), coin());
    default:
        return ownAttribute();
    }
}

Change RandomActs::ownAttribute()
{
    const Annotation *one = chosen();
    const Tag *tag = one && m_context->tagset ? m_context->tagset->find(one->tag) : nullptr;
    if (!tag || tag->attributes.isEmpty())
        return {};
    const TagAttribute &attribute = tag->attributes[below(static_cast<int>(tag->attributes.size()))];
    const QString value =
        attribute.values.isEmpty() ? name() : attribute.values[below(static_cast<int>(attribute.values.size()))];
    return Acts::setAttribute(*m_context, one->id, attribute.id, coin() ? value : QString());
}

Change RandomActs::naming()
{
    switch (below(7)) {
    case 0:
        return Acts::setSpeaker(*m_context, any(), name());
    case 1:
        return Acts::setSpeaker(*m_context, any(), speaker());
    case 2:
        return Acts::clearSpeaker(*m_context, any());
    case 3:
        return Acts::replaceSpeaker(*m_context, speaker(), speaker());
    case 4: {
        const Speaker *known = m_context->speakers.find(speaker());
        if (!known)
            return {};
        Speaker changed = *known;
        changed.role = name();
        changed.kind = static_cast<Speaker::Kind>(below(4));
        return Acts::updateSpeaker(*m_context, changed);
    }
    default:
        return Acts::renameSpeaker(*m_context, speaker(), name());
    }
}

Change RandomActs::deciding()
{
    switch (below(10)) {
    case 0:
        return Acts::acceptAll(*m_context, coin() ? tag() : TagId());
    case 1:
        return Acts::acceptWithin(*m_context, span());
    case 2:
        return Acts::rejectAll(*m_context, tag());
    case 3:
    case 4:
        return Acts::remove(*m_context, {any(), any()});
    case 5:
        return Acts::reject(*m_context, {any()});
    case 6:
        return Acts::accept(*m_context, Acts::withAllInside(m_context->annotations, any(Tags::Quotation)));
    case 7:
        return Acts::accept(*m_context, Acts::namedAlike(*m_context, any(Tags::Country)));
    default:
        return Acts::accept(*m_context, {any(), any()});
    }
}

Change RandomActs::correcting()
{
    static const QStringList words{{}, u" "_s, u"né 😀"_s, u"» "_s, u"Mali"_s, u"\u0301"_s};
    if (below(3) > 0) // not too often: what has words vanishes little by little
        return {};
    m_mayMakeTwins = true;
    const int begin = TextBoundaries::toCharacter(m_context->text, position(), Edge::Begin);
    const int end = TextBoundaries::toCharacter(m_context->text, begin + below(8), Edge::End);
    return Acts::correctText(*m_context, Span{begin, end}.intersected({0, size()}),
                             words[below(static_cast<int>(words.size()))]);
}

} // namespace Guillemet::Testing
