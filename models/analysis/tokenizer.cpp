// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tokenizer.h"

#include "models/analysis/apostrophe.h"
#include "models/analysis/wordkey.h"

namespace Guillemet {

namespace {

enum class CharClass : quint8 { Other, Space, NewLine, Letter, Ideograph, Digit, Mark, Dash, Punctuation };

bool isQuotationMark(char16_t c)
{
    switch (c) {
    case u'"':
    case u'«':
    case u'»':
    case u'\'':
    case u'`':
    case u'‘':
    case u'’':
    case u'‚':
    case u'‛':
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'‹':
    case u'›':
    case u'「':
    case u'」':
    case u'『':
    case u'』':
    case u'＂':
    case u'〝':
    case u'〞':
    case u'〟':
        return true;
    default:
        return false;
    }
}

CharClass classify(char16_t c)
{
    if (c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == u'\u2028' || c == u'\u2029' || c == u'\u0085')
        return CharClass::NewLine;
    if (isQuotationMark(c))
        return CharClass::Mark;
    if (c == u'-' || c == u'\u2010' || c == u'\u2011' || (c >= u'‒' && c <= u'―') || c == u'−')
        return CharClass::Dash;
    if ((c >= 0x0E00 && c <= 0x0E7F) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
        (c >= 0xF900 && c <= 0xFAFF))
        return CharClass::Ideograph;
    const QChar unit(c);
    if (unit.isSpace() || c == u'\u200B' || c == u'\uFEFF' || c == 0)
        return CharClass::Space;
    if (unit.isDigit())
        return CharClass::Digit;
    if (unit.isLetter() || unit.isMark())
        return CharClass::Letter;
    return unit.isPunct() ? CharClass::Punctuation : CharClass::Other;
}

/** Classes of the code units below 0x2100, where nearly all text lives; the others are asked one by one. */
CharClass classOf(char16_t c)
{
    static const auto table = [] {
        std::array<CharClass, 0x2100> classes{};
        for (size_t i = 0; i < classes.size(); ++i)
            classes[i] = classify(static_cast<char16_t>(i));
        return classes;
    }();
    return c < table.size() ? table[c] : classify(c);
}

bool isUpper(char16_t c)
{
    return c < 0x80 ? c >= u'A' && c <= u'Z' : QChar(c).isUpper() || QChar(c).isTitleCase();
}

bool isTerminator(char16_t c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'。' || c == u'！' || c == u'？' || c == u'؟';
}

class Cutter
{
public:
    Cutter(QStringView text, const TokenizerRules &rules)
        : m_rules(rules)
        , m_at(text.utf16())
        , m_size(static_cast<int>(text.size()))
    {
        m_out.text = text;
        m_out.tokens.reserve(static_cast<size_t>(m_size) / 5 + 16);
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
        endParagraph();
        return std::move(m_out);
    }

private:
    CharClass classAt(int position) const { return position < m_size ? classOf(m_at[position]) : CharClass::NewLine; }

