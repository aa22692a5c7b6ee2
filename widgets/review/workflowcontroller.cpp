// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/workflowcontroller.h"

#include "models/itemmodels/differencemodel.h"
#include "models/itemmodels/documentmodel.h"
#include "models/session/reviewbook.h"
#include "models/session/reviewer.h"
#include "models/session/session.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationnavigator.h"
#include "widgets/articleheader.h"
#include "widgets/dialogs/pickerdialog.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/panels/discussionpanel.h"
#include "widgets/reviewcontroller.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace Guillemet {

using namespace Qt::StringLiterals;

WorkflowController::WorkflowController(const Parts &parts, const ActionRegistry &actions)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_actions(actions)
    , m_panel(new DiscussionPanel(parts.session, actions, &parts.window))
{
    const auto on = [this, &actions](QLatin1StringView id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, act);
    };
    on("review.handIn"_L1, [this] { handIn(); });
    on("review.approve"_L1, [this] { judge(WorkState::Approved); });
    on("review.return"_L1, [this] { judge(WorkState::Returned); });
    on("review.discuss"_L1, [this] { discuss(); });
    on("review.nextRemark"_L1, [this] { goToNextRemark(); });
    on("review.settle"_L1, [this] { settle(); });
    connect(m_panel, &DiscussionPanel::chosen, this, &WorkflowController::show);
    connect(m_panel, &DiscussionPanel::leaveRequested, &parts.editor, [this] { m_parts.editor.setFocus(); });
    for (const auto changed : {&Session::documentOpened, &Session::documentClosed, &Session::annotatorChanged})
        connect(&parts.session, changed, this, &WorkflowController::updateActions);
    connect(&parts.session.reviewBook(), &ReviewBook::standingsChanged, this, &WorkflowController::updateActions);
    connect(&parts.session.reviewBook(), &ReviewBook::teamChanged, this, &WorkflowController::updateActions);
    connect(&parts.review.reviewer(), &Reviewer::othersChanged, this, &WorkflowController::updateActions);
    updateActions();
}

void WorkflowController::updateActions()
{
    const Session &session = m_parts.session;
    const int row = ArticleHeader::row(session);
    const bool writable = row >= 0 && !session.isReadOnly();
    const WorkState own = row < 0 ? WorkState::New : session.documents().at(row).state;
    m_actions.action("review.handIn"_L1)
        ->setEnabled(writable && own != WorkState::InReview && own != WorkState::Approved);
    const bool others = writable && !m_parts.review.reviewer().others().isEmpty();
    for (const auto id : {"review.approve"_L1, "review.return"_L1})
        m_actions.enable(id, others, session.may(Right::Review));
    for (const auto id : {"review.discuss"_L1, "review.settle"_L1})
        m_actions.action(id)->setEnabled(writable);
    m_actions.action("review.nextRemark"_L1)->setEnabled(session.isOpen());
}

/** Whatever it was, it is done, and waits for the reviewer, who puts it in review where people have roles; what was
 * remarked must be settled before. */
void WorkflowController::handIn()
{
    Session &session = m_parts.session;
    const DocumentId id = session.document().id;
    const auto open = session.reviewBook().openRemarks(id, session.annotator().id).size();
    if (open > 0) {
        Q_EMIT message(tr("%n remark(s) are to be settled first.", nullptr, int(open)));
        goToNextRemark();
        return;
    }
    const WorkState own = session.documents().at(ArticleHeader::row(session)).state;
    const bool isReviewer = session.may(Right::Review).has_value();
    if (own != WorkState::Done && (!isReviewer || !mayFollow(own, WorkState::InReview)))
        session.setWorkState(id, WorkState::Done);
    if (isReviewer)
        session.setWorkState(id, WorkState::InReview);
    Q_EMIT message(isReviewer ? tr("Handed in for review.") : tr("Done: a reviewer may take it from here."));
}

void WorkflowController::judge(WorkState verdict)
{
    const DocumentId document = m_parts.session.document().id;
    QList<PickerEntry> entries;
    for (const Annotator &annotator : m_parts.review.reviewer().others()) {
        const WorkState state = m_parts.session.reviewBook().standing(document, annotator.id).state;
        const bool can = mayFollow(state, verdict) || (mayFollow(state, WorkState::InReview) && state != verdict);
        if (annotator.kind == Annotator::Kind::Human && can)
            entries.append({annotator.id.toString(), annotator.name, stateName(state)});
    }
    if (entries.isEmpty()) {
        Q_EMIT message(tr("Nobody's work on this article is done or in review."));
    } else if (entries.size() == 1) {
        judge(AnnotatorId::fromString(entries.first().id), verdict);
    } else {
        auto *picker =
            new PickerDialog(verdict == WorkState::Approved ? tr("Approve Whose Work") : tr("Return Whose Work"),
                             tr("Name"), entries, &m_parts.window);
        connect(picker, &PickerDialog::picked, this,
                [this, verdict](const QString &id) { judge(AnnotatorId::fromString(id), verdict); });
        picker->open();
    }
}

