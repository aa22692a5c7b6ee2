// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cuefinder.h"

#include "models/analysis/wordkey.h"

namespace Guillemet {

namespace {

constexpr int LongestInsertion = 14; ///< "a, dans un communiqué, déclaré"

} // namespace

std::vector<CueMention> CueFinder::find(TokenRange range, bool insideMarks) const
{
    std::vector<CueMention> cues;
    const Reading &r = m_reading;
    int marksEnd = -LongestGroup - 1;
    for (int i = range.first; i < range.end; i = insideMarks ? i + 1 : r.next(i)) {
        if (!insideMarks && r.inQuote(i)) {
            marksEnd = r.quote(i).close;
            continue;
        }
        if (!r.token(i).isWord())
            continue;
        if (r.has(i, WordRole::SourcePhrase)) {
            if (auto phrase = sourcePhraseAt(i, range)) {
                cues.push_back(*phrase);
                continue;
            }
        }
        if (auto verb = verbAt(i, range, !insideMarks && i - marksEnd <= LongestGroup))
            cues.push_back(*verb);
    }
    return cues;
}

std::optional<CueMention> CueFinder::verbAt(int head, TokenRange range, bool afterMarks) const
{
    const Reading &r = m_reading;
    const std::vector<quint16> *entries = r.pack().cuesOf(r.token(head).key, r.word(head).info);
    const bool anyVerb =
        afterMarks && r.pack().model().trained && !contains(r.word(head).possible, WordClass::FiniteAuxiliary);
    if (!(entries || anyVerb) || !looksLikeVerb(head, range))
        return std::nullopt;
    CueMention cue;
    cue.head = head;
    cue.words = {head, head + 1};
    switch (r.wordClass(head)) {
    case WordClass::Infinitive:
        cue.form = CueMention::Form::Infinitive;
        break;
    case WordClass::PresentParticiple:
        cue.form = CueMention::Form::Participle;
        break;
    case WordClass::PastParticiple:
    case WordClass::AuxiliaryParticiple:
        cue.form = CueMention::Form::PastParticiple;
        break;
    default:
        cue.form = r.word(head).info && !r.word(head).info->can(WordClass::FiniteVerb) ? CueMention::Form::Participle
                                                                                       : CueMention::Form::Finite;
        break;
    }
    if (r.is(head, WordClass::FiniteVerb))
        cue.form = CueMention::Form::Finite;
    else if (isHiddenParticiple(head, range))
        cue.form = CueMention::Form::PastParticiple;
    findAuxiliary(cue, range);
    addClitics(cue, range);
    // "lance-t-elle", and "lance t-elle" with a hyphen missing.
    for (const int at : {head + 1, r.token(head + 1).key == wordKey(u"t") ? head + 2 : head + 1}) {
        if (cue.form == CueMention::Form::Finite && cue.pronoun < 0 && at < range.end &&
            r.token(at).is(Token::Enclitic) && r.has(at, WordRole::Subject)) {
            cue.pronoun = at;
            cue.words.end = at + 1;
        }
    }
    // "il dit": the same form as the participle, but with a subject or a pronoun before it.
    if (cue.form == CueMention::Form::PastParticiple && r.word(head).info &&
        r.word(head).info->can(WordClass::FiniteVerb) && cue.groupBegin > range.first) {
        const int before = cue.groupBegin - 1;
        // "L'entreprise dit espérer", not "un rapport écrit avant".
        const bool governs = r.is(before, WordClass::Noun) && head + 1 < range.end &&
                             (r.isInfinitive(head + 1) || r.has(head + 1, WordRole::Complementizer) ||
                              (r.has(head + 1, WordRole::Negation) && !r.inQuote(head + 1)));
        if (cue.groupBegin < head || governs || r.is(before, WordClass::SubjectPronoun) ||
            r.is(before, WordClass::ProperNoun))
            cue.form = CueMention::Form::Finite;
    }
    // « … », décrit le communiqué: behind marks and before who speaks.
    if (cue.form == CueMention::Form::PastParticiple && r.word(head).info &&
        r.word(head).info->can(WordClass::FiniteVerb) && cue.groupBegin == head && followsMarks(head, range) &&
        (r.is(head + 1, WordClass::Determiner) || r.is(head + 1, WordClass::ProperNoun)) &&
        !r.has(head + 1, WordRole::Of))
        cue.form = CueMention::Form::Finite;
    // "People in Fort Pierce said": without a lexicon past tense and participle are told apart by what follows.
    if (cue.form == CueMention::Form::PastParticiple && !r.word(head).info && cue.groupBegin == head &&
        contains(r.word(head).possible, WordClass::FiniteVerb) && head > range.first && head + 1 < range.end &&
        !r.has(head + 1, WordRole::ByAgent | WordRole::Of | WordRole::As) &&
        !(r.is(head - 1, WordClass::Coordinator) || r.is(head - 1, WordClass::FiniteVerb)))
        cue.form = CueMention::Form::Finite;
    // "when asked whether", "Asked if": a participle, and who asks is not told.
    if (cue.form == CueMention::Form::Finite && !r.word(head).info && cue.groupBegin == head &&
        r.text().of(head).endsWith(u"ed", Qt::CaseInsensitive) &&
        (head == range.first || r.has(head - 1, WordRole::Subordinator)) && head + 1 < range.end &&
        (r.has(head + 1, WordRole::Question) || r.is(head + 1, WordClass::Preposition) ||
         r.has(head + 1, WordRole::ByAgent | WordRole::To))) {
        cue.form = CueMention::Form::PastParticiple;
        cue.passive = true;
    }
    // "Those surveyed say": nothing before the infinitive that takes one.
    if (cue.form == CueMention::Form::Infinitive && !r.word(head).info && cue.groupBegin == head &&
        head > range.first && contains(r.word(head).possible, WordClass::FiniteVerb) &&
        (r.isNominal(head - 1) || r.is(head - 1, WordClass::Pronoun) || r.is(head - 1, WordClass::PastParticiple) ||
         r.is(head - 1, WordClass::SubjectPronoun)))
        cue.form = CueMention::Form::Finite;
    // The author's own "rappelons que".
    if (cue.form == CueMention::Form::Finite && cue.groupBegin == head && !r.inQuote(head) && cue.pronoun < 0 &&
        (r.features(head) & (FirstPerson | SecondPerson)) && !(r.features(head) & ThirdPerson) &&
        (r.features(head) & Plural) && !(head > range.first && r.has(head - 1, WordRole::FirstPerson)))
        return std::nullopt;
    int end = cue.words.end;
    cue.entry = entries ? entryFor(cue, head, range, end) : nullptr;
    // « … », balbutie X: between words in marks and who speaks any verb reports.
    constexpr auto Others = static_cast<quint16>(Frame::Direct) | static_cast<quint16>(Frame::Aside) |
                            static_cast<quint16>(Frame::Marked) | static_cast<quint16>(Frame::Predicate);
    const bool speaks = cue.entry && cue.entry->takesAny(Others);
    if (!speaks && anyVerb && cue.form == CueMention::Form::Finite && !cue.passive && cue.groupBegin > range.first &&
        followsMarks(cue.groupBegin, range))
        cue.entry = &r.pack().anyVerb;
    if (!cue.entry)
        return std::nullopt;
    cue.words.end = end;
    return cue;
}

/** Extends the group to the auxiliary of a participle or (English) infinitive. */
bool CueFinder::findAuxiliary(CueMention &cue, TokenRange range) const
{
    const Reading &r = m_reading;
    if (cue.form == CueMention::Form::Finite)
        return false;
    const int lowest = std::max(range.first, cue.head - LongestGroup);
    int pronoun = -1;
    bool be = false;
    bool inserted = false;
    int begin = cue.head;
    for (int i = cue.head - 1; i >= lowest;) {
        if (r.inQuote(i) != r.inQuote(cue.head))
            break;
        const WordClass wordClass = r.wordClass(i);
        const bool insideGroup = wordClass == WordClass::Adjective && !r.word(i).info && i > lowest &&
                                 r.is(i - 1, WordClass::FiniteAuxiliary); // "have long argued"
        if (wordClass == WordClass::Adverb || wordClass == WordClass::Particle || insideGroup) {
            if (wordClass == WordClass::Particle && r.has(i, WordRole::To))
                break;
            --i;
        } else if (r.token(i).is(Token::Enclitic) && r.has(i, WordRole::Subject)) {
            pronoun = i--;
        } else if (wordClass == WordClass::AuxiliaryParticiple || wordClass == WordClass::AuxiliaryInfinitive) {
            if (cue.form == CueMention::Form::Infinitive)
                break;
            be = be || r.has(i, WordRole::Be);
            begin = i;
            cue.form = wordClass == WordClass::AuxiliaryInfinitive ? CueMention::Form::Infinitive
                                                                   : CueMention::Form::Participle;
            --i;
        } else if (pronoun >= 0 && cue.form == CueMention::Form::Infinitive && r.isFinite(i)) {
            begin = i; // "peut-on lire"
            cue.form = CueMention::Form::Finite;
            break;
        } else if (wordClass == WordClass::FiniteAuxiliary ||
                   (r.isFinite(i) && r.word(i).possible & bit(WordClass::FiniteAuxiliary))) {
            begin = i;
            // "He's said": has.
            const bool has = r.token(i).is(Token::Enclitic) && r.text().of(i).endsWith(u's');
            be = be || (r.has(i, WordRole::Be) && begin == i && !has);
            cue.form = CueMention::Form::Finite;
            break;
        } else if (cue.form == CueMention::Form::PastParticiple && i > lowest && !r.token(i).is(Token::Enclitic) &&
                   r.has(i, WordRole::Someone) && !r.is(i, WordClass::Determiner) &&
                   r.is(i - 1, WordClass::FiniteAuxiliary)) {
            --i; // "a lui assuré"
        } else if (cue.form == CueMention::Form::PastParticiple && adverbialBetween(i, lowest) >= 0) {
            i = adverbialBetween(i, lowest);
        } else if (r.isComma(i) && !inserted && cue.form == CueMention::Form::PastParticiple) {
            // "a, dans un communiqué, déclaré": the participle alone is annotated.
            int comma = i - 1;
            while (comma > std::max(range.first, i - LongestInsertion) && !r.isComma(comma) && !r.isFinite(comma))
                --comma;
            if (comma <= range.first || !r.isComma(comma) || !r.is(comma - 1, WordClass::FiniteAuxiliary))
                break;
            inserted = true;
            i = comma - 1;
        } else {
            break;
        }
    }
    if (begin == cue.head)
        return false;
    cue.pronoun = pronoun;
    cue.passive = be && (r.is(cue.head, WordClass::PastParticiple) || isHiddenParticiple(cue.head, range));
    cue.groupBegin = begin;
    if (!inserted)
        cue.words.first = begin;
    return true;
}

/** "a malgré tout affirmé", "est quant à elle accusée": the auxiliary before an adverbial that ends at `last`; -1. */
int CueFinder::adverbialBetween(int last, int lowest) const
{
    const Reading &r = m_reading;
    if (r.is(last, WordClass::Determiner) || r.is(last, WordClass::Preposition) ||
        r.token(last).kind == TokenKind::Punctuation)
        return -1;
    for (int i = last; i > lowest && i > last - 4; --i) {
        if (r.inQuote(i) || !r.token(i).isWord() || r.isFinite(i))
            return -1;
        const bool begins = r.is(i, WordClass::Preposition) || r.has(i, WordRole::Locution) ||
                            (r.is(i, WordClass::Determiner) && r.has(last, WordRole::Time)); // "a une fois encore dit"
        if (begins && (r.is(i - 1, WordClass::FiniteAuxiliary) ||
                       (r.isFinite(i - 1) && contains(r.word(i - 1).possible, WordClass::FiniteAuxiliary))))
            return i - 1;
    }
    return -1;
}

/** Pronouns and "ne" before the verb belong to the group; se before it makes no passive. */
void CueFinder::addClitics(CueMention &cue, TokenRange range) const
{
    const Reading &r = m_reading;
    int begin = cue.groupBegin > 0 || cue.words.first < cue.head ? std::min(cue.words.first, cue.head) : cue.head;
    const bool inserted = cue.groupBegin > 0 && cue.groupBegin < cue.words.first;
    if (inserted)
        begin = cue.groupBegin;
    int i = begin - 1;
    for (; i >= range.first && r.inQuote(i) == r.inQuote(cue.head); --i) {
        if (r.has(i, WordRole::Negation)) {
            cue.negated = true;
        } else if (r.has(i, WordRole::Reflexive) && !r.token(i).is(Token::Enclitic)) {
            cue.passive = false;
        } else if (!r.token(i).is(Token::Enclitic) &&
                   (r.is(i, WordClass::ObjectPronoun) ||
                    (contains(r.word(i).possible, WordClass::ObjectPronoun) && !r.has(i, WordRole::Gerund) &&
                     (r.is(i, WordClass::Pronoun) || r.is(i, WordClass::Determiner))))) {
        } else {
            break;
        }
    }
    cue.groupBegin = i + 1;
    if (!inserted)
        cue.words.first = i + 1;
}

const Cue *CueFinder::entryFor(const CueMention &cue, int head, TokenRange range, int &end) const
{
    const Reading &r = m_reading;
    bool reflexive = false;
    for (int i = cue.groupBegin; i < head; ++i)
        reflexive = reflexive || r.has(i, WordRole::Reflexive);
    const Cue *best = nullptr;
    const int base = end;
    for (const quint16 index : *r.pack().cuesOf(r.token(head).key, r.word(head).info)) {
        const Cue &entry = r.pack().cues[index];
        if (entry.noun || entry.reflexive != reflexive)
            continue;
        int next = base;
        bool fits = true;
        for (const quint64 follower : entry.followers) {
            while (next < range.end && next < base + 3 && r.is(next, WordClass::Adverb) &&
                   r.token(next).key != follower)
                ++next;
            fits = fits && next < range.end && r.token(next).key == follower;
            ++next;
        }
        if (!fits)
            continue;
        const bool better = !best || entry.followers.size() > best->followers.size() ||
                            (entry.reflexive && !best->reflexive && entry.followers.size() == best->followers.size());
        if (better) {
            best = &entry;
            if (!entry.followers.empty())
                end = next;
        }
    }
    return best;
}

std::optional<CueMention> CueFinder::sourcePhraseAt(int i, TokenRange range) const
{
    const Reading &r = m_reading;
    for (const std::vector<quint64> &phrase : r.pack().sourcePhrases) {
        const int end = i + static_cast<int>(phrase.size());
        if (end > range.end)
            continue;
        bool same = true;
        for (size_t k = 0; same && k < phrase.size(); ++k)
            same = r.token(i + static_cast<int>(k)).key == phrase[k];
        if (!same)
            continue;
        CueMention cue;
        cue.words = {i, phrase.size() == 2 && r.has(i, WordRole::Of) && r.is(end - 1, WordClass::Noun)
                            ? end - 1
                            : end}; // "de source policière": a source is the source
        cue.groupBegin = i;
        cue.head = i;
        cue.form = CueMention::Form::SourcePhrase;
        cue.marked = r.has(i, WordRole::MarkedSource);
        return cue;
    }
    return std::nullopt;
}

} // namespace Guillemet
