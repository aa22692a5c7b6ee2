// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storedset.h"

#include <QtCore/QHash>

namespace Guillemet {

class ChangeLog;
class DocumentTable;
class SqlConnection;
class TextOffsets;

/** Corrections of texts: everybody's annotations and the places of discussions move along, and come back when it is
 * undone. Throws SqlFailure and Error. */
class TextCorrections
{
public:
    TextCorrections(SqlConnection &connection, DocumentTable &documents, ChangeLog &log)
        : m_connection(connection)
        , m_documents(documents)
        , m_log(log)
    {
    }

    /** Does a change with a correction, also to its set (annotation_set.number), and logs it. The other sets that were
     * changed, whose annotations are to be counted again. */
    QList<qint64> apply(const DocumentId &document, const AnnotatorId &annotator, qint64 set, const MadeChange &made);

    /** What an entry of the log, a correction, did to a set that is not the one it was made in. */
    Change doneToOther(const DocumentId &document, qint64 entry, qint64 set) const;

private:
    using Changes = QHash<qint64, Change>; ///< by set
    Changes earlier(const DocumentId &document, const MadeChange &made, const TextOffsets &now,
                    const TextOffsets &then) const;
    void write(qint64 set, const QList<Annotation> &old, const Change &change, const TextOffsets &offsets,
               const TextOffsets &offsetsAfter);
    QString moveDiscussions(const DocumentId &document, const MadeChange &made, const TextOffsets &before,
                            const TextOffsets &after);
    QString earlierDiscussions(const DocumentId &document, const MadeChange &made) const;

    SqlConnection &m_connection;
    DocumentTable &m_documents;
    ChangeLog &m_log;
};

} // namespace Guillemet
