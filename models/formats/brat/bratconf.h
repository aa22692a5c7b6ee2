// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace Guillemet {

class BratLabels;

/** The two files that tell brat which types there are and how they are drawn. */
QByteArray bratAnnotationConf(const BratLabels &labels, const QStringList &attributes);
QByteArray bratVisualConf(const BratLabels &labels);

} // namespace Guillemet
