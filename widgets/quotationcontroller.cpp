// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quotationcontroller.h"

#include "models/core/quotation.h"
#include "models/core/quotationmarks.h"
#include "models/editing/deciding.h"
#include "models/editing/quoting.h"
#include "models/editing/reshaping.h"
#include "models/editing/tagging.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationcontroller.h"
#include "widgets/annotationnavigator.h"
#include "widgets/editor/articleeditor.h"

#include <QtGui/QAction>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

/** The id of the quotation that a change makes, or that it brings back or confirms; null if there is none. */
AnnotationId quotationIn(const Change &change)
{
    for (const AnnotationEdit &edit : change.annotations) {
        if (edit.after && edit.after->tag == Tags::Quotation && edit.after->isVisible() &&
            edit.after->overlaps(change.reveal))
            return edit.after->id;
    }
    return {};
}

/** What stands in quotation marks around a position, with the marks: the outermost; empty if nothing does. */
Span quotedAround(const QString &text, int position)
{
    Span found;
    const QList<QuotedSpan> all = quotedSpans(text, paragraphAt(text, position));
    for (const QuotedSpan &quoted : all) {
        if (quoted.closed && quoted.span.begin <= position && position <= quoted.span.end &&
            quoted.span.length() > found.length())
            found = quoted.span;
    }
    return found;
}

} // namespace

QuotationController::QuotationController(Session &session, ArticleEditor &editor, AnnotationNavigator &navigator,
                                         AnnotationController &controller, const ActionRegistry &actions,
                                         QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_editor(editor)
    , m_navigator(navigator)
    , m_controller(controller)
    , m_actions(actions)
    , m_places(session.analyzer(), this)
{
    const auto on = [&](QLatin1StringView id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, [this, act] {
            if (m_session.hasDocument())
                act();
        });
    };
    on("annotate.tag.quotation"_L1, [this] { quote(); });
    on("annotate.quotation.next"_L1, [this] { quoteNext(); });
    on("annotate.drop"_L1, [this] { dropProposals(); });
    on("annotate.quotation.move"_L1, [this] { moveHere(); });
    on("annotate.quotation.copy"_L1, [this] { copyHere(); });
    on("annotate.quotation.continue"_L1, [this] { continuePrevious(); });
    on("annotate.quotation.join"_L1, [this] { join(); });
    connect(&m_places, &PlaceAnalyzer::found, this, &QuotationController::take);
    const auto forget = [this] {
        m_places.cancel();
        m_asked = {};
        m_offered = {};
        m_proposed = {};
    };
    for (const auto id : {"annotate.accept"_L1, "annotate.acceptInside"_L1, "annotate.acceptParagraph"_L1})
        connect(actions.action(id), &QAction::triggered, this, [this] { m_proposed = {}; });
    connect(&session, &Session::documentOpened, this, forget);
    connect(&session, &Session::documentClosed, this, forget);
}

const Annotation *QuotationController::chosen() const
{
    const Annotation *current = m_navigator.current();
    return current ? Quotation::of(*m_session.annotations(), current->id).content : nullptr;
}

Span QuotationController::selection() const
{
    const Span span = m_editor.selectedSpan();
    return m_editor.hasExactSelection() ? span : TextBoundaries::snappedToQuotation(m_session.document().text, span);
}

void QuotationController::performOn(const AnnotationId &quotation, Change change)
{
    change.mergeKey = u"quotation "_s + quotation.toString();
    m_controller.perform(change);
}

void QuotationController::quote()
{
    if (const Span span = selection(); !span.isEmpty()) {
        quote(span);
        return;
    }
    const Annotation *chosen = m_navigator.current();
    if (chosen && chosen->tag != Tags::Quotation)
        m_controller.changeTag(Tags::Quotation);
    else if (chosen)
        ask(chosen->hull(), chosen->id);
    else if (m_session.isReadOnly())
        m_controller.perform({}); // says so
    else
        ask({m_editor.caret(), m_editor.caret()}, {});
}

