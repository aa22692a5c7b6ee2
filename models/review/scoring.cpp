// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/scoring.h"

#include "models/review/agreement.h"
#include "models/review/countedtext.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet::Scoring {

namespace {
constexpr double Found = 0.5;

bool overlap(const QList<Span> &a, const QList<Span> &b)
{
    return std::ranges::any_of(a,
                               [&b](Span x) { return std::ranges::any_of(b, [x](Span y) { return x.overlaps(y); }); });
}

QString textOf(const QString &text, const QList<Span> &spans, QStringView separator)
{
    QStringList parts;
    for (const Span span : spans)
        parts.append(span.of(text).toString());
    return parts.join(separator);
}

bool isSpeech(const QString &text, const ScoredQuotation &quotation)
{
    static const QRegularExpression marks(u"[\"“”«»]"_s);
    static const QRegularExpression verbs(
        u"\\b(said|says|say|saying|told|tells|tell|added|adds|adding|asked|asks|asking|called|calls|wrote|writes|"
        "tweeted|according|argued|argues|claimed|claims|stated|states|noted|notes|announced|insisted|insists|"
        "explained|explains|declared|replied|responded|warned|warns|suggested|suggests|acknowledged|admitted|denied|"
        "promised|vowed|accused|criticized|reported|reports|quoted|declined|repeated|continued|joked|urged|predicted|"
        "concluded|testified|recalled|alleged|alleges|asserted|contended|maintained|emphasized|stressed|pointed out|"
        "remarked|commented|complained|conceded)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return textOf(text, quotation.content, u"").contains(marks) || textOf(text, quotation.cues, u" ").contains(verbs);
}

/** The words of a name that tell who it is. */
QSet<QString> nameWords(const QString &name)
{
    static const QSet<QString> small{u"le"_s, u"la"_s,  u"les"_s, u"l"_s,   u"de"_s, u"des"_s, u"du"_s,
                                     u"d"_s,  u"un"_s,  u"une"_s, u"the"_s, u"a"_s,  u"an"_s,  u"of"_s,
                                     u"m"_s,  u"mme"_s, u"mr"_s,  u"mrs"_s, u"ms"_s, u"et"_s,  u"and"_s};
    QSet<QString> words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty() && !small.contains(word))
            words.insert(word);
        word.clear();
    };
    for (const QChar c : name.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (c.combiningClass() != 0)
            continue;
        if (c.isLetterOrNumber() || c == u'_' || c.isSurrogate())
            word += c;
        else
            finish();
    }
    finish();
    return words;
}

/** One name is part of the other. */
bool sameName(const QString &a, const QString &b)
{
    const QSet<QString> x = nameWords(a);
    const QSet<QString> y = nameWords(b);
    return !x.isEmpty() && !y.isEmpty() && (x.contains(y) || y.contains(x));
}

struct Pair
{
    double jaccard;
    int gold;
    int predicted;
};

class Article
{
public:
    Article(const QString &text, const ScoredAnnotations &gold, const ScoredAnnotations &predicted,
            const Options &options)
        : m_text(text)
        , m_counted(text)
        , m_gold(gold)
        , m_predicted(predicted)
        , m_goldSpans(countedContents(gold))
        , m_predictedSpans(countedContents(predicted))
        , m_ofGold(gold.quotations.size(), {0, -1, -1})
        , m_ofPredicted(predicted.quotations.size(), {0, -1, -1})
        , m_skipped(gold.quotations.size(), false)
    {
        for (int i = 0; options.speechOnly && i < m_skipped.size(); ++i)
            m_skipped[i] = m_counted.count(m_goldSpans[i]) > 0 && !isSpeech(m_text, m_gold.quotations[i]);
        pair();
    }

    Counts count()
    {
        countPredicted();
        int gold = 0;
        for (int i = 0; i < m_gold.quotations.size(); ++i) {
            if (m_skipped[i] || m_counted.count(m_goldSpans[i]) == 0)
                continue;
            ++gold;
            countQuotation(i);
        }
        add("q_gold", gold);
        countCountries();
        return m_counts;
    }

private:
    QList<Annotation::Fragments> countedContents(const ScoredAnnotations &annotations) const
    {
        QList<Annotation::Fragments> contents;
        for (const ScoredQuotation &quotation : annotations.quotations)
            contents.append(counted(quotation.content));
        return contents;
    }

