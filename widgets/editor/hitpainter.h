// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editor/annotationscene.h"

class QPainter;

namespace Guillemet {

/** Marks the hits of a search in the scene's paragraphs, beneath the text. `hits` ascend and do not overlap. */
void paintHits(QPainter &painter, const AnnotationScene &scene, const QList<Span> &hits, const QRectF &clip);

} // namespace Guillemet
