// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/documentpanel.h"

#include "models/itemmodels/documentfiltermodel.h"
#include "models/itemmodels/documentmodel.h"
#include "models/session/session.h"
#include "widgets/articleheader.h"
#include "widgets/panels/documentdelegate.h"

#include <QtGui/QIcon>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

DocumentPanel::DocumentPanel(Session &session, DocumentModel *documents, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_proxy(new DocumentFilterModel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    m_proxy->setSourceModel(documents);
    m_filter->setObjectName(u"articleFilter"_s);
    m_filter->setPlaceholderText(tr("Filter articles"));
    m_filter->setAccessibleName(tr("Filter articles"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
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
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setText(text);
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

void DocumentPanel::showMenu(QPoint position)
{
    QList<DocumentId> ids;
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : rows) {
        if (const DocumentSummary *one = summary(index))
            ids.append(one->id);
    }
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const WorkState state : {WorkState::InProgress, WorkState::Done}) {
        QAction *mark = menu->addAction(tr("Mark as %1").arg(stateName(state)));
        mark->setEnabled(!m_session.isReadOnly());
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
