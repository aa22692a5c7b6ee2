// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <functional>

namespace Guillemet {

/** What a word may be a form of, as hashes; 0 for none. */
struct WordLemmas
{
    quint64 verb = 0;
    quint64 noun = 0; ///< or adjective: number and gender are left aside

    bool isEmpty() const { return !verb && !noun; }
    bool shares(const WordLemmas &other) const { return (verb && verb == other.verb) || (noun && noun == other.noun); }
    bool operator==(const WordLemmas &) const = default;
};

/** Safe on any thread. */
using WordLemmasOf = std::function<WordLemmas(QStringView word)>;

} // namespace Guillemet
