// SPDX-License-Identifier: GPL-3.0-or-later
// traintagger LANGUAGE DATA-DIRECTORY OUTPUT TRAIN.conllu… [--test TEST.conllu…]
// Trains the tagger on Universal Dependencies treebanks; the same input gives the same model, bit for bit.
#include "models/analysis/languagepack.h"
#include "models/analysis/tagger.h"
#include "models/analysis/tokenizer.h"
#include "models/analysis/wordkey.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <bit>
#include <cmath>
#include <cstdio>
#include <random>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

constexpr int Epochs = 8;
constexpr int FrequentWord = 12; ///< seen that often, a word has no other classes than those seen

struct Example
{
    QString text;
    TokenizedText cut;
    std::vector<WordClass> gold;
    std::vector<TaggedWord> words;
};

/** One word of a treebank. */
struct Word
{
    QString form, part, features, relation;
    int begin = 0;
    int end = 0;
};

WordClass pronounClass(const Word &word)
{
    static const QStringList subjects{u"je"_s,   u"j'"_s,  u"tu"_s,    u"il"_s,   u"elle"_s, u"on"_s, u"nous"_s,
                                      u"vous"_s, u"ils"_s, u"elles"_s, u"ce"_s,   u"c'"_s,   u"i"_s,  u"he"_s,
                                      u"she"_s,  u"it"_s,  u"we"_s,    u"they"_s, u"you"_s};
    static const QStringList objects{u"le"_s, u"la"_s, u"l'"_s, u"les"_s, u"lui"_s,  u"leur"_s, u"se"_s, u"s'"_s,
                                     u"me"_s, u"m'"_s, u"te"_s, u"t'"_s,  u"nous"_s, u"vous"_s, u"y"_s,  u"en"_s};
    QString form = word.form.toLower().replace(u'’', u'\'');
    form = form.section(u'-', -1);
    if (word.features.contains("PronType=Rel"_L1))
        return WordClass::RelativePronoun;
    if (word.features.contains("Poss=Yes"_L1) && word.relation.startsWith("nmod"_L1))
        return WordClass::Determiner;
    if (word.relation.contains("subj"_L1) && subjects.contains(form))
        return WordClass::SubjectPronoun;
    const bool object = word.relation.startsWith("obj"_L1) || word.relation.startsWith("iobj"_L1) ||
                        word.relation.startsWith("expl"_L1) || word.relation.startsWith("dep"_L1);
    return object && objects.contains(form) ? WordClass::ObjectPronoun : WordClass::Pronoun;
}

WordClass verbClass(const Word &word, bool auxiliary)
{
    const bool infinitive = word.features.contains("VerbForm=Inf"_L1);
    const bool participle = word.features.contains("VerbForm=Part"_L1) || word.features.contains("VerbForm=Ger"_L1);
    if (auxiliary)
        return infinitive   ? WordClass::AuxiliaryInfinitive
               : participle ? WordClass::AuxiliaryParticiple
                            : WordClass::FiniteAuxiliary;
    const bool past = word.features.contains("Tense=Past"_L1);
    return infinitive   ? WordClass::Infinitive
           : participle ? (past ? WordClass::PastParticiple : WordClass::PresentParticiple)
                        : WordClass::FiniteVerb;
}

WordClass classOf(const Word &word)
{
    static const QHash<QString, WordClass> direct{
        {u"NOUN"_s, WordClass::Noun},      {u"PROPN"_s, WordClass::ProperNoun},  {u"ADJ"_s, WordClass::Adjective},
        {u"DET"_s, WordClass::Determiner}, {u"NUM"_s, WordClass::Number},        {u"ADP"_s, WordClass::Preposition},
        {u"ADV"_s, WordClass::Adverb},     {u"CCONJ"_s, WordClass::Coordinator}, {u"SCONJ"_s, WordClass::Subordinator},
        {u"PART"_s, WordClass::Particle},  {u"INTJ"_s, WordClass::Interjection}, {u"PUNCT"_s, WordClass::Punctuation}};
    if (word.part == "PRON"_L1)
        return pronounClass(word);
    if (word.part == "VERB"_L1 || word.part == "AUX"_L1)
        return verbClass(word, word.part == "AUX"_L1);
    return direct.value(word.part, WordClass::Other);
}

void addExample(const QString &text, std::vector<Word> words, const TokenizerRules &rules,
                std::vector<Example> &examples)
{
    qsizetype from = 0;
    for (Word &word : words) {
        const qsizetype at = text.indexOf(word.form, from);
        if (at < 0 || at > from + 3)
            return;
        word.begin = static_cast<int>(at);
        word.end = static_cast<int>(at + word.form.size());
        from = word.end;
    }
    examples.push_back({text, {}, {}, {}});
    Example &example = examples.back();
    example.cut = tokenize(example.text, rules);
    size_t at = 0;
    for (const Token &token : example.cut.tokens) {
        while (at + 1 < words.size() && words[at].end <= token.begin)
            ++at;
        example.gold.push_back(words.empty() ? WordClass::Other : classOf(words[at]));
    }
}

