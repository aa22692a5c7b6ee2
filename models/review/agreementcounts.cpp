// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/agreementcounts.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** A category for what has no small number: the same everywhere, and practically never the same for two. */
template<typename T> int categoryOf(const T &value)
{
    constexpr size_t seed = 0x6775;
    return static_cast<int>(qHash(value, seed) & 0x7fffffff);
}

int categoryOf(QuoteType type)
{
    return static_cast<int>(type);
}

/** How many words begin before each position. */
std::vector<int> wordsBefore(QStringView text)
{
    std::vector<int> before(static_cast<size_t>(text.size()) + 1);
    bool inWord = false;
    int words = 0;
    size_t position = 0;
    for (const QChar c : text) {
        const bool isWord = c.isLetterOrNumber() || c.isSurrogate();
        words += isWord && !inWord;
        inWord = isWord;
        before[++position] = words;
    }
    return before;
}

class Counter
{
public:
    Counter(const ArticleSets &sets, const CountedText &text, const std::stop_token &stop)
        : m_sets(sets)
        , m_text(text)
        , m_stop(stop)
    {
    }

    AgreementCounts run()
    {
        m_counts.articles = 1;
        for (int a = 0; a < m_sets.size(); ++a) {
            for (int b = a + 1; b < m_sets.size(); ++b) {
                if (m_sets[a] && m_sets[b] && !m_stop.stop_requested())
                    countPair(a, b);
            }
        }
        countTogether();
        countWords();
        if (!m_stop.stop_requested())
            m_counts.unitized.add(quotationContinuum(m_sets, m_text));
        return std::move(m_counts);
    }

private:
    /** Cues and sources are judged with their quotations; those without one are in the words only. */

    void countPair(int a, int b)
    {
        const ComparedSet &first = *m_sets[a];
        const ComparedSet &second = *m_sets[b];
        const Comparison comparison = compare(first, second, m_text, m_stop);
        AgreementCounts::Pair &pair = m_counts.pairs[{a, b}];
        pair.articles = 1;
        for (const Difference &difference : comparison.differences)
            ++pair.causes[static_cast<size_t>(difference.cause)];
        pair.tags = confusedTags(first, second, comparison, m_text, m_stop);
        pair.spans[MeasuredPart::Quotation]; // also where nobody has any
        for (const ComparedQuotation &quotation : first.quotations)
            ++pair.spans[quotation.tag].first;
        for (const ComparedQuotation &quotation : second.quotations)
            ++pair.spans[quotation.tag].second;
        for (const ComparedMention &mention : first.mentions)
            pair.spans[mention.tag].first += Tags::isPart(mention.tag) ? 0 : 1;
        for (const ComparedMention &mention : second.mentions)
            pair.spans[mention.tag].second += Tags::isPart(mention.tag) ? 0 : 1;
        for (const Match &match : comparison.quotations.matches)
            countMatch(first.quotations[match.first], second.quotations[match.second], pair);
        for (const Match &match : comparison.mentions.matches)
            countMatch(first.mentions[match.first], second.mentions[match.second], pair);
    }

    void countMatch(const ComparedQuotation &a, const ComparedQuotation &b, AgreementCounts::Pair &pair) const
    {
        countSpans(a.counted, b.counted, pair.spans[MeasuredPart::Quotation]);
        for (const auto &[part, own, other] :
             {std::tuple(MeasuredPart::Cue, &a.cue, &b.cue), {MeasuredPart::Source, &a.source, &b.source}}) {
            AgreementCounts::Spans &spans = pair.spans[part];
            spans.first += own->isEmpty() ? 0 : 1;
            spans.second += other->isEmpty() ? 0 : 1;
            countSpans(*own, *other, spans);
        }
        ++pair.rows[MeasuredPart::Type][{categoryOf(a.type), categoryOf(b.type)}];
        if (!a.speaker.isNull() || !b.speaker.isNull())
            ++pair.rows[MeasuredPart::Speaker][{categoryOf(a.speaker), categoryOf(b.speaker)}];
    }

    void countMatch(const ComparedMention &a, const ComparedMention &b, AgreementCounts::Pair &pair) const
    {
        if (Tags::isPart(a.tag))
            return;
        countSpans(a.counted, b.counted, pair.spans[a.tag]);
        if (a.tag != Tags::Country)
            return;
        ++pair.rows[MeasuredPart::Country][{categoryOf(a.country), categoryOf(b.country)}];
        ++pair.rows[MeasuredPart::Mention][{categoryOf(a.kind), categoryOf(b.kind)}];
    }