    void step()
    {
        switch (classOf(m_at[m_position])) {
        case CharClass::NewLine:
            endParagraph();
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
        const bool initial = stop - m_position == 1 && isUpper(m_at[m_position]);
        if (initial) {
            while (classAt(end) == CharClass::Letter && isUpper(m_at[end]) && end + 1 < m_size &&
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
        if (isUpper(m_at[begin])) {
            flags |= Token::Capitalized;
            int upper = 0;
            int i = begin;
            for (; i < end && (isUpper(m_at[i]) || classOf(m_at[i]) != CharClass::Letter); ++i)
                upper += isUpper(m_at[i]) ? 1 : 0;
            if (i == end && upper > 1)
                flags |= Token::AllCaps;
        }
        push({key, begin, end, TokenKind::Word, flags});
    }

    void push(Token token)
    {
        token.first = token.kind == TokenKind::Mark ? static_cast<char16_t>(token.key) : m_at[token.begin];
        if (m_afterSpace)
            token.flags |= Token::AfterSpace;
        const int index = m_out.size();
        if (index == m_paragraphFirst)
            token.flags |= Token::ParagraphStart | Token::SentenceStart;
        else if (beginsSentence(token)) {
            token.flags |= Token::SentenceStart;
            endSentence();
        }
        m_straightMarks = index == m_paragraphFirst ? 0 : m_straightMarks;
        m_straightMarks += token.first == u'"' ? 1 : 0;
        m_out.tokens.push_back(token);
        m_position = token.end;
        m_afterSpace = false;
    }

    /** After a full stop and closing marks or brackets: white space, then anything but a lower-case word. */
    bool beginsSentence(const Token &token) const
    {
        if (!token.is(Token::AfterSpace))
            return lacksSpace(token);
        if (token.isWord() ? !token.is(Token::Capitalized) && QChar(token.first).isLower() : !opensSentence(token))
            return false;
        const auto &tokens = m_out.tokens;
        if (token.kind == TokenKind::Dash && !tokens.empty() && tokens.back().kind == TokenKind::Mark &&
            token.end + 1 < m_size && QChar(m_at[token.end + 1]).isLower())
            return false; // «Кто?» — спросил
        auto previous = tokens.rbegin();
        while (previous != tokens.rend() && closes(*previous))
            ++previous;
        if (previous == tokens.rend())
            return false;
        if (previous->is(Token::Abbreviation) && token.kind == TokenKind::Number && previous == tokens.rbegin())
            return false; // "Sept. 16", "p. 12"
        if (previous->is(Token::Abbreviation))
            return m_rules.abbreviations.contains(previous->key) && !m_rules.titleAbbreviations.contains(previous->key);
        return previous->kind == TokenKind::Punctuation && isTerminator(static_cast<char16_t>(previous->key));
    }

    /** "en 2020.Nathalie Roret", "fini.\"Puis": paragraphs were joined without the space between them. */
    bool lacksSpace(const Token &token) const
    {
        const auto &tokens = m_out.tokens;
        if (tokens.size() < 2 || tokens.back().key != u'.' || tokens.back().is(Token::AfterSpace))
            return false;
        const Token &before = tokens[tokens.size() - 2];
        const bool word =
            before.kind == TokenKind::Word && !before.is(Token::Capitalized) && before.end - before.begin > 2;
        const bool number = before.kind == TokenKind::Number && before.end - before.begin > 3;
        const int at = token.isWord() ? token.begin : token.end;
        if (at + 1 >= m_size || !isUpper(m_at[at]) || classAt(at) != CharClass::Letter || isUpper(m_at[at + 1]))
            return false;
        if (token.isWord())
            return (word || number || closes(before)) && token.end - token.begin > 1;
        return token.first == u'"' && m_straightMarks % 2 == 0;
    }

    static bool closes(const Token &token)
    {
        // „So.“ closes with the mark that opens elsewhere.
        const bool opens = token.first == u'«' || (token.first == u'“' && token.is(Token::AfterSpace));
        return (token.kind == TokenKind::Mark && !opens) || token.first == u')' || token.first == u']';
    }

    bool opensSentence(const Token &token) const
    {
        switch (token.kind) {
        case TokenKind::Mark:
            // A mark with space on both sides closes if it can: "fini. » Puis".
            return token.first != u'»' && token.first != u'”' && token.first != u'’' &&
                   (token.first == u'«' || token.first == u'“' || classAt(token.end) == CharClass::Letter ||
                    classAt(token.end) == CharClass::Digit);
        case TokenKind::Punctuation:
            return token.first == u'(' || token.first == u'[' || token.first == u'¿' || token.first == u'¡';
        default:
            return true;
        }
    }

    void endSentence()
    {
        if (m_out.size() > m_sentenceFirst)
            m_out.sentences.push_back({m_sentenceFirst, m_out.size()});
        m_sentenceFirst = m_out.size();
    }

    void endParagraph()
    {
        endSentence();
        if (m_out.size() > m_paragraphFirst)
            m_out.paragraphs.push_back({m_paragraphFirst, m_out.size()});
        m_paragraphFirst = m_out.size();
    }

    const TokenizerRules &m_rules;
    const char16_t *m_at;
    int m_size;
    int m_position = 0;
    int m_sentenceFirst = 0;
    int m_paragraphFirst = 0;
    int m_straightMarks = 0; ///< in the paragraph
    bool m_afterSpace = true;
    TokenizedText m_out;
};

} // namespace

TokenizedText tokenize(QStringView text, const TokenizerRules &rules, std::stop_token stop)
{
    return Cutter(text, rules).run(stop);
}

} // namespace Guillemet
