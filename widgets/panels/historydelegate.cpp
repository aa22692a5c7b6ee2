// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/historydelegate.h"

#include "models/itemmodels/historymodel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTreeView>

namespace Guillemet {

namespace {
constexpr int Padding = 3; // device-independent pixels
constexpr int Side = 6;
constexpr int Mark = 8;

/** Whether who and when go below what was done, as there is no room beside it. */
bool needsTwoLines(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *list = qobject_cast<const QTreeView *>(option.widget);
    const QString detail = index.data(HistoryModel::DetailRole).toString();
    if (!list || detail.isEmpty())
        return false;
    QFont bold = option.font; // the current one is, and is not to be higher than it was
    bold.setBold(true);
    const int words = QFontMetrics(bold).horizontalAdvance(index.data().toString());
    const int older =
        2 * option.fontMetrics.averageCharWidth(); // "just now" is "12 min ago" before it is laid out anew
    const int room = list->viewport()->width() - list->indentation() - Mark - 4 * Side;
    return words + option.fontMetrics.horizontalAdvance(detail) + older > room;
}
} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = needsTwoLines(option, index) ? 2 : 1;
    return {100, option.fontMetrics.height() * lines + 2 * Padding};
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
    // As it was laid out: what is said of when is longer after a while.
    const bool twoLines = row.rect.height() >= 2 * option.fontMetrics.height();
    const int detailWidth = detail.isEmpty() || twoLines ? 0 : option.fontMetrics.horizontalAdvance(detail) + 2 * Side;
    const int line = twoLines ? option.fontMetrics.height() : place.height() - 2 * Padding;
    const QRect first(place.left(), place.top() + Padding, place.width(), line);
    const auto at = [&](QRect rect) { return QStyle::visualRect(row.direction, row.rect, rect); };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(HistoryModel::CurrentRole).toBool()) {
        const QRect mark(place.left() + 2, first.center().y() - Mark / 2 + 1, Mark, Mark);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? full : row.palette.color(QPalette::Highlight));
        painter->drawEllipse(at(mark));
    }
    const QRect words = first.adjusted(isDay ? 0 : Mark + Side, 0, -detailWidth, 0);
    painter->setFont(row.font);
    painter->setPen(isDay || index.data(HistoryModel::UndoneRole).toBool() ? dim : full);
    painter->drawText(at(words), Qt::AlignVCenter | Qt::AlignLeading,
                      row.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->setFont(option.font);
    painter->setPen(dim);
    const QRect far = twoLines ? words.translated(0, line)
                               : QRect(place.right() - detailWidth + Side, first.top(), detailWidth - Side, line);
    painter->drawText(at(far), int(Qt::AlignVCenter | (twoLines ? Qt::AlignLeading : Qt::AlignTrailing)),
                      option.fontMetrics.elidedText(detail, Qt::ElideRight, far.width()));
    painter->restore();
}

} // namespace Guillemet