    void countSpans(const Annotation::Fragments &a, const Annotation::Fragments &b, AgreementCounts::Spans &spans) const
    {
        if (m_text.shared(a, b) == 0)
            return;
        ++spans.overlap;
        spans.exact += a == b ? 1 : 0;
    }

    /** What all annotators say of the same thing. */
    void countTogether()
    {
        for (const QList<int> &same : alignQuotations(m_sets, m_text, m_stop)) {
            addRow(
                MeasuredPart::Type, same, [](const ComparedQuotation &q) { return categoryOf(q.type); },
                &ComparedSet::quotations);
            if (hasSpeaker(same))
                addRow(
                    MeasuredPart::Speaker, same, [](const ComparedQuotation &q) { return categoryOf(q.speaker); },
                    &ComparedSet::quotations);
        }
        for (const QList<int> &same : alignMentions(m_sets, m_text, m_stop)) {
            if (tagOf(same) != Tags::Country)
                continue;
            addRow(
                MeasuredPart::Country, same, [](const ComparedMention &m) { return categoryOf(m.country); },
                &ComparedSet::mentions);
            addRow(
                MeasuredPart::Mention, same, [](const ComparedMention &m) { return categoryOf(m.kind); },
                &ComparedSet::mentions);
        }
    }

    bool hasSpeaker(const QList<int> &same) const
    {
        for (int i = 0; i < same.size(); ++i) {
            if (same[i] >= 0 && !m_sets[i]->quotations[same[i]].speaker.isNull())
                return true;
        }
        return false;
    }

    TagId tagOf(const QList<int> &same) const
    {
        for (int i = 0; i < same.size(); ++i) {
            if (same[i] >= 0)
                return m_sets[i]->mentions[same[i]].tag;
        }
        return {};
    }

    template<typename Category, typename Compared>
    void addRow(const QString &part, const QList<int> &same, Category category, QList<Compared> ComparedSet::*list)
    {
        QList<int> row;
        for (int i = 0; i < same.size(); ++i)
            row.append(same[i] < 0 ? Agreement::Missing : category((m_sets[i]->*list)[same[i]]));
        ++m_counts.rows[part][row];
    }

    /** Whether each word lies in an annotation of a tag, for each annotator who was at work. */
    void countWords()
    {
        const std::vector<int> words = wordsBefore(m_text.text());
        QSet<TagId> tags{Tags::Quotation, Tags::Cue, Tags::Source};
        for (const ComparedSet *set : m_sets) {
            for (const ComparedMention &mention : set ? set->mentions : QList<ComparedMention>())
                tags.insert(mention.tag);
        }
        for (const TagId &tag : std::as_const(tags)) {
            if (!m_stop.stop_requested())
                countWords(tag, words);
        }
    }

    void countWords(const TagId &tag, const std::vector<int> &words)
    {
        QList<Annotation::Fragments> covered;
        QList<int> edges{0, static_cast<int>(m_text.text().size())};
        for (const ComparedSet *set : m_sets) {
            Annotation::Fragments fragments;
            const auto take = [&](const ComparedSpan &span) {
                if (span.tag == tag)
                    fragments.append(span.counted.cbegin(), span.counted.size());
            };
            if (set) {
                std::ranges::for_each(set->quotations, take);
                std::ranges::for_each(set->mentions, take);
                for (const ComparedQuotation &quotation :
                     Tags::isPart(tag) ? set->quotations : QList<ComparedQuotation>()) {
                    const Annotation::Fragments &part = tag == Tags::Cue ? quotation.cue : quotation.source;
                    fragments.append(part.cbegin(), part.size());
                }
            }
            covered.append(normalized(fragments));
            for (const Span span : std::as_const(covered.last())) {
                edges.append(span.begin);
                edges.append(span.end);
            }
        }
        std::ranges::sort(edges);
        QList<qsizetype> at(m_sets.size(), 0);
        for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
            const int count = words[static_cast<size_t>(edges[i + 1])] - words[static_cast<size_t>(edges[i])];
            if (count > 0)
                m_counts.rows[u"words:"_s + tag][rowAt(edges[i], covered, at)] += count;
        }
        addPairRows(u"words:"_s + tag);
    }

    QList<int> rowAt(int position, const QList<Annotation::Fragments> &covered, QList<qsizetype> &at) const
    {
        QList<int> row;
        for (int i = 0; i < m_sets.size(); ++i) {
            while (at[i] < covered[i].size() && covered[i][at[i]].end <= position)
                ++at[i];
            const bool inside = at[i] < covered[i].size() && covered[i][at[i]].begin <= position;
            row.append(m_sets[i] ? int(inside) : Agreement::Missing);
        }
        return row;
    }

    void addPairRows(const QString &part)
    {
        for (auto [pair, counts] : m_counts.pairs.asKeyValueRange()) {
            const AgreementCounts::Rows rows = m_counts.rows.value(part);
            for (const auto &[row, count] : rows.asKeyValueRange())
                counts.rows[part][{row[pair.first], row[pair.second]}] += count;
        }
    }

    const ArticleSets &m_sets;
    const CountedText &m_text;
    const std::stop_token &m_stop;
    AgreementCounts m_counts;
};

