// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tokenizer.h"

#include "models/analysis/apostrophe.h"
#include "models/analysis/tokencollector.h"
#include "models/analysis/wordkey.h"

namespace Guillemet {

namespace {

class Cutter
{
public:
    Cutter(QStringView text, const TokenizerRules &rules)
        : m_rules(rules)
        , m_at(text.utf16())
        , m_size(static_cast<int>(text.size()))
        , m_collector(text, rules)
    {
    }

    TokenizedText run(const std::stop_token &stop)
    {
        int nextCheck = 0;
        while (m_position < m_size) {
            if (m_position >= nextCheck) {
                if (stop.stop_requested())
                    break;
                nextCheck = m_position + (1 << 16);
            }
            step();
        }
        m_collector.endParagraph();
        return m_collector.take();
    }

private:
    CharClass classAt(int position) const { return position < m_size ? charClass(m_at[position]) : CharClass::NewLine; }

    void step()
    {
        switch (charClass(m_at[m_position])) {
        case CharClass::NewLine:
            m_collector.endParagraph();
            m_afterSpace = true;
            ++m_position;
            break;
        case CharClass::Space:
            m_afterSpace = true;
            ++m_position;
            break;
        case CharClass::Letter:
            readWord();
            break;
        case CharClass::Digit:
            readNumber();
            break;
        case CharClass::Ideograph:
            push({wordKey({m_at + m_position, 1}), m_position, m_position + 1, TokenKind::Word});
            break;
        case CharClass::Mark:
            readMark();
            break;
        case CharClass::Dash:
            pushUnit(TokenKind::Dash);
            break;
        case CharClass::Punctuation:
            readPunctuation();
            break;
        case CharClass::Other:
            readSymbol();
            break;
        }
    }

    void pushUnit(TokenKind kind) { push({m_at[m_position], m_position, m_position + 1, kind}); }

    /** Two single marks or backticks in a row are one double mark. */
    void readMark()
    {
        const char16_t unit = m_at[m_position];
        const bool twice = (unit == u'\'' || unit == u'`' || unit == u'‘' || unit == u'’' || unit == u',') &&
                           m_position + 1 < m_size && m_at[m_position + 1] == unit;
        if (twice)
            push({u'"', m_position, m_position + 2, TokenKind::Mark});
        else
            pushUnit(TokenKind::Mark);
    }

    void readPunctuation()
    {
        int end = m_position + 1;
        if (m_at[m_position] == u'.') {
            while (end < m_size && m_at[end] == u'.')
                ++end;
        }
        const char16_t unit = end > m_position + 1 ? u'…' : m_at[m_position];
        push({unit, m_position, end, TokenKind::Punctuation});
    }

    /** A surrogate pair: a letter of a far script is a word of its own, an emoji is a symbol. */
    void readSymbol()
    {
        const char16_t unit = m_at[m_position];
        const bool pair =
            QChar::isHighSurrogate(unit) && m_position + 1 < m_size && QChar::isLowSurrogate(m_at[m_position + 1]);
        const bool letter = pair && QChar::isLetter(QChar::surrogateToUcs4(unit, m_at[m_position + 1]));
        const int end = m_position + (pair ? 2 : 1);
        const quint64 key = letter ? wordKey({m_at + m_position, 2}) : unit;
        push({key, m_position, end, letter ? TokenKind::Word : TokenKind::Symbol});
    }

    void readNumber()
    {
        WordHash hash;
        int end = m_position;
        while (end < m_size) {
            const CharClass kind = classAt(end);
            const bool inner = (m_at[end] == u'.' || m_at[end] == u',' || m_at[end] == u'/' || m_at[end] == u':') &&
                               classAt(end + 1) == CharClass::Digit;
            if (kind != CharClass::Digit && kind != CharClass::Letter && !inner)
                break;
            hash.add(m_at[end++]);
        }
        push({hash.value(), m_position, end, TokenKind::Number});
    }

    void readWord()
    {
        WordHash hash;
        int end = m_position;
        for (;;) {
            CharClass kind = classAt(end);
            while (kind == CharClass::Letter || kind == CharClass::Digit) {
                hash.add(m_at[end++]);
                kind = classAt(end);
            }
            if (end >= m_size)
                break;
            const char16_t unit = m_at[end];
            if (isApostrophe(unit)) {
                WordHash elided = hash;
                elided.add(u'\'');
                if (m_rules.elisions.contains(elided.value())) {
                    pushWord(elided.value(), end + 1, Token::Elided);
                    return;
                }
                if (classAt(end + 1) != CharClass::Letter)
                    break;
                if (!m_rules.contractions.empty() && contractionEnd(end) > 0) {
                    pushWord(hash.value(), end);
                    pushContraction(contractionEnd(end));
                    return;
                }
            } else if (unit == u'-' || unit == u'\u2011' || unit == u'\u2010') {
                const CharClass after = classAt(end + 1);
                if (after != CharClass::Letter && after != CharClass::Digit)
                    break;
                if (const int encliticBegin = encliticAt(end); encliticBegin > 0 && !isJoined(hash, end)) {
                    pushWord(hash.value(), end);
                    pushEnclitics(encliticBegin);
                    return;
                }
            } else if (unit == u'.' && isAbbreviation(hash, end)) {
                return;
            } else {
                break;
            }
            hash.add(unit);
            ++end;
        }
        pushWord(hash.value(), end);
    }

