// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/jointmatching.h"

#include "models/review/overlaps.h"
#include "models/review/pairing.h"

#include <QtCore/QMap>

namespace Guillemet {

namespace {
template<typename Compared> class JointMatching
{
public:
    JointMatching(const ArticleSets &sets, QList<Compared> ComparedSet::*list, const CountedText &text,
                  const std::stop_token &stop)
        : m_sets(sets)
        , m_list(list)
        , m_text(text)
        , m_stop(stop)
    {
    }

    QList<QList<int>> run()
    {
        for (int annotator = 0; annotator < m_sets.size(); ++annotator) {
            if (m_sets[annotator] && !m_stop.stop_requested())
                join(annotator);
        }
        return std::move(m_things);
    }

private:
    void join(int annotator)
    {
        const QList<Compared> &own = m_sets[annotator]->*m_list;
        const QList<int> thing = bestPairing(static_cast<int>(own.size()), static_cast<int>(m_things.size()),
                                             possiblePairs(annotator), m_stop);
        for (int i = 0; i < own.size(); ++i) {
            if (thing[i] < 0)
                m_things.append(QList<int>(m_sets.size(), -1));
            m_things[thing[i] < 0 ? m_things.size() - 1 : thing[i]][annotator] = i;
        }
    }

    /** With the things that there are; the weight is the sum of the overlaps with those who have it. */
    QList<PossiblePair> possiblePairs(int annotator) const
    {
        constexpr double scale = 1e9;
        QMap<std::pair<int, int>, double> overlaps;
        for (int other = 0; other < annotator; ++other) {
            if (!m_sets[other])
                continue;
            QList<int> thingOf((m_sets[other]->*m_list).size(), -1);
            for (int thing = 0; thing < m_things.size(); ++thing) {
                if (const int place = m_things[thing][other]; place >= 0)
                    thingOf[place] = thing;
            }
            for (const Overlap &overlap :
                 overlapsOf(m_sets[annotator]->*m_list, m_sets[other]->*m_list, m_text, m_stop))
                overlaps[{overlap.first, thingOf[overlap.second]}] += overlap.jaccard;
        }
        QList<PossiblePair> pairs;
        for (const auto &[pair, sum] : overlaps.asKeyValueRange())
            pairs.append({pair.first, pair.second, std::max<qint64>(1, std::llround(sum * scale))});
        return pairs;
    }

    const ArticleSets &m_sets;
    QList<Compared> ComparedSet::*m_list;
    const CountedText &m_text;
    const std::stop_token &m_stop;
    QList<QList<int>> m_things;
};
} // namespace

QList<QList<int>> alignQuotations(const ArticleSets &sets, const CountedText &text, const std::stop_token &stop)
{
    return JointMatching(sets, &ComparedSet::quotations, text, stop).run();
}

QList<QList<int>> alignMentions(const ArticleSets &sets, const CountedText &text, const std::stop_token &stop)
{
    return JointMatching(sets, &ComparedSet::mentions, text, stop).run();
}

} // namespace Guillemet
