// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/languagepack.h"
#include "models/analysis/quotemarks.h"
#include "models/analysis/tagger.h"
#include "models/analysis/wordrole.h"

#include <stop_token>

namespace Guillemet {

/**
 * A text as the finders read it: tokens with their classes and roles, and its sentences, in which words in quotation
 * marks count as one unit: next() and previous() step over them.
 */
class Reading
{
public:
    Reading(QStringView text, const LanguagePack &pack, const std::stop_token &stop);

    const LanguagePack &pack() const { return m_pack; }
    const TokenizedText &text() const { return m_text; }
    const std::vector<TokenRange> &sentences() const { return m_sentences; }
    const std::vector<QuotedRange> &quotes() const { return m_quotes; }

    int size() const { return m_text.size(); }
    // Rules ask for the neighbours of a word: before the first and behind the last there is nothing.
    bool isInside(int i) const { return i >= 0 && i < size(); }
    const Token &token(int i) const { return isInside(i) ? m_text[i] : NoToken; }
    const TaggedWord &word(int i) const { return isInside(i) ? m_words[static_cast<size_t>(i)] : NoWord; }
    WordClass wordClass(int i) const { return word(i).wordClass; }
    bool is(int i, WordClass wordClass) const { return word(i).wordClass == wordClass; }
    bool has(int i, WordRole role) const { return has(i, static_cast<quint64>(role)); }
    bool has(int i, quint64 roles) const { return isInside(i) && (m_roles[static_cast<size_t>(i)] & roles); }
    bool isUnit(int i, char16_t unit) const { return token(i).first == unit && !token(i).isWord(); }
    bool isComma(int i) const { return isUnit(i, u',') || isUnit(i, u'،'); }
    bool isFinite(int i) const { return is(i, WordClass::FiniteVerb) || is(i, WordClass::FiniteAuxiliary); }
    bool isInfinitive(int i) const { return is(i, WordClass::Infinitive) || is(i, WordClass::AuxiliaryInfinitive); }
    bool isNominal(int i) const;
    bool isGivenName(int i) const { return (features(i) & GivenName) || has(i, WordRole::GivenName); }
    /** The lexicon's features of the word: WordFeature bits. */
    quint32 features(int i) const { return word(i).info ? word(i).info->features : 0; }

    /** The quoted range that holds the token, marks included; -1 if none. */
    int quoteAt(int i) const { return isInside(i) ? m_quoteOf[static_cast<size_t>(i)] : -1; }
    bool inQuote(int i) const { return quoteAt(i) >= 0; }
    const QuotedRange &quote(int i) const { return m_quotes[static_cast<size_t>(quoteAt(i))]; }
    int next(int i) const { return inQuote(i) ? quote(i).close + 1 : i + 1; }
    int previous(int i) const
    {
        --i;
        return i >= 0 && inQuote(i) ? quote(i).open : i;
    }

private:
    static const Token NoToken;
    static const TaggedWord NoWord;

    bool tellsWhoAsked(TokenRange sentence) const;
    quint64 rolesOfLastPart(QStringView word) const;
    void repairGuesses(TokenRange sentence);
    void repairNames(TokenRange sentence);
    void repairContractions(TokenRange sentence);
    void repairVerbs(TokenRange sentence);
    void readQuotes();
    void addSentence(TokenRange sentence);
    void readSentences(const Tagger &tagger, const std::stop_token &stop);

    const LanguagePack &m_pack;
    TokenizedText m_text;
    std::vector<TaggedWord> m_words;
    std::vector<quint64> m_roles;
    std::vector<QuotedRange> m_quotes;
    std::vector<int> m_quoteOf;
    std::vector<TokenRange> m_sentences;
};

} // namespace Guillemet