void WorkflowController::judge(const AnnotatorId &annotator, WorkState verdict)
{
    Session &session = m_parts.session;
    ReviewBook &book = session.reviewBook();
    const DocumentId document = session.document().id;
    if (!mayFollow(book.standing(document, annotator).state, verdict)) {
        if (const Result<> taken = book.setVerdict(document, annotator, WorkState::InReview); !taken) {
            Q_EMIT message(taken.error().message);
            return;
        }
    }
    if (const Result<> judged = book.setVerdict(document, annotator, verdict); !judged) {
        Q_EMIT message(judged.error().message);
        return;
    }
    const QList<Annotator> &others = m_parts.review.reviewer().others();
    const auto who = std::ranges::find(others, annotator, &Annotator::id);
    const QString name = who == others.end() ? QString() : who->name;
    if (verdict == WorkState::Approved) {
        Q_EMIT message(tr("%1's work is approved.").arg(name));
        return;
    }
    Q_EMIT panelRequested();
    Discussion remark{.document = document, .kind = Discussion::Kind::Remark, .addressee = annotator};
    if (m_parts.review.current() >= 0) {
        const Difference &difference = m_parts.review.model().difference(m_parts.review.current());
        remark.place = difference.place;
        remark.annotation = difference.second.value(0);
    }
    m_panel->compose(remark, tr("Remark for %1").arg(name));
}

void WorkflowController::discuss()
{
    const Annotation *chosen = m_parts.navigator.current();
    Discussion draft{.document = m_parts.session.document().id};
    QString about = tr("On the article");
    const Span selected = m_parts.editor.selectedSpan();
    if (chosen || !selected.isEmpty()) {
        draft.annotation = chosen ? chosen->id : AnnotationId();
        draft.place = chosen ? chosen->hull() : selected;
        about = tr("On “%1”").arg(draft.place.of(m_parts.session.document().text).toString().simplified());
    }
    Q_EMIT panelRequested();
    m_panel->compose(draft, about);
}

/** In this article, from the caret on; else in the next article that was returned. */
void WorkflowController::goToNextRemark()
{
    Session &session = m_parts.session;
    const QList<Discussion> remarks = session.hasDocument()
                                          ? session.reviewBook().openRemarks(session.document().id, session.person().id)
                                          : QList<Discussion>();
    if (remarks.isEmpty()) {
        openNextReturned();
        return;
    }
    Q_EMIT panelRequested();
    const auto now = std::ranges::find(remarks, m_panel->current(), &Discussion::id);
    const Discussion &next = now == remarks.end() || now + 1 == remarks.end() ? remarks.first() : *(now + 1);
    m_panel->setCurrent(next.id);
    show(next);
    Q_EMIT message(next.comments.value(0).text);
}

void WorkflowController::openNextReturned()
{
    Session &session = m_parts.session;
    const int here = ArticleHeader::row(session);
    const auto count = static_cast<int>(session.documents().size());
    for (int step = 1; step <= count; ++step) {
        const DocumentSummary &summary = session.documents().at((here + step) % count);
        const bool waits = !session.reviewBook().openRemarks(summary.id, session.person().id).isEmpty();
        if ((summary.state == WorkState::Returned || waits) && (here + step) % count != here) {
            session.openDocument(summary.id);
            return;
        }
    }
    Q_EMIT message(tr("No remark for you is open."));
}

void WorkflowController::settle()
{
    ReviewBook &book = m_parts.session.reviewBook();
    const Discussion *discussion = book.find(m_panel->current());
    if (!discussion) {
        Q_EMIT message(tr("Choose a discussion first."));
        return;
    }
    const bool wasRemark = discussion->kind == Discussion::Kind::Remark;
    const bool settled = !discussion->isResolved();
    if (const Result<> done = book.setResolved(discussion->id, settled); !done) {
        Q_EMIT message(done.error().message);
        return;
    }
    if (wasRemark && settled)
        goToNextRemark();
}

void WorkflowController::show(const Discussion &discussion)
{
    Session &session = m_parts.session;
    if (!session.hasDocument() || session.document().id != discussion.document) {
        session.openDocument(discussion.document);
        return;
    }
    if (session.annotations()->find(discussion.annotation))
        m_parts.navigator.go(discussion.annotation);
    else if (!discussion.place.isEmpty())
        m_parts.editor.select(discussion.place);
    m_parts.editor.reveal(discussion.place);
}

} // namespace Guillemet
