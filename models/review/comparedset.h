// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/countedtext.h"

namespace Guillemet {

/** Something with a place in the text, as it is compared. */
struct ComparedSpan
{
    AnnotationId id = {};
    TagId tag = {};
    Annotation::Fragments fragments = {}; ///< as annotated
    Annotation::Fragments counted = {};   ///< without what does not count, see CountedText
    int size = 0;                         ///< of `counted`, in characters that count
    float confidence = 1;
    QString note = {};

    Span hull() const { return fragments.isEmpty() ? Span{} : Span{fragments.first().begin, fragments.last().end}; }
};

/** A quotation with its parts. */
struct ComparedQuotation : ComparedSpan
{
    QuoteType type = QuoteType::Unknown;
    Annotation::Fragments cue = {};    ///< of all its cues, without what does not count
    Annotation::Fragments source = {}; ///< of all its sources
    SpeakerId speaker = {};
    AnnotationId parent = {};
};

/** Anything else that stands for itself: countries, own tags, cues and sources without a quotation. */
struct ComparedMention : ComparedSpan
{
    QString country = {};
    QString kind = {}; ///< name, demonym, …
};

/** One annotator's annotations on one article, as they are compared; in reading order. */
struct ComparedSet
{
    enum class Which {
        Confirmed, ///< what the annotator has made or accepted
        Visible,   ///< also what nobody has decided on
    };
    static ComparedSet of(const QList<Annotation> &annotations, const CountedText &text, Which which);

    QList<ComparedQuotation> quotations;
    QList<ComparedMention> mentions;
};

} // namespace Guillemet
