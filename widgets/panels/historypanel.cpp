// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/historypanel.h"

#include "models/itemmodels/historyfiltermodel.h"
#include "models/itemmodels/historymodel.h"
#include "widgets/panels/historydelegate.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTreeView>

namespace Guillemet {

using namespace Qt::StringLiterals;

HistoryPanel::HistoryPanel(HistoryModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_shown(new HistoryFilterModel(this))
    , m_list(new QTreeView(this))
    , m_people(new QComboBox(this))
    , m_kinds(new QComboBox(this))
    , m_empty(new QLabel(tr("What is done to an article stands here: who changed what, and when."), this))
{
    m_shown->setSourceModel(model);
    build();
    fillPeople();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::choose);
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, &HistoryPanel::expandNew);
    connect(m_shown, &QAbstractItemModel::modelReset, this, [this] { expandNew({}, 0, m_shown->rowCount() - 1); });
    connect(model, &QAbstractItemModel::rowsInserted, this, &HistoryPanel::fillPeople);
    connect(model, &QAbstractItemModel::modelReset, this, &HistoryPanel::fillPeople);
    connect(m_people, &QComboBox::activated, this, [this] {
        m_shown->setPerson(m_people->currentData().toString());
        update();
    });
    connect(m_kinds, &QComboBox::activated, this, [this] {
        m_shown->setKinds(m_kinds->currentData().toInt());
        update();
    });
    update();
}

void HistoryPanel::build()
{
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_list->header(), &QHeaderView::sectionResized, m_list->itemDelegate(),
            [delegate = m_list->itemDelegate()] { Q_EMIT delegate->sizeHintChanged({}); }); // one line or two
    m_list->setIndentation(12);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_people->setObjectName(u"historyPeople"_s);
    m_people->setAccessibleName(tr("By whom"));
    m_kinds->setObjectName(u"historyKinds"_s);
    m_kinds->setAccessibleName(tr("About what"));
    m_kinds->addItem(tr("Everything"), 0);
    m_kinds->addItem(tr("Quotations"), HistoryModel::Quotations);
    m_kinds->addItem(tr("Speakers"), HistoryModel::Speakers);
    m_kinds->addItem(tr("Countries"), HistoryModel::Countries);
    m_kinds->addItem(tr("Notes"), HistoryModel::Notes);
    m_kinds->addItem(tr("Other"), HistoryModel::Others);
    m_empty->setObjectName(u"noHistory"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    for (QComboBox *box : {m_people, m_kinds}) {
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        box->setMinimumContentsLength(6);
    }

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(4, 2, 4, 0);
    bar->setSpacing(4);
    bar->addWidget(m_people, 1);
    bar->addWidget(m_kinds, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
}

void HistoryPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void HistoryPanel::clearChoice()
{
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->selectionModel()->clear();
    m_list->viewport()->update();
}

void HistoryPanel::choose(const QModelIndex &index)
{
    if (const qint64 number = index.data(HistoryModel::NumberRole).toLongLong(); number > 0)
        Q_EMIT chosen(number, index.data().toString(), index.data(HistoryModel::AnnotatorRole).toString());
}

void HistoryPanel::fillPeople()
{
    const QList<std::pair<QString, QString>> people = m_model->people();
    if (m_people->count() != people.size() + 1) {
        const QString chosen = m_people->currentData().toString();
        m_people->clear();
        m_people->addItem(tr("Everybody"), QString());
        for (const auto &[id, name] : people)
            m_people->addItem(name, id);
        m_people->setCurrentIndex(std::max(0, m_people->findData(chosen)));
        m_shown->setPerson(m_people->currentData().toString());
    }
    m_people->setVisible(people.size() > 1);
    update();
}

void HistoryPanel::expandNew(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        m_list->expand(parent);
    else
        for (int row = first; row <= last; ++row)
            m_list->expand(m_shown->index(row, 0));
    update();
}

void HistoryPanel::update()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_kinds->setVisible(any);
    m_empty->setVisible(!any);
    // Where the filter leaves less than fills the panel, more is read without scrolling.
    QTimer::singleShot(0, m_list, [this] {
        if (m_list->isVisible() && m_list->verticalScrollBar()->maximum() == 0 && m_shown->canFetchMore({}))
            m_shown->fetchMore({});
    });
}

bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Guillemet
