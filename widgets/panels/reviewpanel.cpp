// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/reviewpanel.h"

#include "models/itemmodels/differencemodel.h"
#include "models/session/reviewbook.h"
#include "models/session/reviewdecisions.h"
#include "widgets/actionregistry.h"
#include "widgets/panels/differencefilterbar.h"
#include "widgets/panels/fittedlabel.h"
#include "widgets/panels/partsbox.h"
#include "widgets/panels/reasonbox.h"
#include "widgets/panels/reviewbuttons.h"
#include "widgets/reviewcontroller.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSignalBlocker>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>

namespace Guillemet {

using namespace Qt::StringLiterals;

ReviewPanel::ReviewPanel(ReviewController &review, Session &session, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_actions(actions)
    , m_first(new QComboBox(this))
    , m_other(new QComboBox(this))
    , m_filters(new DifferenceFilterBar(review, this))
    , m_state(new FittedLabel(this))
    , m_parts(new PartsBox(this))
    , m_reasonName(new QLabel(this))
    , m_reason(new ReasonBox(session.reviewBook(), this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    build(actions);
    for (QComboBox *box : {m_first, m_other})
        connect(box, &QComboBox::activated, this, &ReviewPanel::choosePeople);
    connect(m_filters, &DifferenceFilterBar::chosen, this, &ReviewPanel::showState);
    connect(&m_review.reviewer(), &Reviewer::othersChanged, this, &ReviewPanel::fillOthers);
    connect(&m_review.reviewer(), &Reviewer::changed, this, [this] {
        m_filters->fill();
        showState();
        showCurrent();
        goOn();
    });
    connect(&m_review, &ReviewController::currentChanged, this, &ReviewPanel::showCurrent);
    connect(&m_review, &ReviewController::partsRequested, this, &ReviewPanel::askParts);
    connect(&m_review, &ReviewController::reasonRequested, this, &ReviewPanel::reject);
    connect(m_parts, &PartsBox::chosen, this, [this](const Adjudication::Choice &choice) {
        focusList();
        m_review.takeParts(choice);
    });
    connect(m_parts, &PartsBox::left, this, &ReviewPanel::focusList);
    connect(m_reason, &ReasonBox::left, this, &ReviewPanel::focusList);
    connect(m_reason, &ReasonBox::chosen, this, [this] {
        reject();
        focusList();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPanel::choose);
    connect(m_list, &QListView::clicked, this, &ReviewPanel::choose);
    connect(m_list, &QListView::doubleClicked, this, &ReviewPanel::leaveRequested);
    fillOthers();
    showState();
}

void ReviewPanel::build(const ActionRegistry &actions)
{
    m_first->setObjectName(u"reviewFirst"_s);
    m_first->setAccessibleName(tr("A"));
    m_other->setObjectName(u"reviewOther"_s);
    m_other->setAccessibleName(tr("Compare with"));
    m_other->setToolTip(tr("Whose annotations to compare with: they are B"));
    for (QComboBox *box : {m_first, m_other}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    m_list->setObjectName(u"differenceList"_s);
    m_list->setAccessibleName(tr("Differences"));
    m_list->setModel(&m_review.model());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_state->setObjectName(u"reviewState"_s);
    m_state->setContentsMargins(6, 0, 6, 0);
    m_empty->setObjectName(u"noDifference"_s);
    m_empty->setAccessibleName(tr("Differences"));
    m_empty->setFocusPolicy(Qt::StrongFocus);
    m_empty->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *people = new QHBoxLayout;
    people->setSpacing(2);
    people->addWidget(m_first, 1);
    people->addWidget(m_other, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(people);
    layout->addWidget(m_filters);
    layout->addWidget(new ReviewButtons(actions, this));
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_parts);
    auto *neither = new QHBoxLayout;
    neither->setSpacing(4);
    neither->setContentsMargins(4, 0, 0, 0);
    m_reasonName->setText(tr("N&either:"));
    m_reasonName->setBuddy(m_reason);
    neither->addWidget(m_reasonName);
    neither->addWidget(m_reason, 1);
    layout->addLayout(neither);
}

void ReviewPanel::choosePeople()
{
    const auto chosen = [](const QComboBox *box) {
        const auto id = box->currentData().value<QUuid>();
        return id.isNull() ? AnnotatorId() : AnnotatorId{id};
    };
    m_review.reviewer().setSides(chosen(m_first), chosen(m_other));
}

void ReviewPanel::fillBox(QComboBox &box, const QString &nobody, bool first)
{
    const Reviewer &reviewer = m_review.reviewer();
    const QSignalBlocker blocker(&box);
    box.clear();
    box.addItem(nobody);
    for (const Annotator &annotator : reviewer.others()) {
        const bool machine = annotator.kind == Annotator::Kind::Machine;
        const QString who = machine ? tr("the analysis") : annotator.name;
        const QString text = reviewer.isAdjudicating() ? (first ? tr("A: %1") : tr("B: %1")).arg(who)
                             : machine                 ? tr("Compare with the analysis")
                                                       : tr("Compare with %1").arg(who);
        box.addItem(text, annotator.id.value);
        if (annotator.id == reviewer.chosen(first ? Reviewer::Side::First : Reviewer::Side::Second))
            box.setCurrentIndex(box.count() - 1);
    }
    box.setEnabled(box.count() > 1);
}

void ReviewPanel::fillOthers()
{
    const Reviewer &reviewer = m_review.reviewer();
    const bool hidden = reviewer.isBlind() && reviewer.isAdjudicating();
    fillBox(*m_first, tr("A: nobody"), true);
    fillBox(*m_other, reviewer.isAdjudicating() ? tr("B: nobody") : tr("Compare with nobody"), false);
    m_first->setVisible(reviewer.isAdjudicating() && !hidden);
    m_other->setVisible(!hidden);
    showState();
}

void ReviewPanel::showState()
{
    const Reviewer &reviewer = m_review.reviewer();
    const int shown = m_review.model().rowCount();
    m_filters->setVisible(reviewer.isComparing());
    m_reason->setVisible(reviewer.isComparing());
    m_reasonName->setVisible(reviewer.isComparing());
    const bool hadFocus = m_list->hasFocus() || m_empty->hasFocus();
    m_list->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (hadFocus)
        (shown > 0 ? static_cast<QWidget *>(m_list) : m_empty)->setFocus();
    m_state->setVisible(reviewer.isComparing() && reviewer.isAdjudicating());
    const QString decided = locale().toString(reviewer.settled());
    const qsizetype alike = reviewer.alike();
    m_state->say(alike > 0 ? tr("%1 decided · %2 alike, not yet agreed").arg(decided, locale().toString(alike))
                           : tr("%1 decided").arg(decided));
    m_empty->setText(emptyText());
    const qsizetype all = reviewer.differences().size();
    Q_EMIT titleChanged(all > 0 ? tr("Review (%1)").arg(locale().toString(all)) : tr("Review"));
}

QString ReviewPanel::emptyText() const
{
    const Reviewer &reviewer = m_review.reviewer();
    if (reviewer.isUnderWay() && (reviewer.isComparing() || reviewer.isAdjudicating()))
        return tr("Looking for differences…");
    if (const auto &waiting = reviewer.waiting())
        return tr("Everything of these two is decided. %1 has %n more that nobody has decided on: N goes to it.",
                  nullptr, waiting->open)
            .arg(waiting->name);
    if (reviewer.isComparing() && reviewer.isAdjudicating())
        return reviewer.alike() > 0
                   ? tr("No difference is open. Take what both have alike with “=”; N goes to the next article.")
                   : tr("Everything is decided. N goes to the next article.");
    if (reviewer.isComparing())
        return tr("No difference. N goes to the next article.");
    if (reviewer.others().size() < (reviewer.isAdjudicating() ? 2 : 1))
        return tr("Nobody else has annotated this article. “Merge a Colleague's Project” in the menu Review "
                  "brings in what a colleague has done.");
    return reviewer.isAdjudicating() ? tr("Choose above whose annotations to compare.")
                                     : tr("Choose above whose annotations to compare yours with.");
}

/** In the next article the first difference is the current one, and the keys go on. */
void ReviewPanel::goOn()
{
    if (!m_goesOn || !m_review.reviewer().isComparing() || m_review.reviewer().isUnderWay())
        return;
    m_goesOn = false;
    focusList();
    if (m_review.model().rowCount() > 0)
        m_review.go(0);
}

/** Who has something left that is not compared is B then; nobody: the next article. */
void ReviewPanel::goToWaiting()
{
    Reviewer &reviewer = m_review.reviewer();
    m_goesOn = true;
    if (const std::optional<WaitingAnnotator> waiting = reviewer.waiting()) {
        reviewer.setSides(reviewer.chosen(Reviewer::Side::First), waiting->who);
        fillOthers();
    } else {
        Q_EMIT nextArticleRequested();
    }
}

/** B becomes the next of the others, people before the analysis. */
void ReviewPanel::compareWithNext()
{
    Reviewer &reviewer = m_review.reviewer();
    const AnnotatorId first = reviewer.chosen(Reviewer::Side::First);
    const AnnotatorId second = reviewer.chosen(Reviewer::Side::Second);
    QList<Annotator> others = reviewer.others();
    others.removeIf([&](const Annotator &one) { return reviewer.isAdjudicating() && one.id == first; });
    if (others.isEmpty())
        return;
    std::ranges::stable_sort(others, {}, &Annotator::kind);
    const auto here = std::ranges::find(others, second, &Annotator::id);
    const bool last = here == others.end() || std::next(here) == others.end();
    m_goesOn = true;
    reviewer.setSides(first, (last ? others.begin() : std::next(here))->id);
    fillOthers();
}

void ReviewPanel::edit(bool first)
{
    m_review.edit(first);
    Q_EMIT leaveRequested();
}

void ReviewPanel::takeAlike()
{
    m_actions.action("review.takeAlike"_L1)->trigger();
}

void ReviewPanel::showCurrent()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    m_parts->hide();
    const int row = m_review.current();
    const QModelIndex index = m_review.model().index(std::max(0, row));
    if (row < 0 || (index == m_list->currentIndex() && m_list->selectionModel()->isSelected(index)))
        return;
    m_list->setCurrentIndex(index);
    m_list->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index);
}

void ReviewPanel::choose(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    const QScopedValueRollback following(m_following, true);
    m_list->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    m_review.go(index.row());
}

void ReviewPanel::askParts()
{
    const Difference &difference = m_review.model().difference(m_review.current());
    m_parts->ask(m_review.reviewer().parts(difference), difference.cause);
    QTimer::singleShot(0, m_list, [this] { m_list->scrollTo(m_list->currentIndex()); }); // it is lower now
}

void ReviewPanel::reject()
{
    if (m_reason->reason().isEmpty()) {
        m_reason->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_review.reject(m_reason->reason());
    m_reason->keep();
}

/** A key of the list; false for one that it does not know. */
bool ReviewPanel::decide(int key)
{
    switch (key) {
    case Qt::Key_A:
        m_review.take(true);
        return true;
    case Qt::Key_B:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_review.take(false);
        return true;
    case Qt::Key_P:
        if (m_review.current() >= 0 && ReviewDecisions::hasParts(m_review.model().difference(m_review.current())))
            askParts();
        return true;
    case Qt::Key_R:
        if (m_review.current() >= 0)
            reject();
        return true;
    case Qt::Key_Equal:
        takeAlike();
        return true;
    case Qt::Key_N:
    case Qt::Key_Space:
        if (m_review.model().rowCount() > 0) {
            m_review.goToNext(true);
        } else {
            goToWaiting();
        }
        return true;
    case Qt::Key_C:
        compareWithNext();
        return true;
    case Qt::Key_E:
        edit(true);
        return true;
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        return true;
    default:
        return false;
    }
}

bool ReviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ShiftModifier && key->key() == Qt::Key_R) {
            m_reason->setFocus(Qt::ShortcutFocusReason);
            m_reason->showPopup();
            return true;
        }
        if (key->modifiers() == Qt::ShiftModifier && key->key() == Qt::Key_E) {
            edit(false);
            return true;
        }
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier ||
                           key->key() == Qt::Key_Equal; // shifted on some keyboards
        if (plain && decide(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewPanel::focusList()
{
    QWidget *place = m_list->isVisible()                 ? static_cast<QWidget *>(m_list)
                     : m_review.reviewer().isComparing() ? static_cast<QWidget *>(m_empty)
                                                         : m_other;
    place->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Guillemet
