// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/bootstrap.h"
#include "models/review/comparison.h"
#include "models/review/jointmatching.h"
#include "models/review/tagconfusion.h"
#include "models/review/unitizing.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

namespace Guillemet {

/** The parts that agreement is measured on, beside tags: the words of files. */
namespace MeasuredPart {
inline const QString Quotation = QStringLiteral("quotation");
inline const QString Cue = QStringLiteral("cue");
inline const QString Source = QStringLiteral("source");
inline const QString Type = QStringLiteral("type");
inline const QString Speaker = QStringLiteral("speaker");
inline const QString Country = QStringLiteral("country");
inline const QString Mention = QStringLiteral("mention");
} // namespace MeasuredPart

/** Places of two annotators in the list of annotators, the first the smaller. */
using AnnotatorPair = std::pair<int, int>;

/**
 * What is counted to measure the agreement of several annotators: of one article, or added up over many.
 *
 * Spans (quotations, and each other tag; cues and sources of quotations that both have) are counted as matched exactly
 * or by overlap. Judgements are rows of categories, see Agreement::Unit: for "words:TAG" the unit is a word of the text
 * and the category whether it is in an annotation of the tag; for type, speaker, country (code) and mention (kind) the
 * unit is what was matched.
 */
struct AgreementCounts
{
    struct Spans
    {
        double first = 0; ///< how many the first annotator has
        double second = 0;
        double exact = 0;   ///< the same characters, as far as they count
        double overlap = 0; ///< matched, exactly or not

        Spans &operator+=(const Spans &other);
    };
    using Rows = QHash<QList<int>, double>;
    using Causes = std::array<int, AllCauses.size()>;
    struct Pair
    {
        int articles = 0;
        QMap<QString, Spans> spans;
        QMap<QString, Rows> rows;
        Causes causes{};
        TagConfusion tags;
    };

    QMap<AnnotatorPair, Pair> pairs;
    QMap<QString, Rows> rows; ///< one column for each annotator
    Agreement::UnitizedCoincidences unitized{QuoteTypes};
    int articles = 0; ///< that two annotators have, at least

    static constexpr int QuoteTypes = 4; ///< categories of the continuum: QuoteType

    void add(const AgreementCounts &other);
    /** Mean F by overlap of quotations over the pairs; nothing where nobody has any. */
    std::optional<double> lenientF() const;
};

/** What comes of it when it is stopped is of no use. */
AgreementCounts countAgreement(const ArticleSets &sets, const CountedText &text, const std::stop_token &stop = {});

/** The quotations of an article as units: of the annotators who were at work, the outermost ones. */
Continuum quotationContinuum(const ArticleSets &sets, const CountedText &text);

/** Judgements for the nominal measures. */
Agreement::Ratings ratings(const AgreementCounts::Rows &rows);

} // namespace Guillemet
