// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/reviewpanel.h"

#include "models/itemmodels/differencemodel.h"
#include "models/session/reviewer.h"
#include "widgets/actionregistry.h"
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

ReviewPanel::ReviewPanel(ReviewController &review, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_other(new QComboBox(this))
    , m_cause(new QComboBox(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    build(actions);
    connect(m_other, &QComboBox::activated, this, [this] {
        m_review.reviewer().setOther(m_other->currentData().value<QUuid>().isNull()
                                         ? AnnotatorId()
                                         : AnnotatorId{m_other->currentData().value<QUuid>()});
    });
    connect(m_cause, &QComboBox::activated, this, [this] {
        const QVariant cause = m_cause->currentData();
        m_review.model().setCause(cause.isValid() ? std::optional(static_cast<Cause>(cause.toInt())) : std::nullopt);
        showState();
    });
    connect(&m_review.reviewer(), &Reviewer::othersChanged, this, &ReviewPanel::fillOthers);
    connect(&m_review.reviewer(), &Reviewer::changed, this, [this] {
        fillCauses();
        showState();
        showCurrent();
    });
    connect(&m_review, &ReviewController::currentChanged, this, &ReviewPanel::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPanel::choose);
    connect(m_list, &QListView::clicked, this, &ReviewPanel::choose);
    connect(m_list, &QListView::doubleClicked, this, &ReviewPanel::leaveRequested);
    fillOthers();
    fillCauses();
    showState();
}

void ReviewPanel::build(const ActionRegistry &actions)
{
    m_other->setObjectName(u"reviewOther"_s);
    m_other->setAccessibleName(tr("Compare with"));
    m_other->setToolTip(tr("Whose annotations to compare yours with: they are A, the others B"));
    m_cause->setObjectName(u"reviewCause"_s);
    m_cause->setAccessibleName(tr("Which differences"));
    for (QComboBox *box : {m_other, m_cause})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setObjectName(u"differenceList"_s);
    m_list->setAccessibleName(tr("Differences"));
    m_list->setModel(&m_review.model());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_empty->setObjectName(u"noDifference"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(2);
    for (const auto id : {"review.previous"_L1, "review.next"_L1, "review.takeTheirs"_L1}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(actions.action(id));
        button->setAutoRaise(true);
        if (id == "review.takeTheirs"_L1)
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        bar->addWidget(button);
    }
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_other);
    layout->addWidget(m_cause);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
}

void ReviewPanel::fillOthers()
{
    const QSignalBlocker blocker(m_other);
    m_other->clear();
    m_other->addItem(tr("Compare with nobody"));
    for (const Annotator &annotator : m_review.reviewer().others()) {
        const bool machine = annotator.kind == Annotator::Kind::Machine;
        m_other->addItem(machine ? tr("Compare with the analysis") : tr("Compare with %1").arg(annotator.name),
                         annotator.id.value);
        if (annotator.id == m_review.reviewer().other())
            m_other->setCurrentIndex(m_other->count() - 1);
    }
    m_other->setEnabled(m_other->count() > 1);
    showState();
}

void ReviewPanel::fillCauses()
{
    const QSignalBlocker blocker(m_cause);
    const DifferenceModel &model = m_review.model();
    m_cause->clear();
    m_cause->addItem(tr("All differences (%1)").arg(locale().toString(m_review.reviewer().differences().size())));
    for (const Cause cause : AllCauses) {
        const int count = model.count(cause);
        if (count == 0 && model.cause() != cause)
            continue;
        m_cause->addItem(u"%1 (%2)"_s.arg(name(cause), locale().toString(count)), static_cast<int>(cause));
        if (model.cause() == cause)
            m_cause->setCurrentIndex(m_cause->count() - 1);
    }
}

void ReviewPanel::showState()
{
    const Reviewer &reviewer = m_review.reviewer();
    const int shown = m_review.model().rowCount();
    m_cause->setVisible(reviewer.isComparing());
    m_list->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (reviewer.isComparing())
        m_empty->setText(tr("No difference."));
    else if (reviewer.others().isEmpty())
        m_empty->setText(tr("Nobody else has annotated this article. “guillemet-cli merge” brings in what a "
                            "colleague has done."));
    else
        m_empty->setText(tr("Choose above whose annotations to compare yours with."));
    const qsizetype all = reviewer.differences().size();
    Q_EMIT titleChanged(all > 0 ? tr("Review (%1)").arg(locale().toString(all)) : tr("Review"));
}

void ReviewPanel::showCurrent()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
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

bool ReviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_review.takeTheirs();
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewPanel::focusList()
{
    (m_list->isVisible() ? static_cast<QWidget *>(m_list) : m_other)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Guillemet
