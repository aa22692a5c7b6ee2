// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/iconcachingstyle.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace Guillemet {

namespace {

/** In a dark window in the colour of its words: Fusion's are a grey that is hardly seen there. */
QIcon legible(const QIcon &icon)
{
    const QPalette palette = QGuiApplication::palette();
    if (palette.color(QPalette::Window).lightness() >= 128)
        return icon;
    QIcon drawn;
    for (const QSize &size : icon.availableSizes()) {
        QPixmap pixmap = icon.pixmap(size, 1);
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), palette.color(QPalette::WindowText));
        painter.end();
        drawn.addPixmap(pixmap);
    }
    return drawn.isNull() ? icon : drawn;
}

} // namespace

IconCachingStyle::IconCachingStyle(const QString &name)
    : QProxyStyle(name)
{
}

QIcon IconCachingStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_TitleBarNormalButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        break;
    default: // another icon may depend on the option: arrows point the way one reads
        return QProxyStyle::standardIcon(which, option, widget);
    }
    auto known = m_icons.constFind(which);
    if (known == m_icons.cend())
        known = m_icons.insert(which, legible(QProxyStyle::standardIcon(which, option, widget)));
    return *known;
}

void IconCachingStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool round = element == PE_IndicatorRadioButton;
    const bool square = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if ((!round && !square) || option->palette.color(QPalette::Window).lightness() >= 128)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, round);
    painter->setBrush(Qt::NoBrush);
    const bool enabled = option->state.testFlag(State_Enabled);
    painter->setPen(option->palette.color(enabled ? QPalette::PlaceholderText : QPalette::Mid));
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter->drawEllipse(frame);
    else
        painter->drawRect(frame);
    painter->restore();
}

int IconCachingStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int aroundTabName = 12; // px, both sides together
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_TabBarTabHSpace ? std::min(usual, aroundTabName) : usual;
}

int IconCachingStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *more) const
{
    return hint == SH_EtchDisabledText ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
}

QPixmap IconCachingStyle::generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const
{
    constexpr qreal dimmed = 0.35; // as faint as the words beside it
    const bool dark = option && option->palette.color(QPalette::Window).lightness() < 128;
    if (mode != QIcon::Disabled || !dark)
        return QProxyStyle::generatedIconPixmap(mode, pixmap, option);
    QPixmap faint(pixmap.size());
    faint.setDevicePixelRatio(pixmap.devicePixelRatio());
    faint.fill(Qt::transparent);
    QPainter painter(&faint);
    painter.setOpacity(dimmed);
    painter.drawPixmap(0, 0, pixmap);
    return faint;
}

} // namespace Guillemet
