// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewdecisions.h"

#include "models/review/neighbourhood.h"
#include "models/session/reviewbook.h"

namespace Guillemet {

using namespace Qt::StringLiterals;

bool ReviewDecisions::hasParts(const Difference &difference)
{
    return difference.tag == Tags::Quotation && difference.first.size() == 1 && difference.second.size() == 1;
}

std::function<Change(const AnnotationSet &)> ReviewDecisions::takeAlike() const
{
    const std::shared_ptr<ReviewComparison> &now = m_reviewer.comparison();
    if (!now || !now->adjudicating)
        return [](const AnnotationSet &) { return Change(); };
    return [text = now->text, first = now->first, second = now->second](const AnnotationSet &agreed) {
        QList<Annotation> all;
        for (const Annotation *annotation : agreed.all())
            all.append(*annotation);
        const QList<QList<Annotation>> sets{first.annotations(), second.annotations()};
        return Adjudication(all, sets, text->counted).takeIdentical();
    };
}

/** Does it on copies of what hangs together with the difference, which is as good as on all. */
template<typename Act> Change ReviewDecisions::adjudicated(const Difference &difference, Act act) const
{
    const std::shared_ptr<ReviewComparison> &now = m_reviewer.comparison();
    if (!now || !m_reviewer.isComparing())
        return {};
    Neighbourhood near({now->live, now->first.set().get(), now->second.set().get()});
    const auto add = [&near](int set, const ReviewedSet &whose, const QList<AnnotationId> &ids) {
        for (const AnnotationId &id : ids) {
            if (const Annotation *annotation = whose.find(id))
                near.add(set, *annotation);
        }
    };
    add(1, now->first, difference.first);
    add(2, now->second, difference.second);
    near.close(std::numeric_limits<qsizetype>::max());
    const QList<Annotation> own = near.annotations(0);
    const QList<QList<Annotation>> sets{near.annotations(1), near.annotations(2)};
    return act(Adjudication(own, sets, now->text->counted));
}

/** What is decided points to what was said about its place. */
Change ReviewDecisions::withDiscussion(Change change, Span place) const
{
    const QList<Discussion> here = m_session.reviewBook().discussionsOf(m_session.document().id);
    const auto about = std::ranges::find_if(here, [place](const Discussion &one) { return one.place.overlaps(place); });
    if (about == here.end())
        return change;
    for (AnnotationEdit &edit : change.annotations) {
        if (edit.after && edit.after->hull().overlaps(about->place) && !edit.after->isPart())
            edit.after->attributes.set(Attribute::Discussion, about->id.toString());
    }
    return change;
}

Change ReviewDecisions::take(const Difference &difference, Side side) const
{
    if (!m_reviewer.isAdjudicating())
        return side == Side::First ? Change() : takeIntoOwn(difference);
    const QList<AnnotationId> &ids = side == Side::First ? difference.first : difference.second;
    if (ids.isEmpty()) // it is right that this one has none
        return reject(difference, tr("%1 has no such annotation").arg(m_reviewer.nameOf(side)));
    return withDiscussion(adjudicated(difference,
                                      [&](const Adjudication &adjudication) {
                                          return adjudication.take(side == Side::First ? 0 : 1, ids);
                                      }),
                          difference.place);
}

Change ReviewDecisions::takeParts(const Difference &difference, const Adjudication::Choice &choice) const
{
    if (!hasParts(difference))
        return {};
    return withDiscussion(adjudicated(difference,
                                      [&](const Adjudication &adjudication) {
                                          return adjudication.takeParts({0, difference.first.first()},
                                                                        {1, difference.second.first()}, choice);
                                      }),
                          difference.place);
}

Change ReviewDecisions::reject(const Difference &difference, const QString &reason) const
{
    const Change change = adjudicated(difference, [&](const Adjudication &adjudication) {
        QList<Adjudication::Version> versions;
        for (const AnnotationId &id : difference.first)
            versions.append({0, id});
        for (const AnnotationId &id : difference.second)
            versions.append({1, id});
        return adjudication.reject(versions, reason);
    });
    return withDiscussion(change, difference.place);
}

Change ReviewDecisions::takeIntoOwn(const Difference &difference) const
{
    if (difference.second.isEmpty())
        return reject(difference, tr("%1 has no such annotation").arg(m_reviewer.nameOf(Side::Second)));
    const Annotation *a =
        difference.first.isEmpty() ? nullptr : m_session.annotations()->find(difference.first.first());
    const Annotation *b = m_reviewer.set(Side::Second).find(difference.second.first());
    if (difference.cause == Cause::Note && a && b) {
        Annotation noted = *a;
        noted.attributes.set(Attribute::Note, b->attributes.value(Attribute::Note));
        Change change{.label = tr("Take the note"), .annotations = {}, .reveal = a->hull()};
        change.replace(*a, noted);
        return change;
    }
    Adjudication::Choice choice;
    constexpr auto Second = Adjudication::Choice::Second;
    switch (hasParts(difference) ? difference.cause : Cause::OnlySecond) {
    case Cause::Edges:
        choice.content = Second;
        break;
    case Cause::Type:
        choice.type = Second;
        break;
    case Cause::Cue:
        choice.cue = Second;
        break;
    case Cause::Source:
        choice.source = Second;
        choice.speaker = Second;
        break;
    case Cause::Speaker:
        choice.speaker = Second;
        break;
    default:
        return adjudicated(difference,
                           [&](const Adjudication &adjudication) { return adjudication.take(1, difference.second); });
    }
    return takeParts(difference, choice);
}

} // namespace Guillemet
