// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elidedlabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace Guillemet {

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent)
    : QLabel(parent)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place = contentsRect();
    const Qt::Alignment where = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(&painter, place, static_cast<int>(where) | Qt::TextSingleLine, palette(), isEnabled(),
                          fontMetrics().elidedText(text(), m_mode, place.width()), foregroundRole());
}

} // namespace Guillemet
