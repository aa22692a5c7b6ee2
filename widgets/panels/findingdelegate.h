// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtGui/QFont>
#include <QtWidgets/QStyledItemDelegate>

namespace Guillemet {

/** A finding in the list: how grave, its words, and beneath what is odd; a rule as a heading with its count. */
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    qsizetype lineCount(const QString &text, const QFont &font, int width) const;

    mutable QHash<QString, qsizetype> m_lineCounts; ///< of explanations, in this font and width
    mutable QFont m_font;
    mutable int m_width = 0;
};

} // namespace Guillemet
