// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/marginnames.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace Guillemet {

namespace {
constexpr qsizetype MostNames = 500; // of several articles
} // namespace

void MarginNames::paint(QPainter &painter, const QRectF &rect, const QString &name, const Look &look)
{
    if (look.font != m_font || m_known.size() > MostNames)
        m_known.clear();
    m_font = look.font;
    QFont shown = look.font;
    shown.setBold(look.bold);
    const Key key{name, qFloor(rect.width()), look.bold};
    auto known = m_known.find(key);
    if (known == m_known.end()) {
        QStaticText text(QFontMetricsF(shown).elidedText(name, Qt::ElideRight, key.room));
        text.setTextFormat(Qt::PlainText);
        text.prepare({}, shown);
        known = m_known.insert(key, text);
    }
    const QSizeF size = known->size();
    painter.setFont(shown);
    const qreal left = look.atLeft ? rect.left() : rect.right() - size.width();
    painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - size.height()) / 2), *known);
}

} // namespace Guillemet
