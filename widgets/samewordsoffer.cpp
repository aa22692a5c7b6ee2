// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/samewordsoffer.h"

#include "models/session/bulkeditor.h"
#include "models/session/session.h"
#include "widgets/annotationnavigator.h"
#include "widgets/annotationwords.h"

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestLookedThrough = 200'000; // UTF-16 code units: some milliseconds
}

SameWordsOffer::SameWordsOffer(const Parts &parts, const ActionRegistry &actions, CountryLookup countryOf,
                               QObject *parent)
    : FollowUpOffer(parts, actions, parent)
    , m_countryOf(std::move(countryOf))
{
    connect(&parts.annotations, &AnnotationController::tagged, this, &SameWordsOffer::look);
}

void SameWordsOffer::look(const AnnotationId &tagged)
{
    withdraw();
    const Session &session = parts().session;
    const QString &text = session.document().text;
    const Annotation *made = session.annotations()->find(tagged);
    if (!made || made->tag == Tags::Quotation || made->isPart() || made->fragments.size() != 1 ||
        text.size() > LongestLookedThrough)
        return;
    const QString words = made->text(text);
    const auto matcher = TextMatcher::compile({.text = words, .wholeWord = true, .ignoreCase = false});
    if (!matcher)
        return;
    const QList<Occurrence> occurrences = OccurrenceFinder(*matcher).inArticle({session.document().id, text});
    const BulkAct act{.kind = BulkAct::Kind::Tag, .tag = made->tag};
    m_places.clear();
    for (const BulkHit &hit : bulkHits(occurrences, *session.annotations())) {
        if (stateOf(hit, act) == BulkState::Fits)
            m_places.append(hit.occurrence.span);
    }
    if (m_places.isEmpty())
        return;
    offer(tagged,
          tr("“%1” stands at %2. %3 tags it there too.", "words, number of places, key")
              .arg(words.simplified(), tr("%n other place(s)", nullptr, static_cast<int>(m_places.size())), key()));
}

void SameWordsOffer::act()
{
    const Session &session = parts().session;
    const Annotation &made = *parts().navigator.current();
    const QString label =
        tr("Tag “%1” as %2")
            .arg(made.text(session.document().text).simplified(), AnnotationWords::tag(made.tag, session.tagset()));
    session.bulkEditor()->perform(
        {.kind = BulkAct::Kind::Tag, .tag = made.tag, .value = made.attributes.value(Attribute::Country)}, label,
        {{session.document().id, m_places}}, m_countryOf);
    Q_EMIT message(tr("Tagged at %n more place(s).", nullptr, static_cast<int>(m_places.size())));
}

} // namespace Guillemet