void QuotationController::quote(Span span)
{
    const Annotation *chosen = m_navigator.current();
    const Change change = Acts::quote(m_controller.context(), span, chosen ? chosen->id : AnnotationId());
    const AnnotationId id = quotationIn(change);
    m_proposed = {};
    if (id.isNull()) {
        m_controller.perform(change, tr("These words are a quotation already."));
        return;
    }
    performOn(id, change);
    if (!m_session.annotations()->find(id))
        return;
    m_editor.setCaret(span.begin);
    m_editor.setCurrentAnnotation(id);
    ask(m_session.annotations()->find(id)->hull(), id);
}

/** Confirms what is proposed for this quotation and makes one of the next that nobody has tagged. */
void QuotationController::quoteNext()
{
    const AnnotationSet &set = *m_session.annotations();
    const Annotation *quotation = chosen();
    const int from = quotation ? quotation->begin() + 1 : m_editor.caret();
    if (quotation && Acts::hasProposals(set, quotation->id)) {
        m_proposed = {};
        m_controller.perform(Acts::accept(m_controller.context(), Acts::withAllInside(set, quotation->id)));
    } else if (m_session.isReadOnly()) {
        m_controller.perform({}); // says so
        return;
    }
    const auto isTaken = [&set](Span words) {
        const auto reading = set.reading();
        return std::ranges::any_of(set.annotationsIn(words, AnnotationSet::Which::All), [](const Annotation *one) {
            return one->tag == Tags::Quotation && one->isVisible();
        });
    };
    m_asked = {};
    m_asksNext = true;
    m_places.analyseNext(m_session.document().text, m_session.document().language, from, isTaken);
}

void QuotationController::ask(Span place, const AnnotationId &quotation)
{
    m_asksNext = false;
    m_asked = quotation;
    m_places.analyse(m_session.document().text, m_session.document().language, place);
}

void QuotationController::take(Span place, const PlaceAnalysis &analysis)
{
    if (!m_session.hasDocument())
        return;
    if (m_asksNext && !analysis.quotation)
        Q_EMIT message(tr("After this place there is no quotation that is not tagged."));
    else if (m_asked.isNull())
        takeQuotation(place.begin, analysis);
    else
        propose(m_asked, analysis);
}

void QuotationController::takeQuotation(int position, const PlaceAnalysis &analysis)
{
    Annotation::Fragments fragments;
    if (analysis.quotation)
        fragments = analysis.quotation->fragments;
    else if (const Span marks = quotedAround(m_session.document().text, position); !marks.isEmpty())
        fragments.append(marks);
    if (fragments.isEmpty()) {
        Q_EMIT message(tr("No quotation was found here. Select its words first."));
        return;
    }
    const Span hull{fragments.first().begin, fragments.last().end};
    const Change change = Acts::quote(m_controller.context(), hull);
    const AnnotationId id = quotationIn(change);
    if (id.isNull())
        return;
    performOn(id, change);
    performOn(id, Acts::setFragments(m_controller.context(), id, fragments));
    if (m_asksNext)
        m_editor.goTo(id, hull);
    m_editor.setCurrentAnnotation(id);
    propose(id, analysis);
}

void QuotationController::propose(const AnnotationId &quotation, const PlaceAnalysis &analysis)
{
    if (!m_session.annotations()->find(quotation) || m_session.isReadOnly())
        return;
    const SpeakerId speaker = analysis.quotation ? analysis.quotation->speaker() : SpeakerId();
    m_proposed = Acts::propose(
        m_controller.context(), quotation,
        {.countries = analysis.countries, .parts = analysis.parts, .speakers = analysis.speakers, .speaker = speaker});
    m_offered = quotation;
    if (!m_proposed.isEmpty())
        performOn(quotation, m_proposed);
    tellProposals(quotation);
}