    Annotation::Fragments counted(const QList<Span> &spans) const
    {
        return m_counted.counted(Annotation::Fragments(spans.cbegin(), spans.cend()));
    }

    void pair()
    {
        QList<Pair> pairs;
        for (int i = 0; i < m_goldSpans.size(); ++i) {
            for (int j = 0; j < m_predictedSpans.size(); ++j) {
                const int shared = m_counted.shared(m_goldSpans[i], m_predictedSpans[j]);
                const int all = m_counted.count(m_goldSpans[i]) + m_counted.count(m_predictedSpans[j]) - shared;
                if (shared > 0)
                    pairs.append({static_cast<double>(shared) / all, i, j});
            }
        }
        std::ranges::sort(pairs, {}, [](const Pair &p) { return std::tuple(-p.jaccard, p.gold, p.predicted); });
        for (const Pair &p : std::as_const(pairs)) {
            if (m_ofGold[p.gold].gold < 0 && m_ofPredicted[p.predicted].gold < 0)
                m_ofGold[p.gold] = m_ofPredicted[p.predicted] = p;
        }
    }

    /** What matches a gold quotation that is left out is neither right nor wrong. */
    void countPredicted()
    {
        int predicted = 0;
        for (int j = 0; j < m_predictedSpans.size(); ++j) {
            const Pair &pair = m_ofPredicted[j];
            const bool leftOut = pair.gold >= 0 && m_skipped[pair.gold] && pair.jaccard >= 0.3;
            predicted += m_counted.count(m_predictedSpans[j]) > 0 && !leftOut;
        }
        add("q_pred", predicted);
    }

    void countQuotation(int i)
    {
        const ScoredQuotation &gold = m_gold.quotations[i];
        const QString type = gold.type.isEmpty() ? u"-"_s : gold.type;
        const Pair &pair = m_ofGold[i];
        add(u"q_gold_" + type);
        if (pair.jaccard == 1)
            add("q_exact");
        if (pair.jaccard >= Found) {
            add("q_hit");
            add(u"q_hit_" + type);
            countParts(gold, m_predicted.quotations[pair.predicted]);
        }
        if (pair.gold < 0)
            return;
        const double covered = static_cast<double>(m_counted.shared(m_goldSpans[i], m_predictedSpans[pair.predicted])) /
                               m_counted.count(m_goldSpans[i]);
        if (covered > 0.3)
            add("r3");
        if (covered > 0.8)
            add("r8");
    }

    void countParts(const ScoredQuotation &gold, const ScoredQuotation &predicted)
    {
        if (!gold.type.isEmpty()) {
            add("t_all");
            add("t_ok", predicted.type == gold.type);
        }
        const bool source =
            gold.sources.isEmpty() && predicted.sources.isEmpty() ? true : overlap(gold.sources, predicted.sources);
        add("s_all");
        add("s_ok", source);
        add("a_ok", source);
        if (!gold.sources.isEmpty()) {
            add("sx_all");
            add("sx_ok", anySame(gold.sources, predicted.sources));
        }
        if (!gold.cues.isEmpty()) {
            add("c_all");
            add("c_ok", overlap(gold.cues, predicted.cues));
            add("cx_ok", anySame(gold.cues, predicted.cues));
        }
        if (!gold.speaker.isEmpty()) {
            add("n_all");
            add("n_ok", sameName(gold.speaker, predicted.speaker));
        }
    }

    /** A span of each that has the same characters, as far as they count. */
    bool anySame(const QList<Span> &a, const QList<Span> &b) const
    {
        return std::ranges::any_of(a, [&](Span x) {
            const Annotation::Fragments own = counted({x});
            return std::ranges::any_of(b, [&](Span y) {
                const Annotation::Fragments other = counted({y});
                const int shared = m_counted.shared(own, other);
                return shared == m_counted.count(own) && shared == m_counted.count(other);
            });
        });
    }

