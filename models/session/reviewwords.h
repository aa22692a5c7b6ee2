// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/comparison.h"
#include "models/session/reviewedset.h"

namespace Guillemet {

class SpeakerRegistry;

/** What reviewers read of annotations, in the words of the screen; see also AnnotationWords of the widgets. */
namespace ReviewWords {

QString type(QuoteType type); ///< "" where there is none
/** A part that agreement is measured on, see MeasuredPart; also "words:TAG". */
QString part(const QString &part);
/** A coefficient: "kappa" is Cohen's κ. */
QString coefficient(const QString &name);

/** Two sets of one article that were compared. */
struct Sides
{
    const ReviewedSet &first;
    const ReviewedSet &second;
    const SpeakerRegistry &speakers;
    QStringView text;
};
struct PartWords
{
    QString first;
    QString second;
};
/** What both have in each part of a quotation: content, type, cue, source, speaker. */
std::array<PartWords, 5> parts(const Difference &difference, const Sides &sides);
/** What each of them has, in words: "direct – mixed". */
QString difference(const Difference &difference, const Sides &sides);

} // namespace ReviewWords

} // namespace Guillemet
