// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/countrywords.h"

#include "models/analysis/apostrophe.h"

#include <algorithm>
#include <array>

namespace Guillemet {

namespace {

constexpr char16_t NotLetter = 0;
constexpr char16_t Ignored = 1;    ///< a combining mark, a soft hyphen: part of a word that does not count
constexpr char16_t Alone = 0xFFFF; ///< of a script written without spaces: a word of its own
constexpr char16_t TableSize = 0x2100;

char16_t foldUncached(char16_t unit)
{
    const QChar c(unit);
    if (c.isMark() || unit == u'\u00AD' || unit == u'\u200C' || unit == u'\u200D' || unit == u'\u0640')
        return Ignored;
    if ((unit >= 0x0E00 && unit <= 0x0EFF) || (unit >= 0x1000 && unit <= 0x109F) ||
        (unit >= 0x3040 && unit <= 0x30FF) || (unit >= 0x3400 && unit <= 0x9FFF) || (unit >= 0xAC00 && unit <= 0xD7AF))
        return Alone;
    if (!c.isLetterOrNumber())
        return NotLetter;
    const QString base = c.decompositionTag() == QChar::Canonical ? c.decomposition() : QString(c);
    const QChar first = base.isEmpty() ? c : base.at(0);
    // Some decompose twice (ǘ → ü → u).
    const QString again = first.decompositionTag() == QChar::Canonical ? first.decomposition() : QString(first);
    return again.at(0).toLower().unicode();
}

struct Letter
{
    char16_t fold;
    quint8 upper;
    quint8 lower;
};

Letter letterUncached(char16_t unit)
{
    const QChar c(unit);
    return {foldUncached(unit), quint8(c.isUpper() || c.isTitleCase()), quint8(c.isLower())};
}

/** Letters below U+2100, where nearly all text lives. */
const Letter *letterTable()
{
    static const auto table = [] {
        std::array<Letter, TableSize> letters{};
        for (char16_t unit = 0; unit < TableSize; ++unit)
            letters[unit] = letterUncached(unit);
        return letters;
    }();
    return table.data();
}

Letter letterOf(char16_t unit, const Letter *table)
{
    return unit < TableSize ? table[unit] : letterUncached(unit);
}

constexpr quint64 HashStart = 0xCBF29CE484222325ULL;
constexpr quint64 hashed(quint64 hash, char16_t unit)
{
    return (hash ^ unit) * 0x9E3779B97F4A7C15ULL;
}
constexpr quint64 finished(quint64 hash)
{
    return hash ^ (hash >> 32);
}

bool isSpace(char16_t c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\t' || c == u'\u202F' || c == u'\u2009';
}

bool isHyphen(char16_t c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'–';
}

CountryWord::Gap gapOf(const char16_t *at, int begin, int end, bool afterAbbreviation)
{
    using enum CountryWord::Gap;
    if (begin == end)
        return None;
    int spaces = 0;
    for (int i = begin; i < end; ++i)
        spaces += isSpace(at[i]) ? 1 : 0;
    if (spaces == end - begin)
        return Space;
    // "l' Élysée": a space after the apostrophe is a slip that is often made.
    if (isApostrophe(at[begin]) && spaces == end - begin - 1)
        return Apostrophe;
    if (isHyphen(at[begin]) && spaces == end - begin - 1)
        return Hyphen;
    // "U.S.", "É.-U.", "St. Kitts", "EE. UU."
    if (afterAbbreviation && at[begin] == u'.' &&
        (spaces == end - begin - 1 || (end - begin == 2 && isHyphen(at[begin + 1]))))
        return Stop;
    const bool ampersand = std::any_of(at + begin, at + end, [](char16_t c) { return c == u'&'; });
    if (ampersand && spaces == end - begin - 1)
        return Space;
    return Other;
}

bool endsSentence(const char16_t *at, int begin, int end)
{
    for (int i = begin; i < end; ++i) {
        switch (at[i]) {
        case u'.':
        case u'!':
        case u'?':
        case u'…':
        case u':':
        case u'«':
        case u'“':
        case u'"':
            return true;
        default:
            break;
        }
    }
    return false;
}

} // namespace

quint64 countryWordKey(QStringView word)
{
    const Letter *table = letterTable();
    quint64 hash = HashStart;
    for (const QChar c : word) {
        const Letter letter = letterOf(c.unicode(), table);
        if (letter.fold != Ignored)
            hash = hashed(hash, letter.fold == Alone ? c.unicode() : letter.fold);
    }
    return finished(hash);
}

void readCountryWords(QStringView text, int begin, int end, std::vector<CountryWord> &words)
{
    words.clear();
    const char16_t *at = text.utf16();
    const Letter *table = letterTable();
    int previousEnd = begin;
    bool afterAbbreviation = false;
    for (int i = begin; i < end;) {
        const Letter first = letterOf(at[i], table);
        if (first.fold == NotLetter || first.fold == Ignored) {
            ++i;
            continue;
        }
        CountryWord word;
        word.begin = i;
        quint64 hash = HashStart;
        int letters = 0;
        int upper = 0;
        if (first.fold == Alone) {
            hash = hashed(hash, at[i++]);
            letters = 1;
        } else {
            for (; i < end; ++i) {
                const Letter letter = letterOf(at[i], table);
                if (letter.fold == NotLetter || letter.fold == Alone)
                    break;
                if (letter.fold == Ignored)
                    continue;
                hash = hashed(hash, letter.fold);
                upper += letter.upper;
                ++letters;
            }
        }
        word.end = i;
        word.key = finished(hash);
        if (first.upper)
            word.flags |= CountryWord::Capitalized;
        else if (!first.lower)
            word.flags |= CountryWord::Caseless;
        if (letters > 1 && upper == letters)
            word.flags |= CountryWord::AllCaps;
        word.gap = words.empty() ? CountryWord::Gap::Start : gapOf(at, previousEnd, word.begin, afterAbbreviation);
        if (words.empty() || (word.gap == CountryWord::Gap::Other && endsSentence(at, previousEnd, word.begin)))
            word.flags |= CountryWord::SentenceStart;
        afterAbbreviation = letters == 1 || (letters == 2 && first.upper);
        previousEnd = i;
        words.push_back(word);
    }
}

int lineEnd(QStringView text, int begin)
{
    const char16_t *at = text.utf16();
    const int size = static_cast<int>(text.size());
    int i = begin;
    while (i < size && at[i] != u'\n' && at[i] != u'\r' && at[i] != u'\u2028' && at[i] != u'\u2029')
        ++i;
    return i;
}

} // namespace Guillemet
