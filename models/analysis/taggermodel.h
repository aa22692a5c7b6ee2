// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/wordclass.h"
#include "models/core/result.h"

#include <QtCore/QString>

#include <array>
#include <unordered_map>
#include <vector>

namespace Guillemet {

/**
 * Weights of the tagger: a table of rows addressed by the hash of a feature, without keys, so that reading a weight is
 * one access; and the classes that frequent words were seen with. Trained by traintagger on Universal Dependencies.
 */
class TaggerModel
{
public:
    static constexpr int RowBits = 16;
    static constexpr size_t RowCount = size_t{1} << RowBits;
    using Row = std::array<qint8, WordClassCount>;

    static Result<std::unique_ptr<TaggerModel>> read(const QString &path);
    Result<> write(const QString &path) const;

    const Row &row(quint64 feature) const { return rows[feature >> (64 - RowBits)]; }
    /** Of a frequent word: the only classes it has in news; 0 for any other. */
    WordClasses classesOf(quint64 key) const
    {
        const auto found = words.find(key);
        return found == words.end() ? 0 : found->second;
    }

    /** False: there are no weights, only the words a pack lists; any other is taken for a noun or a name. */
    bool trained = true;
    struct Ending
    {
        QString text;
        WordClasses classes = 0;
    };
    std::vector<Ending> endings;   ///< of words that are not listed, the longest first; only without weights
    bool nounsCapitalized = false; ///< as in German: a word in lower case is no noun
    std::vector<Row> rows = std::vector<Row>(RowCount);
    std::unordered_map<quint64, WordClasses> words;
};

} // namespace Guillemet
