// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/textboundaries.h"

#include "models/core/quotationmarks.h"

#include <QtCore/QTextBoundaryFinder>

namespace Guillemet::TextBoundaries {

namespace {
constexpr int characterReach = 64;  ///< a grapheme cluster is shorter
constexpr int sentenceReach = 4000; ///< a sentence longer than this is cut

int sizeOf(QStringView text)
{
    return static_cast<int>(text.size());
}

/** [position - reach, position + reach) in the text, not cutting a surrogate pair. */
Span around(QStringView text, int position, int reach)
{
    Span window{std::max(0, position - reach), std::min(sizeOf(text), position + reach)};
    if (window.begin > 0 && window.begin < sizeOf(text) && text[window.begin].isLowSurrogate())
        --window.begin;
    if (window.end > 0 && window.end < sizeOf(text) && text[window.end].isLowSurrogate())
        ++window.end;
    return window;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isWordCharacter(QStringView text, int position)
{
    const QChar c = text[position];
    if (!c.isSurrogate())
        return c.isLetterOrNumber() || c.isMark() || c == u'_';
    const int high = c.isHighSurrogate() ? position : position - 1;
    return high >= 0 && high + 1 < sizeOf(text) && text[high].isHighSurrogate() && text[high + 1].isLowSurrogate() &&
           QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[high], text[high + 1]));
}

/** Whether the apostrophe at `position` ends an elision, so that a new word begins after it. */
bool isElision(QStringView text, int position)
{
    int begin = position;
    while (begin > 0 && text[begin - 1].isLetter())
        --begin;
    const QString before = text.mid(begin, position - begin).toString().toLower();
    if (before.size() == 1)
        return QStringView(u"cdjlmnst").contains(before.front());
    int end = position + 1;
    while (end < sizeOf(text) && (text[end].isLetter() || isHyphen(text[end])))
        ++end;
    const QStringView after = text.mid(position + 1, end - position - 1);
    const bool oneWord =
        (before == u"quelqu" && after.startsWith(u"un")) || (before == u"presqu" && after.startsWith(u"île"));
    return before.endsWith(u"qu") && !oneWord;
}

/** Whether the character at `position`, no word character itself, joins the two beside it into one word. */
bool joinsWords(QStringView text, int position)
{
    if (position <= 0 || position + 1 >= sizeOf(text))
        return false;
    const QChar c = text[position];
    if (!isWordCharacter(text, position - 1) || !isWordCharacter(text, position + 1))
        return false;
    if (isHyphen(c))
        return true;
    if (isApostrophe(c))
        return !isElision(text, position);
    return (c == u'.' || c == u',') && text[position - 1].isDigit() && text[position + 1].isDigit();
}

bool belongsToWord(QStringView text, int position)
{
    if (isWordCharacter(text, position) || joinsWords(text, position))
        return true;
    // An elision keeps its apostrophe.
    return isApostrophe(text[position]) && position > 0 && text[position - 1].isLetter() && isElision(text, position);
}

bool wordBeginsAt(QStringView text, int position)
{
    if (position >= sizeOf(text) || !belongsToWord(text, position))
        return false;
    if (position == 0 || !belongsToWord(text, position - 1))
        return true;
    return isApostrophe(text[position - 1]) && isElision(text, position - 1);
}

Span trimmed(QStringView text, Span span)
{
    while (!span.isEmpty() && text[span.begin].isSpace())
        ++span.begin;
    while (!span.isEmpty() && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

bool endsWithAbbreviation(QStringView sentence)
{
    sentence = sentence.trimmed();
    if (!sentence.endsWith(u'.'))
        return false;
    sentence.chop(1);
    qsizetype begin = sentence.size();
    while (begin > 0 && sentence[begin - 1].isLetter())
        --begin;
    const QStringView word = sentence.mid(begin);
    if (word.size() == 1)
        return word.front().isUpper();
    static constexpr std::array abbreviations{u"MM", u"Mr",   u"Mrs", u"Ms",  u"Dr",  u"Me",  u"Mgr", u"St", u"Ste",
                                              u"Pr", u"Prof", u"Gen", u"Gov", u"Sen", u"Rep", u"Jr",  u"cf", u"av"};
    return std::ranges::any_of(abbreviations, [word](const char16_t *a) { return word == QStringView(a); });
}

/** Where sentences begin and the text of the window ends, ascending. */
QList<int> sentenceStarts(QStringView text, Span window)
{
    const QStringView part = window.of(text);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, part.data(), part.size());
    QList<int> starts{window.begin};
    for (auto at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        const int position = window.begin + static_cast<int>(at);
        if (position < window.end && endsWithAbbreviation(text.mid(starts.last(), position - starts.last())))
            continue;
        starts.append(position);
    }
    if (starts.last() != window.end)
        starts.append(window.end);
    return starts;
}

int movedByCharacter(QStringView text, int position, bool forward)
{
    return forward ? toCharacter(text, position + 1, Edge::End) : toCharacter(text, position - 1, Edge::Begin);
}

int movedByWord(QStringView text, int position, Edge edge, bool forward)
{
    const auto stops = [&](int at) {
        if (edge == Edge::Begin)
            return wordBeginsAt(text, at);
        // A word ends where it has begun and the next one begins or nothing of a word follows.
        return at > 0 && belongsToWord(text, at - 1) &&
               (at == sizeOf(text) || !belongsToWord(text, at) || wordBeginsAt(text, at));
    };
    const int step = forward ? 1 : -1;
    for (int at = position + step; at >= 0 && at <= sizeOf(text); at += step) {
        if (stops(at))
            return at;
    }
    return position;
}

int movedBySentence(QStringView text, int position, Edge edge, bool forward)
{
    const int step = forward ? 1 : -1;
    // Over white space and line ends, until a sentence is found that moves the edge.
    for (int at = position; at >= 0 && at <= sizeOf(text); at += step) {
        const Span sentence = sentenceAt(text, at);
        const int target = edge == Edge::Begin ? sentence.begin : sentence.end;
        if (!sentence.isEmpty() && (forward ? target > position : target < position))
            return target;
        if (!sentence.isEmpty())
            at = forward ? std::max(at, sentence.end) : std::min(at, sentence.begin);
    }
    return position;
}

/** What stands in marks, and the paragraphs that begin with a closing one because the words before go on. */
QList<QuotedSpan> markedSpans(QStringView text, Span within)
{
    return quotedSpans(text, within) + continuedSpans(text, within);
}

/** A quotation begins where marks open and ends where they close: a mark of the other kind is no place for the edge. */
bool isMarkFor(QStringView text, int mark, Edge edge)
{
    if (mark < 0 || mark >= sizeOf(text) || !isQuotationMark(text[mark]))
        return false;
    const QList<QuotedSpan> all = markedSpans(text, paragraphAt(text, mark)); // a straight mark alone does not tell
    for (const auto &[span, closed] : all) {
        if ((closed || !isOpeningMark(text[mark])) && span.begin == mark)
            return edge == Edge::Begin;
        if (closed && span.end - 1 == mark)
            return edge == Edge::End;
    }
    return edge == Edge::Begin ? isOpeningMark(text[mark]) : isClosingMark(text[mark]);
}

int movedByMark(QStringView text, int position, Edge edge, bool forward)
{
    const int step = forward ? 1 : -1;
    for (int at = position + step; at >= 0 && at <= sizeOf(text); at += step) {
        if (isMarkFor(text, edge == Edge::Begin ? at : at - 1, edge)) // a span takes the mark in
            return at;
    }
    return position;
}
} // namespace

int toCharacter(QStringView text, int position, Edge edge)
{
    position = std::clamp(position, 0, sizeOf(text));
    const Span window = around(text, position, characterReach);
    const QStringView part = window.of(text);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, part.data(), part.size());
    finder.setPosition(position - window.begin);
    if (finder.isAtBoundary())
        return position;
    const auto found = edge == Edge::Begin ? finder.toPreviousBoundary() : finder.toNextBoundary();
    return found < 0 ? position : window.begin + static_cast<int>(found);
}

