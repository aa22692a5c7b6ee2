// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/textoffsets.h"

namespace Guillemet {

TextOffsets::TextOffsets(QStringView text)
    : m_size(static_cast<int>(text.size()))
{
    for (int i = 0; i + 1 < m_size; ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.append(i++);
    }
}

TextOffsets TextOffsets::corrected(const TextEdits &edits) const
{
    TextOffsets after = *this;
    for (const TextEdit &edit : edits) {
        const auto removed = static_cast<int>(edit.removed.size());
        const auto inserted = static_cast<int>(edit.inserted.size());
        const QList<int> added = TextOffsets(edit.inserted).m_pairs;
        after.m_size += inserted - removed;
        if (after.m_pairs.isEmpty() && added.isEmpty())
            continue;
        QList<int> pairs;
        QList<int> behind;
        for (const int pair : std::as_const(after.m_pairs)) {
            if (pair < edit.position)
                pairs.append(pair);
            else if (pair >= edit.removedEnd())
                behind.append(pair + inserted - removed);
        }
        for (const int pair : added)
            pairs.append(edit.position + pair);
        after.m_pairs = pairs + behind;
    }
    return after;
}

int TextOffsets::toCodePoint(int utf16) const
{
    utf16 = std::clamp(utf16, 0, m_size);
    // Each pair that ends at or before the position makes the code point count one smaller; one cut in two counts as
    // before it.
    const auto pairs = std::ranges::lower_bound(m_pairs, utf16) - m_pairs.cbegin();
    return utf16 - static_cast<int>(pairs);
}

int TextOffsets::fromCodePoint(int codePoint) const
{
    // Pair k begins at code point m_pairs[k] - k.
    codePoint = std::max(0, codePoint);
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[middle] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return static_cast<int>(std::min<qsizetype>(codePoint + low, m_size));
}

} // namespace Guillemet
