// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/speakerregistry.h"
#include "models/core/tagset.h"
#include "models/search/occurrencefinder.h"

namespace Guillemet {

class AnnotationSet;

/** One thing to do at many places. */
struct BulkAct
{
    enum class Kind {
        Tag,        ///< the words get `tag`
        Remove,     ///< annotations of just these words with `tag` go
        ChangeTag,  ///< they get the tag `value`
        SetCountry, ///< mentions of a country at the words get the code `value`
        SetSpeaker, ///< sources at the words are the speaker named `value`
    };
    Kind kind = Kind::Tag;
    TagId tag = {};
    QString value = {}; ///< for Tag as a country: the code where the words do not say it

    bool operator==(const BulkAct &) const = default;
};

/** A hit and the annotations there. */
struct BulkHit
{
    struct There
    {
        TagId tag;
        bool exact = false; ///< has just the words of the hit
        bool isVisible = true;
        QString country = {};
    };
    Occurrence occurrence;
    QList<There> there = {};
};

/** Whether an act can be done at a hit. */
enum class BulkState {
    Fits,
    Refused, ///< it was proposed there and refused: better not
    Done,    ///< it is so already
    Missing, ///< what is to be changed is not there
};
BulkState stateOf(const BulkHit &hit, const BulkAct &act);

/** What a set has at occurrences of a text. */
QList<BulkHit> bulkHits(const QList<Occurrence> &occurrences, const AnnotationSet &annotations);
/** What is there at the hits of a query in an article. On any thread. */
QList<BulkHit> bulkHits(const TextMatcher &matcher, const SearchedArticle &article, const std::stop_token &stop = {});

/** Makes the changes of an act, article by article; speakers that it makes are known in the next. On any thread. */
class BulkBuilder
{
public:
    using CountryOf = std::function<QString(const QString &mention)>;

    BulkBuilder(BulkAct act, const QList<Speaker> &speakers, Tagset tagset, CountryOf countryOf);

    /** Empty where nothing changes. */
    Change changeFor(const SearchedArticle &article, const QList<Span> &places);

private:
    BulkAct m_act;
    SpeakerRegistry m_speakers;
    Tagset m_tagset;
    CountryOf m_countryOf;
};

/** Makes one speaker of two, article by article: all that names `from` names `to`, who is known by both names then, and
 * `from` is no speaker any more. On any thread. */
class SpeakerJoiner
{
public:
    SpeakerJoiner(const QList<Speaker> &speakers, const SpeakerId &from, const SpeakerId &to);

    /** Empty where nobody is `from`. */
    Change changeFor(const SearchedArticle &article);

private:
    SpeakerRegistry m_speakers;
    SpeakerId m_from;
    SpeakerId m_to;
    bool m_leaves = false; ///< it was said that `from` goes
};

} // namespace Guillemet
