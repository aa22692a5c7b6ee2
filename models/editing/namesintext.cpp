// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/namesintext.h"

#include "models/core/annotationset.h"
#include "models/core/speaker.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {

constexpr int NamesReach = 10'000; // UTF-16 code units to either side: some milliseconds
constexpr qsizetype MostNames = 30;

const QRegularExpression &capitalisedWords()
{
    static const QRegularExpression words(
        QStringLiteral("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}'’-]*"
                       "(?:[ \\x{a0}\\x{202f}](?:(?:de|du|des|de la|von|van|van der|zu|di|da|dos|bin|ben|ibn|al|el)"
                       "[ \\x{a0}\\x{202f}])?\\p{Lu}[\\p{L}\\p{M}'’-]*)+"),
        QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

bool beginsSentence(QStringView text, qsizetype position)
{
    while (position > 0 && text[position - 1].isSpace() && text[position - 1] != u'\n')
        --position;
    return position == 0 || QStringView(u"\n.!?…:;«»“”\"—–-").contains(text[position - 1]);
}

/** Whether a word stands anywhere, not only where it begins a sentence. */
bool isWordOf(QStringView text, QStringView word, bool alsoFirst)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !text[at - 1].isLetter()) && (end == text.size() || !text[end].isLetter()) &&
            (alsoFirst || !beginsSentence(text, at)))
            return true;
    }
    return false;
}

bool isTitle(QStringView word)
{
    static const QStringList titles{u"Mme"_s, u"Mlle"_s, u"Me"_s, u"Mr"_s, u"Mrs"_s, u"Ms"_s, u"Dr"_s};
    return titles.contains(word);
}

/** Whether the first word of a name only begins a sentence: Mais Jean Dupont, Puis Anne Roy. */
bool onlyBegins(QStringView text, QStringView first, QStringView rest)
{
    return isWordOf(text, first.toString().toLower(), true) || (rest.contains(u' ') && !isWordOf(text, first, false));
}

/** Without a word that is no part of a name: that only begins a sentence, is a cue (Selon Jean Dupont) or a title. */
Span withoutFirstWord(QStringView text, Span name)
{
    const auto space =
        std::find_if(text.begin() + name.begin, text.begin() + name.end, [](QChar c) { return c.isSpace(); });
    return {static_cast<int>(space - text.begin()) + 1, name.end};
}

bool isName(QStringView words)
{
    const bool isSeveral = std::ranges::any_of(words, [](QChar c) { return c.isSpace(); });
    return isSeveral && std::ranges::any_of(words, [](QChar c) { return c.isLower(); });
}

} // namespace

QStringList namesInText(const QString &text, const AnnotationSet &annotations, int position)
{
    const int from = std::max(0, position - NamesReach);
    const QStringView around = QStringView(text).sliced(from, std::min<qsizetype>(2 * NamesReach, text.size() - from));
    QList<std::pair<int, QString>> names; // with the distance
    for (const QRegularExpressionMatch &match : capitalisedWords().globalMatchView(around)) {
        Span name{from + static_cast<int>(match.capturedStart()), from + static_cast<int>(match.capturedEnd())};
        const Span rest = withoutFirstWord(text, name);
        const QStringView opening = QStringView(text).sliced(name.begin, rest.begin - 1 - name.begin);
        bool isCountry = false;
        bool isCue = false;
        for (const Annotation *there : annotations.annotationsIn(name)) {
            isCountry = isCountry || (there->tag == Tags::Country && there->hull().contains(name.begin));
            isCue = isCue || (there->tag == Tags::Cue && there->hull().contains(name.begin));
        }
        if (isCue || isTitle(opening) ||
            (beginsSentence(text, name.begin) && onlyBegins(around, opening, rest.of(text))))
            name = rest;
        const QString words = name.of(text).toString().simplified();
        if (!isCountry && isName(words))
            names.append({std::abs(name.begin - position), words});
    }
    std::ranges::stable_sort(names, {}, &std::pair<int, QString>::first);
    QStringList found;
    QSet<QString> seen;
    for (const auto &[distance, name] : std::as_const(names)) {
        if (found.size() < MostNames && !seen.contains(speakerKey(name))) {
            seen.insert(speakerKey(name));
            found.append(name);
        }
    }
    return found;
}

} // namespace Guillemet
