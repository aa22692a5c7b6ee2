// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tokencollector.h"

namespace Guillemet {

namespace {
bool closesSentence(const Token &token)
{
    // „So.“ closes with the mark that opens elsewhere.
    const bool opens = token.first == u'«' || (token.first == u'“' && token.is(Token::AfterSpace));
    return (token.kind == TokenKind::Mark && !opens) || token.first == u')' || token.first == u']';
}
} // namespace

TokenCollector::TokenCollector(QStringView text, const TokenizerRules &rules)
    : m_rules(rules)
    , m_at(text.utf16())
    , m_size(static_cast<int>(text.size()))
{
    m_out.text = text;
    m_out.tokens.reserve(static_cast<size_t>(m_size) / 5 + 16);
}

void TokenCollector::add(Token token, bool afterSpace)
{
    token.first = token.kind == TokenKind::Mark ? static_cast<char16_t>(token.key) : m_at[token.begin];
    if (afterSpace)
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
}

/** After a full stop and closing marks or brackets: white space, then anything but a lower-case word. */
bool TokenCollector::beginsSentence(const Token &token) const
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
    while (previous != tokens.rend() && closesSentence(*previous))
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
bool TokenCollector::lacksSpace(const Token &token) const
{
    const auto &tokens = m_out.tokens;
    if (tokens.size() < 2 || tokens.back().key != u'.' || tokens.back().is(Token::AfterSpace))
        return false;
    const Token &before = tokens[tokens.size() - 2];
    const bool word = before.kind == TokenKind::Word && !before.is(Token::Capitalized) && before.end - before.begin > 2;
    const bool number = before.kind == TokenKind::Number && before.end - before.begin > 3;
    const int at = token.isWord() ? token.begin : token.end;
    if (at + 1 >= m_size || !isUpperUnit(m_at[at]) || classAt(at) != CharClass::Letter || isUpperUnit(m_at[at + 1]))
        return false;
    if (token.isWord())
        return (word || number || closesSentence(before)) && token.end - token.begin > 1;
    return token.first == u'"' && m_straightMarks % 2 == 0;
}

bool TokenCollector::opensSentence(const Token &token) const
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

void TokenCollector::endSentence()
{
    if (m_out.size() > m_sentenceFirst)
        m_out.sentences.push_back({m_sentenceFirst, m_out.size()});
    m_sentenceFirst = m_out.size();
}

void TokenCollector::endParagraph()
{
    endSentence();
    if (m_out.size() > m_paragraphFirst)
        m_out.paragraphs.push_back({m_paragraphFirst, m_out.size()});
    m_paragraphFirst = m_out.size();
}

} // namespace Guillemet
