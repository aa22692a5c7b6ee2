// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/textdifference.h"

#include "models/core/tokenpath.h"

#include <QtCore/QTextBoundaryFinder>

namespace Guillemet {

namespace {

constexpr qsizetype longestWords = 400; // characters of differing words that are compared one by one

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/** Words, and every other character by itself. */
QList<Span> wordsAndSigns(QStringView text)
{
    QList<Span> tokens;
    for (int i = 0; i < text.size();) {
        int end = i + 1;
        while (belongsToWord(text[i]) && end < text.size() && belongsToWord(text[end]))
            ++end;
        tokens.append({i, end});
        i = end;
    }
    return tokens;
}

/** The smallest correction inside of what differs. */
TextEdit smallest(int position, QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < shorter && before[same] == after[same])
        ++same;
    if (same > 0 && before[same - 1].isHighSurrogate())
        --same;
    qsizetype tail = 0;
    while (tail < shorter - same && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;
    const bool insertion = same + tail == before.size() && after.size() > before.size();
    if (insertion && same > 0 && belongsToWord(before[same - 1]) && belongsToWord(after[same]))
        same -= before[same - 1].isLowSurrogate() && same > 1 ? 2 : 1;
    else if (insertion && tail > 0 && belongsToWord(before[same]) && belongsToWord(after[after.size() - tail - 1]))
        tail -= before[same].isHighSurrogate() && tail > 1 ? 2 : 1;
    return {position + static_cast<int>(same), before.mid(same, before.size() - same - tail).toString(),
            after.mid(same, after.size() - same - tail).toString()};
}

/** Characters as a person sees them. */
QList<Span> characters(QStringView text)
{
    QList<Span> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    int begin = 0;
    while (finder.toNextBoundary() > 0) {
        const auto end = static_cast<int>(finder.position());
        found.append({begin, end});
        begin = end;
    }
    return found;
}

/** The same put together to words. */
QList<Span> words(QStringView text)
{
    QList<Span> found;
    bool inWord = false;
    for (const Span &character : characters(text)) {
        const bool letter =
            text[character.begin].isLetterOrNumber() ||
            (text[character.begin].isHighSurrogate() && character.length() > 1 &&
             QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[character.begin], text[character.begin + 1])));
        if (letter && inWord)
            found.last().end = character.end;
        else
            found.append(character);
        inWord = letter;
    }
    return found;
}

qsizetype countIn(const QList<Span> &tokens, Span span)
{
    return std::ranges::count_if(tokens, [&](const Span &token) { return span.contains(token); });
}

/** Words that came or went with the space after them, not before: "bien ", not " bien". */
TextDifference fromWordStart(TextDifference difference, QStringView before, QStringView after)
{
    const Span &there = difference.before.isEmpty() ? difference.after : difference.before;
    const QStringView text = difference.before.isEmpty() ? after : before;
    const bool isOneSided = difference.before.isEmpty() != difference.after.isEmpty();
    const bool canMove = isOneSided && there.length() > 1 && there.end < text.size() && text[there.begin] == u' ' &&
                         text[there.end] == u' ';
    return canMove ? TextDifference{difference.before.shifted(1), difference.after.shifted(1)} : difference;
}

/** What of a word became what: letter by letter, unless it is another word. */
QList<TextDifference> lettersOf(const TextDifference &difference, QStringView before, QStringView after)
{
    const QStringView from = difference.before.of(before);
    const QStringView to = difference.after.of(after);
    const QList<Span> a = characters(from);
    const QList<Span> b = characters(to);
    if (a.isEmpty() || b.isEmpty() || a.size() + b.size() > longestWords)
        return {difference};
    QList<TextDifference> letters = TokenPath(from, a, to, b).differences();
    qsizetype changed = 0;
    for (TextDifference &letter : letters) {
        changed += countIn(a, letter.before) + countIn(b, letter.after);
        letter = {letter.before.shifted(difference.before.begin), letter.after.shifted(difference.after.begin)};
    }
    const bool sameWord = letters.size() == 1 || changed <= (a.size() + b.size()) / 2;
    return sameWord ? letters : QList{difference};
}

} // namespace

TextEdits exactDifferences(const QString &before, const QString &after)
{
    TextEdits edits;
    TokenPath path(before, words(before), after, words(after));
    for (const TextDifference &difference : path.differences()) {
        const TextDifference whole = fromWordStart(difference, before, after);
        for (const TextDifference &exact : lettersOf(whole, before, after))
            edits.append({exact.before.begin, exact.before.of(before).toString(), exact.after.of(after).toString()});
    }
    return edits;
}

TextEdits textEditsBetween(const QString &before, const QString &after)
{
    TextEdits edits;
    TokenPath path(before, wordsAndSigns(before), after, wordsAndSigns(after));
    for (const TextDifference &difference : path.differences())
        edits.append(smallest(difference.before.begin, difference.before.of(before), difference.after.of(after)));
    return edits;
}

} // namespace Guillemet
