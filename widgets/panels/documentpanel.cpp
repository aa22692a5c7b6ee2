// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/documentpanel.h"

#include "models/itemmodels/documentfiltermodel.h"
#include "models/itemmodels/documentmodel.h"
#include "models/session/session.h"
#include "widgets/articleheader.h"
#include "widgets/menuletters.h"
#include "widgets/panels/documentdelegate.h"

#include <QtGui/QIcon>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

DocumentPanel::DocumentPanel(Session &session, DocumentModel *documents, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_proxy(new DocumentFilterModel(this))
    , m_filter(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    m_proxy->setSourceModel(documents);
    m_filter->setObjectName(u"articleFilter"_s);
    m_filter->setPlaceholderText(tr("Filter articles"));
    m_filter->setAccessibleName(tr("Filter articles"));
    m_filter->setClearButtonEnabled(true);
    auto *choose = new QToolButton(this);
    choose->setObjectName(u"articleFilterMenu"_s);
    choose->setIcon(QIcon::fromTheme(u"view-filter"_s));
    choose->setAutoRaise(true);
    choose->setPopupMode(QToolButton::InstantPopup);
    choose->setToolTip(tr("Only some articles"));
    choose->setAccessibleName(choose->toolTip());
    auto *only = new QMenu(choose);
    const auto addFilter = [&](const QString &name, const QString &text, void (DocumentFilterModel::*set)(bool)) {
        QAction *action = only->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, set](bool on) {
            (m_proxy->*set)(on);
            showCurrent();
            showEmpty();
        });
    };
    addFilter(u"onlyUndecided"_s, tr("With Something to &Decide"), &DocumentFilterModel::setOnlyUndecided);
    addFilter(u"onlyUnsure"_s, tr("With Something &Unsure"), &DocumentFilterModel::setOnlyUnsure);
    addFilter(u"onlyNoted"_s, tr("With a &Note"), &DocumentFilterModel::setOnlyNoted);
    choose->setMenu(only);
    connect(only, &QMenu::triggered, choose, [choose, only] {
        const QList<QAction *> filters = only->actions();
        choose->setDown(false);
        choose->setAutoRaise(std::ranges::none_of(filters, &QAction::isChecked)); // one sees that not all is shown
    });
    m_state->setObjectName(u"articleState"_s);
    m_state->setAccessibleName(tr("State of the articles"));
    m_state->setToolTip(tr("Only articles in this state"));
    m_state->addItem(tr("All"));
    for (const WorkState state : AllWorkStates)
        m_state->addItem(stateName(state), QVariant::fromValue(state));
    m_list->setObjectName(u"articleList"_s);
    m_list->setAccessibleName(tr("Articles"));
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new DocumentDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(2);
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_state);
    filters->addWidget(choose);
    layout->addLayout(filters);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setText(text);
        showCurrent();
        showEmpty();
    });
    connect(m_state, &QComboBox::activated, this, [this] {
        m_proxy->setState(m_state->currentIndex() == 0 ? std::nullopt
                                                       : std::optional(m_state->currentData().value<WorkState>()));
        showCurrent();
        showEmpty();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_proxy->rowCount() > 0)
            open(m_proxy->index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, &DocumentPanel::open);
    connect(m_list, &QListView::activated, this, &DocumentPanel::open);
    connect(m_list, &QListView::customContextMenuRequested, this, &DocumentPanel::showMenu);
    connect(&session, &Session::documentOpened, this, &DocumentPanel::showCurrent);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &DocumentPanel::showEmpty);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &DocumentPanel::showEmpty);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DocumentPanel::showEmpty);
    showEmpty();
}

void DocumentPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

const DocumentSummary *DocumentPanel::summary(const QModelIndex &index) const
{
    const int row = m_proxy->mapToSource(index).row();
    return row >= 0 && row < m_session.documents().size() ? &m_session.documents().at(row) : nullptr;
}

void DocumentPanel::open(const QModelIndex &index)
{
    const DocumentSummary *chosen = summary(index);
    if (!chosen)
        return;
    const bool there = m_session.hasDocument() && m_session.document().id == chosen->id;
    if (!there)
        m_session.openDocument(chosen->id);
    Q_EMIT opened();
}

void DocumentPanel::showCurrent()
{
    const int row = ArticleHeader::row(m_session);
    const QModelIndex index = m_proxy->mapFromSource(m_proxy->sourceModel()->index(row, 0));
    // Not the list's own setCurrentIndex(): with Ctrl held, as by Ctrl+PgDown, it adds to what is selected.
    if (index.isValid() && index != m_list->currentIndex())
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid())
        m_list->scrollTo(index);
}

void DocumentPanel::showEmpty()
{
    const bool empty = m_proxy->rowCount() == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setText(m_proxy->sourceModel()->rowCount() == 0
                         ? tr("The articles of the project stand here. Open some, or drop them on the window.")
                         : tr("No article fits the filter."));
}

bool DocumentPanel::mayAllBecome(const QList<DocumentId> &ids, WorkState state) const
{
    return std::ranges::all_of(ids, [this, state](const DocumentId &id) {
        const auto found = std::ranges::find(m_session.documents(), id, &DocumentSummary::id);
        return found != m_session.documents().end() &&
               (found->state == state ||
                (mayFollow(found->state, state) && (!isVerdict(found->state, state) || m_session.may(Right::Review))));
    });
}

QList<DocumentId> DocumentPanel::selected() const
{
    QList<DocumentId> ids;
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : rows) {
        if (const DocumentSummary *one = summary(index))
            ids.append(one->id);
    }
    return ids;
}

void DocumentPanel::showMenu(QPoint position)
{
    const QList<DocumentId> ids = selected();
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    keepOwnLetters(menu);
    for (const WorkState state : {WorkState::InProgress, WorkState::Done, WorkState::InReview}) {
        QAction *mark = menu->addAction(tr("Mark as %1").arg(stateName(state)));
        mark->setEnabled(!m_session.isReadOnly() && mayAllBecome(ids, state));
        if (const Result<> right = m_session.may(Right::Review); state == WorkState::InReview && !right)
            mark->setStatusTip(right.error().message);
        connect(mark, &QAction::triggered, this, [this, ids, state] {
            for (const DocumentId &id : ids)
                m_session.setWorkState(id, state);
        });
    }
    menu->addSeparator();
    QAction *remove = menu->addAction(QIcon::fromTheme(u"edit-delete"_s),
                                      tr("Remove %n article(s) from the project…", nullptr, int(ids.size())));
    remove->setEnabled(!m_session.isReadOnly());
    connect(remove, &QAction::triggered, this, [this, ids] { Q_EMIT removalRequested(ids); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace Guillemet
