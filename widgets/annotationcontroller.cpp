// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/annotationcontroller.h"

#include "models/core/quotation.h"
#include "models/core/quotationmarks.h"
#include "models/editing/attributing.h"
#include "models/editing/deciding.h"
#include "models/editing/quoting.h"
#include "models/editing/reshaping.h"
#include "models/editing/tagging.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationnavigator.h"
#include "widgets/dialogs/pickers.h"
#include "widgets/editor/articleeditor.h"

#include <QtGui/QAction>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

/** The fragments without `hole`. */
Annotation::Fragments without(const Annotation::Fragments &fragments, Span hole)
{
    Annotation::Fragments rest;
    for (const Span &fragment : fragments) {
        if (!fragment.overlaps(hole)) {
            rest.append(fragment);
            continue;
        }
        if (fragment.begin < hole.begin)
            rest.append({fragment.begin, hole.begin});
        if (hole.end < fragment.end)
            rest.append({hole.end, fragment.end});
    }
    return rest;
}

/** The number of the fragment that a caret is in or at. */
std::optional<qsizetype> fragmentAt(const Annotation &annotation, int caret)
{
    const auto here = std::ranges::find_if(annotation.fragments, [caret](const Span &fragment) {
        return fragment.begin <= caret && caret <= fragment.end;
    });
    if (here == annotation.fragments.end())
        return {};
    return here - annotation.fragments.begin();
}

} // namespace

