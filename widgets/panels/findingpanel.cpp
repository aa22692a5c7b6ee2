// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/findingpanel.h"

#include "models/itemmodels/findingmodel.h"
#include "models/validation/ruletable.h"
#include "models/validation/validator.h"
#include "widgets/actionregistry.h"
#include "widgets/checkcontroller.h"
#include "widgets/panels/findingdelegate.h"
#include "widgets/settings.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

namespace Guillemet {

using namespace Qt::StringLiterals;

FindingPanel::FindingPanel(CheckController &check, Settings &settings, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_check(check)
    , m_settings(settings)
    , m_model(new FindingModel(&check.validator(), this))
    , m_list(new QTreeView(this))
    , m_empty(new QLabel(this))
    , m_rules(new QMenu(this))
{
    build(actions);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingPanel::choose);
    connect(m_list, &QTreeView::clicked, this, &FindingPanel::choose);
    connect(m_list, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_model->finding(index))
            Q_EMIT leaveRequested();
    });
    connect(m_list, &QTreeView::customContextMenuRequested, this, &FindingPanel::showMenu);
    connect(m_list, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_collapsed.insert(index.data(FindingModel::RuleRole).toString()); });
    connect(m_list, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_collapsed.remove(index.data(FindingModel::RuleRole).toString()); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FindingPanel::expandNew);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        expandNew({}, 0, m_model->rowCount() - 1);
        showCurrent();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &FindingPanel::showMoreWhereItEnds);
    connect(&check, &CheckController::currentChanged, this, &FindingPanel::showCurrent);
    connect(&check.validator(), &Validator::countChanged, this, &FindingPanel::showCount);
    connect(&check.validator(), &Validator::finished, this, &FindingPanel::showCount);
    connect(m_rules, &QMenu::aboutToShow, this, &FindingPanel::fillRules);
    setGrouped(settings.value(Setting::FindingsGrouped));
    showCount();
}

