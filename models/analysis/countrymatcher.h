// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/countrylexicon.h"
#include "models/analysis/countrymention.h"
#include "models/analysis/countrywords.h"

#include <QtCore/QHash>

namespace Guillemet {

/** What the whole text says about each reading: unambiguous mentions and hints, by code; uses as a person's name. */
struct CountryEvidence
{
    QHash<QString, int> codes;
    QHash<quint64, int> persons;
};

/** Finds the forms of one line and judges each by the words beside it. */
class CountryMatcher
{
public:
    CountryMatcher(const CountryLexicon &lexicon, QStringView text);

    /** Appends the mentions of text[begin, end) and counts what they say about other mentions. */
    void match(int begin, int end, std::vector<CountryMention> &mentions, CountryEvidence &evidence);

private:
    using Entry = CountryEntry;

    void lookUp();
    int matchAt(int first, std::vector<CountryMention> &mentions, CountryEvidence &evidence);
    bool judge(int first, int end, int node, std::vector<CountryMention> &mentions, CountryEvidence &evidence) const;
    bool goesOn(const CountryWord &word) const;
    bool isInhabitantOf(const Entry &name, int node, int first) const;
    bool conditionsHold(const Entry &entry, int first, int end) const;
    bool writtenAs(const Entry &entry, int first, int end) const;
    bool partOfLongerName(int first, int end) const;
    bool followsForeignName(int first) const;
    bool isPerson(int first, int end) const;
    bool isLanguage(int first, int end) const;
    bool isPlace(int first) const;
    bool acts(const Entry &city, int first, int end) const;
    bool actsBefore(int next) const;
    int afterCoordination(int end) const;
    bool isCapitalCity(int word) const;
    CountryMention::Kind kindOfNationality(int first, int end) const;
    bool decide(const Entry &entry, int first, int end, CountryMention &mention) const;
    bool has(int word, CountryRole role) const;
    bool holds(int word, CountryWord::Flag flag) const;
    /** The word is there and only white space (or an apostrophe) stands between it and the one before. */
    bool adjacent(int word) const;
    const CountryWord &at(int word) const { return m_words[size_t(word)]; }
    int size() const { return static_cast<int>(m_words.size()); }

    const CountryLexicon &m_lexicon;
    QStringView m_text;
    std::vector<CountryWord> m_words;
};

} // namespace Guillemet
