// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document.h"

namespace Guillemet {

/** An article of text that is text already: dropped, pasted, found in a file. Its id follows from its text. */
Document articleFromText(QString text, const QString &source = {});

} // namespace Guillemet
