// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/formats/articleexport.h"
#include "models/storage/reviewtable.h"
#include "models/storage/storedset.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace Guillemet {

/** An article of somebody else's with all that was annotated on it. */
struct MergeArticle
{
    struct Set
    {
        Annotator annotator;
        StoredSet stored;       ///< with revision 0 where that is not known: in files
        QDateTime changed = {}; ///< last, in UTC; invalid where that is not known
    };

    Document document;
    QList<Set> sets;
    QString original = {};        ///< the text as it came in, where it was corrected since
    QByteArray originalHash = {}; ///< of that, where the text itself is not known
};

/** What comes in from one project, or from files. */
struct MergeSource
{
    QString name; ///< for messages
    QList<Speaker> speakers;
    QList<MergeArticle> articles;
    QList<Discussion> discussions = {};
    QList<SetStanding> standings = {};
    QList<Guideline> guidelines = {};
    QList<RoleChange> roles = {};
    QList<RejectionReason> reasons = {};
    QStringList issues = {}; ///< what could not be read, in words
};

/** Makes a source of articles as files have them: of several with the same text one, with the sets of all. */
class MergeCollector
{
public:
    explicit MergeCollector(const QString &name) { m_source.name = name; }
    /** What is nobody's and empty comes without a set. */
    void add(const ArticleExport &article);
    void tell(const QStringList &issues) { m_source.issues += issues; }
    MergeSource take() { return std::move(m_source); }

private:
    MergeSource m_source;
    QHash<QByteArray, qsizetype> m_places; ///< by the hash of the text
    QSet<SpeakerId> m_speakers;
};

/** A project, a file of Guillemet's JSON, or a folder of such files. */
Result<MergeSource> readMergeSource(const QString &path, const QList<DocumentId> &only);

} // namespace Guillemet
