// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detaildelegate.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace Guillemet {

namespace {

constexpr int Padding = 4; // above and below a line, in device-independent pixels
constexpr int Side = 8;

QFont headingFont(const QFont &font)
{
    QFont heading = font;
    heading.setPointSizeF(font.pointSizeF() * 0.9);
    heading.setWeight(QFont::DemiBold);
    return heading;
}

int headingHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(headingFont(option.font)).height() + 2 * Padding;
}

} // namespace

QSize DetailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = option.fontMetrics.height() + 2 * Padding;
    if (!index.data(HeadingRole).toString().isEmpty())
        height += headingHeight(option);
    return {option.fontMetrics.horizontalAdvance(index.data().toString()), height};
}

void DetailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    if (const QString heading = index.data(HeadingRole).toString(); !heading.isEmpty()) {
        const QRect place(row.rect.left(), row.rect.top(), row.rect.width(), headingHeight(option));
        painter->save();
        painter->setFont(headingFont(option.font));
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(place.adjusted(Side, 0, -Side, 0), Qt::AlignVCenter | Qt::AlignLeading, heading);
        painter->restore();
        row.rect.setTop(place.bottom() + 1);
    }
    const QString text = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const QString detail = index.data(DetailRole).toString();
    QRect place = row.rect.adjusted(Side, 0, -Side, 0);
    const int wanted = detail.isEmpty() ? 0 : row.fontMetrics.horizontalAdvance(detail) + Side;
    const int detailWidth = std::min(wanted, place.width() * 3 / 5);
    painter->save();
    painter->setFont(row.font);
    const auto group = row.state.testFlag(QStyle::State_Enabled) ? QPalette::Normal : QPalette::Disabled;
    painter->setPen(row.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    QRect textPlace = place;
    textPlace.setWidth(place.width() - detailWidth);
    textPlace = QStyle::visualRect(row.direction, place, textPlace);
    painter->drawText(textPlace, Qt::AlignVCenter | Qt::AlignLeading,
                      row.fontMetrics.elidedText(text, Qt::ElideRight, textPlace.width()));
    if (detailWidth > 0) {
        if (!selected)
            painter->setPen(row.palette.color(QPalette::PlaceholderText));
        QRect detailPlace = place;
        detailPlace.setLeft(place.right() - detailWidth + Side);
        detailPlace = QStyle::visualRect(row.direction, place, detailPlace);
        painter->drawText(detailPlace, Qt::AlignVCenter | Qt::AlignTrailing,
                          row.fontMetrics.elidedText(detail, Qt::ElideRight, detailPlace.width()));
    }
    painter->restore();
}

} // namespace Guillemet
