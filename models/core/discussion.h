// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

#include <QtCore/QDateTime>

namespace Guillemet {

using DiscussionId = Id<struct DiscussionKindTag>;
using CommentId = Id<struct CommentKindTag>;

struct Comment
{
    CommentId id = {};
    QString author = {}; ///< the name
    QDateTime at = {};   ///< in UTC
    QString text = {};

    bool operator==(const Comment &) const = default;
};

/** What colleagues say about an article or a quotation; or what a reviewer asks an annotator to look at again. */
struct Discussion
{
    enum class Kind {
        Discussion,
        Remark, ///< of a reviewer, to be settled by the addressee
    };

    DiscussionId id = {};
    DocumentId document = {};
    AnnotationId annotation = {}; ///< null: on the article
    Span place = {};              ///< of the annotation, when it was begun; empty: on the article
    Kind kind = Kind::Discussion;
    AnnotatorId addressee = {};   ///< of a remark
    QList<Comment> comments = {}; ///< the oldest first
    QDateTime resolvedAt = {};    ///< in UTC; invalid while it is open
    QString resolvedBy = {};

    bool isResolved() const { return resolvedAt.isValid(); }
    bool operator==(const Discussion &) const = default;
};

/** The names after "@" in a text, as far as they are of `people`; the longest name that fits counts. */
QStringList mentionedIn(QStringView text, const QStringList &people);

/** One version of the project's guidelines, in Markdown. */
struct Guideline
{
    int version = 0; ///< 1 for the first
    QString text = {};
    QString author = {};
    QDateTime at = {}; ///< in UTC

    bool operator==(const Guideline &) const = default;
};

} // namespace Guillemet
