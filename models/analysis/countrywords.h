// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace Guillemet {

/**
 * A run of letters and digits; what the country lists are written in. Unlike a token it ends at hyphens and
 * apostrophes, so that "Côte-d’Ivoire", "Cote d'Ivoire" and "franco–chinois" need no spellings of their own.
 */
struct CountryWord
{
    enum Flag : quint8 {
        Capitalized = 1,
        AllCaps = 2,       ///< two letters or more, all upper case
        Caseless = 4,      ///< of a script without upper and lower case
        SentenceStart = 8, ///< nothing but marks between it and the end of a sentence or the begin of the line
    };
    /** What stands between a word and the one before it. */
    enum class Gap : quint8 { Start, None, Space, Hyphen, Apostrophe, Stop, Other };

    quint64 key = 0; ///< of the letters without case and accents; see countryWordKey()
    int begin = 0;   ///< UTF-16 code units
    int end = 0;
    int node = -1; ///< in the lexicon, for the word alone
    quint8 flags = 0;
    Gap gap = Gap::Start;

    bool is(Flag flag) const { return flags & flag; }
};

/** Key of one word, without case, accents, and marks. */
quint64 countryWordKey(QStringView word);

/** The words of text[begin, end). Appends nothing to what `words` held before: it is cleared. */
void readCountryWords(QStringView text, int begin, int end, std::vector<CountryWord> &words);

/** The end of the line that begins at `begin`: the position of its line break or of the text's end. */
int lineEnd(QStringView text, int begin);

} // namespace Guillemet
