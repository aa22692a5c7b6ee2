// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quotemarks.h"

namespace Guillemet {

namespace {

enum class MarkKind { None, Guillemet, Curly, Low, Straight, Single, AngleSingle, Corner };

MarkKind kindOf(char16_t mark)
{
    switch (mark) {
    case u'«':
    case u'»':
        return MarkKind::Guillemet;
    case u'“':
    case u'”':
        return MarkKind::Curly;
    case u'„':
    case u'‟':
        return MarkKind::Low;
    case u'"':
    case u'＂':
        return MarkKind::Straight;
    case u'‘':
    case u'’':
    case u'\'':
    case u'‚':
        return MarkKind::Single;
    case u'‹':
    case u'›':
        return MarkKind::AngleSingle;
    case u'「':
    case u'」':
    case u'『':
    case u'』':
        return MarkKind::Corner;
    default:
        return MarkKind::None;
    }
}

class Pairing
{
public:
    explicit Pairing(const TokenizedText &text)
        : m_text(text)
    {
    }

    std::vector<QuotedRange> run()
    {
        for (const TokenRange paragraph : m_text.paragraphs) {
            beginParagraph(paragraph);
            for (int i = paragraph.first; i < paragraph.end; ++i) {
                if (m_text[i].kind == TokenKind::Mark)
                    readMark(i, paragraph);
            }
            endParagraph(paragraph);
        }
        closeUnfinished();
        return std::move(m_pairs);
    }

private:
    static constexpr int MaxParagraphs = 12; ///< one pair of marks reaches over no more

    const Token &at(int i) const { return m_text[i]; }
    bool spaceBefore(int i) const { return at(i).is(Token::AfterSpace) || at(i).is(Token::ParagraphStart); }
    bool spaceAfter(int i, TokenRange paragraph) const
    {
        return i + 1 >= paragraph.end || at(i + 1).is(Token::AfterSpace);
    }
    bool opensAfter(int i) const
    {
        const Token &before = at(i - 1);
        return before.first == u'(' || before.first == u'[' || before.kind == TokenKind::Dash ||
               before.is(Token::Elided) || before.kind == TokenKind::Mark;
    }
    bool canOpen(int i, TokenRange paragraph) const
    {
        return (spaceBefore(i) || opensAfter(i)) && !spaceAfter(i, paragraph);
    }
    bool canClose(int i, TokenRange paragraph) const
    {
        if (spaceBefore(i))
            return false;
        return spaceAfter(i, paragraph) || at(i + 1).kind != TokenKind::Word ||
               at(i - 1).kind == TokenKind::Punctuation;
    }

    /** +1 opens, -1 closes, 0 is no mark (an apostrophe, inches), given what is open. */
    int direction(int i, TokenRange paragraph, bool open) const
    {
        const char16_t mark = at(i).first;
        switch (kindOf(mark)) {
        case MarkKind::Guillemet:
        case MarkKind::AngleSingle:
        case MarkKind::Corner: {
            const bool opening = mark == u'«' || mark == u'‹' || mark == u'「' || mark == u'『';
            // »So«, as German books have it.
            if (!opening && !open && canOpen(i, paragraph) && (mark == u'»' || mark == u'›'))
                return 1;
            if (opening && open && m_reversed)
                return -1;
            return opening ? 1 : -1;
        }
        case MarkKind::Low:
            return 1;
        case MarkKind::Curly:
            if (mark == u'“')
                return open && m_openKind == MarkKind::Low ? -1 : 1;
            // Swedish ”så” opens with the mark that closes elsewhere.
            return open || !canOpen(i, paragraph) ? -1 : 1;
        case MarkKind::Straight:
            return straightDirection(i, paragraph, open);
        case MarkKind::Single:
            return singleDirection(i, paragraph, open);
        case MarkKind::None:
            return 0;
        }
        return 0;
    }

    int straightDirection(int i, TokenRange paragraph, bool open) const
    {
        const bool opening = canOpen(i, paragraph);
        const bool closing = canClose(i, paragraph);
        if (opening && !closing)
            return 1;
        if (closing && !opening) {
            if (!open && at(i).is(Token::SentenceStart))
                return 1;
            const bool inches = !open && at(i - 1).kind == TokenKind::Number;
            return inches ? 0 : -1;
        }
        return open ? -1 : 1;
    }

    int singleDirection(int i, TokenRange paragraph, bool open) const
    {
        const char16_t mark = at(i).first;
        const bool word = i + 1 < paragraph.end && at(i + 1).kind == TokenKind::Word;
        if (open)
            return canClose(i, paragraph) && mark != u'‘' ? -1 : 0;
        if (mark == u'‚' || !canOpen(i, paragraph) || !word)
            return 0;
        // An opening single mark needs its partner in the paragraph, else it is an apostrophe ('em, ’90s).
        for (int j = i + 2; j < std::min(paragraph.end, i + 250); ++j) {
            if (at(j).kind == TokenKind::Mark && kindOf(at(j).first) == MarkKind::Single && at(j).first != u'‘' &&
                canClose(j, paragraph))
                return 1;
        }
        return 0;
    }

    void beginParagraph(TokenRange paragraph)
    {
        if (m_open.empty())
            return;
        const Token &first = at(paragraph.first);
        const bool sameMark = first.kind == TokenKind::Mark && kindOf(first.first) == m_openKind;
        // The mark is repeated: the paragraph before ends without its own closing mark.
        if (sameMark && m_openKind != MarkKind::Single) {
            m_pairs.push_back({m_open.front(), m_lastEnd - 1, false, m_continuing});
            m_open.assign(1, paragraph.first);
            m_repeated = true;
            m_continuing = true;
        }
    }

