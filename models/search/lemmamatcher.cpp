// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/lemmamatcher.h"

#include <deque>

namespace Guillemet {

namespace {

constexpr int LooksAtClock = 4096; // words between two looks whether to stop

/** The next word from `position` on: letters, marks and digits; empty at the end. An apostrophe ends a word. */
Span nextWord(QStringView text, int position)
{
    const auto isPart = [text](int i) {
        return text[i].isLetterOrNumber() || text[i].isMark() || text[i].isSurrogate();
    };
    while (position < text.size() && !isPart(position))
        ++position;
    int end = position;
    while (end < text.size() && isPart(end))
        ++end;
    return {position, end};
}

} // namespace

LemmaMatcher::LemmaMatcher(QStringView words, WordLemmasOf lemmasOf)
    : m_lemmasOf(std::move(lemmasOf))
{
    for (Span word = nextWord(words, 0); m_lemmasOf && !word.isEmpty(); word = nextWord(words, word.end))
        m_words.append(m_lemmasOf(word.of(words)));
}

QList<Span> LemmaMatcher::spansIn(QStringView text, qsizetype most, const std::stop_token &stop) const
{
    QList<Span> spans;
    if (isEmpty())
        return spans;
    std::deque<std::pair<Span, WordLemmas>> last; // as many words as are looked for
    int count = 0;
    for (Span word = nextWord(text, 0); !word.isEmpty() && spans.size() < most; word = nextWord(text, word.end)) {
        if (++count % LooksAtClock == 0 && stop.stop_requested())
            break;
        last.emplace_back(word, m_lemmasOf(word.of(text)));
        if (last.size() > static_cast<size_t>(m_words.size()))
            last.pop_front();
        const bool found = last.size() == static_cast<size_t>(m_words.size()) &&
                           std::ranges::equal(last, m_words, [](const auto &here, const WordLemmas &wanted) {
                               return here.second.shares(wanted);
                           });
        if (found) {
            spans.append({last.front().first.begin, word.end});
            last.clear();
        }
    }
    return spans;
}

} // namespace Guillemet
