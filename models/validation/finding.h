// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/span.h"

#include <QtCore/QString>

namespace Guillemet {

enum class Severity {
    Hint,    ///< worth a look; often right as it is
    Warning, ///< probably a slip
    Error,   ///< cannot be right
};

/** Something to check in an article. */
struct Finding
{
    QString ruleId = {};
    Severity severity = Severity::Warning;
    Span place = {};              ///< inside the text; empty only where an annotation has no place of its own
    AnnotationId annotation = {}; ///< the one it is about; null if it is about the text
    QString explanation = {};     ///< translated: what is odd and why it matters
    QString fixLabel = {};        ///< translated: what the fix does; "" where no fix is certain

    bool hasFix() const { return !fixLabel.isEmpty(); }
    bool operator==(const Finding &) const = default;
};

/** Reading order, total for findings that differ. */
bool findingReadsBefore(const Finding &a, const Finding &b);

} // namespace Guillemet
