// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace Guillemet {

/** Where an annotator is with an article. */
enum class WorkState { New, InProgress, Done };
QString toString(WorkState state); ///< "new", "in-progress", "done"
WorkState workStateFromString(QStringView text);

/** An article: its text, as annotated, and what is known about it. The text has LF line ends and no byte order mark. */
struct Document
{
    DocumentId id = {};
    QString title = {};
    QString text = {};
    QString language = {}; ///< ISO 639-1, "" while unknown
    QString author = {};
    QString site = {};   ///< newspaper, agency or web site
    QString date = {};   ///< of publication, ISO 8601 date or as found
    QString source = {}; ///< path or address it came from
    int corrections = 0; ///< of the text since it came in; those that were undone, and undoing them, count too

    /** SHA-256 of the text in UTF-8: recognises an article that comes in again. */
    QByteArray textHash() const;

    bool operator==(const Document &) const = default;
};

/** The first line with words in it, at most 120 characters, cut at a word: a title for a text that has none. */
QString titleFromText(QStringView text);

/** What the list of articles shows, without the text. Counts are those of the annotator's set, or of the suggestions
 * before it is begun. */
struct DocumentSummary
{
    DocumentId id = {};
    QString title = {};
    QString language = {};
    QString site = {};
    QString date = {};
    WorkState state = WorkState::New;
    int length = 0;     ///< of the text in code points
    int quotations = 0; ///< confirmed or suggested
    int undecided = 0;  ///< see Annotation::awaitsDecision()
    bool analysed = false;
    int unsure = 0;    ///< annotations marked as unsure
    QString note = {}; ///< what the annotator notes on the article

    bool operator==(const DocumentSummary &) const = default;
};

} // namespace Guillemet
