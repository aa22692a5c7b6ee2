// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/matching.h"

namespace Guillemet {

/** What two annotators differ in. */
enum class Cause {
    OnlyFirst,
    OnlySecond,
    Divided, ///< one annotation in one set, several in the other
    Edges,
    Type, ///< of a quotation; how a country is mentioned
    Cue,
    Source,
    Speaker, ///< another person, where the source span is the same or there is none
    Country,
    Nesting,
    Note,
};
constexpr std::array AllCauses{Cause::OnlyFirst, Cause::OnlySecond, Cause::Divided, Cause::Edges,
                               Cause::Type,      Cause::Cue,        Cause::Source,  Cause::Speaker,
                               Cause::Country,   Cause::Nesting,    Cause::Note};
QString toString(Cause cause); ///< "only-a", "edges", …: the words of files
QString name(Cause cause);     ///< for the screen, translated

/** How the edges of two matched annotations lie to each other. */
struct EdgeShift
{
    int begin = 0;          ///< where the second begins after the first, in UTF-16 code units
    int end = 0;            ///< where it ends after it
    bool marksOnly = false; ///< what differs is space, quotation marks or punctuation
    bool fragments = false; ///< what differs is how it is cut into fragments

    bool operator==(const EdgeShift &) const = default;
};
QString explanation(const EdgeShift &shift); ///< "B begins 12 characters later", translated

struct Difference
{
    Cause cause = Cause::OnlyFirst;
    TagId tag = {};
    QList<AnnotationId> first = {}; ///< none where only the second has it
    QList<AnnotationId> second = {};
    Span place = {};      ///< where to look
    float confidence = 1; ///< the lower one
    EdgeShift edges = {}; ///< for Cause::Edges

    bool operator==(const Difference &) const = default;
};

/** Two annotators' sets of one article side by side. */
struct Comparison
{
    Matching quotations;
    Matching mentions;
    QList<Difference> differences; ///< in reading order

    bool isAgreement() const { return differences.isEmpty(); }
    int count(Cause cause) const;
};

/** What comes of it when it is stopped is of no use. */
Comparison compare(const ComparedSet &first, const ComparedSet &second, const CountedText &text,
                   const std::stop_token &stop = {});

} // namespace Guillemet
