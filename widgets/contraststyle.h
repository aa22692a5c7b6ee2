// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/iconcachingstyle.h"

namespace Guillemet {

/** Fields, boxes and panels with an outline that is seen on black: a style's own is a shade of what is around it. */
class ContrastStyle final : public IconCachingStyle
{
    Q_OBJECT

public:
    ContrastStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;

private:
    static void separate(const QStyleOption &option, QPainter &painter);
    static void outline(const QStyleOption &option, QPainter &painter, bool round = false);
};

} // namespace Guillemet
