// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quotationmarks.h"

namespace Guillemet {

namespace {
struct OpenMark
{
    QChar mark;
    int position;
};

bool closes(QChar closing, QChar opening)
{
    switch (opening.unicode()) {
    case u'«':
        return closing == u'»';
    case u'“':
        return closing == u'”';
    case u'„':
        return closing == u'“' || closing == u'”';
    case u'‹':
        return closing == u'›';
    default:
        return closing == opening;
    }
}

bool beginsLine(QStringView text, int position)
{
    while (position > 0 && text[position - 1].isSpace() && text[position - 1] != u'\n')
        --position;
    return position == 0 || text[position - 1] == u'\n';
}
} // namespace

bool isQuotationMark(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < u'«') // nearly every character of a text
        return unit == u'"';
    return QStringView(u"«»“”„‹›").contains(c);
}

bool isOpeningMark(QChar c)
{
    return QStringView(u"«“„‹\"").contains(c);
}

bool isClosingMark(QChar c)
{
    return QStringView(u"»”“›\"").contains(c);
}

QList<QuotedSpan> quotedSpans(QStringView text, Span within)
{
    within = within.intersected({0, static_cast<int>(text.size())});
    QList<QuotedSpan> spans;
    QList<OpenMark> open;
    for (int i = within.begin; i < within.end; ++i) {
        const QChar c = text[i];
        if (!isQuotationMark(c))
            continue;
        const bool repeated = isOpeningMark(c) && std::ranges::contains(open, c, &OpenMark::mark) &&
                              open.last().position < i && beginsLine(text, i);
        if (repeated)
            continue;
        const auto opening =
            std::find_if(open.crbegin(), open.crend(), [c](const OpenMark &mark) { return closes(c, mark.mark); });
        if (opening != open.crend()) {
            spans.append({{opening->position, i + 1}, true});
            open.erase(opening.base() - 1, open.cend());
        } else if (isOpeningMark(c)) {
            open.append({c, i});
        }
    }
    for (const OpenMark &mark : std::as_const(open))
        spans.append({{mark.position, within.end}, false});
    return spans;
}

QList<QuotedSpan> continuedSpans(QStringView text, Span within)
{
    within = within.intersected({0, static_cast<int>(text.size())});
    QList<QuotedSpan> spans;
    for (int i = within.begin; i < within.end; ++i) {
        const QChar mark = text[i];
        if (!isClosingMark(mark) || isOpeningMark(mark) || !beginsLine(text, i))
            continue;
        QuotedSpan span{{i, i + 1}, false};
        for (int depth = 1; !span.closed && span.span.end < within.end && text[span.span.end] != u'\n';
             ++span.span.end) {
            const QChar c = text[span.span.end];
            if (c == mark)
                span.closed = --depth == 0;
            else if (closes(mark, c))
                ++depth;
        }
        i = span.span.end - 1;
        spans.append(span);
    }
    return spans;
}

Span paragraphAt(QStringView text, int position)
{
    position = std::clamp(position, 0, static_cast<int>(text.size()));
    constexpr int farthest = 20'000; // so that the cost does not depend on the length of the text
    const int first = std::max(0, position - farthest);
    const QStringView before = text.mid(first, position - first);
    const QStringView after = text.mid(position, farthest);
    const auto end = after.indexOf(u'\n');
    return {static_cast<int>(first + before.lastIndexOf(u'\n') + 1),
            static_cast<int>(position + (end < 0 ? after.size() : end))};
}

} // namespace Guillemet
