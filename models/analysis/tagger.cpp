// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tagger.h"

#include "models/analysis/wordkey.h"

#include <bit>

namespace Guillemet {

namespace {

constexpr WordClasses OpenClasses = bit(WordClass::Noun) | bit(WordClass::ProperNoun) | bit(WordClass::Adjective) |
                                    bit(WordClass::Adverb) | bit(WordClass::FiniteVerb) | bit(WordClass::Infinitive) |
                                    bit(WordClass::PresentParticiple) | bit(WordClass::PastParticiple) |
                                    bit(WordClass::Other);

quint64 mixed(quint64 value, int kind)
{
    value = (value + static_cast<quint64>(kind) * 0x9E3779B97F4A7C15ULL) * 0xD6E8FEB86659FD93ULL;
    value ^= value >> 32;
    return value * 0xD6E8FEB86659FD93ULL;
}

quint64 suffix(const TokenizedText &text, const Token &token, int length)
{
    const int begin = std::max(token.begin, token.end - length);
    return wordKey(text.text.mid(begin, token.end - begin));
}

} // namespace

Tagger::Tagger(const Lexicon &lexicon, const TaggerModel &model)
    : m_lexicon(lexicon)
    , m_model(model)
{
}

WordClasses Tagger::possibleClasses(const Token &token, const WordInfo *info) const
{
    switch (token.kind) {
    case TokenKind::Number:
        return bit(WordClass::Number);
    case TokenKind::Mark:
    case TokenKind::Dash:
    case TokenKind::Punctuation:
        return bit(WordClass::Punctuation);
    case TokenKind::Symbol:
        return bit(WordClass::Other);
    case TokenKind::Word:
        break;
    }
    const bool nameLike = token.is(Token::Capitalized) && !token.is(Token::SentenceStart);
    const WordClasses proper = nameLike ? bit(WordClass::ProperNoun) : 0U;
    if (const WordClasses known = m_model.classesOf(token.key))
        return m_model.trained ? known | proper : known;
    if (info)
        return info->classes | proper;
    if (!m_model.trained)
        return bit(token.is(Token::Capitalized) ? WordClass::ProperNoun : WordClass::Noun);
    return token.is(Token::Capitalized)
               ? bit(WordClass::ProperNoun) | bit(WordClass::Noun) | bit(WordClass::Adjective) |
                     (token.is(Token::SentenceStart) ? OpenClasses : 0U)
               : OpenClasses;
}

WordClasses Tagger::classesByEnding(QStringView word) const
{
    for (const TaggerModel::Ending &ending : m_model.endings) {
        if (word.size() > ending.text.size() + 1 && word.endsWith(ending.text))
            return ending.classes;
    }
    return bit(m_model.nounsCapitalized ? WordClass::Adverb : WordClass::Noun);
}

std::vector<TaggedWord> Tagger::lookUp(const TokenizedText &text) const
{
    std::vector<TaggedWord> words(text.tokens.size());
    for (size_t i = 0; i < words.size(); ++i) {
        const Token &token = text.tokens[i];
        if (token.isWord())
            words[i].info = m_lexicon.find(token.key);
        words[i].possible = possibleClasses(token, words[i].info);
        if (!m_model.trained && token.isWord() && !token.is(Token::Capitalized) && !m_model.classesOf(token.key))
            words[i].possible = classesByEnding(text.of(static_cast<int>(i)));
    }
    return words;
}

Tagger::Features Tagger::features(const TokenizedText &text, TokenRange sentence, const std::vector<TaggedWord> &words,
                                  int token)
{
    const auto key = [&](int i) { return sentence.contains(i) ? text[i].key : 1; };
    const auto possible = [&](int i) {
        return sentence.contains(i) ? quint64{words[static_cast<size_t>(i)].possible} : 0;
    };
    const auto chosen = [&](int i) {
        return sentence.contains(i) ? static_cast<quint64>(words[static_cast<size_t>(i)].wordClass) + 1 : 0;
    };
    const Token &it = text[token];
    const quint64 last = chosen(token - 1);
    const quint64 lastTwo = last * 32 + chosen(token - 2);
    const quint64 shape = (it.flags & (Token::Capitalized | Token::AllCaps | Token::SentenceStart | Token::Enclitic));
    return {mixed(it.key, 1),
            mixed(it.key ^ (last << 7), 2),
            mixed(key(token - 1), 3),
            mixed(key(token + 1), 4),
            mixed(key(token - 1) ^ std::rotl(it.key, 9), 5),
            mixed(key(token + 1) ^ std::rotl(it.key, 9), 6),
            mixed(suffix(text, it, 3), 7),
            mixed(suffix(text, it, 2) ^ last, 8),
            mixed(possible(token) ^ (last << 40), 9),
            mixed(possible(token) ^ (possible(token + 1) << 32), 10),
            mixed((possible(token + 1) << 8) ^ (possible(token + 2) << 34) ^ last, 11),
            mixed(lastTwo, 12),
            mixed(shape ^ (last << 8), 13),
            mixed(key(token - 2), 14),
            mixed(key(token + 2), 15),
            mixed(possible(token) ^ (lastTwo << 32), 16),
            mixed(suffix(text, it, 4), 17)};
}

void Tagger::tag(const TokenizedText &text, TokenRange sentence, std::vector<TaggedWord> &words) const
{
    for (int token = sentence.first; token < sentence.end; ++token) {
        TaggedWord &word = words[static_cast<size_t>(token)];
        if (std::has_single_bit(word.possible)) {
            word.wordClass = static_cast<WordClass>(std::countr_zero(word.possible));
            continue;
        }
        std::array<qint16, WordClassCount> scores{};
        for (const quint64 feature : features(text, sentence, words, token)) {
            const TaggerModel::Row &row = m_model.row(feature);
            for (size_t i = 0; i < scores.size(); ++i)
                scores[i] = static_cast<qint16>(scores[i] + row[i]);
        }
        int best = -1;
        for (int i = 0; i < WordClassCount; ++i) {
            if ((word.possible >> i & 1U) &&
                (best < 0 || scores[static_cast<size_t>(i)] > scores[static_cast<size_t>(best)]))
                best = i;
        }
        word.wordClass = static_cast<WordClass>(best);
    }
}

} // namespace Guillemet
