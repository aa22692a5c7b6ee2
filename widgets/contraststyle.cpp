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
    case PE_IndicatorRadioButton:
        outline(*option, *painter, true);
        break;
    default:
        break;
    }
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
