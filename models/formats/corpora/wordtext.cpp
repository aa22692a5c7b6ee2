// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/corpora/wordtext.h"

namespace Guillemet {

int WordText::add(const QString &word, const QString &spaceBefore)
{
    if (!m_text.isEmpty())
        m_text += spaceBefore;
    const int begin = static_cast<int>(m_text.size());
    m_text += word;
    m_words.append({begin, static_cast<int>(m_text.size())});
    return static_cast<int>(m_words.size()) - 1;
}

QList<std::pair<qint64, qint64>> WordText::fragments(QList<int> words) const
{
    std::ranges::sort(words);
    QList<std::pair<qint64, qint64>> fragments;
    int last = -2;
    for (const int word : words) {
        if (word < 0 || word >= m_words.size())
            continue;
        const Span span = m_words.at(word);
        if (word == last + 1 || word == last)
            fragments.last().second = span.end;
        else
            fragments.append({span.begin, span.end});
        last = word;
    }
    return fragments;
}

QList<QList<int>> wordsOfSpans(const StandoffArticle &article, const QList<ColumnToken> &tokens)
{
    QList<QList<int>> words;
    for (const StandoffSpan &span : article.spans) {
        words.append(QList<int>());
        for (const auto &[begin, end] : span.place.fragments) {
            auto token =
                std::ranges::lower_bound(tokens, begin, {}, [](const ColumnToken &one) { return one.span.begin; });
            for (; token != tokens.end() && token->span.begin < end; ++token)
                words.last().append(static_cast<int>(std::distance(tokens.begin(), token)));
        }
    }
    return words;
}

} // namespace Guillemet
