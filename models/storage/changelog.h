// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/loggedchange.h"

namespace Guillemet {

class DocumentTable;
class SqlConnection;
class TextOffsets;

/** Table `change_log`: what was done, and which of it can be undone and redone. Throws SqlFailure and Error. */
class ChangeLog
{
public:
    ChangeLog(SqlConnection &connection, DocumentTable &documents)
        : m_connection(connection)
        , m_documents(documents)
    {
    }

    /** Moves the act on the undo stack of the article, too. The number of the entry. */
    qint64 append(const DocumentId &document, const AnnotatorId &annotator, const MadeChange &made);
    /** The same for a correction of the text, with offsets of the text before and after it. */
    qint64 append(const DocumentId &document, const AnnotatorId &annotator, const MadeChange &made,
                  const TextOffsets &before, const TextOffsets &after);
    /** The newest entries before one, the oldest first. */
    QList<LoggedChange> entries(const DocumentId &document, const HistoryRange &range) const;
    UndoSteps undoSteps(const DocumentId &document, const AnnotatorId &annotator, const UndoRange &range) const;

    /** What an act did to an article. */
    struct Part
    {
        DocumentId document;
        AnnotatorId annotator;
        Act act;
        Change change;
    };
    /** Where an act is done (for Undo) or undone (for Redo), in other articles than one. */
    QList<Part> partsElsewhere(const ActId &act, ActStep step, const DocumentId &except) const;
    /** Whether undoing an act other than `except` may bring back what names a speaker. Looks through all. */
    bool isNamed(const SpeakerId &speaker, const ActId &except) const;
    /** As an act made or changed it last, though it is removed by now. Looks through all. */
    std::optional<Speaker> speaker(const SpeakerId &id) const;

private:
    enum class Direction { Older, Newer };
    QList<UndoStep> steps(const DocumentId &document, const AnnotatorId &annotator, Direction direction,
                          const UndoRange &range, UndoSteps &found) const;
    qint64 lastForeignCorrection(const DocumentId &document, const AnnotatorId &annotator) const;
    bool isLastDone(const DocumentId &document, const AnnotatorId &annotator, const ActId &act) const;
    void dropIfNothing(const DocumentId &document, const AnnotatorId &annotator, const ActId &act);
    void push(const DocumentId &document, const AnnotatorId &annotator);

    SqlConnection &m_connection;
    DocumentTable &m_documents;
};

} // namespace Guillemet