AnnotationController::AnnotationController(Session &session, ArticleEditor &editor, AnnotationNavigator &navigator,
                                           const ActionRegistry &actions, CountryLookup countryOf, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_editor(editor)
    , m_navigator(navigator)
    , m_actions(actions)
    , m_countryOf(std::move(countryOf))
    , m_window(window)
{
    connectActions(actions);
    connect(&editor, &ArticleEditor::edgeMoved, this, &AnnotationController::dragEdge);
    connect(&editor, &ArticleEditor::selectionChanged, this, &AnnotationController::updateActions);
    connect(&navigator, &AnnotationNavigator::currentChanged, this, &AnnotationController::updateActions);
    connect(&session, &Session::documentClosed, this, &AnnotationController::updateActions);
    connect(&session, &Session::documentOpened, this, [this] {
        connect(m_session.annotations(), &AnnotationSet::changed, this, &AnnotationController::updateActions,
                Qt::UniqueConnection);
        connect(m_session.annotations(), &AnnotationSet::changedAsWhole, this, &AnnotationController::updateActions,
                Qt::UniqueConnection);
        updateActions();
    });
    updateActions();
}

EditContext AnnotationController::context() const
{
    return {.annotations = *m_session.annotations(),
            .text = m_session.document().text,
            .speakers = *m_session.speakers(),
            .tagset = &m_session.tagset(),
            .countryOf = m_countryOf};
}

bool AnnotationController::mayChange()
{
    if (m_session.isReadOnly())
        Q_EMIT message(tr("This project can be read only. Save it under another name to change it."));
    return !m_session.isReadOnly();
}

void AnnotationController::perform(const Change &change, const QString &otherwise)
{
    if (!mayChange())
        return;
    if (!change.isEmpty())
        m_session.perform(change);
    else if (!otherwise.isEmpty())
        Q_EMIT message(otherwise);
}

void AnnotationController::performMany(const std::function<Change(const EditContext &)> &act, const QString &otherwise)
{
    if (!mayChange())
        return;
    m_session.performMany(
        [act, text = m_session.document().text, speakers = m_session.speakers(),
         tagset = m_session.tagset()](const AnnotationSet &annotations) {
            return act({.annotations = annotations, .text = text, .speakers = *speakers, .tagset = &tagset});
        },
        [this, otherwise] { Q_EMIT message(otherwise); });
}

void AnnotationController::tag(const TagId &tag)
{
    const Annotation *chosen = m_navigator.current();
    Span span = m_editor.selectedSpan();
    if (span.isEmpty()) {
        // Without a selection the key changes the tag of what is chosen; but a key pressed inside a long quotation
        // means the word at the caret, not the quotation around it.
        if (chosen && chosen->tag != Tags::Quotation) {
            changeTag(tag);
            return;
        }
        span = TextBoundaries::wordAt(m_session.document().text, m_editor.caret());
        if (span.isEmpty()) {
            Q_EMIT message(tr("Select the words to tag first."));
            return;
        }
    }
    // Who selects words elsewhere in the paragraph has still the quotation in mind that was chosen before.
    if (!chosen && m_navigator.quotation() &&
        paragraphAt(m_session.document().text, span.begin).overlaps(m_navigator.quotation()->hull()))
        chosen = m_navigator.quotation();
    const Change change = Acts::tag(context(), tag, span, chosen ? chosen->id : AnnotationId());
    perform(change, tr("These words have that tag already."));
    chooseNew(change, tag);
}

void AnnotationController::changeTag(const TagId &tag)
{
    if (const Annotation *chosen = m_navigator.current())
        perform(Acts::changeTag(context(), chosen->id, tag), tr("It has that tag already."));
}

void AnnotationController::chooseNew(const Change &change, const TagId &tag)
{
    for (const AnnotationEdit &edit : change.annotations) {
        if (!edit.after || edit.after->tag != tag || !edit.after->isVisible() || edit.before)
            continue;
        m_editor.setCaret(edit.after->begin());
        m_editor.setCurrentAnnotation(edit.after->id);
        Q_EMIT tagged(edit.after->id);
        return;
    }
}

void AnnotationController::remove()
{
    if (const Annotation *chosen = m_navigator.current())
        perform(Acts::remove(context(), {chosen->id}));
}

void AnnotationController::setType(QuoteType type)
{
    const Annotation *quotation = m_navigator.quotation();
    if (!quotation)
        return;
    if (type == QuoteType::Unknown)
        perform(Acts::setAutomaticType(context(), quotation->id));
    else
        perform(Acts::setType(context(), quotation->id, type));
    updateActions();
}

void AnnotationController::moveEdge(Edge edge, TextUnit unit, bool forward)
{
    const Annotation *chosen = m_navigator.current();
    if (!chosen)
        return;
    // Who came to a quotation of several pieces stands at its beginning and means the whole; with the caret in a piece
    // one means that piece.
    const int caret = m_editor.caret();
    const auto piece = caret == chosen->begin() ? std::nullopt : fragmentAt(*chosen, caret);
    perform(Acts::moveEdgeBy(context(), chosen->id, edge, unit, forward, piece), tr("The edge cannot go further."));
}

void AnnotationController::dragEdge(const AnnotationId &id, int fragment, Edge edge, int position, bool finished)
{
    if (finished)
        perform(Acts::moveEdge(context(), id, fragment, edge, position));
}

void AnnotationController::addFragment()
{
    const Span span = m_editor.selectedSpan();
    const Annotation *quotation = m_navigator.quotation();
    if (span.isEmpty() || !quotation) {
        Q_EMIT message(tr("Choose a quotation, then select the words to add to it."));
        return;
    }
    const AnnotationId id = quotation->id;
    perform(Acts::addFragment(context(), id, span), tr("These words are in the quotation already."));
    m_editor.setCaret(span.begin);
    m_editor.setCurrentAnnotation(id);
}

void AnnotationController::split()
{
    const Annotation *quotation = m_navigator.quotation();
    if (!quotation) {
        Q_EMIT message(tr("Choose a quotation to split first."));
        return;
    }
    const Span span = m_editor.selectedSpan();
    if (span.isEmpty()) {
        const Change change = Acts::splitQuotation(context(), quotation->id, m_editor.caret());
        perform(change, tr("Put the caret inside the quotation, where it is to be cut."));
        chooseNew(change, Tags::Quotation); // the second one: so that “Join” undoes it, and it can be continued
        return;
    }
    const Annotation::Fragments rest = without(quotation->fragments, span);
    if (rest.isEmpty() || rest == quotation->fragments)
        Q_EMIT message(tr("Select words inside the quotation that do not belong to it."));
    else
        perform(Acts::setFragments(context(), quotation->id, rest));
}

void AnnotationController::removeFragment(qsizetype fragment)
{
    if (const Annotation *chosen = m_navigator.current())
        perform(Acts::removeFragment(context(), chosen->id, fragment));
}

void AnnotationController::removeFragmentHere()
{
    const Annotation *quotation = m_navigator.quotation();
    if (!quotation)
        return;
    const auto here = fragmentAt(*quotation, m_editor.caret());
    if (quotation->fragments.size() < 2 || !here)
        Q_EMIT message(tr("Put the caret in the piece of the quotation to take out."));
    else
        perform(Acts::removeFragment(context(), quotation->id, *here));
}

void AnnotationController::nameSpeaker(const QString &name)
{
    const Annotation *chosen = m_navigator.current();
    if (!chosen)
        return;
    changeSpeaker(chosen->id, name.isEmpty() ? Acts::clearSpeaker(context(), chosen->id)
                                             : Acts::setSpeaker(context(), chosen->id, name));
}

void AnnotationController::changeSpeaker(const AnnotationId &id, const Change &change)
{
    const auto speaker = [this, &id] {
        const Quotation whole = Quotation::of(*m_session.annotations(), id);
        const Annotation *annotation = m_session.annotations()->find(id);
        return whole ? whole.speaker() : annotation ? annotation->speaker() : SpeakerId();
    };
    const SpeakerId before = speaker();
    perform(change);
    const SpeakerId after = speaker();
    if (!before.isNull() && !after.isNull() && before != after)
        Q_EMIT speakerReplaced(id, before, after);
}

void AnnotationController::setMention(const QString &mention)
{
    if (const Annotation *chosen = m_navigator.current())
        perform(Acts::setMention(context(), {chosen->id}, mention));
}

void AnnotationController::setNote(const AnnotationId &id, const QString &note)
{
    if (!m_session.hasDocument() || !m_session.annotations()->find(id))
        return;
    Change change = Acts::setNote(context(), id, note);
    const Annotation *chosen = m_navigator.current();
    if (!chosen || chosen->id != id)
        change.reveal = {}; // a note is also written by going on: the view is not called back
    perform(change);
}

void AnnotationController::chooseCountry()
{
    const Annotation *chosen = m_navigator.current();
    if (!chosen || chosen->tag != Tags::Country) {
        Q_EMIT message(tr("Choose the mention of a country first, or tag one."));
        return;
    }
    PickerDialog *picker = Pickers::country(*m_session.annotations(), chosen->attributes.value(Attribute::Country),
                                            chosen->begin(), m_window);
    connect(picker, &PickerDialog::picked, this, [this, id = chosen->id](const QString &code) {
        if (m_session.hasDocument() && m_session.annotations()->find(id))
            perform(Acts::setCountry(context(), {id}, code));
    });
    picker->open();
}

void AnnotationController::chooseSpeaker()
{
    const Annotation *chosen = m_navigator.current();
    if (chosen && chosen->tag != Tags::Source)
        chosen = m_navigator.quotation();
    if (!chosen) {
        Q_EMIT message(tr("Choose a quotation or the words that name its speaker first."));
        return;
    }
    const Quotation whole = Quotation::of(*m_session.annotations(), chosen->id);
    const SpeakerId now = whole ? whole.speaker() : chosen->speaker();
    PickerDialog *picker = Pickers::speaker(
        *m_session.speakers(), now, {*m_session.annotations(), m_session.document().text, chosen->begin()}, m_window);
    const auto set = [this, id = chosen->id](const auto &speaker) {
        if (m_session.hasDocument() && m_session.annotations()->find(id))
            changeSpeaker(id, Acts::setSpeaker(context(), id, speaker));
    };
    connect(picker, &PickerDialog::picked, this, [set](const QString &id) { set(SpeakerId::fromString(id)); });
    connect(picker, &PickerDialog::created, this, [set](const QString &name) { set(name); });
    picker->open();
}

} // namespace Guillemet
