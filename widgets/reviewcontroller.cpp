// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviewcontroller.h"

#include "models/itemmodels/differencemodel.h"
#include "models/session/reviewbook.h"
#include "models/session/reviewdecisions.h"
#include "widgets/actionregistry.h"
#include "widgets/annotationnavigator.h"
#include "widgets/annotationwords.h"
#include "widgets/editor/articleeditor.h"

#include <QtGui/QAction>

namespace Guillemet {

using namespace Qt::StringLiterals;

ReviewController::ReviewController(Session &session, ArticleEditor &editor, AnnotationNavigator &navigator,
                                   const ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_editor(editor)
    , m_navigator(navigator)
    , m_actions(actions)
    , m_reviewer(new Reviewer(session, this))
    , m_model(new DifferenceModel(
          m_reviewer, [&session] { return session.hasDocument() ? session.document().text : QString(); },
          [this](const TagId &tag) { return tagName(tag); }, this))
{
    const auto on = [this, &actions](QLatin1StringView id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, act);
    };
    on("review.next"_L1, [this] { goToNext(true); });
    on("review.previous"_L1, [this] { goToNext(false); });
    on("review.takeFirst"_L1, [this] { take(true); });
    on("review.takeTheirs"_L1, [this] { take(false); });
    on("review.takeParts"_L1, [this] { decideParts(); });
    on("review.reject"_L1, [this] {
        if (chosen())
            Q_EMIT reasonRequested();
    });
    on("review.takeAlike"_L1, [this] { m_session.performMany(decisions().takeAlike(), [] {}, m_reviewer->alike()); });
    on("review.agreed"_L1, [this](bool agreed) { setAdjudicating(agreed); });
    on("review.blind"_L1, [this](bool blind) { m_reviewer->setBlind(blind); });
    connect(m_reviewer, &Reviewer::changed, this, [this] {
        updateActions();
        goOn();
        goBack();
    });
    connect(&session, &Session::annotatorChanged, this, &ReviewController::updateActions);
    connect(&session.reviewBook(), &ReviewBook::teamChanged, this, &ReviewController::updateActions);
    connect(&session, &Session::documentOpened, this, [this] {
        m_current.reset();
        m_decided.reset();
        m_goOnFrom.reset();
    });
    updateActions();
}

ReviewDecisions ReviewController::decisions() const
{
    return {m_session, *m_reviewer};
}

void ReviewController::updateActions()
{
    const bool comparing = m_reviewer->isComparing();
    const bool deciding = comparing && !m_session.isReadOnly();
    for (const auto id : {"review.next"_L1, "review.previous"_L1})
        m_actions.action(id)->setEnabled(comparing);
    const Result<> agree = m_session.may(Right::Agree);
    const Result<> mine = m_reviewer->isAdjudicating() ? agree : Result<>();
    for (const auto id : {"review.takeFirst"_L1, "review.takeTheirs"_L1, "review.takeParts"_L1, "review.reject"_L1})
        m_actions.enable(id, deciding, mine);
    m_actions.enable("review.takeAlike"_L1, deciding && m_reviewer->isAdjudicating() && m_reviewer->alike() > 0, agree);
    // Who may not work on it any more can still leave it.
    m_actions.enable("review.agreed"_L1, m_session.isOpen(), mine ? agree : Result<>());
    m_actions.action("review.agreed"_L1)->setChecked(m_reviewer->isAdjudicating());
}

void ReviewController::setAdjudicating(bool on)
{
    if (on == m_reviewer->isAdjudicating())
        return;
    if (on) {
        m_session.workAs(agreedAnnotator());
    } else {
        m_session.workAs(m_session.person());
    }
    updateActions();
}

int ReviewController::rowOfCurrent() const
{
    return m_model->rowOf(*m_current);
}

void ReviewController::go(int row)
{
    const Difference difference = m_model->difference(row);
    const bool own = !m_reviewer->isAdjudicating() && !difference.first.isEmpty();
    if (own)
        m_navigator.go(difference.first.first(), difference.place);
    else
        m_editor.select(difference.place);
    m_editor.reveal(difference.place);
    m_current = difference;
    Q_EMIT currentChanged();
}

void ReviewController::goToNext(bool forward)
{
    const int count = m_model->rowCount();
    if (count == 0) {
        Q_EMIT message(tr("There is no difference left in this article."));
        return;
    }
    int row = current();
    if (row >= 0) {
        row = (row + (forward ? 1 : count - 1)) % count;
    } else {
        // From the caret; what was current may be settled.
        const int after = m_model->rowAfter(m_editor.caret());
        row = after < 0 ? count : after;
        row = (forward ? row : row + count - 1) % count;
    }
    go(row);
    Q_EMIT message(m_model->index(row).data().toString().section(u'\n', 0, 0));
}

QString ReviewController::tagName(const TagId &tag) const
{
    return AnnotationWords::tag(tag, m_session.tagset());
}

const Difference *ReviewController::chosen()
{
    if (const int row = current(); row >= 0)
        return &m_model->difference(row);
    Q_EMIT message(tr("Go to a difference first."));
    return nullptr;
}

void ReviewController::take(bool first)
{
    if (const Difference *difference = chosen())
        decide(decisions().take(*difference, first ? Reviewer::Side::First : Reviewer::Side::Second));
}

void ReviewController::edit(bool preferFirst)
{
    if (!m_reviewer->isAdjudicating() || current() < 0 || m_session.isReadOnly())
        return;
    const Difference difference = m_model->difference(current());
    const bool first = difference.second.isEmpty() || (preferFirst && !difference.first.isEmpty());
    m_session.perform(decisions().take(difference, first ? Reviewer::Side::First : Reviewer::Side::Second));
    m_navigator.go((first ? difference.first : difference.second).first(), difference.place);
}

void ReviewController::decideParts()
{
    const Difference *difference = chosen();
    if (!difference)
        return;
    if (ReviewDecisions::hasParts(*difference))
        Q_EMIT partsRequested();
    else
        Q_EMIT message(tr("Parts can be taken where both have the quotation."));
}

void ReviewController::takeParts(const Adjudication::Choice &choice)
{
    if (const Difference *difference = chosen())
        decide(decisions().takeParts(*difference, choice));
}

void ReviewController::reject(const QString &reason)
{
    if (const Difference *difference = chosen())
        decide(decisions().reject(*difference, reason));
}

/** The comparison follows the change, and then one is taken to the next. */
void ReviewController::decide(const Change &change)
{
    if (m_session.isReadOnly())
        return;
    const int from = m_current->place.begin;
    if (change.isEmpty()) { // what is there stays
        goToNext(true);
        return;
    }
    m_goOnFrom = from;
    m_decided = m_current;
    m_session.perform(change);
}

/** To what was decided last, when it is open again: the decision was taken back. */
void ReviewController::goBack()
{
    if (m_goOnFrom || !m_decided || (m_current && *m_current == *m_decided))
        return;
    if (const int row = m_model->rowOf(*m_decided); row >= 0) {
        m_decided.reset();
        go(row);
    }
}

void ReviewController::goOn()
{
    if (!m_goOnFrom)
        return;
    const int from = *std::exchange(m_goOnFrom, std::nullopt);
    if (!m_actions.action("annotate.rapid"_L1)->isChecked())
        return;
    if (m_model->rowCount() == 0) {
        m_current.reset();
        Q_EMIT currentChanged();
        Q_EMIT message(m_reviewer->alike() > 0 ? tr("No difference is left; “=” takes what both have alike.")
                                               : tr("Everything of these two is decided in this article."));
        return;
    }
    go(std::max(0, m_model->rowAfter(from)));
}

} // namespace Guillemet
