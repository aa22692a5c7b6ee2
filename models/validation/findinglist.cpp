// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/validation/findinglist.h"

#include <algorithm>

namespace Guillemet {

namespace {
constexpr qsizetype mostInPiece = 128; ///< findings; to make way for one moves half of them
}

FindingList::Iterator &FindingList::Iterator::operator++()
{
    if (++m_at == (*m_pieces)[m_piece].size()) {
        ++m_piece;
        m_at = 0;
    }
    return *this;
}

FindingList::Iterator &FindingList::Iterator::operator--()
{
    if (m_at == 0)
        m_at = (*m_pieces)[--m_piece].size();
    --m_at;
    return *this;
}

FindingList::Iterator FindingList::at(qsizetype piece, qsizetype index) const
{
    Iterator made;
    made.m_pieces = &m_pieces;
    made.m_piece = piece;
    made.m_at = index;
    return made;
}

template<typename IsBefore> FindingList::Iterator FindingList::firstNot(const IsBefore &isBefore) const
{
    const auto piece =
        std::ranges::partition_point(m_pieces, [&isBefore](const QList<Finding> &one) { return isBefore(one.last()); });
    if (piece == m_pieces.end())
        return end();
    return at(piece - m_pieces.begin(), std::ranges::partition_point(*piece, isBefore) - piece->begin());
}

FindingList::Iterator FindingList::from(const Finding &finding) const
{
    return firstNot([&finding](const Finding &f) { return findingReadsBefore(f, finding); });
}

FindingList::Iterator FindingList::from(int position) const
{
    return firstNot([position](const Finding &f) { return f.place.begin < position; });
}

bool FindingList::contains(const Finding &finding) const
{
    const Iterator place = from(finding);
    return place != end() && *place == finding;
}

void FindingList::insert(const Finding &finding)
{
    ++m_size;
    const Iterator place = from(finding);
    if (m_pieces.isEmpty()) {
        m_pieces.append({finding});
        return;
    }
    const bool atEnd = place == end();
    const qsizetype number = atEnd ? m_pieces.size() - 1 : place.m_piece;
    QList<Finding> &piece = m_pieces[number];
    piece.insert(atEnd ? piece.size() : place.m_at, finding);
    if (piece.size() <= mostInPiece)
        return;
    const qsizetype kept = atEnd ? mostInPiece : mostInPiece / 2; // what comes in reading order fills its pieces
    m_pieces.insert(number + 1, piece.sliced(kept));
    m_pieces[number].resize(kept);
}

bool FindingList::remove(const Finding &finding)
{
    const Iterator place = from(finding);
    if (place == end() || *place != finding)
        return false;
    --m_size;
    QList<Finding> &piece = m_pieces[place.m_piece];
    piece.removeAt(place.m_at);
    if (piece.isEmpty())
        m_pieces.removeAt(place.m_piece);
    return true;
}

} // namespace Guillemet
