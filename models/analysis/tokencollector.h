// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/charclass.h"
#include "models/analysis/tokenizer.h"

namespace Guillemet {

/** Puts the tokens of one text, as they are cut, together into sentences and paragraphs. */
class TokenCollector
{
public:
    TokenCollector(QStringView text, const TokenizerRules &rules);

    void add(Token token, bool afterSpace);
    void endParagraph();
    TokenizedText take() { return std::move(m_out); }

private:
    CharClass classAt(int position) const { return position < m_size ? charClass(m_at[position]) : CharClass::NewLine; }
    bool beginsSentence(const Token &token) const;
    bool lacksSpace(const Token &token) const;
    bool opensSentence(const Token &token) const;
    void endSentence();

    const TokenizerRules &m_rules;
    const char16_t *m_at;
    int m_size;
    int m_sentenceFirst = 0;
    int m_paragraphFirst = 0;
    int m_straightMarks = 0; ///< in the paragraph
    TokenizedText m_out;
};

} // namespace Guillemet