void addRows(QMap<QString, AgreementCounts::Rows> &sum, const QMap<QString, AgreementCounts::Rows> &parts)
{
    for (const auto &[part, rows] : parts.asKeyValueRange()) {
        AgreementCounts::Rows &own = sum[part];
        for (const auto &[row, count] : rows.asKeyValueRange())
            own[row] += count;
    }
}
} // namespace

AgreementCounts countAgreement(const ArticleSets &sets, const CountedText &text, const std::stop_token &stop)
{
    return Counter(sets, text, stop).run();
}

Continuum quotationContinuum(const ArticleSets &sets, const CountedText &text)
{
    Continuum continuum{.length = static_cast<int>(text.text().size()), .annotators = {}};
    for (const ComparedSet *set : sets) {
        if (!set)
            continue;
        QList<MarkedUnit> units;
        for (const ComparedQuotation &quotation : set->quotations) {
            for (const Span span : quotation.counted)
                units.append({span.begin, span.end, categoryOf(quotation.type)});
        }
        continuum.annotators.append(outermost(units));
    }
    return continuum;
}

Agreement::Ratings ratings(const AgreementCounts::Rows &rows)
{
    Agreement::Ratings ratings;
    for (const auto &[row, count] : rows.asKeyValueRange())
        ratings.append(Agreement::Unit(row, count));
    // A sum of the same numbers in another order is another sum in the last digit.
    std::ranges::sort(ratings, {}, &Agreement::Unit::judgements);
    return ratings;
}

AgreementCounts::Spans &AgreementCounts::Spans::operator+=(const Spans &other)
{
    first += other.first;
    second += other.second;
    exact += other.exact;
    overlap += other.overlap;
    return *this;
}

void AgreementCounts::add(const AgreementCounts &other)
{
    articles += other.articles;
    for (const auto &[key, pair] : other.pairs.asKeyValueRange()) {
        Pair &own = pairs[key];
        own.articles += pair.articles;
        for (const auto &[part, counts] : pair.spans.asKeyValueRange())
            own.spans[part] += counts;
        addRows(own.rows, pair.rows);
        for (const auto &[tags, count] : pair.tags.asKeyValueRange())
            own.tags[tags] += count;
        for (size_t cause = 0; cause < AllCauses.size(); ++cause)
            own.causes[cause] += pair.causes[cause];
    }
    addRows(rows, other.rows);
    std::vector<double> sums = unitized.sums();
    for (size_t i = 0; i < sums.size(); ++i)
        sums[i] += other.unitized.sums()[i];
    unitized = Agreement::UnitizedCoincidences::fromSums(QuoteTypes, std::move(sums));
}

std::optional<double> AgreementCounts::lenientF() const
{
    double sum = 0;
    int pairsWithAny = 0;
    for (const Pair &pair : pairs) {
        const Spans spans = pair.spans.value(MeasuredPart::Quotation);
        if (spans.first + spans.second == 0)
            continue;
        sum += 2 * spans.overlap / (spans.first + spans.second);
        ++pairsWithAny;
    }
    return pairsWithAny ? std::optional(sum / pairsWithAny) : std::nullopt;
}

} // namespace Guillemet
