// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/countedtext.h"

namespace Guillemet {

namespace {
/** White space as Python, and so the tools of the field, see it: with the four separators of ASCII. */
bool isWhiteSpace(QChar c)
{
    return c.isSpace() || (c.unicode() >= 0x1c && c.unicode() <= 0x1f);
}

bool isEdge(QChar c)
{
    constexpr QStringView marks = u" \t\r\n\u00a0\u202f\u2009«»\"“”„‟'’‘‹›.,;:!?…-–—()[]";
    return marks.contains(c);
}
} // namespace

CountedText::CountedText(QStringView text)
    : m_text(text)
    , m_before(static_cast<size_t>(text.size()) + 1)
{
    int counted = 0;
    size_t position = 0;
    for (const QChar c : text) {
        counted += !c.isLowSurrogate() && !isWhiteSpace(c); // a pair counts once
        m_before[++position] = counted;
    }
}

Span CountedText::trimmed(Span span) const
{
    span = {limited(span.begin), limited(span.end)};
    while (span.begin < span.end && isEdge(m_text[span.begin]))
        ++span.begin;
    while (span.end > span.begin && isEdge(m_text[span.end - 1]))
        --span.end;
    return span;
}

Annotation::Fragments CountedText::counted(const Annotation::Fragments &fragments) const
{
    Annotation::Fragments kept;
    for (const Span fragment : fragments) {
        if (const Span span = trimmed(fragment); count(span) > 0)
            kept.append(span);
    }
    return normalized(kept);
}

int CountedText::count(Span span) const
{
    return span.isEmpty()
               ? 0
               : m_before[static_cast<size_t>(limited(span.end))] - m_before[static_cast<size_t>(limited(span.begin))];
}

int CountedText::count(const Annotation::Fragments &fragments) const
{
    int sum = 0;
    for (const Span fragment : fragments)
        sum += count(fragment);
    return sum;
}

int CountedText::shared(const Annotation::Fragments &a, const Annotation::Fragments &b) const
{
    int sum = 0;
    for (auto x = a.cbegin(), y = b.cbegin(); x != a.cend() && y != b.cend();) {
        sum += count(x->intersected(*y));
        (x->end < y->end ? x : y)++;
    }
    return sum;
}

} // namespace Guillemet