    int letterRunEnd(int position) const
    {
        while (classAt(position) == CharClass::Letter)
            ++position;
        return position;
    }

    int contractionEnd(int apostrophe) const
    {
        const int end = letterRunEnd(apostrophe + 1);
        return end - apostrophe <= 3 && m_rules.contractions.contains(wordKey({m_at + apostrophe, end - apostrophe}))
                   ? end
                   : 0;
    }

    void pushContraction(int end)
    {
        const int begin = m_position;
        m_afterSpace = false;
        push({wordKey({m_at + begin, end - begin}), begin, end, TokenKind::Word, Token::Enclitic});
    }

    /** Where the pronoun begins if one follows the hyphen and nothing is joined to it: after "-" or "-t-". */
    int encliticAt(int hyphen) const
    {
        int begin = hyphen + 1;
        if (foldedUnit(m_at[begin]) == u't' && begin + 1 < m_size &&
            (m_at[begin + 1] == u'-' || isApostrophe(m_at[begin + 1])))
            begin += 2;
        const int end = letterRunEnd(begin);
        if (end == begin || end - begin > 5)
            return 0;
        return m_rules.enclitics.contains(wordKey({m_at + begin, end - begin})) ? begin : 0;
    }

    bool isJoined(WordHash hash, int hyphen) const
    {
        for (int i = hyphen; i < m_size; ++i) {
            const CharClass kind = classAt(i);
            if (kind != CharClass::Letter && kind != CharClass::Dash)
                break;
            hash.add(m_at[i]);
        }
        return m_rules.joined.contains(hash.value());
    }

    void pushEnclitics(int begin)
    {
        for (;;) {
            const int end = letterRunEnd(begin);
            m_afterSpace = false;
            push({wordKey({m_at + begin, end - begin}), begin, end, TokenKind::Word, Token::Enclitic});
            if (end >= m_size || m_at[end] != u'-' || classAt(end + 1) != CharClass::Letter)
                return;
            begin = encliticAt(end);
            if (begin == 0)
                return;
        }
    }

    /** "M.", "J.", "U.S.", "etc.": pushes the token with its full stop. */
    bool isAbbreviation(WordHash hash, int stop)
    {
        hash.add(u'.');
        int end = stop + 1;
        const bool initial = stop - m_position == 1 && isUpperUnit(m_at[m_position]);
        if (initial) {
            while (classAt(end) == CharClass::Letter && isUpperUnit(m_at[end]) && end + 1 < m_size &&
                   m_at[end + 1] == u'.') {
                hash.add(m_at[end]);
                hash.add(u'.');
                end += 2;
            }
        }
        const bool listed =
            m_rules.abbreviations.contains(hash.value()) || m_rules.titleAbbreviations.contains(hash.value());
        if (!listed && (!initial || classAt(end) == CharClass::Letter))
            return false;
        // "le plan B. Puis": one letter before a full stop is an initial only where a name goes on.
        pushWord(hash.value(), end, Token::Abbreviation);
        return true;
    }

    void pushWord(quint64 key, int end, quint8 flags = 0)
    {
        const int begin = m_position;
        if (isUpperUnit(m_at[begin])) {
            flags |= Token::Capitalized;
            int upper = 0;
            int i = begin;
            for (; i < end && (isUpperUnit(m_at[i]) || charClass(m_at[i]) != CharClass::Letter); ++i)
                upper += isUpperUnit(m_at[i]) ? 1 : 0;
            if (i == end && upper > 1)
                flags |= Token::AllCaps;
        }
        push({key, begin, end, TokenKind::Word, flags});
    }

    void push(const Token &token)
    {
        m_collector.add(token, m_afterSpace);
        m_position = token.end;
        m_afterSpace = false;
    }

    const TokenizerRules &m_rules;
    const char16_t *m_at;
    int m_size;
    int m_position = 0;
    bool m_afterSpace = true;
    TokenCollector m_collector;
};

} // namespace

TokenizedText tokenize(QStringView text, const TokenizerRules &rules, std::stop_token stop)
{
    return Cutter(text, rules).run(stop);
}

} // namespace Guillemet
