// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/occurrencedelegate.h"

#include "models/itemmodels/occurrencemodel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace Guillemet {

namespace {

constexpr int PlacePadding = 2; // device-independent pixels
constexpr int PlaceGap = 8;
constexpr qreal HitAt = 0.38; // of the width: where the hits begin

struct PlaceWords
{
    QRect place;
    QString text;
    Qt::TextElideMode elide = Qt::ElideRight;
    Qt::Alignment side = Qt::AlignLeft;
};

void drawPlace(QPainter *painter, const QFont &font, const QColor &color, const PlaceWords &words)
{
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(words.place, int(Qt::AlignVCenter | words.side | Qt::TextSingleLine),
                      QFontMetrics(font).elidedText(words.text, words.elide, words.place.width()));
}

} // namespace

QSize OccurrenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {300, std::max(option.fontMetrics.height(), 18) + 2 * PlacePadding};
}

void OccurrenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString text = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const QColor quiet = row.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText);
    const QColor strong = row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const bool fits = index.data(OccurrenceModel::FitsRole).toBool();
    QRect inside = row.rect.adjusted(style->pixelMetric(QStyle::PM_IndicatorWidth) + PlaceGap, 0, -PlaceGap, 0);
    painter->save();
    const QString reason = index.data(OccurrenceModel::ReasonRole).toString();
    const int reasonWidth = reason.isEmpty() ? 0 : row.fontMetrics.horizontalAdvance(reason) + PlaceGap;
    if (reasonWidth > 0) {
        QRect place = inside;
        place.setLeft(inside.right() - reasonWidth);
        drawPlace(painter, row.font, quiet, {place, reason, Qt::ElideRight, Qt::AlignRight});
        inside.setRight(place.left() - PlaceGap);
    }
    QFont bold = row.font;
    bold.setWeight(QFont::DemiBold);
    const QString hit = index.data(OccurrenceModel::HitRole).toString();
    if (hit.isEmpty()) {
        drawPlace(painter, bold, fits ? strong : quiet, {inside, text});
        painter->restore();
        return;
    }
    const int hitWidth = std::min(QFontMetrics(bold).horizontalAdvance(hit) + 2, inside.width() / 2);
    const QRect left(inside.left(), inside.top(), int(inside.width() * HitAt), inside.height());
    const QRect middle(left.right() + 1, inside.top(), hitWidth, inside.height());
    const QRect right(middle.right() + 1, inside.top(), inside.right() - middle.right(), inside.height());
    // As in the text, whatever the direction of the window.
    drawPlace(painter, row.font, quiet,
              {left, index.data(OccurrenceModel::LeftRole).toString(), Qt::ElideLeft, Qt::AlignRight});
    drawPlace(painter, bold, fits ? strong : quiet, {middle, hit});
    drawPlace(painter, row.font, quiet, {right, index.data(OccurrenceModel::RightRole).toString()});
    painter->restore();
}

} // namespace Guillemet