Span wordAt(QStringView text, int position)
{
    position = std::clamp(position, 0, sizeOf(text));
    const bool after = position < sizeOf(text) && belongsToWord(text, position);
    if (!after && (position == 0 || !belongsToWord(text, position - 1)))
        return {position, position};
    int begin = after ? position : position - 1;
    while (begin > 0 && !wordBeginsAt(text, begin))
        --begin;
    int end = begin + 1;
    while (end < sizeOf(text) && belongsToWord(text, end) && !wordBeginsAt(text, end))
        ++end;
    return {begin, end};
}

Span sentenceAt(QStringView text, int position)
{
    position = std::clamp(position, 0, sizeOf(text));
    const Span window = paragraphAt(text, position).intersected(around(text, position, sentenceReach));
    if (window.isEmpty())
        return {position, position};
    const QList<int> starts = sentenceStarts(text, window);
    for (qsizetype i = 1; i < starts.size(); ++i) {
        if (position < starts[i] || i + 1 == starts.size())
            return trimmed(text, {starts[i - 1], starts[i]});
    }
    return {position, position};
}

Span snappedToWords(QStringView text, Span selection)
{
    const Span trimmedSpan = trimmed(text, selection.intersected({0, sizeOf(text)}));
    if (trimmedSpan.isEmpty())
        return {};
    Span span = trimmedSpan;
    if (belongsToWord(text, span.begin))
        span.begin = wordAt(text, span.begin).begin;
    if (belongsToWord(text, span.end - 1) && span.end < sizeOf(text) && belongsToWord(text, span.end) &&
        !wordBeginsAt(text, span.end))
        span.end = wordAt(text, span.end - 1).end;
    return {toCharacter(text, span.begin, Edge::Begin), toCharacter(text, span.end, Edge::End)};
}

