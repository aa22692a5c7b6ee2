// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/annotationtreeview.h"

#include <QtWidgets/QStyledItemDelegate>

namespace Guillemet {

namespace {

constexpr int NarrowestLetter = 2; // px: more letters than this cannot be seen in a row

/** Gives the style no more text than can fit: laying out what is cut off takes most of the time of painting a row. */
class FittingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int most = option->rect.width() / NarrowestLetter;
        if (option->rect.isValid() && option->text.size() > most)
            option->text.truncate(most);
    }
};

} // namespace

AnnotationTreeView::AnnotationTreeView(QWidget *parent)
    : QTreeView(parent)
{
    setUniformRowHeights(true);
    setItemDelegate(new FittingDelegate(this));
}

void AnnotationTreeView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                     const QList<int> &roles)
{
    // For a range the base class looks for the place of each of its rows among all rows, which for a hundred thousand
    // takes ten seconds. All rows have one height: there is nothing to do but to paint those in view.
    if (topLeft.row() == bottomRight.row())
        QTreeView::dataChanged(topLeft, bottomRight, roles);
    else
        viewport()->update();
}

} // namespace Guillemet
