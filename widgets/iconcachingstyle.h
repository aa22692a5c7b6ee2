// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QProxyStyle>

namespace Guillemet {

/**
 * A style that keeps the icons of title bars. Each layout of a dock asks for those of its buttons, and Fusion makes
 * them anew of six files each time: a fifth of the program's start. And one that shows boxes to tick in a dark window
 * also where they are empty: Fusion frames them darker than the window. And dims icons of what cannot be done there:
 * Fusion makes white ones hardly less white. Tabs are less wide, so that the names of three panels stand side by side,
 * and words that are out of use have no second, lighter shape behind them.
 */
class IconCachingStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /** Over the style of this name. */
    explicit IconCachingStyle(const QString &name);

    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *more = nullptr) const override;
    /** To be called where the palette changed: a style may draw its icons with it. */
    void forgetIcons() { m_icons.clear(); }

private:
    mutable QHash<StandardPixmap, QIcon> m_icons;
};

} // namespace Guillemet
