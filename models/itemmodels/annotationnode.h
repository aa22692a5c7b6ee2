// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

#include <memory>
#include <vector>

class QCollator;

namespace Guillemet {

/** A row of the AnnotationModel. Siblings are in order, so that a row is found by binary search. */
struct AnnotationNode
{
    enum class Kind : quint8 {
        Root,
        Group,          ///< quotations, speakers, countries, one for each other tag
        Page,           ///< stretch of a very long article, between a heading and its rows
        Quotation,      ///< in its group
        Part,           ///< cue or source under its quotation
        Speaker,        ///< in the group of speakers
        SpeakerMention, ///< source (or quotation without one) under its speaker
        Country,        ///< in the group of countries
        CountryMention, ///< under its country
        Other,          ///< annotation in the group of its tag
    };

    /** Of rows that are no annotation. */
    struct Heading
    {
        QString key;  ///< tag, speaker id or country code; "" for what has none yet; of a page that of its heading
        QString name; ///< for the screen; none of a page
    };

    using Children = std::vector<std::unique_ptr<AnnotationNode>>;

    Kind kind = Kind::Root;
    quint8 rank = 0;        ///< goes before the rest of the order
    bool undecided = false; ///< counts as one thing to decide
    Span span;              ///< hull of the annotation, as the order knows it; of a page its stretch of the text
    AnnotationId id;        ///< null for headings
    std::unique_ptr<Heading> heading;
    AnnotationNode *parent = nullptr;
    Children children;

    bool isHeading() const { return heading != nullptr; }
    int childCount() const { return static_cast<int>(children.size()); }
    bool hasPages() const { return !children.empty() && children.front()->kind == Kind::Page; }
    /** Rows under a heading, its pages left out. */
    int heldCount() const;
    /** Where the text has the first row of a heading, or the row itself. */
    Span place() const;
    /** Where a node stands, or would stand, among the children. */
    int placeOf(const AnnotationNode &node, const QCollator &collator) const;
};

/** The order of siblings: rank, then names for headings, reading order for annotations. */
bool standsBefore(const AnnotationNode &a, const AnnotationNode &b, const QCollator &collator);

} // namespace Guillemet
