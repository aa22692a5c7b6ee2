// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/historydelegate.h"

#include "models/itemmodels/historymodel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace Guillemet {

namespace {
constexpr int Padding = 3; // device-independent pixels
constexpr int Side = 6;
constexpr int Mark = 8;
} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + 2 * Padding};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString text = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const bool isDay = index.data(HistoryModel::NumberRole).toLongLong() == 0;
    const QColor full = row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor dim = selected ? full : row.palette.color(QPalette::PlaceholderText);
    const QString detail = index.data(HistoryModel::DetailRole).toString();
    const QRect place = row.rect.adjusted(isDay ? 2 : 0, 0, -Side, 0);
    const int detailWidth =
        detail.isEmpty() ? 0 : std::min(option.fontMetrics.horizontalAdvance(detail) + 2 * Side, place.width() / 2);
    const auto at = [&](QRect rect) { return QStyle::visualRect(row.direction, row.rect, rect); };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(HistoryModel::CurrentRole).toBool()) {
        const QRect mark(place.left() + 2, place.center().y() - Mark / 2 + 1, Mark, Mark);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? full : row.palette.color(QPalette::Highlight));
        painter->drawEllipse(at(mark));
    }
    const QRect words = place.adjusted(isDay ? 0 : Mark + Side, 0, -detailWidth, 0);
    painter->setFont(row.font);
    painter->setPen(isDay || index.data(HistoryModel::UndoneRole).toBool() ? dim : full);
    painter->drawText(at(words), Qt::AlignVCenter | Qt::AlignLeading,
                      row.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->setFont(option.font);
    painter->setPen(dim);
    const QRect far(place.right() - detailWidth + Side, place.top(), detailWidth - Side, place.height());
    painter->drawText(at(far), Qt::AlignVCenter | Qt::AlignTrailing,
                      option.fontMetrics.elidedText(detail, Qt::ElideRight, far.width()));
    painter->restore();
}

} // namespace Guillemet
