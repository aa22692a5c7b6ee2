// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contraststyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace Guillemet {

ContrastStyle::ContrastStyle()
    : IconCachingStyle(QStringLiteral("fusion"))
{
}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    IconCachingStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit:
    case PE_Frame:
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_PanelButtonCommand:
        outline(*option, *painter);
        break;
    case PE_IndicatorDockWidgetResizeHandle:
        separate(*option, *painter);
        break;
    case PE_IndicatorRadioButton:
        outline(*option, *painter, true);
        break;
    default:
        break;
    }
}

void ContrastStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    IconCachingStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBarGroove)
        outline(*option, *painter);
    else if (element == CE_Splitter)
        separate(*option, *painter);
}

/** A line between two panels, along the middle of what they are dragged by. */
void ContrastStyle::separate(const QStyleOption &option, QPainter &painter)
{
    const QRect place = option.rect;
    const QPoint middle = place.center();
    painter.fillRect(place.width() > place.height() ? QRect(place.left(), middle.y(), place.width(), 1)
                                                    : QRect(middle.x(), place.top(), 1, place.height()),
                     option.palette.color(QPalette::Mid));
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    IconCachingStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        outline(*option, *painter);
}

void ContrastStyle::outline(const QStyleOption &option, QPainter &painter, bool round)
{
    const bool focus = option.state.testFlag(State_HasFocus);
    const bool enabled = option.state.testFlag(State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, round);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(option.palette.color(focus     ? QPalette::Highlight
                                             : enabled ? QPalette::Light
                                                       : QPalette::Mid),
                        focus ? 2 : 1));
    const QRectF frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter.drawEllipse(frame);
    else
        painter.drawRect(frame);
    painter.restore();
}

} // namespace Guillemet
