// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/reviewpanel.h"

#include "models/itemmodels/differencemodel.h"
#include "models/session/reviewbook.h"
#include "models/session/reviewer.h"
#include "widgets/actionregistry.h"
#include "widgets/panels/partsbox.h"
#include "widgets/panels/reasonbox.h"
#include "widgets/reviewcontroller.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QToolButton>

namespace Guillemet {

using namespace Qt::StringLiterals;

ReviewPanel::ReviewPanel(ReviewController &review, Session &session, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_actions(actions)
    , m_first(new QComboBox(this))
    , m_other(new QComboBox(this))
    , m_cause(new QComboBox(this))
    , m_tag(new QComboBox(this))
    , m_confidence(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_parts(new PartsBox(this))
    , m_reason(new ReasonBox(session.reviewBook(), this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    build(actions);
    for (QComboBox *box : {m_first, m_other})
        connect(box, &QComboBox::activated, this, &ReviewPanel::choosePeople);
    for (QComboBox *box : {m_cause, m_tag, m_confidence})
        connect(box, &QComboBox::activated, this, &ReviewPanel::filter);
    connect(&m_review.reviewer(), &Reviewer::othersChanged, this, &ReviewPanel::fillOthers);
    connect(&m_review.reviewer(), &Reviewer::changed, this, [this] {
        fillFilters();
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
    fillFilters();
    showState();
}

void ReviewPanel::build(const ActionRegistry &actions)
{
    m_first->setObjectName(u"reviewFirst"_s);
    m_first->setAccessibleName(tr("A"));
    m_other->setObjectName(u"reviewOther"_s);
    m_other->setAccessibleName(tr("Compare with"));
    m_other->setToolTip(tr("Whose annotations to compare with: they are B"));
    m_cause->setObjectName(u"reviewCause"_s);
    m_cause->setAccessibleName(tr("Which differences"));
    m_tag->setObjectName(u"reviewTag"_s);
    m_tag->setAccessibleName(tr("Of which tag"));
    m_confidence->setObjectName(u"reviewConfidence"_s);
    m_confidence->setAccessibleName(tr("How sure"));
    m_confidence->addItem(tr("Any confidence"), 2.0F);
    for (const int percent : {90, 70, 50})
        m_confidence->addItem(tr("Below %1 %").arg(percent), static_cast<float>(percent) / 100.0F);
    for (QComboBox *box : {m_first, m_other, m_cause, m_tag, m_confidence}) {
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
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
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
    auto *filters = new QHBoxLayout;
    filters->setSpacing(2);
    filters->addWidget(m_cause, 2);
    filters->addWidget(m_tag, 1);
    filters->addWidget(m_confidence, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(people);
    layout->addLayout(filters);
    layout->addWidget(deciding(actions));
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_parts);
    layout->addWidget(m_reason);
}

QWidget *ReviewPanel::deciding(const ActionRegistry &actions)
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(1);
    const auto add = [&](QLatin1StringView id, const QString &text) {
        auto *button = new QToolButton(bar);
        QAction *action = actions.action(id);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        if (!text.isEmpty()) {
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
            connect(action, &QAction::changed, button, [button, text] { button->setText(text); });
            button->setText(text);
            button->setMinimumWidth(20);
        }
        line->addWidget(button);
    };
    add("review.previous"_L1, {});
    add("review.next"_L1, {});
    add("review.takeFirst"_L1, tr("A", "button: what the first annotator has is right"));
    add("review.takeTheirs"_L1, tr("B", "button: what the second annotator has is right"));
    add("review.takeParts"_L1, tr("Parts"));
    add("review.reject"_L1, tr("Neither"));
    add("review.takeAlike"_L1, u"="_s);
    line->addStretch(1);
    add("review.agreed"_L1, {});
    add("review.sideBySide"_L1, {});
    add("review.overlay"_L1, {});
    return bar;
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

void ReviewPanel::fillFilters()
{
    const QSignalBlocker causes(m_cause);
    const QSignalBlocker tags(m_tag);
    const DifferenceModel &model = m_review.model();
    m_cause->clear();
    m_cause->addItem(tr("All differences (%1)").arg(locale().toString(model.count(std::nullopt))));
    for (const Cause cause : AllCauses) {
        const int count = model.count(cause);
        if (count == 0 && model.filter().cause != cause)
            continue;
        m_cause->addItem(u"%1 (%2)"_s.arg(name(cause), locale().toString(count)), static_cast<int>(cause));
        if (model.filter().cause == cause)
            m_cause->setCurrentIndex(m_cause->count() - 1);
    }
    m_tag->clear();
    m_tag->addItem(tr("All tags"));
    QList<TagId> shown = model.tags();
    if (!model.filter().tag.isEmpty() && !shown.contains(model.filter().tag))
        shown.append(model.filter().tag);
    for (const TagId &tag : std::as_const(shown)) {
        m_tag->addItem(m_review.tagName(tag), tag);
        if (model.filter().tag == tag)
            m_tag->setCurrentIndex(m_tag->count() - 1);
    }
}

void ReviewPanel::filter()
{
    const QVariant cause = m_cause->currentData();
    m_review.model().setFilter(
        {.cause = cause.isValid() ? std::optional(static_cast<Cause>(cause.toInt())) : std::nullopt,
         .tag = m_tag->currentData().toString(),
         .below = m_confidence->currentData().toFloat()});
    fillFilters();
    showState();
}

void ReviewPanel::showState()
{
    const Reviewer &reviewer = m_review.reviewer();
    const int shown = m_review.model().rowCount();
    for (QWidget *filter : {m_cause, m_tag, m_confidence})
        filter->setVisible(reviewer.isComparing());
    m_reason->setVisible(reviewer.isComparing());
    const bool hadFocus = m_list->hasFocus() || m_empty->hasFocus();
    m_list->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (hadFocus)
        (shown > 0 ? static_cast<QWidget *>(m_list) : m_empty)->setFocus();
    m_state->setVisible(reviewer.isComparing() && reviewer.isAdjudicating());
    m_state->setText(tr("%1 decided · %2 alike, not yet agreed")
                         .arg(locale().toString(reviewer.settled()), locale().toString(reviewer.open().alike)));
    m_state->setToolTip(m_state->text());
    m_empty->setText(emptyText());
    const qsizetype all = reviewer.differences().size();
    Q_EMIT titleChanged(all > 0 ? tr("Review (%1)").arg(locale().toString(all)) : tr("Review"));
}

QString ReviewPanel::emptyText() const
{
    const Reviewer &reviewer = m_review.reviewer();
    if (reviewer.isComparing() && reviewer.isAdjudicating())
        return reviewer.open().alike > 0
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
    if (!m_goesOn || !m_review.reviewer().isComparing())
        return;
    m_goesOn = false;
    focusList();
    if (m_review.model().rowCount() > 0)
        m_review.go(0);
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
    if (row < 0 || index == m_list->currentIndex())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void ReviewPanel::choose(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    const QScopedValueRollback following(m_following, true);
    m_review.go(index.row());
}

void ReviewPanel::askParts()
{
    m_parts->ask(m_review.reviewer().parts(m_review.model().difference(m_review.current())));
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
        if (m_review.current() >= 0 && Reviewer::hasParts(m_review.model().difference(m_review.current())))
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
            m_goesOn = true;
            Q_EMIT nextArticleRequested();
        }
        return true;
    case Qt::Key_E:
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
