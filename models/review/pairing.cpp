// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/pairing.h"

#include <limits>
#include <queue>

namespace Guillemet {

namespace {
/** Each left thing also has a nobody of its own on the right, which it gets where no pair is worth it. */
class Pairing
{
public:
    Pairing(int lefts, int rights, const QList<PossiblePair> &pairs)
        : m_rights(static_cast<size_t>(rights))
        , m_edges(static_cast<size_t>(lefts))
        , m_owner(m_rights + static_cast<size_t>(lefts), -1)
        , m_ownerCost(m_owner.size())
        , m_price(m_owner.size())
        , m_distance(m_owner.size(), Unreached)
        , m_from(m_owner.size(), -1)
        , m_owned(m_edges.size())
    {
        qint64 best = 0;
        for (const PossiblePair &pair : pairs)
            best = std::max(best, pair.weight);
        for (const PossiblePair &pair : pairs)
            m_edges[static_cast<size_t>(pair.left)].push_back({static_cast<size_t>(pair.right), best - pair.weight});
        for (size_t left = 0; left < m_edges.size(); ++left)
            m_edges[left].push_back({m_rights + left, best});
    }

    QList<int> solve(const std::stop_token &stop)
    {
        for (size_t left = 0; left < m_edges.size() && !stop.stop_requested(); ++left)
            augmentFrom(static_cast<int>(left));
        QList<int> right(static_cast<qsizetype>(m_edges.size()), -1);
        for (size_t i = 0; i < m_rights; ++i) {
            if (m_owner[i] >= 0)
                right[m_owner[i]] = static_cast<int>(i);
        }
        return right;
    }

private:
    struct Edge
    {
        size_t right;
        qint64 cost;
    };
    static constexpr qint64 Unreached = std::numeric_limits<qint64>::max();

    /** Dijkstra over alternating paths, from a left thing to the nearest right one that nobody has. */
    void augmentFrom(int start)
    {
        m_queue = {};
        m_touched.clear();
        m_settled.clear();
        reach(start, 0);
        size_t end = m_owner.size();
        while (!m_queue.empty()) {
            const auto [distance, rank] = m_queue.top();
            const size_t right = ofRank(rank);
            m_queue.pop();
            if (distance != m_distance[right])
                continue;
            if (m_owner[right] < 0) {
                end = right;
                break;
            }
            m_settled.push_back(right);
            reach(m_owner[right], distance - (m_ownerCost[right] - m_price[right]));
        }
        for (const size_t right : m_settled)
            m_price[right] += m_distance[right] - m_distance[end];
        takeOver(end, start);
        for (const size_t right : m_touched)
            m_distance[right] = Unreached;
    }

    void reach(int left, qint64 before)
    {
        for (const Edge &edge : m_edges[static_cast<size_t>(left)]) {
            const qint64 distance = before + edge.cost - m_price[edge.right];
            if (distance >= m_distance[edge.right])
                continue;
            m_touched.push_back(edge.right);
            m_distance[edge.right] = distance;
            m_from[edge.right] = left;
            m_queue.push({distance, rank(edge.right)});
        }
    }

    /** Each left thing on the way gives up what it has for what comes after it. */
    void takeOver(size_t right, int start)
    {
        for (int left = -1; left != start;) {
            left = m_from[right];
            const auto &edges = m_edges[static_cast<size_t>(left)];
            m_owner[right] = left;
            m_ownerCost[right] = std::ranges::find(edges, right, &Edge::right)->cost;
            right = std::exchange(m_owned[static_cast<size_t>(left)], right);
        }
    }

    /** Of equal ways the one to the first thing; to nobody last, and then so that the later left thing gets nobody. */
    size_t rank(size_t right) const { return right < m_rights ? right : m_owner.size() + m_rights - right; }
    size_t ofRank(size_t rank) const { return rank < m_rights ? rank : m_owner.size() + m_rights - rank; }

    using Reached = std::pair<qint64, size_t>; ///< distance, rank
    size_t m_rights;
    std::vector<std::vector<Edge>> m_edges;
    std::vector<int> m_owner; ///< of right things: the left one, or -1
    std::vector<qint64> m_ownerCost;
    std::vector<qint64> m_price;
    std::vector<qint64> m_distance;
    std::vector<int> m_from;
    std::vector<size_t> m_owned; ///< of left things: the right one, once it has one
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> m_queue;
    std::vector<size_t> m_touched;
    std::vector<size_t> m_settled;
};
} // namespace

QList<int> bestPairing(int lefts, int rights, QList<PossiblePair> pairs, const std::stop_token &stop)
{
    std::ranges::sort(pairs, {}, [](const PossiblePair &pair) { return std::pair(pair.left, pair.right); });
    return Pairing(lefts, rights, pairs).solve(stop);
}

} // namespace Guillemet
