// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/span.h"
#include "models/core/wordlemmas.h"

#include <QtCore/QList>

#include <stop_token>

namespace Guillemet {

/** Finds words that are forms of the same lemmas as others. Safe on any thread if what gives the lemmas is. */
class LemmaMatcher
{
public:
    LemmaMatcher() = default; ///< finds nothing
    LemmaMatcher(QStringView words, WordLemmasOf lemmasOf);

    bool isEmpty() const { return m_words.isEmpty(); }
    /** Ascending, not overlapping; at most `most`. Costs a look-up for each word of the text. */
    QList<Span> spansIn(QStringView text, qsizetype most, const std::stop_token &stop) const;

private:
    QList<WordLemmas> m_words;
    WordLemmasOf m_lemmasOf;
};

} // namespace Guillemet
