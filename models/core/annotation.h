// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/attributes.h"
#include "models/core/ids.h"
#include "models/core/spanfragments.h"
#include "models/core/tags.h"

namespace Guillemet {

enum class QuoteType {
    Unknown,
    Direct,   ///< wholly inside quotation marks
    Indirect, ///< reported without marks
    Mixed,    ///< partly inside marks
};
QString toString(QuoteType type); ///< "direct", "indirect", "mixed", "" — the words of files, not of the screen
QuoteType quoteTypeFromString(QStringView text);

/** From a quotation to its parts. */
enum class LinkRole {
    Source, ///< who says it (brat: attributed-to)
    Cue,    ///< the reporting words (brat: cued-by)
    Parent, ///< the quotation this one is nested in
};
QString toString(LinkRole role); ///< "source", "cue", "parent"

struct Link
{
    LinkRole role = LinkRole::Source;
    AnnotationId target;
    bool operator==(const Link &) const = default;
};

enum class Status {
    Suggested, ///< by the analysis, not decided yet
    Confirmed, ///< made or accepted by the annotator
    Rejected,  ///< a suggestion refused: kept, invisible, so that it does not come back
};
QString toString(Status status);
Status statusFromString(QStringView text);

/** One or more fragments of the text with a tag. Fragments are sorted, not empty, and do not touch or overlap. */
struct Annotation
{
    using Fragments = SpanFragments;

    AnnotationId id = {};
    TagId tag = {};
    Fragments fragments = {};
    Attributes attributes = {};
    QList<Link> links = {};  ///< only quotations have any
    float confidence = 1.0F; ///< 0..1, the calibrated probability that a suggestion is right; 1 for people
    Status status = Status::Confirmed;

    int begin() const { return fragments.isEmpty() ? 0 : fragments.first().begin; }
    int end() const { return fragments.isEmpty() ? 0 : fragments.last().end; }
    /** From the first fragment's begin to the last one's end. */
    Span hull() const { return {begin(), end()}; }
    bool overlaps(Span span) const;
    bool contains(int position) const;
    /** The text of the fragments, joined by `separator`. */
    QString text(QStringView documentText, QStringView separator = u" … ") const;
    QuoteType quoteType() const { return quoteTypeFromString(attributes.value(Attribute::Type)); }
    SpeakerId speaker() const { return SpeakerId::fromString(attributes.value(Attribute::Speaker)); }
    QList<AnnotationId> targets(LinkRole role) const;
    bool isVisible() const { return status != Status::Rejected; }
    bool isUnsure() const { return !attributes.value(Attribute::Unsure).isEmpty(); }
    bool isPart() const { return Tags::isPart(tag); }
    /** A suggestion to accept or refuse by itself; cues and sources are decided with their quotation. */
    bool awaitsDecision() const { return status == Status::Suggested && !isPart(); }

    bool operator==(const Annotation &) const = default;
};

/** Sorts, drops empty fragments and joins those that touch or overlap. */
Annotation::Fragments normalized(Annotation::Fragments fragments);

/** Reading order: by begin, the longer first, then by id, so that it is total. */
bool readsBefore(const Annotation &a, const Annotation &b);

} // namespace Guillemet