void FindingPanel::build(const ActionRegistry &actions)
{
    m_list->setObjectName(u"findingList"_s);
    m_list->setAccessibleName(tr("To check"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIndentation(12);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setExpandsOnDoubleClick(false);
    connect(m_list->header(), &QHeaderView::sectionResized, m_list->itemDelegate(),
            [delegate = m_list->itemDelegate()] { Q_EMIT delegate->sizeHintChanged({}); }); // lines are broken anew
    m_list->installEventFilter(this);
    m_empty->setObjectName(u"nothingToCheck"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *rules = new QToolButton(this);
    rules->setObjectName(u"checkRules"_s);
    rules->setAutoRaise(true);
    rules->setIcon(QIcon::fromTheme(u"configure"_s));
    rules->setToolTip(tr("Which rules to check, and how to list what they find"));
    rules->setAccessibleName(tr("Rules"));
    rules->setPopupMode(QToolButton::InstantPopup);
    rules->setMenu(m_rules);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(2);
    bar->addWidget(button(actions.action("check.previous"_L1)));
    bar->addWidget(button(actions.action("check.next"_L1)));
    QToolButton *fix = button(actions.action("check.fix"_L1));
    fix->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(fix);
    QToolButton *fixAll = button(actions.action("check.fixAll"_L1));
    fixAll->defaultAction()->setIconText(tr("Fix All", "of one kind")); // its whole name is in the tool tip
    fixAll->setToolButtonStyle(Qt::ToolButtonTextOnly);
    fixAll->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    bar->addWidget(fixAll, 1);
    bar->addWidget(rules);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
}

QToolButton *FindingPanel::button(QAction *action)
{
    auto *made = new QToolButton(this);
    made->setDefaultAction(action);
    made->setAutoRaise(true);
    return made;
}

void FindingPanel::setGrouped(bool grouped)
{
    m_settings.set(Setting::FindingsGrouped, grouped);
    m_model->setGrouped(grouped);
    m_list->setRootIsDecorated(grouped);
}

void FindingPanel::expandNew(const QModelIndex &parent, int first, int last)
{
    // Rules stand open unless they were folded by hand.
    if (parent.isValid() || !m_model->isGrouped())
        return;
    for (int row = first; row <= last; ++row) {
        const QModelIndex rule = m_model->index(row, 0);
        m_list->setExpanded(rule, !m_collapsed.contains(rule.data(FindingModel::RuleRole).toString()));
    }
}

/** Who has come to the end of the rows of a rule, or to their beginning, sees further ones. */
void FindingPanel::showMoreWhereItEnds()
{
    if (!m_model->isGrouped())
        showMoreOf({});
    for (int row = 0; m_model->isGrouped() && row < m_model->rowCount(); ++row)
        showMoreOf(m_model->index(row, 0));
}

void FindingPanel::showMoreOf(const QModelIndex &rule)
{
    const auto isSeen = [this](const QModelIndex &index) {
        return m_list->viewport()->rect().intersects(m_list->visualRect(index));
    };
    if (m_model->hasMore(rule) && isSeen(m_model->index(m_model->rowCount(rule) - 1, 0, rule)))
        m_model->showMore(rule);
    const QPersistentModelIndex first = m_model->index(0, 0, rule);
    if (m_model->hasEarlier(rule) && isSeen(first)) {
        m_model->showEarlier(rule);
        m_list->scrollTo(first, QAbstractItemView::PositionAtTop); // what was there stays
    }
}

void FindingPanel::showCount()
{
    const Validator &validator = m_check.validator();
    const int count = validator.count();
    if (count == 0 && !m_list->isHidden() && !validator.text().isEmpty() && !validator.isFinished())
        return; // it is checked anew: to lay out the panel for a moment would cost as much as all else
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (count == 0)
        m_empty->setText(validator.text().isEmpty() ? tr("What is to check in an article stands here.")
                         : validator.isFinished()   ? tr("Nothing to check in this article.")
                                                    : tr("Checking…"));
    Q_EMIT titleChanged(count > 0 ? tr("To Check (%1)").arg(locale().toString(count)) : tr("To Check"));
}

void FindingPanel::choose(const QModelIndex &index)
{
    const Finding *finding = m_following ? nullptr : m_model->finding(index);
    if (!finding)
        return;
    const QScopedValueRollback following(m_following, true);
    m_check.go(Finding(*finding));
}

void FindingPanel::showCurrent()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    const QModelIndex index = m_check.current() ? m_model->reveal(*m_check.current()) : QModelIndex();
    if (!index.isValid() || index == m_list->currentIndex())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void FindingPanel::activate(const QModelIndex &index)
{
    if (const Finding *finding = m_model->finding(index))
        m_check.fix(Finding(*finding));
    else
        m_check.fixAll(index.data(FindingModel::RuleRole).toString());
}

bool FindingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_list->currentIndex().isValid()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_list->currentIndex());
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingPanel::fillRules()
{
    m_rules->clear();
    QAction *grouped = m_rules->addAction(tr("&Group by Rule"));
    grouped->setObjectName(u"groupByRule"_s);
    grouped->setCheckable(true);
    grouped->setChecked(m_model->isGrouped());
    connect(grouped, &QAction::toggled, this, &FindingPanel::setGrouped);
    m_rules->addSection(tr("Rules to Check"));
    for (const Rule &rule : validationRules()) {
        QString name = validationRuleName(rule.id);
        QAction *action = m_rules->addAction(name.replace(u'&', "&&"_L1));
        action->setObjectName(u"rule."_s + rule.id);
        action->setCheckable(true);
        action->setChecked(m_check.isOn(rule.id));
        connect(action, &QAction::toggled, this, [this, id = rule.id](bool on) { m_check.setOn(id, on); });
    }
}

void FindingPanel::showMenu(QPoint position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString rule = index.data(FindingModel::RuleRole).toString();
    if (const Finding *finding = m_model->finding(index); finding && finding->hasFix())
        menu->addAction(QIcon::fromTheme(u"tools-wizard"_s), QString(finding->fixLabel).replace(u'&', "&&"_L1), this,
                        [this, found = *finding] { m_check.fix(found); });
    menu->addAction(tr("Fix &All of This Kind"), this, [this, rule] { m_check.fixAll(rule); });
    menu->addSeparator();
    menu->addAction(tr("&Do Not Check This Rule"), this, [this, rule] { m_check.setOn(rule, false); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void FindingPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Guillemet
