// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotator.h"
#include "models/core/document.h"
#include "models/core/speaker.h"
#include "models/formats/importproof.h"
#include "models/formats/standoff/spananchoring.h"

namespace Guillemet {

/** An annotation as a file has it: in the file's names and positions. */
struct StandoffSpan
{
    QString id = {}; ///< unique in the article
    QString label = {};
    RecordedSpan place = {};
    Attributes attributes = {}; ///< Guillemet's names; not Attribute::Speaker
    QString speaker = {};       ///< the speaker's name
    QString speakerId = {};     ///< the speaker's id, where the file has one
    QString where = {};         ///< for messages: "line 3"
};

struct StandoffRelation
{
    QString type = {};
    QString from = {}; ///< ids of spans
    QString to = {};
    QString where = {};
    bool ofEvent = false; ///< not a line of its own in the file
};

/** An article as a file has it. */
struct StandoffArticle
{
    /** Takes what formats with a line for each call title, author, site, date, language and annotator; false for any
     * other name. */
    bool setNamed(QStringView name, const QString &value);

    Document document = {}; ///< its text is as in the file: line ends too, but without byte order mark
    bool hasByteOrderMark = false;
    OffsetUnit::Counts counts = OffsetUnit::Counts::CodePoints;
    QString annotator = {};
    QList<StandoffSpan> spans = {};
    QList<StandoffRelation> relations = {};
    ImportProof met = {}; ///< attributes and events in the names of the file; the rest is counted as it is taken over
};

} // namespace Guillemet