/** Texts stay where they are: TokenizedText looks into them, so the list is reserved ahead. */
std::vector<Example> readTreebank(const QString &path, const TokenizerRules &rules)
{
    std::vector<Example> examples;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "traintagger: %s cannot be read\n", qPrintable(path));
        return examples;
    }
    QString text;
    std::vector<Word> words;
    int inMultiword = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith("# text = "_L1)) {
            text = line.mid(9);
        } else if (line.isEmpty()) {
            addExample(text, std::move(words), rules, examples);
            words.clear();
            inMultiword = 0;
        } else if (!line.startsWith(u'#')) {
            const QStringList fields = line.split(u'\t');
            if (fields.size() < 8 || fields[0].contains(u'.'))
                continue;
            if (const qsizetype dash = fields[0].indexOf(u'-'); dash > 0) {
                words.push_back({fields[1], {}, {}, {}});
                inMultiword = fields[0].mid(dash + 1).toInt();
            } else if (fields[0].toInt() <= inMultiword) {
                if (words.back().part.isEmpty())
                    words.back() = {words.back().form, fields[3], fields[5], fields[7]};
            } else {
                words.push_back({fields[1], fields[3], fields[5], fields[7]});
            }
        }
    }
    return examples;
}

class Trainer
{
public:
    Trainer(const Lexicon &lexicon, std::vector<Example> &examples)
        : m_tagger(lexicon, model)
        , m_examples(examples)
        , m_weights(TaggerModel::RowCount)
        , m_totals(TaggerModel::RowCount)
        , m_stamps(TaggerModel::RowCount)
    {
    }

    void run()
    {
        collectWords();
        for (Example &example : m_examples)
            example.words = m_tagger.lookUp(example.cut);
        std::vector<size_t> order(m_examples.size());
        std::iota(order.begin(), order.end(), 0);
        std::mt19937 random(1);
        for (int epoch = 0; epoch < Epochs; ++epoch) {
            for (size_t i = order.size() - 1; i > 0; --i)
                std::swap(order[i], order[random() % (i + 1)]);
            m_wrong = 0;
            for (const size_t i : order)
                learn(m_examples[i]);
            std::printf("epoch %d: %d wrong\n", epoch + 1, m_wrong);
        }
        finish();
    }

    TaggerModel model;

private:
    using Weights = std::array<float, WordClassCount>;

    void collectWords()
    {
        std::map<quint64, std::array<int, WordClassCount>> counts;
        for (const Example &example : m_examples) {
            for (size_t i = 0; i < example.gold.size(); ++i) {
                const Token &token = example.cut.tokens[i];
                if (token.isWord() && !(token.is(Token::Capitalized) && example.gold[i] == WordClass::ProperNoun))
                    ++counts[token.key][static_cast<size_t>(example.gold[i])];
            }
        }
        for (const auto &[key, count] : counts) {
            const int all = std::accumulate(count.begin(), count.end(), 0);
            WordClasses seen = 0;
            for (int i = 0; i < WordClassCount; ++i) {
                // Rare beside the others: most often a mistake of the treebank.
                if (count[static_cast<size_t>(i)] > all / 400)
                    seen |= 1U << i;
            }
            if (all >= FrequentWord)
                model.words.emplace(key, seen);
            else
                m_seldom.emplace(key, seen);
        }
    }

    void learn(Example &example)
    {
        const TokenRange sentence{0, example.cut.size()};
        for (int token = 0; token < sentence.end; ++token) {
            TaggedWord &word = example.words[static_cast<size_t>(token)];
            const WordClass gold = example.gold[static_cast<size_t>(token)];
            if (std::has_single_bit(word.possible)) {
                word.wordClass = static_cast<WordClass>(std::countr_zero(word.possible));
                continue;
            }
            ++m_step;
            const Tagger::Features features = Tagger::features(example.cut, sentence, example.words, token);
            const WordClass guess = best(features, word.possible);
            if (guess != gold && contains(word.possible, gold)) {
                ++m_wrong;
                for (const quint64 feature : features) {
                    update(feature, gold, 1);
                    update(feature, guess, -1);
                }
            }
            word.wordClass = guess;
        }
    }

