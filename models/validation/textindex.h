// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/span.h"

#include <QtCore/QString>

#include <stop_token>
#include <vector>

namespace Guillemet {

/** An outermost pair of quotation marks, or a mark without its partner. */
struct QuotationMarkPair
{
    enum class Kind {
        Closed,   ///< with both marks; it may run over paragraphs
        Unclosed, ///< an opening mark alone
        Unopened, ///< a closing mark alone
    };

    Span span; ///< with the marks
    Kind kind = Kind::Closed;
    int words = 0; ///< between the marks
};

/**
 * What the rules need to know of a text and no annotation changes: its words by spelling and its quotation marks.
 * Immutable; may be built on any thread. 12 bytes per word.
 */
class TextIndex
{
public:
    struct Word
    {
        int begin = 0;
        quint32 hash = 0; ///< of the spelling, upper and lower case apart
    };

    TextIndex() = default;
    explicit TextIndex(const QString &text, std::stop_token stop = {});

    const QString &text() const { return m_text; }
    const std::vector<Word> &words() const { return m_words; }
    const std::vector<QuotationMarkPair> &marks() const { return m_marks; } ///< by begin
    /** Those that overlap `span`, as indices in marks(). */
    Span marksIn(Span span) const;
    /** Words that begin in `span`, as indices in words(). */
    Span wordsIn(Span span) const;
    /** Calls `visit(index)` for every word of that spelling. */
    template<typename Visit> void forWords(quint32 hash, Visit visit) const
    {
        for (auto it = std::ranges::lower_bound(m_bySpelling, quint64{hash} << 32);
             it != m_bySpelling.end() && (*it >> 32) == hash; ++it)
            visit(static_cast<int>(*it & 0xffffffffU));
    }
    /** The end of the word that begins there. */
    static int wordEnd(QStringView text, int begin);
    static quint32 hashOf(QStringView word);

private:
    void cutWords(const std::stop_token &stop);
    void pairMarks(const std::stop_token &stop);
    void addMarks(Span window);
    Span withContinuations(Span paragraph) const;
    int wordCount(Span span) const;

    QString m_text;
    std::vector<Word> m_words;
    std::vector<quint64> m_bySpelling; ///< hash and index, ascending
    std::vector<QuotationMarkPair> m_marks;
    int m_longestMark = 0;
};

} // namespace Guillemet
