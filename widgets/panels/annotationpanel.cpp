// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/annotationpanel.h"

#include "models/itemmodels/annotationmodel.h"
#include "models/itemmodels/unsurefiltermodel.h"
#include "widgets/panels/annotationtreeview.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace Guillemet {

using namespace Qt::StringLiterals;

AnnotationPanel::AnnotationPanel(AnnotationModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_tree(new AnnotationTreeView(this))
    , m_onlyUnsure(new QToolButton(this))
    , m_follow(new QTimer(this))
{
    m_follow->setSingleShot(true);
    m_follow->setInterval(0);
    connect(m_follow, &QTimer::timeout, this, &AnnotationPanel::follow);
    m_tree->setObjectName(u"annotationTree"_s);
    m_tree->setAccessibleName(tr("Annotations"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_onlyUnsure->setObjectName(u"onlyUnsure"_s);
    m_onlyUnsure->setCheckable(true);
    m_onlyUnsure->setAutoRaise(true);
    m_onlyUnsure->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_onlyUnsure->setToolTip(tr("Show only what is marked as unsure"));
    m_onlyUnsure->hide();
    layout->addWidget(m_onlyUnsure);
    layout->addWidget(m_tree);

    watch(model);
    showModel(model);
    connect(m_onlyUnsure, &QToolButton::toggled, this, &AnnotationPanel::filter);
    connect(m_tree, &QTreeView::clicked, this, &AnnotationPanel::choose);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        choose(index);
        Q_EMIT activated();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &AnnotationPanel::expandNew);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_unsure)
            m_tree->expandAll();
        else
            m_tree->expandToDepth(0);
    });
}

/** To be called before the tree hears of the model: it goes on to the next row when its own is taken out, and the text
 * must not follow. */
void AnnotationPanel::watch(const QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_following = true; });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_following = false;
        m_follow->start();
    });
    connect(model, &QAbstractItemModel::rowsInserted, m_follow, qOverload<>(&QTimer::start));
}

void AnnotationPanel::showModel(QAbstractItemModel *model)
{
    m_tree->setModel(model);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(24);
    m_tree->header()->setSectionResizeMode(AnnotationModel::TextColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(AnnotationModel::DetailColumn, QHeaderView::Interactive);
    m_tree->header()->resizeSection(AnnotationModel::DetailColumn, 104);
    m_tree->hideColumn(AnnotationModel::TypeColumn);
    m_tree->hideColumn(AnnotationModel::StatusColumn);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &AnnotationPanel::choose);
}

/** The filter is there only while it is wanted: it would follow every change of a long list. */
void AnnotationPanel::filter(bool onlyUnsure)
{
    if (onlyUnsure) {
        m_unsure = new UnsureFilterModel(this);
        m_unsure->setSourceModel(m_model);
        watch(m_unsure);
        showModel(m_unsure);
        m_tree->expandAll();
    } else {
        showModel(m_model);
        delete m_unsure;
        m_tree->expandToDepth(0);
    }
}

void AnnotationPanel::setUnsureCount(int count)
{
    m_onlyUnsure->setText(tr("? Only what is unsure (%n)", nullptr, count));
    m_onlyUnsure->setVisible(count > 0 || m_onlyUnsure->isChecked());
}

void AnnotationPanel::expandNew(const QModelIndex &parent, int first, int last)
{
    if (m_unsure)
        return; // everything is open
    // The groups stand open; what is inside them is opened by hand.
    if (!parent.isValid()) {
        for (int row = first; row <= last; ++row)
            m_tree->expand(m_model->index(row, 0));
    } else if (!parent.parent().isValid() && first == 0) {
        m_tree->expand(parent);
    }
}

void AnnotationPanel::choose(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    const QModelIndex row = index.siblingAtColumn(0);
    const auto id = row.data(AnnotationModel::AnnotationIdRole).value<AnnotationId>();
    if (!id.isNull())
        Q_EMIT chosen(id, row.data(AnnotationModel::SpanRole).value<Span>());
}

void AnnotationPanel::setCurrent(const AnnotationId &id)
{
    m_wanted = id;
    m_follow->start();
}

void AnnotationPanel::follow()
{
    const AnnotationId id = m_wanted;
    const QModelIndex now = m_tree->currentIndex();
    if (now.isValid() && now.siblingAtColumn(0).data(AnnotationModel::AnnotationIdRole).value<AnnotationId>() == id)
        return; // it was chosen here, perhaps in another of its places
    const QScopedValueRollback following(m_following, true);
    const QModelIndex there = m_model->indexOf(id);
    // What is filtered out is not asked for: the filter would remember it as empty and not show it once it is unsure.
    const bool isShown = !m_unsure || there.data(AnnotationModel::UnsureRole).toBool();
    const QModelIndex row = !isShown ? QModelIndex() : m_unsure ? m_unsure->mapFromSource(there) : there;
    openPage(row);
    m_tree->setCurrentIndex(row);
    if (row.isValid())
        m_tree->scrollTo(row);
}

/** The page that a row is on, instead of the one that was opened for the last: what is open costs time. */
void AnnotationPanel::openPage(const QModelIndex &row)
{
    QModelIndex page = row.parent();
    while (page.isValid() &&
           page.data(AnnotationModel::KindRole).value<AnnotationNode::Kind>() != AnnotationNode::Kind::Page)
        page = page.parent();
    if (!page.isValid() || m_tree->isExpanded(page))
        return;
    if (m_opened.isValid())
        m_tree->collapse(m_opened);
    m_tree->expand(page);
    m_opened = page;
}

void AnnotationPanel::focusTree()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Guillemet
