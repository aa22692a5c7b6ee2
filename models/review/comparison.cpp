// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/comparison.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace Guillemet {

namespace {
struct CauseWords
{
    const char *word;
    const char *name;
};
constexpr std::array<CauseWords, AllCauses.size()> causeWords{{
    {"only-a", QT_TRANSLATE_NOOP("Comparison", "Only A has it")},
    {"only-b", QT_TRANSLATE_NOOP("Comparison", "Only B has it")},
    {"divided", QT_TRANSLATE_NOOP("Comparison", "Divided differently")},
    {"edges", QT_TRANSLATE_NOOP("Comparison", "Other edges")},
    {"type", QT_TRANSLATE_NOOP("Comparison", "Other type")},
    {"cue", QT_TRANSLATE_NOOP("Comparison", "Other cue")},
    {"source", QT_TRANSLATE_NOOP("Comparison", "Other source")},
    {"speaker", QT_TRANSLATE_NOOP("Comparison", "Same source, other speaker")},
    {"country", QT_TRANSLATE_NOOP("Comparison", "Other country")},
    {"nesting", QT_TRANSLATE_NOOP("Comparison", "Nested otherwise")},
    {"note", QT_TRANSLATE_NOOP("Comparison", "Other note")},
}};

/** Cues and sources of an annotator's quotations. A cue that the other has without its quotation is no difference of
 * its own: what is said of the quotation says it. */
class PartPlaces
{
public:
    explicit PartPlaces(const ComparedSet &set)
    {
        for (const ComparedQuotation &quotation : set.quotations) {
            insert(Tags::Cue, quotation.cue);
            insert(Tags::Source, quotation.source);
        }
    }

    bool contains(const ComparedSpan &span) const
    {
        const auto [begin, end] = m_parts.equal_range(key(span.tag, span.counted));
        return std::any_of(begin, end, [&span](const Annotation::Fragments *part) { return *part == span.counted; });
    }

private:
    using Key = std::pair<TagId, int>;
    static Key key(const TagId &tag, const Annotation::Fragments &part)
    {
        return {tag, part.isEmpty() ? -1 : part.first().begin};
    }
    void insert(const TagId &tag, const Annotation::Fragments &part)
    {
        if (!part.isEmpty())
            m_parts.insert(key(tag, part), &part);
    }

