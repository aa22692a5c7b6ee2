// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/countryentry.h"

#include <QtCore/QStringList>

#include <vector>

namespace Guillemet {

/**
 * Every form that names a country in one language: names from CLDR, and the forms of a list (columns: code, kind, forms
 * joined by |, conditions). resources/countries/README.md says what the columns mean. Read-only once loaded.
 */
class CountryLexicon
{
public:
    /** `file` may be missing: then only CLDR's names are known. `language` is ISO 639-1. */
    CountryLexicon(const QString &language, const QString &file);

    struct Node
    {
        std::vector<int> entries;
        quint32 roles = 0;
        bool longer = false; ///< some form goes on after this word
    };

    /** -1 if no form begins with this word and it plays no part. */
    int find(quint64 key) const;
    /** The node of the form that goes on with `word` after `node`, or -1. */
    int next(int node, quint64 word) const { return find(joined(node, word)); }
    const Node &node(int index) const { return m_nodes[static_cast<size_t>(index)]; }
    const CountryEntry &entry(int index) const { return m_entries[static_cast<size_t>(index)]; }
    bool plays(int node, CountryRole role) const { return node >= 0 && (m_nodes[size_t(node)].roles & quint32(role)); }
    /** A capital tells the inhabitant from the adjective, as in French. */
    bool adjectivesLowerCase() const { return m_adjectivesLowerCase; }
    const QStringList &clitics() const { return m_clitics; }
    /** Lines of the list that could not be understood, in words. */
    const QStringList &problems() const { return m_problems; }

private:
    struct Slot
    {
        quint64 key = 0;
        int node = -1;
    };

    static quint64 joined(int node, quint64 word) { return (word ^ (quint64(node) + 1) * 0xD6E8FEB86659FD93ULL) | 1; }
    void readList(const QString &file);
    void readLine(const QStringList &columns, int line);
    bool readCondition(const QString &condition, CountryEntry &entry) const;
    void addNames(const QString &language);
    void add(const CountryEntry &entry);
    int nodeOf(QStringView form, bool create);
    int insert(quint64 key);
    void grow();

    std::vector<Slot> m_slots{1024};
    std::vector<Node> m_nodes;
    std::vector<CountryEntry> m_entries;
    bool m_adjectivesLowerCase = false;
    QStringList m_clitics;
    QStringList m_problems;
};

} // namespace Guillemet
