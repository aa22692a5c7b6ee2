// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/confidence.h"
#include "models/analysis/countrylexicon.h"
#include "models/core/annotation.h"

#include <array>
#include <stop_token>

namespace Guillemet {

/**
 * Finds every mention of a country in a text of one language: its code, how it is mentioned (name, demonym, adjective,
 * metonym), how sure that is and why. Loaded once, then safe to call from any number of threads.
 */
class CountryFinder
{
public:
    /** `list`: the language's list of forms (see CountryLexicon); if it is missing, only CLDR's names are found. */
    CountryFinder(const QString &language, const QString &list, const Confidence &confidence = {});

    /** Country annotations in reading order; ids depend only on the text. Time is linear in its length. */
    QList<Annotation> find(QStringView text, const std::stop_token &stop = {}) const;

    const CountryLexicon &lexicon() const { return m_lexicon; }

private:
    CountryLexicon m_lexicon;
    Confidence m_confidence;
    std::array<QString, 6> m_reasons; ///< by CountryMention::Reason
};

} // namespace Guillemet
