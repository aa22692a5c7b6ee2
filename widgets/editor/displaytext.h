// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Guillemet {

/** The text as the widget is given it: paragraphs that are far too long to be laid out at once are cut at a space.
 * Every position stays what it is. */
QString displayText(const QString &text);

/** A paragraph that displayText() could not cut, for it has no spaces. */
bool hasEndlessParagraph(QStringView text);

/** Whether most letters at the beginning of a text are written from right to left. */
bool isWrittenRightToLeft(QStringView text);

} // namespace Guillemet