    void countCountries()
    {
        QSet<qsizetype> used;
        for (const ScoredCountry &gold : m_gold.countries) {
            const QString kind = gold.kind.isEmpty() ? u"-"_s : gold.kind;
            add("k_gold");
            add(u"k_gold_" + kind);
            for (qsizetype n = 0; n < m_predicted.countries.size(); ++n) {
                const ScoredCountry &predicted = m_predicted.countries[n];
                if (used.contains(n) || predicted.code != gold.code || !overlap(gold.spans, predicted.spans))
                    continue;
                used.insert(n);
                add("k_hit");
                add(u"k_hit_" + kind);
                break;
            }
        }
        add("k_pred", m_predicted.countries.size());
    }

    void add(const char *name, qint64 by = 1) { m_counts[QLatin1StringView(name)] += by; }
    void add(const QString &name) { m_counts[name] += 1; }

    const QString &m_text;
    const CountedText m_counted;
    const ScoredAnnotations &m_gold;
    const ScoredAnnotations &m_predicted;
    QList<Annotation::Fragments> m_goldSpans;
    QList<Annotation::Fragments> m_predictedSpans;
    QList<Pair> m_ofGold; ///< the pair of each, with -1 where there is none
    QList<Pair> m_ofPredicted;
    QList<bool> m_skipped;
    Counts m_counts;
};
} // namespace

Counts count(const QString &text, const ScoredAnnotations &gold, const ScoredAnnotations &predicted,
             const Options &options)
{
    return Article(text, gold, predicted, options).count();
}

void add(Counts &sum, const Counts &counts)
{
    for (const auto &[name, value] : counts.asKeyValueRange())
        sum[name] += value;
}

Metrics metrics(const Counts &counts)
{
    const auto n = [&counts](const QString &name) { return counts.value(name); };
    const auto scores = [&n](const QString &hit, const QString &gold, const QString &predicted) {
        return Agreement::scores(n(hit), n(gold), n(predicted));
    };
    const auto quotations = [&scores](const QString &hit) { return scores(hit, u"q_gold"_s, u"q_pred"_s); };
    Metrics out;
    const auto ratio = [&](const QString &name, const QString &part, const QString &whole) {
        if (n(whole) > 0)
            out.append({name, static_cast<double>(n(part)) / static_cast<double>(n(whole))});
    };
    const Agreement::Scores found = quotations(u"q_hit"_s);
    out.append({u"quote_P"_s, found.precision});
    out.append({u"quote_R"_s, found.recall});
    out.append({u"quote_F"_s, found.f1});
    out.append({u"quote_exact_F"_s, quotations(u"q_exact"_s).f1});
    out.append({u"radar03_F"_s, quotations(u"r3"_s).f1});
    out.append({u"radar08_F"_s, quotations(u"r8"_s).f1});
    for (const QString &type : {u"direct"_s, u"indirect"_s, u"mixed"_s})
        ratio(u"recall_" + type, u"q_hit_" + type, u"q_gold_" + type);
    ratio(u"type_acc"_s, u"t_ok"_s, u"t_all"_s);
    ratio(u"source_acc"_s, u"s_ok"_s, u"s_all"_s);
    ratio(u"source_exact_acc"_s, u"sx_ok"_s, u"sx_all"_s);
    ratio(u"cue_acc"_s, u"c_ok"_s, u"c_all"_s);
    ratio(u"cue_exact_acc"_s, u"cx_ok"_s, u"c_all"_s);
    ratio(u"speaker_acc"_s, u"n_ok"_s, u"n_all"_s);
    out.append({u"attribution_F"_s, quotations(u"a_ok"_s).f1});
    if (n(u"k_gold"_s) == 0)
        return out;
    const Agreement::Scores countries = scores(u"k_hit"_s, u"k_gold"_s, u"k_pred"_s);
    out.append({u"country_P"_s, countries.precision});
    out.append({u"country_R"_s, countries.recall});
    out.append({u"country_F"_s, countries.f1});
    for (const QString &kind : {u"name"_s, u"demonym"_s, u"adjective"_s, u"metonym"_s})
        ratio(u"country_recall_" + kind, u"k_hit_" + kind, u"k_gold_" + kind);
    return out;
}

} // namespace Guillemet::Scoring
