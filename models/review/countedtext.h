// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

namespace Guillemet {

/**
 * Which characters of a text count where spans are compared: all but white space and, at the edges of each fragment,
 * quotation marks, brackets and punctuation. Counts are in code points. The text must outlive it.
 */
class CountedText
{
public:
    explicit CountedText(QStringView text);

    QStringView text() const { return m_text; }
    /** The fragments without what does not count at their edges; empty if nothing is left. */
    Annotation::Fragments counted(const Annotation::Fragments &fragments) const;
    int count(Span span) const;
    /** Of fragments that do not overlap each other, as counted() gives them. */
    int count(const Annotation::Fragments &fragments) const;
    /** How many characters count in both. */
    int shared(const Annotation::Fragments &a, const Annotation::Fragments &b) const;

private:
    Span trimmed(Span span) const;
    int limited(int position) const { return std::clamp(position, 0, static_cast<int>(m_text.size())); }

    QStringView m_text;
    std::vector<int> m_before; ///< of each position: how many characters count before it
};

} // namespace Guillemet
