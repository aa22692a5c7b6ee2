// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/validation/textindex.h"

#include "models/core/quotationmarks.h"
#include "models/core/wordedges.h"

namespace Guillemet {

namespace {
constexpr int mostParagraphs = 20; ///< a quotation that runs on longer is taken for a mark forgotten

/** An apostrophe or hyphen ends a word here, so that the names after it are found; see isInsideWord(). */
bool isOfWord(QChar c)
{
    static const auto latin = [] {
        std::array<bool, 0x250> table{};
        for (size_t i = 0; i < table.size(); ++i)
            table[i] = isWordUnit(QChar(static_cast<char16_t>(i)));
        return table;
    }();
    return c.unicode() < latin.size() ? latin[c.unicode()] : isWordUnit(c);
}

int firstOfLine(QStringView text, Span paragraph)
{
    int i = paragraph.begin;
    while (i < paragraph.end && text[i].isSpace())
        ++i;
    return i;
}

Span paragraphAfter(QStringView text, Span paragraph)
{
    Span next = paragraph;
    do {
        if (next.end >= text.size())
            return {};
        next = paragraphAt(text, next.end + 1);
    } while (firstOfLine(text, next) == next.end && next.end < text.size());
    return next;
}

QChar closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'«':
        return u'»';
    case u'“':
    case u'„':
        return u'”';
    case u'‹':
        return u'›';
    default:
        return opening;
    }
}

bool isInches(QStringView text, int position)
{
    return text[position] == u'"' && position > 0 && text[position - 1].isDigit();
}
} // namespace

TextIndex::TextIndex(const QString &text, std::stop_token stop)
    : m_text(text)
{
    cutWords(stop);
    pairMarks(stop);
}

int TextIndex::wordEnd(QStringView text, int begin)
{
    int end = begin;
    while (end < text.size() && isOfWord(text[end]))
        ++end;
    return end;
}

quint32 TextIndex::hashOf(QStringView word)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 0x9E3779B97F4A7C15ULL;
    return static_cast<quint32>(hash >> 32);
}

void TextIndex::cutWords(const std::stop_token &stop)
{
    const QStringView text(m_text);
    const int size = static_cast<int>(text.size());
    m_words.reserve(static_cast<size_t>(size) / 5);
    for (int i = 0; i < size && !((i & 0xfff) == 0 && stop.stop_requested());) {
        if (!isOfWord(text[i])) {
            ++i;
            continue;
        }
        const int end = wordEnd(text, i);
        m_words.push_back({i, hashOf(text.mid(i, end - i))});
        i = end;
    }
    m_bySpelling.reserve(m_words.size());
    for (size_t i = 0; i < m_words.size(); ++i)
        m_bySpelling.push_back(quint64{m_words[i].hash} << 32 | i);
    std::ranges::sort(m_bySpelling);
}

void TextIndex::pairMarks(const std::stop_token &stop)
{
    const QStringView text(m_text);
    for (int at = 0; at < text.size() && !stop.stop_requested();) {
        const Span paragraph = paragraphAt(text, at);
        const QStringView words = paragraph.of(text);
        const bool marked = std::any_of(words.begin(), words.end(), isQuotationMark);
        const Span window = marked ? withContinuations(paragraph) : paragraph;
        if (marked)
            addMarks(window);
        at = window.end + 1;
    }
    std::ranges::sort(m_marks, {}, [](const QuotationMarkPair &m) { return m.span; });
    // Of nested pairs the outermost counts; a mark without partner always does.
    int outerEnd = -1;
    std::erase_if(m_marks, [&outerEnd](const QuotationMarkPair &m) {
        if (m.kind != QuotationMarkPair::Kind::Closed)
            return false;
        if (m.span.end <= outerEnd)
            return true;
        outerEnd = m.span.end;
        return false;
    });
    for (const QuotationMarkPair &mark : m_marks)
        m_longestMark = std::max(m_longestMark, mark.span.length());
}

Span TextIndex::withContinuations(Span paragraph) const
{
    const QStringView text(m_text);
    Span window = paragraph;
    for (int i = 0; i < mostParagraphs; ++i) {
        const QList<QuotedSpan> spans = quotedSpans(text, window);
        const auto open = std::ranges::find(spans, false, &QuotedSpan::closed);
        if (open == spans.end())
            return window;
        const QChar mark = text[open->span.begin];
        const Span next = paragraphAfter(text, window);
        if (next.isEmpty() || isInches(text, open->span.begin))
            break;
        const bool repeats = text[firstOfLine(text, next)] == mark;
        const auto end = next.of(text).indexOf(closingOf(mark));
        const auto begin = next.of(text).indexOf(mark);
        const bool ends = mark != u'"' && end >= 0 && (begin < 0 || end < begin);
        if (!repeats && !ends)
            break;
        window.end = next.end;
    }
    return paragraph;
}

void TextIndex::addMarks(Span window)
{
    using Kind = QuotationMarkPair::Kind;
    const QStringView text(m_text);
    const QList<QuotedSpan> spans = quotedSpans(text, window);
    QList<int> paired;
    for (const QuotedSpan &quoted : spans) {
        paired.append(quoted.span.begin);
        if (quoted.closed) {
            paired.append(quoted.span.end - 1);
            m_marks.push_back({quoted.span, Kind::Closed, wordCount(quoted.span)});
        } else if (!isInches(text, quoted.span.begin)) {
            m_marks.push_back({{quoted.span.begin, quoted.span.begin + 1}, Kind::Unclosed, 0});
        }
    }
    std::ranges::sort(paired);
    // What pairs with nothing: a closing mark alone, and an opening one inside a pair that is closed before it.
    for (int i = window.begin; i < window.end; ++i) {
        if (!isQuotationMark(text[i]) || text[i] == u'"' || std::ranges::binary_search(paired, i))
            continue;
        const bool repeated = isOpeningMark(text[i]) && firstOfLine(text, paragraphAt(text, i)) == i;
        if (!repeated)
            m_marks.push_back({{i, i + 1}, isOpeningMark(text[i]) ? Kind::Unclosed : Kind::Unopened, 0});
    }
}

int TextIndex::wordCount(Span span) const
{
    return wordsIn(span).length();
}

Span TextIndex::marksIn(Span span) const
{
    const auto beginOf = [](const QuotationMarkPair &m) { return m.span.begin; };
    const auto first = std::ranges::lower_bound(m_marks, span.begin - m_longestMark, {}, beginOf) - m_marks.begin();
    const auto end = std::ranges::lower_bound(m_marks, span.end, {}, beginOf) - m_marks.begin();
    return {static_cast<int>(std::min(first, end)), static_cast<int>(end)};
}

Span TextIndex::wordsIn(Span span) const
{
    const auto first = std::ranges::lower_bound(m_words, span.begin, {}, &Word::begin) - m_words.begin();
    const auto end = std::ranges::lower_bound(m_words, span.end, {}, &Word::begin) - m_words.begin();
    return {static_cast<int>(first), static_cast<int>(std::max(first, end))};
}

} // namespace Guillemet
