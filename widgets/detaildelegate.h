// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace Guillemet {

/** Paints an item as its text with a dimmed detail at the far side, and a heading above the first of a group. */
class DetailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int DetailRole = Qt::UserRole + 1;
    static constexpr int HeadingRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Guillemet
