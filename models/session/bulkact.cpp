// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bulkact.h"

#include "models/core/annotationset.h"
#include "models/editing/attributing.h"
#include "models/editing/deciding.h"
#include "models/editing/tagging.h"

namespace Guillemet {

namespace {

/** Changes one after the other, as one. */
class ChangeSum
{
public:
    void add(const Change &change)
    {
        for (const AnnotationEdit &edit : change.annotations)
            put(m_sum.annotations, m_annotations, edit);
        for (const SpeakerEdit &edit : change.speakers)
            put(m_sum.speakers, m_speakers, edit);
        if (m_sum.reveal == Span())
            m_sum.reveal = change.reveal;
    }
    Change take()
    {
        m_sum.simplify();
        return m_sum.isEmpty() ? Change() : m_sum;
    }

private:
    template<typename T, typename Id>
    static void put(QList<Edit<T>> &edits, QHash<Id, qsizetype> &places, const Edit<T> &edit)
    {
        const Id id = edit.after ? edit.after->id : edit.before->id;
        const auto known = places.constFind(id);
        if (known != places.cend()) {
            edits[*known].after = edit.after;
            return;
        }
        places.insert(id, edits.size());
        edits.append(edit);
    }

    Change m_sum;
    QHash<AnnotationId, qsizetype> m_annotations;
    QHash<SpeakerId, qsizetype> m_speakers;
};

/** The visible annotations of a tag at a place; of just its words, or any that overlaps it. */
QList<AnnotationId> annotationsAt(const AnnotationSet &set, Span place, const TagId &tag, bool exact)
{
    QList<AnnotationId> ids;
    for (const Annotation *annotation : set.annotationsIn(place)) {
        if (annotation->tag == tag && (!exact || annotation->hull() == place))
            ids.append(annotation->id);
    }
    return ids;
}

Change withCountry(Change change, const QString &code)
{
    for (AnnotationEdit &edit : change.annotations) {
        if (edit.after && edit.after->tag == Tags::Country &&
            edit.after->attributes.value(Attribute::Country).isEmpty())
            edit.after->attributes.set(Attribute::Country, code);
    }
    change.simplify();
    return change;
}

} // namespace

BulkState stateOf(const BulkHit &hit, const BulkAct &act)
{
    bool refused = false;
    bool done = false;
    for (const BulkHit::There &there : hit.there) {
        const bool same = there.tag == act.tag;
        switch (act.kind) {
        case BulkAct::Kind::Tag:
            if (same && there.isVisible)
                return BulkState::Done;
            refused = refused || (same && !there.isVisible);
            break;
        case BulkAct::Kind::Remove:
        case BulkAct::Kind::ChangeTag:
            if (same && there.exact && there.isVisible)
                return BulkState::Fits;
            done = done || (act.kind == BulkAct::Kind::ChangeTag && there.tag == act.value && there.isVisible);
            break;
        case BulkAct::Kind::SetCountry:
        case BulkAct::Kind::SetSpeaker:
            if (!same || !there.isVisible)
                break;
            if (act.kind == BulkAct::Kind::SetSpeaker || there.country != act.value)
                return BulkState::Fits;
            done = true;
            break;
        }
    }
    if (act.kind == BulkAct::Kind::Tag)
        return refused ? BulkState::Refused : BulkState::Fits;
    return done ? BulkState::Done : BulkState::Missing;
}

QList<BulkHit> bulkHits(const QList<Occurrence> &occurrences, const AnnotationSet &annotations)
{
    QList<BulkHit> hits;
    for (const Occurrence &occurrence : occurrences) {
        BulkHit hit{occurrence};
        for (const Annotation *there : annotations.annotationsIn(occurrence.span, AnnotationSet::Which::All))
            hit.there.append({there->tag, there->hull() == occurrence.span, there->isVisible(),
                              there->attributes.value(Attribute::Country)});
        hits.append(hit);
    }
    return hits;
}

QList<BulkHit> bulkHits(const TextMatcher &matcher, const SearchedArticle &article, const std::stop_token &stop)
{
    const QList<Occurrence> occurrences = OccurrenceFinder(matcher).inArticle(article, stop);
    if (occurrences.isEmpty())
        return {};
    AnnotationSet set;
    set.reset(article.annotations);
    return bulkHits(occurrences, set);
}

BulkBuilder::BulkBuilder(BulkAct act, const QList<Speaker> &speakers, Tagset tagset, CountryOf countryOf)
    : m_act(std::move(act))
    , m_tagset(std::move(tagset))
    , m_countryOf(std::move(countryOf))
{
    m_speakers.reset(speakers);
}

Change BulkBuilder::changeFor(const SearchedArticle &article, const QList<Span> &places)
{
    AnnotationSet set;
    set.reset(article.annotations);
    const EditContext context{.annotations = set,
                              .text = article.text,
                              .speakers = m_speakers,
                              .tagset = &m_tagset,
                              .countryOf = m_countryOf};
    ChangeSum sum;
    const auto doOne = [&](const Change &change) {
        set.apply(change);
        m_speakers.apply(change.speakers);
        sum.add(change);
    };
    QList<AnnotationId> together;
    for (const Span place : places) {
        switch (m_act.kind) {
        case BulkAct::Kind::Tag:
            doOne(withCountry(Acts::tag(context, m_act.tag, place), m_act.value));
            break;
        case BulkAct::Kind::ChangeTag:
            for (const AnnotationId &id : annotationsAt(set, place, m_act.tag, true))
                doOne(Acts::changeTag(context, id, m_act.value));
            break;
        case BulkAct::Kind::SetSpeaker:
            for (const AnnotationId &id : annotationsAt(set, place, m_act.tag, false))
                doOne(Acts::setSpeaker(context, id, m_act.value));
            break;
        case BulkAct::Kind::Remove:
            together += annotationsAt(set, place, m_act.tag, true);
            break;
        case BulkAct::Kind::SetCountry:
            together += annotationsAt(set, place, m_act.tag, false);
            break;
        }
    }
    if (m_act.kind == BulkAct::Kind::Remove)
        doOne(Acts::remove(context, together));
    else if (m_act.kind == BulkAct::Kind::SetCountry)
        doOne(Acts::setCountry(context, together, m_act.value));
    return sum.take();
}

SpeakerJoiner::SpeakerJoiner(const QList<Speaker> &speakers, const SpeakerId &from, const SpeakerId &to)
    : m_from(from)
    , m_to(to)
{
    m_speakers.reset(speakers);
}

Change SpeakerJoiner::changeFor(const SearchedArticle &article)
{
    AnnotationSet set;
    set.reset(article.annotations);
    Change change = Acts::renameSpeaker({.annotations = set, .text = article.text, .speakers = m_speakers}, m_from,
                                        m_speakers.name(m_to));
    if (change.annotations.isEmpty())
        return {};
    // One stays where one is.
    change.reveal = {};
    m_speakers.apply(change.speakers);  // the other name is known from the first article on
    if (!std::exchange(m_leaves, true)) // unless somebody else's work names them, which the project file knows
        change.speakers.append({*m_speakers.find(m_from), std::nullopt});
    return change;
}

} // namespace Guillemet
