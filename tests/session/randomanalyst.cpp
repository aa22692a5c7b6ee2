// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/randomanalyst.h"
#include "tests/support/patience.h"

#include "models/editing/correcting.h"
#include "models/editing/deciding.h"
#include "models/editing/restoring.h"
#include "models/editing/tagsetdraft.h"
#include "models/session/articlehistory.h"
#include "models/session/bulkeditor.h"
#include "models/session/tagsetediting.h"

#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;

namespace Guillemet::Testing {

QString RandomAnalyst::newLabel(const QString &words)
{
    return u"%1 %2"_s.arg(words).arg(++m_number);
}

RandomAnalyst::Done RandomAnalyst::act()
{
    Done done;
    const int roll = below(30);
    if (roll < 19)
        done.label = actHere();
    else if (roll < 20)
        done.label = actOnAll();
    else if (roll < 22)
        done.label = drag();
    else if (roll < 23)
        done.label = note();
    else if (roll < 25)
        done.label = actEverywhere();
    else if (roll < 27)
        done.label = actAtHits();
    else if (roll < 29)
        done = {changeTagset(), true};
    else
        done.label = restore();
    return done;
}

QString RandomAnalyst::actHere()
{
    Change change;
    for (int tries = 0; tries < 5 && change.isEmpty(); ++tries) // many do not fit where they are tried
        change = m_acts.next(m_place.context());
    if (change.isEmpty())
        return {};
    change.label = newLabel(change.label);
    session().perform(change);
    return change.label;
}

QString RandomAnalyst::actOnAll()
{
    const QString label = newLabel(u"All"_s);
    bool isNothing = false;
    const bool accepts = m_acts.coin();
    session().performMany(
        [&](const AnnotationSet &annotations) {
            const EditContext context{
                .annotations = annotations, .text = session().document().text, .speakers = *session().speakers()};
            Change change = accepts ? Acts::acceptAll(context) : Acts::rejectAll(context, Tags::Country);
            change.label = label;
            return change;
        },
        [&isNothing] { isNothing = true; });
    return isNothing ? QString() : label;
}

/** Moves of one edge that are one step. */
QString RandomAnalyst::drag()
{
    const AnnotationId id = m_acts.any(m_place.context());
    const int before = session().undoStack()->index();
    const QString label = newLabel(u"Drag"_s);
    for (int moves = below(5); moves >= 0; --moves) {
        Change change = m_acts.dragging(m_place.context(), id);
        if (change.isEmpty())
            continue;
        change.label = change.mergeKey = label;
        session().perform(change);
        if (below(4) == 0)
            session().flush();
    }
    return session().undoStack()->index() > before ? label : QString();
}

QString RandomAnalyst::note()
{
    const QString before = m_place.shown().articles.value(m_place.article()).note;
    Change change = Acts::noteOnArticle(before, QString::number(below(3)));
    if (change.isEmpty())
        return {};
    change.label = newLabel(u"Note"_s);
    session().perform(change);
    return change.label;
}

/** Something in an article, whether it is open or not; speakers that are new in one are known in the next. */
Change RandomAnalyst::changeOf(const DocumentId &article, SpeakerRegistry &speakers, const Tagset &tagset)
{
    const ArticleState state = m_place.shown().articles.value(article);
    AnnotationSet set;
    set.reset(state.annotations);
    const EditContext context{
        .annotations = set, .text = state.text, .speakers = speakers, .tagset = &tagset, .countryOf = {}};
    Change change;
    for (int tries = 0; tries < 5 && (change.isEmpty() || !change.text.isEmpty()); ++tries)
        change = m_acts.next(context);
    if (!change.text.isEmpty())
        return {};
    speakers.apply(change.speakers);
    return change;
}

QString RandomAnalyst::actEverywhere()
{
    SpeakerRegistry speakers;
    speakers.reset(session().speakers()->all());
    QList<ArticleChange> changes;
    for (const DocumentId &article : m_place.articles()) {
        if (below(3) == 0)
            continue;
        if (const Change change = changeOf(article, speakers, session().tagset()); !change.annotations.isEmpty())
            changes.append({article, change});
    }
    if (changes.isEmpty())
        return {};
    const QString label = newLabel(u"Everywhere"_s);
    session().performEverywhere(label, changes);
    m_place.settle();
    return label;
}

QString RandomAnalyst::actAtHits()
{
    static const QStringList words{u"Mali"_s, u"Tchad"_s, u"dit"_s, u"Amadou Diarra"_s, u"«"_s};
    const auto matcher = TextMatcher::compile({.text = words[below(static_cast<int>(words.size()))]});
    QList<BulkHit> hits;
    QSignalSpy finished(session().bulkEditor(), &BulkEditor::searchFinished);
    const auto listening = QObject::connect(session().bulkEditor(), &BulkEditor::found, session().bulkEditor(),
                                            [&hits](const QList<BulkHit> &more) { hits += more; });
    session().bulkEditor()->search(*matcher, below(3) > 0);
    for (int rounds = 0; finished.isEmpty() && rounds < 100; ++rounds)
        finished.wait(100);
    QObject::disconnect(listening);

    static const QList<TagId> tags{Tags::Country, Tags::Source, Tags::Cue, Tags::Quotation};
    BulkAct act{static_cast<BulkAct::Kind>(below(5)), tags[below(4)], {}};
    if (act.kind == BulkAct::Kind::SetCountry)
        act = {act.kind, Tags::Country, u"TD"_s};
    else if (act.kind == BulkAct::Kind::SetSpeaker)
        act = {act.kind, Tags::Source, u"Bulk"_s};
    else if (act.kind == BulkAct::Kind::ChangeTag)
        act.value = tags[below(4)];
    QHash<DocumentId, QList<Span>> places;
    for (const BulkHit &hit : std::as_const(hits)) {
        if (stateOf(hit, act) == BulkState::Fits)
            places[hit.occurrence.document].append(hit.occurrence.span);
    }
    const QString label = newLabel(u"At hits"_s);
    const ProjectState before = m_place.shown();
    QSignalSpy performed(session().bulkEditor(), &BulkEditor::performed);
    session().bulkEditor()->perform(act, label, places, [](const QString &) { return u"ML"_s; });
    for (int rounds = 0; performed.isEmpty() && rounds < 100; ++rounds)
        performed.wait(100);
    m_place.settle();
    return m_place.shown() == before ? QString() : label;
}

TagsetChange RandomAnalyst::tagsetChange()
{
    TagsetDraft draft(session().tagset());
    for (int steps = below(3); steps >= 0; --steps) {
        const Tag tag = draft.tags()[below(static_cast<int>(draft.tags().size()))];
        const TagId other = draft.tags()[below(static_cast<int>(draft.tags().size()))].id;
        const QString attribute =
            tag.attributes.isEmpty() ? QString() : tag.attributes[below(static_cast<int>(tag.attributes.size()))].id;
        const TagAttribute *known = tag.attribute(attribute);
        const QString value = known && !known->values.isEmpty() ? known->values.first() : QString();
        switch (below(9)) {
        case 0: {
            Tag look = tag;
            look.name = newLabel(u"Renamed"_s);
            draft.setLook(look);
            break;
        }
        case 1:
            draft.remove(tag.id);
            break;
        case 2:
            draft.merge(tag.id, other);
            break;
        case 3:
            draft.addValue(tag.id, draft.addAttribute(tag.id, newLabel(u"Attribute"_s)), u"x"_s);
            break;
        case 4:
            draft.addValue(tag.id, attribute, newLabel(u"y"_s));
            break;
        case 5:
            draft.renameValue(tag.id, attribute, value, newLabel(u"z"_s));
            break;
        case 6:
            draft.removeValue(tag.id, attribute, value);
            break;
        case 7:
            draft.removeAttribute(tag.id, attribute);
            break;
        default:
            draft.add(newLabel(u"Tag"_s));
        }
    }
    return draft.change();
}

QString RandomAnalyst::changeTagset()
{
    TagsetChange change = tagsetChange();
    if (change.isEmpty())
        return {};
    change.label = newLabel(u"Tagset"_s);
    TagsetEditing &editing = session().tagsetEditing();
    QSignalSpy finished(&editing, &TagsetEditing::finished);
    editing.apply(change);
    for (int rounds = 0; finished.isEmpty() && rounds < 100; ++rounds)
        finished.wait(100);
    m_place.settle();
    return change.label;
}

/** Makes the article what it was after one of the entries of its history. */
QString RandomAnalyst::restore()
{
    m_place.settle();
    const ArticleHistory history(session());
    const auto entries = history.entries(m_place.article(), {}).result();
    if (!entries || entries->isEmpty())
        return {};
    const qint64 entry = entries->at(below(static_cast<int>(entries->size()))).number;
    const auto past = history.stateAfter(m_place.article(), entry).result();
    if (!past)
        return {};
    const TagsetSteps &tags = session().tagsetEditing().steps();
    QList<Annotation> annotations;
    for (const Annotation &then : past->annotations) {
        if (const auto now = tags.asOfNow(then, tags.numberBefore(entry)))
            annotations.append(*now);
    }
    Change change = Acts::restore(m_place.context(), past->document.text, annotations, past->speakers);
    if (change.isEmpty())
        return {};
    change.label = newLabel(u"Restore"_s);
    session().perform(change);
    return change.label;
}

} // namespace Guillemet::Testing
