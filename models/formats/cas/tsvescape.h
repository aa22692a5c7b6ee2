// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Guillemet {

/** A line of the text as WebAnno TSV has it: control characters and backslashes are escaped. */
QString tsvEscapedText(QStringView line);
/** The value of a feature: also what has a meaning in columns is escaped. */
QString tsvEscapedValue(QStringView value);
/** The reverse of both. */
QString tsvUnescaped(QStringView escaped);
/** Pieces between separators that are not escaped; at least one. */
QStringList tsvSplit(const QString &escaped, QChar separator);

} // namespace Guillemet
