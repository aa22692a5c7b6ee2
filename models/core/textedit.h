// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

namespace Guillemet {

/** One place of a text corrected. The position counts UTF-16 code units of the text before it. */
struct TextEdit
{
    int position = 0;
    QString removed = {};
    QString inserted = {};

    bool isEmpty() const { return removed == inserted; }
    int removedEnd() const { return position + static_cast<int>(removed.size()); }
    TextEdit inverted() const { return {position, inserted, removed}; }
    bool operator==(const TextEdit &) const = default;
};

/** Done one after the other: each position is of the text that the edits before it have left. */
using TextEdits = QList<TextEdit>;

TextEdits inverted(const TextEdits &edits);
/** Whether what they remove stands there. */
bool fits(const TextEdits &edits, QStringView text);
QString corrected(QString text, const TextEdits &edits);

/**
 * Where fragments are after a correction. What is inserted inside grows a fragment, what is inserted at its edge stays
 * outside; what is removed shrinks it; an edge inside of what is replaced keeps its distance from the beginning, if
 * there is room. Fragments of which nothing is left are dropped.
 */
Annotation::Fragments moved(Annotation::Fragments fragments, const TextEdits &edits);
/** The same for a place, which may be empty. */
Span moved(Span place, const TextEdits &edits);

} // namespace Guillemet
