// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/reading.h"

namespace Guillemet {

namespace {

constexpr int LongestSentence = 1500; ///< tokens; every rule looks at a whole sentence

}

Reading::Reading(QStringView text, const LanguagePack &pack, const std::stop_token &stop)
    : m_pack(pack)
    , m_text(tokenize(text, pack.tokenizer, stop))
{
    const Tagger tagger(pack.lexicon(), pack.model());
    m_words = tagger.lookUp(m_text);
    m_roles.resize(m_text.tokens.size());
    for (size_t i = 0; i < m_roles.size(); ++i) {
        const Token &token = m_text.tokens[i];
        const quint64 *found = token.isWord() ? pack.roles.find(token.key) : nullptr;
        m_roles[i] = found ? *found : 0;
    }
    readQuotes();
    readSentences(tagger, stop);
}

bool Reading::isNominal(int i) const
{
    return is(i, WordClass::Noun) || is(i, WordClass::ProperNoun);
}

void Reading::readQuotes()
{
    m_quotes = pairQuotationMarks(m_text);
    m_quoteOf.assign(m_text.tokens.size(), -1);
    for (size_t i = 0; i < m_quotes.size(); ++i) {
        for (int token = m_quotes[i].open; token <= m_quotes[i].close; ++token)
            m_quoteOf[static_cast<size_t>(token)] = static_cast<int>(i);
    }
}

/** A sentence that does not end is cut: every rule looks at a whole sentence. */
void Reading::addSentence(TokenRange sentence)
{

    while (sentence.end - sentence.first > LongestSentence) {
        int cut = sentence.first;
        while (cut < sentence.first + LongestSentence)
            cut = next(cut);
        if (cut >= sentence.end)
            break;
        m_sentences.push_back({sentence.first, cut});
        sentence.first = cut;
    }
    m_sentences.push_back(sentence);
}

/** A sentence does not end inside marks; the classes are told sentence by sentence all the same. */
void Reading::readSentences(const Tagger &tagger, const std::stop_token &stop)
{
    int count = 0;
    for (const TokenRange sentence : m_text.sentences) {
        if (++count % 512 == 0 && stop.stop_requested())
            return;
        tagger.tag(m_text, sentence, m_words);
        const bool insideMarks =
            sentence.first > 0 && inQuote(sentence.first) && quoteAt(sentence.first) == quoteAt(sentence.first - 1);
        if (insideMarks && !m_sentences.empty() && m_sentences.back().end - m_sentences.back().first < LongestSentence)
            m_sentences.back().end = sentence.end;
        else
            addSentence(sentence);
    }
}

} // namespace Guillemet
