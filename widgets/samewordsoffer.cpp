// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/samewordsoffer.h"

#include "models/session/bulkeditor.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationnavigator.h"
#include "widgets/annotationwords.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestLookedThrough = 200'000; // UTF-16 code units: some milliseconds
}

SameWordsOffer::SameWordsOffer(const Parts &parts, const ActionRegistry &actions, CountryLookup countryOf,
                               QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_actions(actions)
    , m_countryOf(std::move(countryOf))
{
    connect(&parts.annotations, &AnnotationController::tagged, this, &SameWordsOffer::offer);
    connect(&parts.session, &Session::documentClosed, this, [this] { m_tagged = {}; });
}

void SameWordsOffer::offer(const AnnotationId &tagged)
{
    m_tagged = {};
    const Session &session = m_parts.session;
    const QString &text = session.document().text;
    const Annotation *made = session.annotations()->find(tagged);
    if (!made || made->tag == Tags::Quotation || made->tag == Tags::Source || made->tag == Tags::Cue ||
        made->fragments.size() != 1 || text.size() > LongestLookedThrough)
        return;
    const QString words = made->text(text);
    const auto matcher = TextMatcher::compile({.text = words, .wholeWord = true, .ignoreCase = false});
    if (!matcher)
        return;
    SearchedArticle article{session.document().id, text, {}};
    for (const AnnotationId &id : session.annotations()->ids())
        article.annotations.append(*session.annotations()->find(id));
    const BulkAct act{.kind = BulkAct::Kind::Tag, .tag = made->tag};
    m_places.clear();
    for (const BulkHit &hit : bulkHits(*matcher, article)) {
        if (stateOf(hit, act) == BulkState::Fits)
            m_places.append(hit.occurrence.span);
    }
    if (m_places.isEmpty())
        return;
    m_tagged = tagged;
    m_step = session.undoStack()->index();
    const QKeySequence key = m_actions.action("annotate.accept"_L1)->shortcut();
    Q_EMIT message(tr("“%1” stands at %2. %3 tags it there too.", "words, number of places, key")
                       .arg(words.simplified(), tr("%n other place(s)", nullptr, static_cast<int>(m_places.size())),
                            key.toString(QKeySequence::NativeText)));
}

bool SameWordsOffer::take()
{
    Session &session = m_parts.session;
    const Annotation *chosen = m_parts.navigator.current();
    if (!chosen || chosen->id != std::exchange(m_tagged, {}) || session.undoStack()->index() != m_step)
        return false;
    const QString label = tr("Tag “%1” as %2")
                              .arg(chosen->text(session.document().text).simplified(),
                                   AnnotationWords::tag(chosen->tag, session.tagset()));
    session.bulkEditor()->perform(
        {.kind = BulkAct::Kind::Tag, .tag = chosen->tag, .value = chosen->attributes.value(Attribute::Country)}, label,
        {{session.document().id, m_places}}, m_countryOf);
    Q_EMIT message(tr("Tagged at %n more place(s).", nullptr, static_cast<int>(m_places.size())));
    return true;
}

} // namespace Guillemet
