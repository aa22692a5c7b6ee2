// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/clauseends.h"

#include "models/analysis/contentfinder.h"

namespace Guillemet {

/** "et a assuré que": a second verb of the same subject, in the same tense. */
bool ClauseEnds::coordinatedCueAt(int i, const CueMention *cue) const
{
    const Reading &r = m_reading;
    const CueMention *next = m_parts.cueBeginningAt(i);
    if (!next || next->form == CueMention::Form::SourcePhrase || !m_contents.reports(*next))
        return false;
    if (next->form == CueMention::Form::Participle)
        return true;
    if (!cue || cue->form != CueMention::Form::Finite)
        return next->form == CueMention::Form::Finite && next->pronoun >= 0;
    const bool compound = r.is(cue->groupBegin, WordClass::FiniteAuxiliary) || cue->groupBegin + 1 < cue->head;
    if (next->form == CueMention::Form::PastParticiple)
        return compound && !cue->passive;
    if (next->form != CueMention::Form::Finite)
        return false;
    if (next->pronoun >= 0)
        return true;
    const auto isConditional = [&](int verb) {
        const QStringView form = r.text().of(verb);
        return form.endsWith(u"rait") || form.endsWith(u"raient");
    };
    // "says he spoke to X and asked him": another tense, so a verb of what is reported.
    const auto isPresent = [&](int word) { return r.text().of(word).endsWith(u's'); };
    if (!r.word(next->head).info && next->groupBegin == next->head && cue->groupBegin == cue->head &&
        isPresent(next->head) != isPresent(cue->head))
        return false;
    const int verb = next->groupBegin < next->head && r.isFinite(next->groupBegin) ? next->groupBegin : next->head;
    const bool nextCompound = r.is(next->groupBegin, WordClass::FiniteAuxiliary);
    return !isConditional(verb) && nextCompound == r.is(cue->groupBegin, WordClass::FiniteAuxiliary);
}

/** A subject and a cue of its own after "mais", "et", "tandis que". */
bool ClauseEnds::newMainClauseAt(int i) const
{
    const Reading &r = m_reading;
    int phrase = m_phrases.withApposition(i, m_parts.sentence().end).end;
    if (phrase <= i)
        return false;
    if (phrase < m_parts.sentence().end && r.isComma(phrase))
        ++phrase;
    const CueMention *cue = m_parts.cueBeginningAt(phrase);
    return cue && cue->form == CueMention::Form::Finite && !r.is(i, WordClass::RelativePronoun) &&
           m_contents.reports(*cue);
}

/** "X a déclaré que P et a quitté la salle": the second verb is the cue's, not one of what is reported. */
bool ClauseEnds::goesOnAt(int begin, int conjunction, const CueMention *cue) const
{
    const Reading &r = m_reading;
    if (!cue || cue->form != CueMention::Form::Finite || conjunction + 2 >= m_parts.sentence().end ||
        r.inQuote(conjunction + 1))
        return false;
    const int auxiliary = cue->groupBegin;
    if (!r.is(auxiliary, WordClass::FiniteAuxiliary) || r.token(conjunction + 1).key != r.token(auxiliary).key)
        return false;
    for (int i = begin; i < conjunction; i = r.next(i)) {
        if (!r.inQuote(i) && r.token(i).key == r.token(auxiliary).key)
            return false;
    }
    return true;
}

/** "a demandé à X de venir et est partie": behind what is but an infinitive, a finite verb is the sentence's. */
bool ClauseEnds::leavesInfinitive(int begin, int conjunction) const
{
    const Reading &r = m_reading;
    if (!r.isFinite(conjunction + 1) || r.inQuote(conjunction + 1) || !r.pack().model().trained)
        return false;
    bool infinitive = false;
    for (int i = begin; i < conjunction; ++i) {
        if (r.isFinite(i) || r.has(i, WordRole::Complementizer) || r.has(i, WordRole::Relative))
            return false;
        infinitive = infinitive || (i < begin + 4 && r.isInfinitive(i));
    }
    return infinitive;
}

/** "S'il dit que P, il reconnaît …": the sentence begins with a clause of which the cue is the verb. */
bool ClauseEnds::isSubordinate(const CueMention &cue) const
{
    const Reading &r = m_reading;
    const int first = m_parts.sentence().first;
    if (cue.groupBegin - first > 20 || r.inQuote(first) ||
        !(r.has(first, WordRole::Subordinator) || r.is(first, WordClass::Subordinator) ||
          (first + 1 < m_parts.sentence().end && r.has(first, WordRole::Stop) &&
           r.has(first + 1, WordRole::Complementizer))))
        return false;
    for (int i = first; i < cue.groupBegin; i = r.next(i)) {
        if (r.isComma(i))
            return false;
    }
    return true;
}

/** "Le journaliste demandant si P, X a répondu": no other verb stands before the participle. */
bool ClauseEnds::beginsSentence(const CueMention &cue) const
{
    constexpr int LongestSubject = 12;
    const int first = m_parts.sentence().first;
    if (cue.groupBegin - first > LongestSubject)
        return false;
    for (int i = first; i < cue.groupBegin; ++i) {
        if (m_reading.isFinite(i) || m_reading.isComma(i) || m_reading.inQuote(i))
            return false;
    }
    return true;
}

/** "que ces tortues, qui vivent en mer, ont": the verb of what is reported is still to come. */
bool ClauseEnds::isInserted(int begin, int comma) const
{
    const Reading &r = m_reading;
    for (int i = begin; i + 1 < comma; i = r.next(i)) {
        if (r.isFinite(i) || r.inQuote(i))
            return false;
        if (r.isComma(i))
            return r.has(i + 1, WordRole::Relative) || r.is(i + 1, WordClass::RelativePronoun);
    }
    return false;
}

bool ClauseEnds::endsBeforeComma(int begin, int comma, const CueMention *cue) const
{
    const Reading &r = m_reading;
    int i = comma + 1;
    if (i >= m_parts.sentence().end)
        return true;
    bool coordinated = false;
    if (r.is(i, WordClass::Coordinator)) {
        coordinated = true;
        ++i;
    }
    while (i < m_parts.sentence().end && !r.inQuote(i) && (r.has(i, WordRole::Gerund) || r.is(i, WordClass::Adverb)))
        ++i;
    if (i >= m_parts.sentence().end)
        return false;
    if (r.has(i, WordRole::Which) && i + 1 < m_parts.sentence().end &&
        (r.has(i + 1, WordRole::Relative) || r.has(i + 1, WordRole::Complementizer)))
        return true;
    const CueMention *next = m_parts.cueBeginningAt(i);
    if (next && next->form == CueMention::Form::Participle && next->entry && m_contents.reports(*next))
        return true;
    // "…, dimanche 7 janvier.": when it was said, not what.
    int time = i;
    while (time < m_parts.sentence().end && (r.has(time, WordRole::Time) || r.is(time, WordClass::Number)))
        ++time;
    if (time > i && r.has(i, WordRole::Time) && (time >= m_parts.sentence().end || m_parts.isEnd(time)))
        return true;
    // The main clause goes on behind an embedded one: "…, nombre d'entre eux estimant que P, est …".
    if (cue && !coordinated &&
        (cue->form == CueMention::Form::Participle ||
         (cue->form == CueMention::Form::PastParticiple && cue->groupBegin <= m_parts.sentence().first + 1))) {
        if (r.isFinite(i) && !isInserted(begin, comma))
            return true;
        const bool leads = beginsSentence(*cue);
        if (leads && (r.is(i, WordClass::SubjectPronoun) || m_parts.clauseBeginsAt(i)))
            return true;
    }
    if (cue && !coordinated && m_parts.clauseBeginsAt(i) && isSubordinate(*cue))
        return true;
    if (next && next->form == CueMention::Form::SourcePhrase && !next->marked)
        return true;
    if (next && next->form == CueMention::Form::Finite && next->pronoun >= 0)
        return true;
    if (next && coordinated && coordinatedCueAt(i, cue))
        return true;
    if (r.has(i, WordRole::Stop) && i + 1 < m_parts.sentence().end && r.has(i + 1, WordRole::Complementizer))
        return newMainClauseAt(i + 2);
    return coordinated && newMainClauseAt(i);
}

int ClauseEnds::after(int begin, const CueMention *cue) const
{
    const Reading &r = m_reading;
    const int limit = std::min(m_parts.sentence().end, begin + SentenceParts::LongestContent);
    int brackets = 0;
    int i = begin;
    for (; i < limit; i = r.next(i)) {
        if (r.inQuote(i)) {
            // "When X said that Y was \"hacked,\" both sides": the comma stands inside the marks.
            const int close = r.quote(i).close;
            if (cue && close + 1 < limit && r.isComma(close - 1) && m_parts.clauseBeginsAt(close + 1) &&
                isSubordinate(*cue)) {
                i = close + 1;
                break;
            }
            continue;
        }
        if (r.isUnit(i, u'(')) {
            ++brackets;
        } else if (r.isUnit(i, u')')) {
            if (--brackets < 0)
                break;
        } else if (brackets > 0) {
            continue;
        } else if (m_parts.isEnd(i)) {
            break;
        } else if (r.isUnit(i, u':')) {
            if (i + 1 < limit && r.inQuote(i + 1))
                break;
        } else if (r.isComma(i)) {
            if (endsBeforeComma(begin, i, cue))
                break;
        } else if (r.is(i, WordClass::Coordinator) && i + 1 < limit) {
            if ((r.has(i, WordRole::And) || r.has(i, WordRole::But)) && !r.has(i + 1, WordRole::Complementizer) &&
                (coordinatedCueAt(i + 1, cue) || (i > begin + 3 && newMainClauseAt(i + 1)) || goesOnAt(begin, i, cue) ||
                 leavesInfinitive(begin, i)))
                break;
        } else if (r.has(i, WordRole::Gerund) && i > begin) {
            int participle = i + 1;
            while (participle < limit && r.has(participle, WordRole::Gerund))
                ++participle;
            const CueMention *next = m_parts.cueBeginningAt(participle);
            if (next && next->form == CueMention::Form::Participle && m_contents.reports(*next))
                break;
        } else if (const CueMention *next = m_parts.cueBeginningAt(i); next && i > begin + 1) {
            if (next->form == CueMention::Form::SourcePhrase && !next->marked &&
                !r.has(i - 1, WordRole::Complementizer))
                break;
            if (next->form == CueMention::Form::Participle && r.inQuote(i - 1) && m_contents.reports(*next))
                break;
        }
    }
    return i;
}

} // namespace Guillemet