    void readMark(int i, TokenRange paragraph)
    {
        if (m_repeated) {
            m_repeated = false;
            return;
        }
        const MarkKind kind = kindOf(at(i).first);
        if (kind == MarkKind::None)
            return;
        const bool open = !m_open.empty();
        if (open && kind != m_openKind && !(m_openKind == MarkKind::Low && kind == MarkKind::Curly)) {
            if (!closesAnother(i, paragraph))
                return; // another kind of mark inside
            m_pairs.push_back({m_open.front(), i, true, m_continuing});
            m_open.clear();
            m_continuing = false;
            return;
        }
        switch (direction(i, paragraph, open)) {
        case 1:
            if (open && (kind == MarkKind::Straight || kind == MarkKind::Single)) {
                // A second opening mark where the first was never closed.
                giveUp(m_open.front());
                m_open.clear();
            }
            if (m_open.empty()) {
                m_openKind = kind;
                m_reversed = at(i).first == u'»' || at(i).first == u'›';
                m_paragraphs = 0;
                m_nested = 0;
                m_continuing = false;
            }
            m_open.push_back(i);
            break;
        case -1:
            if (!open)
                break;
            if (m_open.size() == 1)
                m_pairs.push_back({m_open.front(), i, true, m_continuing});
            m_open.pop_back();
            break;
        default:
            break;
        }
        if (m_open.empty())
            m_continuing = false;
    }

    /** “So", he said: whether the mark at `i` closes one of another shape, typed by mistake. */
    bool closesAnother(int i, TokenRange paragraph)
    {
        const MarkKind kind = kindOf(at(i).first);
        const bool shapes = (m_openKind == MarkKind::Curly && kind == MarkKind::Straight) ||
                            (m_openKind == MarkKind::Straight && kind == MarkKind::Curly);
        if (!shapes || m_open.size() != 1)
            return false;
        const bool opening = at(i).first == u'“' || canOpen(i, paragraph);
        if (opening || !canClose(i, paragraph)) {
            m_nested += opening ? 1 : 0;
            return false;
        }
        if (m_nested > 0) {
            --m_nested;
            return false;
        }
        // Unless the right one is still to come.
        for (int j = i + 1; j < std::min(paragraph.end, i + 600); ++j) {
            if (at(j).kind != TokenKind::Mark || kindOf(at(j).first) != m_openKind)
                continue;
            return m_openKind == MarkKind::Curly ? at(j).first == u'“' : canOpen(j, paragraph);
        }
        return true;
    }

    void endParagraph(TokenRange paragraph)
    {
        m_lastEnd = paragraph.end;
        if (m_open.empty())
            return;
        if (m_open.size() > 1) {
            // More opened than closed: what stands before the last opening mark was not closed by mistake.
            giveUp(m_open.front());
            m_open.clear();
        } else if (m_openKind == MarkKind::Single || !mayContinue(paragraph)) {
            giveUp(m_open.front());
            m_open.clear();
        }
    }

    /** Whether the marks open at the end of this paragraph are closed in one of the next ones. */
    bool mayContinue(TokenRange paragraph)
    {
        if (++m_paragraphs > MaxParagraphs || paragraph.end >= m_text.size())
            return false;
        const Token &next = at(paragraph.end);
        if (next.kind == TokenKind::Mark && kindOf(next.first) == m_openKind)
            return true;
        // Only where a closing mark comes before any other opening one.
        const int limit = std::min(m_text.size(), paragraph.end + 600);
        for (int i = paragraph.end; i < limit; ++i) {
            if (at(i).kind != TokenKind::Mark || kindOf(at(i).first) != m_openKind)
                continue;
            if (m_openKind == MarkKind::Straight)
                return canClose(i, {paragraph.end, limit}) && !canOpen(i, {paragraph.end, limit});
            return at(i).first == u'»' || at(i).first == u'”' || at(i).first == u'›';
        }
        return false;
    }

    /** An opening mark without partner: what it opens ends with its sentence. */
    void giveUp(int open)
    {
        const auto sentence = std::upper_bound(m_text.sentences.begin(), m_text.sentences.end(), open,
                                               [](int token, const TokenRange &range) { return token < range.end; });
        if (sentence == m_text.sentences.end())
            return;
        int last = sentence->end - 1;
        for (int i = open + 1; i < sentence->end; ++i) {
            if (at(i).kind == TokenKind::Mark && kindOf(at(i).first) != MarkKind::Single) {
                last = i - 1;
                break;
            }
        }
        if (last > open)
            m_pairs.push_back({open, last, false, m_continuing});
    }

    void closeUnfinished()
    {
        if (!m_open.empty())
            giveUp(m_open.front());
        std::sort(m_pairs.begin(), m_pairs.end(),
                  [](const QuotedRange &a, const QuotedRange &b) { return a.open < b.open; });
        int end = 0;
        std::erase_if(m_pairs, [&](const QuotedRange &pair) {
            if (pair.open < end)
                return true;
            end = pair.close + 1;
            return false;
        });
    }

    const TokenizedText &m_text;
    std::vector<QuotedRange> m_pairs;
    std::vector<int> m_open; ///< tokens of the opening marks, the outermost first
    MarkKind m_openKind = MarkKind::None;
    bool m_reversed = false;
    bool m_repeated = false;
    bool m_continuing = false;
    int m_paragraphs = 0;
    int m_nested = 0; ///< marks of another shape open inside
    int m_lastEnd = 0;
};

} // namespace

std::vector<QuotedRange> pairQuotationMarks(const TokenizedText &text)
{
    return Pairing(text).run();
}

} // namespace Guillemet
