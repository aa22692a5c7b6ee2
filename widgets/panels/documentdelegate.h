// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document.h"

#include <QtWidgets/QStyledItemDelegate>

namespace Guillemet {

/** An article of a DocumentModel in the list: how far one is with it, its title in up to two lines, and its counts. */
class DocumentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** "French · 9 quotations · 4 to decide". */
    static QString factsText(const DocumentSummary &summary);
};

} // namespace Guillemet
