// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/lemmas.h"

#include "models/analysis/languagepack.h"
#include "models/analysis/wordkey.h"

#include <span>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestStem = 3;

/** An ending and what stands in its place in the stem. */
struct Ending
{
    QStringView ending;
    QStringView stem;
};

// In their order: the first that fits is taken. Plural first, then gender; français has lost its s by then.
constexpr Ending FrenchPlural[] = {{u"eaux", u"eau"}, {u"aux", u"al"}, {u"eux", u"eux"},
                                   {u"oux", u"ou"},   {u"ss", u"ss"},  {u"s", u""}};
constexpr Ending FrenchGender[] = {{u"trice", u"teux"}, {u"euse", u"eux"},  {u"eure", u"eux"}, {u"eur", u"eux"},
                                   {u"enne", u"en"},    {u"onne", u"on"},   {u"elle", u"el"},  {u"ère", u"er"},
                                   {u"ive", u"if"},     {u"aise", u"ai"},   {u"oise", u"oi"},  {u"cque", u"c"},
                                   {u"rque", u"rc"},    {u"anche", u"anc"}, {u"e", u""}};
constexpr Ending EnglishPlural[] = {{u"ies", u"y"}, {u"sses", u"ss"}, {u"shes", u"sh"}, {u"ches", u"ch"},
                                    {u"xes", u"x"}, {u"men", u"man"}, {u"ss", u"ss"},   {u"us", u"us"},
                                    {u"is", u"is"}, {u"s", u""}};

constexpr Ending EnglishVerb[] = {{u"ies", u"y"}, {u"ied", u"y"}, {u"ing", u""}, {u"ed", u""},
                                  {u"es", u""},   {u"ss", u"ss"}, {u"s", u""},   {u"e", u""}};

void replaceEnding(QString &word, std::span<const Ending> endings)
{
    for (const auto &[ending, stem] : endings) {
        if (!word.endsWith(ending))
            continue;
        if (word.size() - ending.size() + stem.size() < ShortestStem)
            continue; // "uses" is no "us", but "use"
        word = word.chopped(ending.size()) + stem;
        return;
    }
}

/** "stopped", "stopping" and "stops" have one, "announced" and "announce" too. */
quint64 englishVerb(QString word)
{
    replaceEnding(word, EnglishVerb);
    const qsizetype last = word.size() - 1;
    if (last > ShortestStem && word[last] == word[last - 1] && word[last] != u's')
        word.chop(1);
    return wordKey(word);
}

/** Of a language without a lexicon. */
quint64 verbOf(const QString &word, const LanguagePack &pack)
{
    const QString lemma = pack.verbForms.value(wordKey(word));
    if (!lemma.isEmpty())
        return pack.code == u"en" ? englishVerb(lemma) : wordKey(lemma);
    const std::vector<quint16> *cues = pack.cuesOf(wordKey(word), nullptr);
    const QString verb = cues && !cues->empty() ? pack.cues[cues->front()].text.section(u' ', 0, 0) : word;
    if (pack.code == u"en")
        return englishVerb(verb.toLower());
    return cues ? wordKey(verb) : 0;
}

bool isOnlyVerb(const WordInfo *info)
{
    constexpr WordClasses names =
        bit(WordClass::Noun) | bit(WordClass::ProperNoun) | bit(WordClass::Adjective) | bit(WordClass::PastParticiple);
    return info && !(info->classes & names);
}

} // namespace

WordLemmas wordLemmas(QStringView word, const LanguagePack &pack)
{
    const WordInfo *info = pack.lexicon().find(wordKey(word));
    WordLemmas lemmas;
    if (info)
        lemmas.verb = info->lemma;
    if (isOnlyVerb(info))
        return lemmas;
    QString stem = word.toString().toLower();
    if (!info)
        lemmas.verb = verbOf(stem, pack);
    if (const QString lemma = pack.nounForms.value(wordKey(stem)); !lemma.isEmpty())
        stem = lemma;
    if (pack.code == u"fr") {
        replaceEnding(stem, FrenchPlural);
        replaceEnding(stem, FrenchGender);
    } else if (pack.code == u"en") {
        replaceEnding(stem, EnglishPlural);
    }
    lemmas.noun = wordKey(stem);
    return lemmas;
}

} // namespace Guillemet
