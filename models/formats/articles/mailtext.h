// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace Guillemet {

/** The paragraphs of the text of a message: lines that were broken for the mail are joined (`flowed` as RFC 3676 has
 * it, else where all are as long as mail programs make them), the signature is left out. */
QStringList mailParagraphs(const QString &text, bool flowed);

} // namespace Guillemet
