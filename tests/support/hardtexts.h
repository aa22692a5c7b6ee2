// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace Guillemet {

struct HardText
{
    const char *name;
    QString text;
};

/** `size` UTF-16 code units of `unit`, over and over. */
inline QString repeated(const QString &unit, int size)
{
    QString text;
    text.reserve(size + unit.size());
    while (text.size() < size)
        text += unit;
    text.truncate(size);
    return text;
}

/** Code units between `first` and `last`, the same in every run. */
inline QString randomUnits(char16_t first, char16_t last, int size)
{
    QString text(size, Qt::Uninitialized);
    quint32 state = 1;
    for (QChar &unit : text) {
        state = state * 1664525U + 1013904223U;
        unit = QChar(static_cast<char16_t>(first + (state >> 12) % (static_cast<quint32>(last - first) + 1)));
    }
    return text;
}

/** Words of `units`, in an order that is the same in every run. */
inline QString randomWords(const QStringList &units, int size)
{
    QString text;
    text.reserve(size + 100);
    quint32 state = 1;
    while (text.size() < size) {
        state = state * 1664525U + 1013904223U;
        text += units[static_cast<qsizetype>((state >> 12) % static_cast<quint32>(units.size()))];
    }
    text.truncate(size);
    return text;
}

/** Every code point from U+0000 on, those outside the first plane as pairs. */
inline QString allCharacters(int size)
{
    QString text;
    text.reserve(size + 2);
    for (char32_t point = 0; text.size() < size; point = point >= 0x10FFFF ? 0 : point + 1) {
        if (point < 0xD800 || point > 0xDFFF)
            text += QString::fromUcs4(&point, 1);
    }
    return text;
}

/** Texts that nobody writes, of `size` UTF-16 code units each: nothing may crash, hang or take more than linear time.
 */
inline std::vector<HardText> hardTexts(int size)
{
    using namespace Qt::StringLiterals;
    const QString sentence =
        u"« Nous partirons demain », a déclaré le ministre Jean Dupont, qui dit que la France et l'Italie attendent. "_s;
    QString surrogates = randomUnits(0xD800, 0xDFFF, size);
    return {
        {"one line", repeated(sentence, size)},
        {"short lines", repeated(u"Il a dit oui.\n"_s, size)},
        {"empty lines", repeated(u"\n"_s, size)},
        {"spaces", repeated(u" "_s, size)},
        {"no punctuation",
         repeated(u"le ministre a dit que la France dit que Paul estime que nous partirons "_s, size)},
        {"one word", repeated(u"a"_s, size)},
        {"capital words", repeated(u"Jean Dupont Martin De La Tour "_s, size)},
        {"digits", repeated(u"1234567890"_s, size)},
        {"numbers", repeated(u"1,5 "_s, size)},
        {"commas", repeated(u","_s, size)},
        {"full stops", repeated(u". "_s, size)},
        {"hyphens", repeated(u"franco-"_s, size)},
        {"apostrophes", repeated(u"l'"_s, size)},
        {"cues", repeated(u"dit "_s, size)},
        {"cues and conjunctions", repeated(u"dit que "_s, size)},
        {"sources", repeated(u"selon Paul, "_s, size)},
        {"asides", repeated(u"il part, dit-il, "_s, size)},
        {"countries", repeated(u"France "_s, size)},
        {"country adjectives", repeated(u"franco-italo-"_s, size)},
        {"opening guillemets", repeated(u"«"_s, size)},
        {"closing guillemets", repeated(u"» "_s, size)},
        {"nested guillemets", repeated(u"« a "_s, size / 2) + repeated(u" a »"_s, size / 2)},
        {"straight marks", repeated(u"\""_s, size)},
        {"opening straight marks", repeated(u" \"a"_s, size)},
        {"opening single marks", repeated(u" 'a"_s, size)},
        {"marks of all kinds", randomUnits(0x2018, 0x201F, size)},
        {"marks and words",
         randomWords({u"« "_s, u" »"_s, u"\""_s, u" dit "_s, u"Paul "_s, u"que "_s, u", "_s, u"“"_s, u"”"_s, u"'"_s,
                      u"selon "_s, u"\n"_s, u": "_s, u". "_s, u"la "_s, u"France "_s, u"est "_s},
                     size)},
        {"marks opened on every line", repeated(u"« a\n"_s, size)},
        {"straight marks on every line", repeated(u"\"a dit\n"_s, size)},
        {"dashes", repeated(u"– Oui, dit-il.\n"_s, size)},
        {"colons", repeated(u"il dit : « a », "_s, size)},
        {"brackets", repeated(u"("_s, size)},
        {"random bytes", randomUnits(0, 255, size)},
        {"random units", randomUnits(0, 0xFFFF, size)},
        {"lone surrogates", std::move(surrogates)},
        {"all characters", allCharacters(size)},
        {"combining marks", repeated(u"e\u0301\u0323"_s, size)},
        {"only combining marks", randomUnits(0x300, 0x36F, size)},
        {"NULs", QString(size, QChar(0))},
        {"NULs in words", repeated(u"a dit\0que "_s, size)},
        {"soft hyphens", repeated(u"a\u00AD"_s, size)},
        {"joiners", repeated(u"\u200D\u200B\u2060\uFEFF"_s, size)},
        {"emoji", repeated(u"👨\u200D👩\u200D👧"_s, size)},
        {"right to left", repeated(u"قال الوزير «نعم» "_s, size)},
        {"no spaces between words", repeated(u"他说「我们走吧」。"_s, size)},
        {"Thai", repeated(u"รัฐมนตรีกล่าวว่า"_s, size)},
    };
}

} // namespace Guillemet
