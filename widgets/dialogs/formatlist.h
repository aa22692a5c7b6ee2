// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/format.h"

class QTreeWidget;
class QWidget;

namespace Guillemet {

/** Formats to choose from, in groups by what they are for. */
namespace FormatList {

QTreeWidget *make(const QList<const Format *> &formats, QWidget *parent);
void choose(QTreeWidget &list, const QString &id);
QString chosen(const QTreeWidget &list); ///< id
/** What it holds and what it does not, in words. */
QString describe(const Format &format);

} // namespace FormatList

} // namespace Guillemet
