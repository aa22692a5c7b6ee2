// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/span.h"

#include <vector>

namespace Guillemet {

enum class TokenKind : quint8 {
    Word,        ///< letters, with inner hyphens, apostrophes and digits
    Number,      ///< begins with a digit
    Mark,        ///< may be a quotation mark: « » " “ ” „ ‟ ‹ › ‘ ’ ' 「 」 『 』 and the backtick
    Dash,        ///< - – — ― standing alone
    Punctuation, ///< any other punctuation; one character, an ellipsis of full stops is one token
    Symbol,      ///< anything else that is not white space
};

/** 24 bytes; a token knows no text of its own. */
struct Token
{
    enum Flag : quint8 {
        Capitalized = 1,   ///< begins with an upper-case letter
        AllCaps = 2,       ///< two letters or more, all upper case
        AfterSpace = 4,    ///< white space before it, or the text's begin
        Enclitic = 8,      ///< il of "a-t-il", 's of "Trump's": joined to the word before
        Elided = 16,       ///< "l'", "qu'": the apostrophe belongs to the token
        Abbreviation = 32, ///< "M.", "J.", "U.S.": the full stop belongs to the token
        SentenceStart = 64,
        ParagraphStart = 128,
    };

    quint64 key = 0; ///< wordKey() of a word or number; the code unit of anything else
    int begin = 0;   ///< UTF-16 code units
    int end = 0;
    TokenKind kind = TokenKind::Symbol;
    quint8 flags = 0;
    char16_t first = 0; ///< its first code unit; the straight double mark for two single ones in a row

    bool is(Flag flag) const { return flags & flag; }
    bool isWord() const { return kind == TokenKind::Word; }
    Span span() const { return {begin, end}; }
};

/** Tokens [first, end) by index. */
struct TokenRange
{
    int first = 0;
    int end = 0;

    bool isEmpty() const { return end <= first; }
    bool contains(int token) const { return first <= token && token < end; }
    bool operator==(const TokenRange &) const = default;
};

/** A text cut into tokens, sentences and paragraphs (lines). The text must outlive it. */
struct TokenizedText
{
    QStringView text;
    std::vector<Token> tokens;
    std::vector<TokenRange> sentences;
    std::vector<TokenRange> paragraphs;

    int size() const { return static_cast<int>(tokens.size()); }
    const Token &operator[](int index) const
    {
        Q_ASSERT(index >= 0 && index < size());
        return tokens[static_cast<size_t>(index)];
    }
    QStringView of(int index) const { return (*this)[index].span().of(text); }
    QStringView of(TokenRange range) const { return range.isEmpty() ? QStringView{} : spanOf(range).of(text); }
    Span spanOf(TokenRange range) const { return {(*this)[range.first].begin, (*this)[range.end - 1].end}; }
};

} // namespace Guillemet