    QMultiHash<Key, const Annotation::Fragments *> m_parts; ///< by tag and where they begin
};

/** Goes through the matches of one kind and writes down what differs. */
template<typename Compared> class Comparer
{
public:
    Comparer(const QList<Compared> &first, const QList<Compared> &second, const Matching &matching,
             QList<Difference> &differences)
        : m_first(first)
        , m_second(second)
        , m_matching(matching)
        , m_differences(differences)
        , m_partner(first.size(), -1)
    {
        for (const Match &match : matching.matches)
            m_partner[match.first] = match.second;
    }

    void run(const PartPlaces &firstParts, const PartPlaces &secondParts, const std::stop_token &stop)
    {
        for (const int i : m_matching.onlyFirst) {
            if (!secondParts.contains(m_first[i]))
                add(Cause::OnlyFirst, {i}, {});
        }
        for (const int j : m_matching.onlySecond) {
            if (!firstParts.contains(m_second[j]))
                add(Cause::OnlySecond, {}, {j});
        }
        for (const Division &division : m_matching.divisions)
            add(Cause::Divided, division.first, division.second);
        for (const Match &match : m_matching.matches) {
            if (stop.stop_requested())
                return;
            if (!isDivided(match))
                compareEdges(match);
            compareParts(match, m_first[match.first], m_second[match.second]);
            if (m_first[match.first].note != m_second[match.second].note)
                add(Cause::Note, {match.first}, {match.second});
        }
    }

private:
    Difference &add(Cause cause, const QList<int> &first, const QList<int> &second)
    {
        Difference difference{.cause = cause};
        const auto take = [&difference](const Compared &compared, QList<AnnotationId> &ids) {
            ids.append(compared.id);
            difference.place = difference.tag.isEmpty() ? compared.hull() : difference.place.united(compared.hull());
            difference.tag = compared.tag;
            difference.confidence = std::min(difference.confidence, compared.confidence);
        };
        for (const int i : first)
            take(m_first[i], difference.first);
        for (const int j : second)
            take(m_second[j], difference.second);
        m_differences.append(difference);
        return m_differences.last();
    }

    bool isDivided(const Match &match) const
    {
        return std::ranges::any_of(m_matching.divisions, [&match](const Division &division) {
            return division.first.contains(match.first) && division.second.contains(match.second);
        });
    }

    void compareEdges(const Match &match)
    {
        const Compared &a = m_first[match.first];
        const Compared &b = m_second[match.second];
        if (a.fragments == b.fragments)
            return;
        add(Cause::Edges, {match.first}, {match.second}).edges = {.begin = b.hull().begin - a.hull().begin,
                                                                  .end = b.hull().end - a.hull().end,
                                                                  .marksOnly = a.counted == b.counted,
                                                                  .fragments = a.hull() == b.hull()};
    }

    void compareParts(const Match &match, const ComparedQuotation &a, const ComparedQuotation &b)
    {
        const auto note = [&](bool differs, Cause cause) {
            if (differs)
                add(cause, {match.first}, {match.second});
        };
        note(a.type != b.type, Cause::Type);
        note(a.cue != b.cue, Cause::Cue);
        note(a.source != b.source, Cause::Source);
        note(a.source == b.source && a.speaker != b.speaker, Cause::Speaker);
        note(!sameParent(a, b), Cause::Nesting);
    }

    void compareParts(const Match &match, const ComparedMention &a, const ComparedMention &b)
    {
        if (a.country != b.country)
            add(Cause::Country, {match.first}, {match.second});
        if (a.kind != b.kind)
            add(Cause::Type, {match.first}, {match.second});
    }

    bool sameParent(const ComparedQuotation &a, const ComparedQuotation &b) const
    {
        if (a.parent.isNull() || b.parent.isNull())
            return a.parent.isNull() && b.parent.isNull();
        const auto parent = std::ranges::find(m_first, a.parent, &Compared::id);
        const int partner = parent == m_first.end() ? -1 : m_partner[parent - m_first.begin()];
        return partner >= 0 && m_second[partner].id == b.parent;
    }

    const QList<Compared> &m_first;
    const QList<Compared> &m_second;
    const Matching &m_matching;
    QList<Difference> &m_differences;
    QList<int> m_partner; ///< of each in the first set, or -1
};
} // namespace

QString toString(Cause cause)
{
    return QLatin1StringView(causeWords[static_cast<size_t>(cause)].word);
}

QString name(Cause cause)
{
    return QCoreApplication::translate("Comparison", causeWords[static_cast<size_t>(cause)].name);
}

QString explanation(const EdgeShift &shift)
{
    const auto say = [](const char *text, int n = -1) {
        return QCoreApplication::translate("Comparison", text, nullptr, n);
    };
    if (shift.marksOnly)
        return say(QT_TRANSLATE_NOOP("Comparison", "only marks, spaces or punctuation differ"));
    if (shift.fragments)
        return say(QT_TRANSLATE_NOOP("Comparison", "cut into other fragments"));
    QStringList parts;
    if (shift.begin < 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("Comparison", "B begins %n character(s) earlier"), -shift.begin));
    if (shift.begin > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("Comparison", "B begins %n character(s) later"), shift.begin));
    if (shift.end < 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("Comparison", "B ends %n character(s) earlier"), -shift.end));
    if (shift.end > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("Comparison", "B ends %n character(s) later"), shift.end));
    return parts.join(u", ");
}

int Comparison::count(Cause cause) const
{
    return static_cast<int>(std::ranges::count(differences, cause, &Difference::cause));
}

Comparison compare(const ComparedSet &first, const ComparedSet &second, const CountedText &text,
                   const std::stop_token &stop)
{
    Comparison comparison{.quotations = matchQuotations(first, second, text, stop),
                          .mentions = matchMentions(first, second, text, stop),
                          .differences = {}};
    if (stop.stop_requested())
        return comparison;
    const PartPlaces firstParts(first);
    const PartPlaces secondParts(second);
    Comparer(first.quotations, second.quotations, comparison.quotations, comparison.differences)
        .run(firstParts, secondParts, stop);
    Comparer(first.mentions, second.mentions, comparison.mentions, comparison.differences)
        .run(firstParts, secondParts, stop);
    std::ranges::stable_sort(comparison.differences, {}, [](const Difference &difference) {
        return std::tuple(difference.place.begin, -difference.place.end, difference.cause);
    });
    return comparison;
}

} // namespace Guillemet
