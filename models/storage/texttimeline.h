// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/textoffsets.h"

#include <memory>

namespace Guillemet {

class DocumentTable;
class SqlConnection;

/**
 * Table `text_correction`: the text of an article at the times of the entries of the log, for their positions are of
 * that text. Costs no more than a question where the text was never corrected, and the text itself is not read.
 */
class TextTimeline
{
public:
    /** `document` is document.number. */
    TextTimeline(SqlConnection &connection, const DocumentTable &documents, qint64 document);

    /** Of the text right before and right after an entry of the log, by its number. */
    const TextOffsets &before(qint64 entry) const { return offsets(entry - 1); }
    const TextOffsets &after(qint64 entry) const { return offsets(entry); }
    /** The correction that an entry is; empty for others. */
    TextEdits correction(qint64 entry) const;
    /** What an entry did to annotations, with the positions that they have now. */
    Change asOfNow(qint64 entry, Change change) const;

private:
    struct Version
    {
        qint64 until = 0; ///< the entry that corrected it
        TextEdits edits;  ///< what that did to it
        TextOffsets offsets;
    };
    const TextOffsets &offsets(qint64 entry) const;
    QList<TextEdits> since(qint64 entry) const;

    QList<Version> m_past; ///< the newest first
    std::shared_ptr<const TextOffsets> m_now;
};

/** [[position, removed, inserted], …] in code points; `offsets` are of the text before the first edit. */
QString textEditsToText(const TextEdits &edits, TextOffsets offsets);

} // namespace Guillemet
