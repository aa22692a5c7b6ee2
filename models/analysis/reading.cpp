// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/reading.h"

#include "models/analysis/apostrophe.h"
#include "models/analysis/wordkey.h"

namespace Guillemet {

namespace {

constexpr int LongestSentence = 1500; ///< tokens; every rule looks at a whole sentence

}

const Token Reading::NoToken;
const TaggedWord Reading::NoWord;

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
        m_roles[i] = found ? *found : token.isWord() ? rolesOfLastPart(m_text.of(static_cast<int>(i))) : 0;
    }
    readQuotes();
    readSentences(tagger, stop);
}

/** An "ex-ministre" and a "vice-secrétaire" are people as well. */
quint64 Reading::rolesOfLastPart(QStringView word) const
{
    const qsizetype hyphen = word.lastIndexOf(u'-');
    if (hyphen < 2 || hyphen + 4 > word.size())
        return 0;
    const quint64 *found = m_pack.roles.find(wordKey(word.mid(hyphen + 1)));
    return found ? *found & static_cast<quint64>(WordRole::Person) : 0;
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

/** "Stéphane Le Foll", "Mohamed al-Hallak": an article inside a name is a part of it. */
void Reading::repairNames(TokenRange sentence)
{
    for (int i = sentence.first + 1; i < sentence.end; ++i) {
        TaggedWord &word = m_words[static_cast<size_t>(i)];
        const Token &token = m_text[i];
        // "Claire Vasseur"
        if (word.wordClass == WordClass::Adjective && isGivenName(i) && token.is(Token::Capitalized) &&
            !token.is(Token::SentenceStart) && i + 1 < sentence.end && is(i + 1, WordClass::ProperNoun) &&
            m_text[i + 1].is(Token::Capitalized))
            word.wordClass = WordClass::ProperNoun;
        if (word.wordClass == WordClass::ProperNoun || !token.isWord() ||
            !(is(i - 1, WordClass::ProperNoun) || (isGivenName(i - 1) && m_text[i - 1].is(Token::Capitalized))))
            continue;
        const bool article = token.is(Token::Capitalized) && !token.is(Token::SentenceStart) &&
                             (word.wordClass == WordClass::Determiner || word.wordClass == WordClass::Preposition ||
                              word.wordClass == WordClass::ObjectPronoun) &&
                             i + 1 < sentence.end && m_text[i + 1].is(Token::Capitalized) && m_text[i + 1].isWord();
        // "Ursula von der Leyen", "Youssef el Ali"
        int last = i;
        while (last + 1 < sentence.end && last < i + 2 && has(last, WordRole::NameParticle) && !inQuote(last))
            ++last;
        const bool particles = last > i && m_text[last].is(Token::Capitalized) && m_text[last].isWord() &&
                               m_text[i - 1].is(Token::Capitalized) && !inQuote(last);
        for (int part = i - 1; particles && part <= last; ++part)
            m_words[static_cast<size_t>(part)].wordClass = WordClass::ProperNoun;
        const QStringView text = m_text.of(i);
        const bool arabic = text.size() > 4 && text.at(2) == u'-' && text.at(3).isUpper() && !token.is(Token::Enclitic);
        if (article || arabic) {
            word.wordClass = WordClass::ProperNoun;
            m_words[static_cast<size_t>(i) - 1].wordClass = WordClass::ProperNoun;
            if (article)
                m_words[static_cast<size_t>(i) + 1].wordClass = WordClass::ProperNoun;
        }
    }
}

/** "It's", "they've": the verb; "councils' plans": what belongs to somebody. */
void Reading::repairContractions(TokenRange sentence)
{
    for (int i = sentence.first + 1; i < sentence.end; ++i) {
        TaggedWord &word = m_words[static_cast<size_t>(i)];
        Token &token = m_text.tokens[static_cast<size_t>(i)];
        const Token &before = m_text[i - 1];
        if (token.kind == TokenKind::Mark && isApostrophe(token.first) && !token.is(Token::AfterSpace) && !inQuote(i) &&
            before.isWord() && m_text.of(i - 1).endsWith(u's')) {
            token.flags |= Token::Enclitic;
            word.wordClass = WordClass::Particle;
        }
        if (!token.isWord() || !token.is(Token::Enclitic) || !isApostrophe(token.first))
            continue;
        const bool subject = is(i - 1, WordClass::SubjectPronoun) || has(i - 1, WordRole::Subject) ||
                             has(i - 1, WordRole::Relative) ||
                             (is(i - 1, WordClass::Pronoun) && has(i - 1, WordRole::Demonstrative));
        if (subject) {
            word.wordClass = WordClass::FiniteAuxiliary;
            if (has(i - 1, WordRole::Subject) && !before.is(Token::Enclitic))
                m_words[static_cast<size_t>(i) - 1].wordClass = WordClass::SubjectPronoun;
        }
    }
}

/** Without a lexicon verbs that report may pass for names and nouns: "writes that", ", adding". */
void Reading::repairVerbs(TokenRange sentence)
{
    for (int i = sentence.first + 1; i < sentence.end; ++i) {
        TaggedWord &word = m_words[static_cast<size_t>(i)];
        const Token &token = m_text[i];
        if (word.info || !token.isWord() || token.is(Token::Capitalized) || !isNominal(i) ||
            !m_pack.cuesOf(token.key, nullptr))
            continue;
        if (m_text.of(i).endsWith(u"ing")) {
            if (isComma(i - 1) && !has(i + 1, WordRole::Of))
                word.wordClass = WordClass::PresentParticiple;
        } else if (word.wordClass == WordClass::ProperNoun) {
            word.wordClass = WordClass::FiniteVerb;
        }
    }
}

/** Without weights a class was told by the word alone: what stands before and behind it corrects that. */
void Reading::repairGuesses(TokenRange sentence)
{
    for (int i = sentence.first; i < sentence.end; ++i) {
        TaggedWord &word = m_words[static_cast<size_t>(i)];
        const Token &token = m_text[i];
        if (!token.isWord() || m_pack.model().classesOf(token.key))
            continue;
        // "Министр Громов": a role at the begin of a sentence is no name.
        if (word.wordClass == WordClass::ProperNoun && token.is(Token::SentenceStart) &&
            has(i, WordRole::Person | WordRole::Institution | WordRole::Document))
            word.wordClass = WordClass::Noun;
        if (i == sentence.first || token.is(Token::Capitalized))
            continue;
        const bool inPhrase = is(i - 1, WordClass::Determiner) || is(i - 1, WordClass::Adjective);
        if (word.wordClass == WordClass::Infinitive && inPhrase)
            word.wordClass = WordClass::Noun; // "la mujer"
        // "der grünen Liste"
        else if (m_pack.model().nounsCapitalized && i + 1 < sentence.end && m_text[i + 1].isWord() &&
                 m_text[i + 1].is(Token::Capitalized) && (inPhrase || is(i - 1, WordClass::Preposition)))
            word.wordClass = WordClass::Adjective;
    }
}

/** "Why me?" Trump said. What follows the closing mark belongs to it if it is but a name and a verb that reports. */
bool Reading::tellsWhoAsked(TokenRange sentence) const
{
    constexpr int LongestName = 6;
    const int close = sentence.first - 1;
    if (close < 1 || !inQuote(close) || quote(close).close != close || inQuote(sentence.first) ||
        !(isUnit(close - 1, u'?') || isUnit(close - 1, u'!')) || m_text[sentence.first].is(Token::ParagraphStart))
        return false;
    for (int i = sentence.first; i < std::min(sentence.end, sentence.first + LongestName); ++i) {
        if (inQuote(i))
            return false;
        if (i > sentence.first && is(i, WordClass::FiniteVerb) && m_pack.cuesOf(m_text[i].key, word(i).info))
            return i + 1 >= sentence.end ||
                   !(inQuote(i + 1) || isUnit(i + 1, u':') || has(i + 1, WordRole::Complementizer) ||
                     is(i + 1, WordClass::SubjectPronoun));
        if (!isNominal(i) && !is(i, WordClass::Determiner) && !is(i, WordClass::Adjective) &&
            !is(i, WordClass::SubjectPronoun))
            return false;
    }
    return false;
}

/** A sentence does not end inside marks; the classes are told sentence by sentence all the same. */
void Reading::readSentences(const Tagger &tagger, const std::stop_token &stop)
{
    int count = 0;
    for (const TokenRange sentence : m_text.sentences) {
        if (++count % 512 == 0 && stop.stop_requested())
            return;
        tagger.tag(m_text, sentence, m_words);
        repairNames(sentence);
        if (!pack().tokenizer.contractions.empty()) {
            repairContractions(sentence);
            repairVerbs(sentence);
        }
        if (!pack().model().trained)
            repairGuesses(sentence);
        const bool insideMarks =
            sentence.first > 0 && inQuote(sentence.first) && quoteAt(sentence.first) == quoteAt(sentence.first - 1);
        if ((insideMarks || tellsWhoAsked(sentence)) && !m_sentences.empty() &&
            m_sentences.back().end - m_sentences.back().first < LongestSentence)
            m_sentences.back().end = sentence.end;
        else
            addSentence(sentence);
    }
}

} // namespace Guillemet
