// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace Guillemet {

class AnnotationSet;

/**
 * What looks like the name of somebody in an article, the nearest to a position first: two or more words with a capital
 * in a row (Jean Dupont, Anne de la Tour) that are no country. Looks only some way around the position.
 */
QStringList namesInText(const QString &text, const AnnotationSet &annotations, int position);

} // namespace Guillemet