void QuotationController::tellProposals(const AnnotationId &quotation)
{
    const Quotation whole = Quotation::of(*m_session.annotations(), quotation);
    QStringList parts;
    for (const Annotation *cue : whole.cues)
        parts << tr("cue “%1”").arg(cue->text(m_session.document().text));
    if (const QString name = m_session.speakers()->name(whole.speaker()); !name.isEmpty())
        parts << tr("speaker %1").arg(name);
    if (!Acts::hasProposals(*m_session.annotations(), quotation) && m_proposed.isEmpty())
        return;
    const auto key = [this](QLatin1StringView id) {
        return m_actions.action(id)->shortcut().toString(QKeySequence::NativeText);
    };
    Q_EMIT message(tr("Proposed: %1. %2 confirms, %3 drops it.", "parts of a quotation, keys")
                       .arg(parts.join(u", "_s), key("annotate.accept"_L1), key("annotate.drop"_L1)));
}

void QuotationController::dropProposals()
{
    m_places.cancel();
    const Annotation *quotation = chosen();
    const AnnotationId id = quotation ? quotation->id : AnnotationId();
    const bool offered = !id.isNull() && id == m_offered && !m_proposed.isEmpty();
    if (!id.isNull() && (offered || Acts::hasProposals(*m_session.annotations(), id))) {
        m_controller.perform(Acts::dropProposals(m_controller.context(), id, offered ? m_proposed : Change()));
        m_editor.setCurrentAnnotation(id);
        m_proposed = {};
        return;
    }
    m_editor.setCaret(m_editor.caret());
    m_editor.setCurrentAnnotation({});
}

void QuotationController::moveHere()
{
    const Span span = selection();
    const Annotation *quotation = m_navigator.quotation();
    if (span.isEmpty() || !quotation) {
        Q_EMIT message(tr("Choose a quotation, then select the words it is to move to."));
        return;
    }
    const AnnotationId id = quotation->id;
    m_controller.perform(Acts::setFragments(m_controller.context(), id, {span}), tr("The quotation is there already."));
    m_editor.setCaret(span.begin);
    m_editor.setCurrentAnnotation(id);
}

void QuotationController::copyHere()
{
    const Span span = selection();
    const Annotation *quotation = m_navigator.quotation();
    if (span.isEmpty() || !quotation) {
        Q_EMIT message(tr("Choose a quotation, then select the words for its copy."));
        return;
    }
    const Change change = Acts::copyQuotation(m_controller.context(), quotation->id, span);
    const AnnotationId copy = quotationIn(change);
    m_controller.perform(change);
    m_editor.setCaret(span.begin);
    m_editor.setCurrentAnnotation(copy);
}

void QuotationController::continuePrevious()
{
    const Span span = selection();
    const Annotation *chosen = this->chosen();
    AnnotationId id = chosen ? chosen->id : AnnotationId();
    const int position = span.isEmpty() && chosen ? chosen->begin() : span.begin;
    const Annotation *previous =
        Acts::quotationBefore(*m_session.annotations(), position, span.isEmpty() ? id : AnnotationId());
    if (!previous || (span.isEmpty() && id.isNull())) {
        Q_EMIT message(tr("Select the words that continue the quotation before them, or choose a quotation."));
        return;
    }
    const AnnotationId from = previous->id;
    if (!span.isEmpty()) {
        const Change change = Acts::quote(m_controller.context(), span);
        if (const AnnotationId made = quotationIn(change); !made.isNull()) {
            id = made;
            performOn(id, change);
        }
    }
    const Change shared = Acts::continueQuotation(m_controller.context(), id, from);
    if (shared.isEmpty())
        Q_EMIT message(tr("Neither this quotation nor the one before has a speaker yet."));
    else
        performOn(id, shared);
    if (const Annotation *content = m_session.annotations()->find(id)) {
        m_editor.setCaret(content->begin());
        m_editor.setCurrentAnnotation(id);
    }
}

void QuotationController::join()
{
    const Annotation *quotation = chosen();
    const Annotation *previous =
        quotation ? Acts::quotationBefore(*m_session.annotations(), quotation->begin(), quotation->id) : nullptr;
    if (!previous) {
        Q_EMIT message(tr("Choose the second of two quotations to join it with the one before."));
        return;
    }
    const AnnotationId first = previous->id;
    m_controller.perform(Acts::joinQuotations(m_controller.context(), {first, quotation->id}));
    m_editor.setCurrentAnnotation(first);
}

} // namespace Guillemet
