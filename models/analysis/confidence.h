// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/attribution.h"
#include "models/analysis/countrymention.h"
#include "models/core/ids.h"
#include "models/core/result.h"

#include <array>

namespace Guillemet {

/** What of a suggestion tells how likely it is right: a bit each; those of the rules come first. */
enum class Sign : quint8 {
    FirstRule = 0,
    NoSource = 32,    ///< nobody is named
    Pronoun,          ///< the source is one word that is no name and no noun
    Named,            ///< a name is in the source
    InheritedSource,  ///< the source belongs to another verb
    NoVerb,           ///< no finite verb is in the words
    Short,            ///< fewer than four words
    Long,             ///< more than sixty
    Marks,            ///< some of the words are in quotation marks
    Noun,             ///< the cue is a noun
    Thinks,           ///< the cue reports what is thought or wanted: it takes no direct speech
    UnknownLanguage,  ///< there is no pack for the language
    Weak,             ///< of countries: the form is more often something else
    FirstKind,        ///< name, demonym, adjective, metonym
    FirstReason = 48, ///< by CountryMention::Reason
};
inline constexpr int SignCount = 54;

/** All that speaks for and against one suggestion. */
struct Evidence
{
    enum class Kind : quint8 { Quotation, Source, Cue, Country };

    Kind kind = Kind::Quotation;
    quint64 signs = 0;

    Evidence &add(Sign sign, bool holds = true) { return addBit(static_cast<int>(sign), holds); }
    Evidence &add(Rule rule) { return addBit(static_cast<int>(rule), true); }
    Evidence &add(CountryMention::Kind mention);
    Evidence &add(CountryMention::Reason reason);
    Evidence as(Kind other) const { return {other, signs}; }

private:
    Evidence &addBit(int bit, bool holds)
    {
        signs |= quint64(holds) << bit;
        return *this;
    }
};

/**
 * Turns evidence into the probability that the suggestion is right: the logistic function of a sum of weights (log
 * odds), fitted on reference articles by tests/benchmarks/calibrate.py and kept as data.
 */
class Confidence
{
public:
    /** Errors: NotFound, BadContent. */
    static Result<Confidence> read(const QString &path);

    /** Between 0 and 1. With the category guillemet.evidence switched on, tells what it knows of `id`. */
    float of(const Evidence &evidence, const AnnotationId &id) const;

private:
    struct Weights
    {
        float base = 1.4F; ///< of four suggestions about three: where nothing is known
        std::array<float, SignCount> signs{};
    };
    std::array<Weights, 4> m_weights; ///< by Evidence::Kind
};

} // namespace Guillemet
