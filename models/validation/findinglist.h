// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/validation/finding.h"

#include <QtCore/QList>

#include <iterator>

namespace Guillemet {

/**
 * Findings in reading order, in pieces: to add or remove one costs the same among a hundred thousand, and a copy for
 * another thread shares them.
 */
class FindingList
{
public:
    class Iterator
    {
    public:
        using value_type = Finding;
        using difference_type = std::ptrdiff_t;
        using reference = const Finding &;
        using pointer = const Finding *;
        using iterator_category = std::bidirectional_iterator_tag;

        reference operator*() const { return (*m_pieces)[m_piece][m_at]; }
        pointer operator->() const { return &**this; }
        Iterator &operator++();
        Iterator &operator--();
        Iterator operator++(int) { return std::exchange(*this, std::next(*this)); }
        Iterator operator--(int) { return std::exchange(*this, std::prev(*this)); }
        bool operator==(const Iterator &) const = default;

    private:
        friend class FindingList;
        const QList<QList<Finding>> *m_pieces = nullptr;
        qsizetype m_piece = 0;
        qsizetype m_at = 0;
    };

    int size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    Iterator begin() const { return at(0, 0); }
    Iterator end() const { return at(m_pieces.size(), 0); }
    /** The first that does not read before `finding`; that one itself if it is there. */
    Iterator from(const Finding &finding) const;
    /** The first whose place begins at `position` (UTF-16) or later. */
    Iterator from(int position) const;
    bool contains(const Finding &finding) const;

    void insert(const Finding &finding);
    /** False if it is not there. */
    bool remove(const Finding &finding);

private:
    Iterator at(qsizetype piece, qsizetype index) const;
    /** `isBefore` says of a finding that it stands before the wanted place. */
    template<typename IsBefore> Iterator firstNot(const IsBefore &isBefore) const;

    QList<QList<Finding>> m_pieces; ///< none is empty
    int m_size = 0;
};

} // namespace Guillemet
