// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

namespace Guillemet {

/** What is scored of a quotation. Spans as they are given: not sorted, not joined. */
struct ScoredQuotation
{
    QList<Span> content = {};
    QString type = {};
    QList<Span> sources = {};
    QList<Span> cues = {};
    QString speaker = {}; ///< name
};

struct ScoredCountry
{
    QList<Span> spans = {};
    QString code = {}; ///< upper case
    QString kind = {};
};

/** The annotations of one article, gold or predicted, as the scoring sees them. */
struct ScoredAnnotations
{
    QList<ScoredQuotation> quotations;
    QList<ScoredCountry> countries;
};

/** Names of speakers by id; an empty one for who is not known. */
using SpeakerNames = std::function<QString(const SpeakerId &)>;

/** In the order of the list; what was rejected is left out, and what nobody decided on unless `undecided`. */
ScoredAnnotations scoredAnnotations(const QList<Annotation> &annotations, const SpeakerNames &names, bool undecided);

/**
 * From brat standoff as the corpora of the field have it: labels Quotation, Content, Citation; Cue, Introducteur;
 * Source, Entite; Country; relations attributed-to and cued-by from the quotation, others to it; events with Content,
 * Source and Cue, of which several contents are one quotation. Speakers from notes ("Speaker") or normalisations.
 * Positions count code points of `text`, which is as it is in the file. Lines that cannot be read are passed over.
 */
ScoredAnnotations readScoredStandoff(const QString &text, const QString &standoff);

} // namespace Guillemet
