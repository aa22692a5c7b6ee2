// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/act.h"
#include "models/core/annotator.h"
#include "models/core/change.h"
#include "models/core/document.h"

#include <QtCore/QDateTime>

#include <optional>

namespace Guillemet {

/** How often an annotation set was saved; 0 for one that does not exist yet. */
using Revision = qint64;

/** One annotator's annotations on one article, as they are in the project; positions in UTF-16 code units. */
struct StoredSet
{
    QList<Annotation> annotations;
    Revision revision = 0;
    WorkState state = WorkState::New;
    QString analyzer;  ///< version of the analysis that made the suggestions, or whose suggestions it has taken in
    QString note = {}; ///< of the annotator on the article

    bool exists() const { return revision > 0; }
};

/** An article that comes into the project, with what others have annotated on it. */
struct NewArticle
{
    Document document;
    QList<std::pair<Annotator, QList<Annotation>>> sets = {};
    QList<Speaker> speakers = {};
    QString original = {}; ///< the text as it came in, where it was corrected since
};

struct AddedArticle
{
    DocumentId id; ///< of the article with the same text, where the project had it already
    bool isNew = true;
};

struct MadeChange
{
    Change change = {};
    QDateTime at = {}; ///< in UTC
    Act act = {};
    ActStep step = ActStep::Do;
    /** What the act does to other articles; undoing and redoing find it in the log. Edits of annotations that have been
     * changed since are left out. */
    QList<ArticleChange> elsewhere = {};
};

/** Changes of one annotator to one article, saved together or not at all. */
struct SaveRequest
{
    DocumentId document;
    Annotator annotator;
    Revision expected = 0; ///< the set must have this revision: nobody else has changed it
    /** Where the set does not exist yet (expected is 0): what it held before the first change. */
    QList<Annotation> base = {};
    std::optional<WorkState> state = {};
    std::optional<QString> analyzer = {}; ///< see StoredSet
    QList<MadeChange> changes = {};
};

/** The suggestions for one article; they replace those of an earlier analysis. */
struct ArticleAnalysis
{
    DocumentId document;
    QString language; ///< becomes the article's where it has none
    QString analyzer; ///< version of the analysis, see analysisKey()
    QList<Annotation> annotations = {};
    QList<Speaker> speakers = {}; ///< added to the project's; those it knows stay as they are
    int corrections = 0;          ///< Document::corrections of the text that was analysed
};

/** What suggestions depend on beside the text: other ones are due where this differs from StoredSet::analyzer. */
inline QString analysisKey(const QString &version, const QString &language)
{
    return version + u'/' + language;
}

/** For SaveRequest::expected: the set as it is there, begun with the suggestions where there is none. */
inline constexpr Revision anyRevision = -1;

} // namespace Guillemet