    WordClass best(const Tagger::Features &features, WordClasses possible) const
    {
        Weights scores{};
        for (const quint64 feature : features) {
            const Weights &row = m_weights[feature >> (64 - TaggerModel::RowBits)];
            for (size_t i = 0; i < scores.size(); ++i)
                scores[i] += row[i];
        }
        int result = -1;
        for (int i = 0; i < WordClassCount; ++i) {
            if ((possible >> i & 1U) &&
                (result < 0 || scores[static_cast<size_t>(i)] > scores[static_cast<size_t>(result)]))
                result = i;
        }
        return static_cast<WordClass>(result);
    }

    void update(quint64 feature, WordClass wordClass, float by)
    {
        const size_t row = feature >> (64 - TaggerModel::RowBits);
        const auto column = static_cast<size_t>(wordClass);
        m_totals[row][column] += static_cast<double>(m_step - m_stamps[row][column]) * m_weights[row][column];
        m_stamps[row][column] = m_step;
        m_weights[row][column] += by;
    }

    /** The average of the weights over all steps, scaled to a byte. */
    void finish()
    {
        double largest = 0;
        for (size_t row = 0; row < m_totals.size(); ++row) {
            for (size_t column = 0; column < WordClassCount; ++column) {
                m_totals[row][column] += static_cast<double>(m_step - m_stamps[row][column]) * m_weights[row][column];
                largest = std::max(largest, std::abs(m_totals[row][column]));
            }
        }
        // The few largest weights are cut off: finer steps for all others are worth more.
        const double scale = 127 / (largest * 0.6);
        for (size_t row = 0; row < m_totals.size(); ++row) {
            for (size_t column = 0; column < WordClassCount; ++column)
                model.rows[row][column] =
                    static_cast<qint8>(std::clamp(std::lround(m_totals[row][column] * scale), -127L, 127L));
        }
    }

    Tagger m_tagger;
    std::vector<Example> &m_examples;
    std::vector<Weights> m_weights;
    std::vector<std::array<double, WordClassCount>> m_totals;
    std::vector<std::array<qint64, WordClassCount>> m_stamps;
    std::map<quint64, WordClasses> m_seldom;
    qint64 m_step = 0;
    int m_wrong = 0;
};

void evaluate(const Tagger &tagger, std::vector<Example> &examples, const QString &name)
{
    int all = 0;
    int right = 0;
    std::map<std::pair<int, int>, int> confusions;
    for (Example &example : examples) {
        example.words = tagger.lookUp(example.cut);
        tagger.tag(example.cut, {0, example.cut.size()}, example.words);
        for (size_t i = 0; i < example.gold.size(); ++i) {
            ++all;
            const bool same = example.words[i].wordClass == example.gold[i];
            right += same ? 1 : 0;
            if (!same)
                ++confusions[{static_cast<int>(example.gold[i]), static_cast<int>(example.words[i].wordClass)}];
        }
    }
    std::printf("%s: %.2f %% of %d tokens\n", qPrintable(name), 100.0 * right / all, all);
    std::vector<std::pair<int, std::pair<int, int>>> sorted;
    for (const auto &[pair, count] : confusions)
        sorted.emplace_back(-count, pair);
    std::sort(sorted.begin(), sorted.end());
    for (size_t i = 0; i < std::min<size_t>(12, sorted.size()); ++i)
        std::printf("  %d said to be %d: %d\n", sorted[i].second.first, sorted[i].second.second, -sorted[i].first);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5) {
        std::fputs("usage: traintagger LANGUAGE DATA-DIRECTORY OUTPUT TRAIN.conllu... [--test TEST.conllu...]\n",
                   stderr);
        return 2;
    }
    const QString code = QString::fromLocal8Bit(argv[1]);
    const QString data = QString::fromLocal8Bit(argv[2]);
    const auto pack =
        LanguagePack::load(data + "/languages/"_L1 + code, code, data + "/lexicons/"_L1 + code + ".lexicon"_L1);
    if (!pack) {
        std::fprintf(stderr, "traintagger: %s\n", qPrintable(pack.error().message));
        return 1;
    }
    const TokenizerRules &rules = (*pack)->tokenizer;
    std::vector<Example> train;
    std::vector<std::pair<QString, std::vector<Example>>> tests;
    bool testing = false;
    for (int i = 4; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        if (path == "--test"_L1) {
            testing = true;
            continue;
        }
        std::vector<Example> examples = readTreebank(path, rules);
        if (testing)
            tests.emplace_back(path, std::move(examples));
        else
            std::move(examples.begin(), examples.end(), std::back_inserter(train));
    }
    Trainer trainer((*pack)->lexicon(), train);
    trainer.run();
    const Tagger tagger((*pack)->lexicon(), trainer.model);
    for (auto &[path, examples] : tests)
        evaluate(tagger, examples, path);
    if (const auto written = trainer.model.write(QString::fromLocal8Bit(argv[3])); !written) {
        std::fprintf(stderr, "traintagger: %s\n", qPrintable(written.error().message));
        return 1;
    }
    return 0;
}