namespace {
/** The nearest pair of marks of which the selection is the inside, or of which it holds one mark and all the rest. */
Span withItsMarks(QStringView text, Span span)
{
    const auto ignorable = [](QChar c) { return c.isSpace() || QStringView(u".,;:!?…").contains(c); };
    int before = span.begin;
    while (before > 0 && text[before - 1].isSpace() && text[before - 1] != u'\n')
        --before;
    int after = span.end;
    while (after < sizeOf(text) && ignorable(text[after]) && text[after] != u'\n')
        ++after;
    for (const QuotedSpan &quoted :
         markedSpans(text, paragraphAt(text, span.begin).united(paragraphAt(text, span.end)))) {
        const bool opens = quoted.span.begin == span.begin || quoted.span.begin == before - 1;
        const bool ends = quoted.span.end == span.end || quoted.span.end == after + 1;
        if (quoted.closed && opens && ends)
            return quoted.span;
    }
    return span;
}
} // namespace

Span snappedToQuotation(QStringView text, Span selection)
{
    Span span = snappedToWords(text, selection);
    while (!span.isEmpty() && QStringView(u".,;:").contains(text[span.end - 1])) {
        const bool dots = span.length() > 1 && text[span.end - 1] == u'.' && text[span.end - 2] == u'.';
        const bool insideMarks = std::ranges::any_of(
            quotedSpans(text, span), [span](const QuotedSpan &q) { return !q.closed && q.span.begin < span.end; });
        if (dots || insideMarks)
            break;
        --span.end;
        span = trimmed(text, span);
    }
    return span.isEmpty() ? Span{} : withItsMarks(text, span);
}

int moved(QStringView text, int position, Edge edge, TextUnit unit, bool forward)
{
    position = std::clamp(position, 0, sizeOf(text));
    switch (unit) {
    case TextUnit::Character:
        return movedByCharacter(text, position, forward);
    case TextUnit::Word:
        return movedByWord(text, position, edge, forward);
    case TextUnit::Sentence:
        return movedBySentence(text, position, edge, forward);
    case TextUnit::QuotationMark:
        return movedByMark(text, position, edge, forward);
    }
    return position;
}

} // namespace Guillemet::TextBoundaries
