// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/marginnames.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace Guillemet {

namespace {
constexpr qsizetype MostNames = 500; // of several articles
} // namespace

void MarginNames::paint(QPainter &painter, const QRectF &rect, const QString &name, const QFont &font, bool bold)
{
    if (font != m_font || m_known.size() > MostNames)
        m_known.clear();
    m_font = font;
    QFont shown = font;
    shown.setBold(bold);
    const Key key{name, qFloor(rect.width()), bold};
    auto known = m_known.find(key);
    if (known == m_known.end()) {
        QStaticText text(QFontMetricsF(shown).elidedText(name, Qt::ElideRight, key.room));
        text.setTextFormat(Qt::PlainText);
        text.prepare({}, shown);
        known = m_known.insert(key, text);
    }
    const QSizeF size = known->size();
    painter.setFont(shown);
    painter.drawStaticText(QPointF(rect.right() - size.width(), rect.top() + (rect.height() - size.height()) / 2),
                           *known);
}

} // namespace Guillemet
