// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decisioncontroller.h"

#include "models/core/quotation.h"
#include "models/core/quotationmarks.h"
#include "models/editing/deciding.h"
#include "models/editing/quoting.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationcontroller.h"
#include "widgets/annotationnavigator.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/followupoffer.h"

#include <QtGui/QAction>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr int EnoughToTell = 4; // suggestions accepted one after the other in one paragraph
}

DecisionController::DecisionController(const Parts &parts, const ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_actions(actions)
{
    const auto on = [&](QLatin1StringView id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, [this, act] {
            if (m_parts.session.hasDocument())
                act();
        });
    };
    on("annotate.accept"_L1, [this] { accept(); });
    on("annotate.acceptInside"_L1, [this] { acceptInside(); });
    on("annotate.acceptParagraph"_L1, [this] { acceptParagraph(); });
    on("annotate.reject"_L1, [this] { reject(); });
    on("annotate.acceptAll"_L1, [this] {
        m_parts.annotations.performMany([](const EditContext &context) { return Acts::acceptAll(context); },
                                        tr("There is nothing left to accept."));
    });
    on("annotate.finish"_L1, [this] { finish(); });
    on("annotate.rejectAll"_L1, [this] {
        m_parts.annotations.performMany([](const EditContext &context) { return Acts::rejectAll(context); },
                                        tr("There is nothing left to reject."));
    });
}

bool DecisionController::isRapid() const
{
    return m_actions.action("annotate.rapid"_L1)->isChecked();
}

void DecisionController::goOn()
{
    if (isRapid())
        m_parts.navigator.goToUndecided(Direction::Forward);
}

void DecisionController::tellNothingIsChosen()
{
    const QKeySequence next = m_actions.action("annotate.nextUndecided"_L1)->shortcut();
    Q_EMIT message(
        tr("Nothing is chosen. Go to the next suggestion with %1.").arg(next.toString(QKeySequence::NativeText)));
}

void DecisionController::accept()
{
    if (std::ranges::any_of(m_parts.offers, &FollowUpOffer::take))
        return;
    const Annotation *chosen = m_parts.navigator.current();
    if (!chosen) {
        if (isRapid())
            goOn();
        else
            tellNothingIsChosen();
        return;
    }
    const AnnotationSet &set = *m_parts.session.annotations();
    AnnotationId id = chosen->id;
    if (const Quotation whole = Quotation::of(set, id)) // a part is accepted with its quotation
        id = whole.content->id;
    // A quotation that is confirmed itself has but what was proposed for it left to confirm.
    const Annotation *whole = set.find(id);
    const int position = whole->begin();
    const bool offered = whole->tag == Tags::Quotation && whole->status == Status::Confirmed;
    const QList<AnnotationId> ids = offered ? Acts::withAllInside(set, id) : QList<AnnotationId>{id};
    m_parts.annotations.perform(Acts::accept(m_parts.annotations.context(), ids),
                                isRapid() ? QString() : tr("It is accepted already."));
    goOn();
    tellOfParagraphs(position);
}

/** Who decides one by one what could be accepted at once hears of it, once. */
void DecisionController::tellOfParagraphs(int position)
{
    const int paragraph = paragraphAt(m_parts.session.document().text, position).begin;
    if (m_oneByOne < 0)
        return;
    m_oneByOne = std::exchange(m_paragraph, paragraph) == paragraph ? m_oneByOne + 1 : 1;
    if (m_oneByOne < EnoughToTell)
        return;
    m_oneByOne = -1;
    const QKeySequence key = m_actions.action("annotate.acceptParagraph"_L1)->shortcut();
    if (!key.isEmpty())
        Q_EMIT message(tr("%1 accepts all that is left in a paragraph, and goes on to the next.")
                           .arg(key.toString(QKeySequence::NativeText)));
}

void DecisionController::reject()
{
    const Annotation *chosen = m_parts.navigator.current();
    if (!chosen) {
        tellNothingIsChosen();
        return;
    }
    m_parts.annotations.perform(Acts::reject(m_parts.annotations.context(), {chosen->id}));
    goOn();
}

void DecisionController::acceptInside()
{
    const Annotation *chosen = m_parts.navigator.current();
    const AnnotationSet &set = *m_parts.session.annotations();
    const Quotation whole = chosen ? Quotation::of(set, chosen->id) : Quotation();
    if (!whole && (!chosen || chosen->tag != Tags::Country)) {
        accept();
        return;
    }
    const QList<AnnotationId> ids = whole ? Acts::withAllInside(set, whole.content->id)
                                          : Acts::namedAlike(m_parts.annotations.context(), chosen->id);
    m_parts.annotations.perform(Acts::accept(m_parts.annotations.context(), ids));
    goOn();
}

void DecisionController::acceptParagraph()
{
    const Annotation *chosen = m_parts.navigator.current();
    const int here = chosen ? chosen->begin() : m_parts.editor.caret();
    const Span paragraph = paragraphAt(m_parts.session.document().text, here);
    m_parts.annotations.perform(Acts::acceptWithin(m_parts.annotations.context(), paragraph));
    if (m_parts.session.isReadOnly())
        return;
    m_parts.editor.setCaret(paragraph.end);
    m_parts.editor.setCurrentAnnotation({});
    m_parts.navigator.goToUndecided(Direction::Forward);
}

void DecisionController::finish()
{
    Session &session = m_parts.session;
    const QList<DocumentSummary> &all = session.documents();
    const DocumentId here = session.document().id;
    const auto at = std::ranges::find(all, here, &DocumentSummary::id);
    const auto isLeft = [&here](const DocumentSummary &article) {
        return article.id != here && (article.state == WorkState::New || article.state == WorkState::InProgress ||
                                      article.state == WorkState::Returned);
    };
    auto next = std::find_if(at, all.end(), isLeft); // else the first that is left
    next = next == all.end() ? std::ranges::find_if(all, isLeft) : next;
    const DocumentId id = next == all.end() ? DocumentId() : next->id;
    if (!m_actions.action("annotate.done"_L1)->isChecked())
        session.setWorkState(here, WorkState::Done);
    if (id.isNull())
        Q_EMIT message(tr("This was the last article that was not done."));
    else
        session.openDocument(id);
}

} // namespace Guillemet
