// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/losstree.h"

#include "models/formats/proof/lossreport.h"

namespace Guillemet {

namespace {
constexpr int LostArticleRole = Qt::UserRole;
constexpr int LostAnnotationRole = Qt::UserRole + 1;
} // namespace

LossTree::LossTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("What this format does not hold"));
    setHeaderHidden(true);
    connect(this, &QTreeWidget::itemClicked, this, &LossTree::reveal);
    connect(this, &QTreeWidget::itemActivated, this, &LossTree::reveal);
}

void LossTree::reveal(const QTreeWidgetItem *item)
{
    if (const auto article = item->data(0, LostArticleRole).value<DocumentId>(); !article.isNull())
        Q_EMIT revealRequested(article, item->data(0, LostAnnotationRole).value<AnnotationId>());
}

void LossTree::setReport(const LossReport &lost, bool complete)
{
    clear();
    if (lost.isEmpty() && complete)
        new QTreeWidgetItem(this, {tr("Nothing: this format holds all of it.")});
    const QStringList lines = lost.summary();
    qsizetype at = 0;
    for (const LossReport::Losses &losses : lost.losses()) {
        auto *kind = new QTreeWidgetItem(this, {lines.value(at++)});
        for (const LossReport::Item &item : losses.items) {
            auto *row = new QTreeWidgetItem(kind, {item.words});
            row->setToolTip(0, item.words);
            row->setData(0, LostArticleRole, QVariant::fromValue(item.article));
            row->setData(0, LostAnnotationRole, QVariant::fromValue(item.annotation));
        }
        if (losses.count > losses.items.size())
            new QTreeWidgetItem(kind,
                                {tr("…and %n more", nullptr, static_cast<int>(losses.count - losses.items.size()))});
    }
}

} // namespace Guillemet
