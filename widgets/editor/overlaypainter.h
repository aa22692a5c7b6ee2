// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editor/annotationscene.h"

class QPainter;

namespace Guillemet {

/** Where two annotators have something, to be drawn above the text: each with its letter, line pattern and colour. */
struct ReviewOverlay
{
    QList<Span> first = {};  ///< A has it so; in reading order, as the others
    QList<Span> second = {}; ///< B
    QList<Span> both = {};   ///< both have it alike

    bool isEmpty() const { return first.isEmpty() && second.isEmpty() && both.isEmpty(); }
    bool operator==(const ReviewOverlay &) const = default;
};

void paintOverlay(QPainter &painter, const AnnotationScene &scene, const ReviewOverlay &overlay, const QFont &font);

} // namespace Guillemet
