// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtGui/QFont>
#include <QtGui/QStaticText>

class QPainter;

namespace Guillemet {

/** The names written beside quotations, cut to the room there is and laid out once. */
class MarginNames
{
public:
    struct Look
    {
        QFont font; ///< of all; may change
        bool bold = false;
        bool atLeft = false; ///< of the room there is, not at the right
    };
    /** In the painter's pen. */
    void paint(QPainter &painter, const QRectF &rect, const QString &name, const Look &look);

private:
    struct Key
    {
        QString name;
        int room; ///< px
        bool bold;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.name, key.room, key.bold); }
    };
    QFont m_font;
    QHash<Key, QStaticText> m_known;
};

} // namespace Guillemet
