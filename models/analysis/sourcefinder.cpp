// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sourcefinder.h"

#include "models/analysis/phrasekinds.h"

namespace Guillemet {

namespace {

constexpr int ClauseReach = 80; ///< tokens from a verb to the one that governs it

} // namespace

int SourceFinder::groupBegin(int verb) const
{
    const Reading &r = m_reading;
    while (verb > m_sentence.first && !r.inQuote(verb - 1) &&
           ((r.is(verb - 1, WordClass::ObjectPronoun) && !r.token(verb - 1).is(Token::Enclitic)) ||
            r.has(verb - 1, WordRole::Negation)))
        --verb;
    return verb;
}

TokenRange SourceFinder::subjectOfFinite(int verb) const
{
    const Reading &r = m_reading;
    if (verb + 1 < m_sentence.end && r.token(verb + 1).is(Token::Enclitic) && r.has(verb + 1, WordRole::Subject))
        return {verb + 1, verb + 2};
    return m_subjects.before(groupBegin(verb), m_sentence.first);
}

TokenRange SourceFinder::governing(const CueMention &cue, const std::vector<Attribution> &found) const
{
    const Reading &r = m_reading;
    const int lowest = std::max(m_sentence.first, cue.groupBegin - ClauseReach);
    TokenRange fallback;
    for (int i = r.previous(cue.groupBegin); i >= lowest; i = r.previous(i)) {
        if (r.inQuote(i))
            continue;
        // A verb inside what is reported already does not govern: step over to its cue.
        const auto inside = std::find_if(found.begin(), found.end(), [&](const Attribution &attribution) {
            return attribution.fragments.back().contains(i) && !attribution.cue.isEmpty() && attribution.cue.first < i;
        });
        if (inside != found.end()) {
            if (!inside->source.isEmpty())
                return inside->source;
            i = std::max(lowest, inside->cue.first);
            continue;
        }
        const auto sameCue = std::find_if(found.begin(), found.end(),
                                          [&](const Attribution &attribution) { return attribution.cue.contains(i); });
        if (sameCue != found.end() && !sameCue->source.isEmpty())
            return sameCue->source;
        if (!r.isFinite(i))
            continue;
        const TokenRange subject = subjectOfFinite(i);
        if (subject.isEmpty())
            continue;
        // The subject of a relative clause governs only if there is no main one.
        const bool relative = r.is(subject.first, WordClass::RelativePronoun) ||
                              (subject.first > m_sentence.first && !r.inQuote(subject.first - 1) &&
                               (r.has(subject.first - 1, WordRole::Relative | WordRole::Complementizer)));
        if (!relative)
            return subject;
        if (fallback.isEmpty())
            fallback = subject;
    }
    if (!fallback.isEmpty())
        return fallback;
    // "Se disant confiant, le conseil a estimé …": the subject comes after.
    const int highest = std::min(m_sentence.end, cue.words.end + ClauseReach);
    for (int i = cue.words.end; i < highest; i = r.next(i)) {
        if (!r.inQuote(i) && r.isFinite(i)) {
            const TokenRange subject = subjectOfFinite(i);
            if (!subject.isEmpty() && subject.first > cue.head && !r.is(subject.first, WordClass::RelativePronoun) &&
                subject.first > m_sentence.first && r.isComma(r.previous(subject.first)))
                return subject;
        }
    }
    return {};
}

SourceFinder::Source SourceFinder::of(const CueMention &cue, const std::vector<Attribution> &found) const
{
    if (cue.pronoun >= 0)
        return {{cue.pronoun, cue.pronoun + 1}, false};
    if (cue.passive || cue.form == CueMention::Form::PastParticiple) {
        const TokenRange agent = m_subjects.agentAfter(cue.words.end, m_sentence.end);
        // "des policiers accusés de": a participle of its own noun; "a dit et répété": a second one of the same
        // subject.
        const int before = cue.groupBegin - 1;
        const bool joined = before > m_sentence.first && !m_reading.inQuote(before) &&
                            (m_reading.is(before, WordClass::Coordinator) || m_reading.isComma(before) ||
                             m_reading.is(before, WordClass::Adverb));
        if (!agent.isEmpty() || cue.passive || !joined)
            return {agent, false};
        return {governing(cue, found), true};
    }
    if (cue.form == CueMention::Form::Participle && cue.groupBegin > m_sentence.first + 1) {
        // ", nombre d'entre eux estimant que": a participle with a subject of its own.
        const TokenRange own = m_subjects.before(cue.groupBegin, m_sentence.first);
        if (!own.isEmpty() && own.end == cue.groupBegin &&
            (own.first == m_sentence.first || m_reading.isComma(own.first - 1)) && isSomebody(m_reading, own))
            return {own, false};
    }
    if (cue.form == CueMention::Form::Infinitive) {
        // "Et Météo-France de préciser que"
        const int of = cue.groupBegin - 1;
        if (of > m_sentence.first && m_reading.has(of, WordRole::Of) && !m_reading.inQuote(of - 1)) {
            const TokenRange subject = m_phrases.endingAt(of - 1, m_sentence.first);
            const bool whole = m_reading.is(subject.first, WordClass::Determiner) ||
                               m_reading.is(subject.first, WordClass::ProperNoun) ||
                               (m_reading.token(subject.first).is(Token::Capitalized) &&
                                !m_reading.token(subject.first).is(Token::SentenceStart));
            if (!subject.isEmpty() && whole && isSomebody(m_reading, subject) &&
                (subject.first == m_sentence.first || m_reading.is(subject.first - 1, WordClass::Coordinator)))
                return {subject, false};
        }
        // "ont poussé le ministre à annoncer": the minister announces.
        const int to = cue.groupBegin - 1;
        if (to > m_sentence.first + 1 && m_reading.has(to, WordRole::To) && !m_reading.inQuote(to - 1)) {
            const TokenRange object = m_phrases.endingAt(to - 1, m_sentence.first);
            const int verb = object.first - 1;
            if (!object.isEmpty() && verb > m_sentence.first && isSomebody(m_reading, object) &&
                (m_reading.is(verb, WordClass::FiniteVerb) || m_reading.is(verb, WordClass::PastParticiple)))
                return {object, false};
        }
    }
    if (cue.form == CueMention::Form::Finite) {
        const TokenRange subject = m_subjects.before(cue.groupBegin, m_sentence.first);
        if (!subject.isEmpty())
            return {subject, false};
        if (m_reading.pack().verbFirst)
            return {m_subjects.after(cue.words.end, m_sentence.end), false};
    }
    return {governing(cue, found), true};
}

TokenRange SourceFinder::mainSubject() const
{
    const Reading &r = m_reading;
    const int limit = std::min(m_sentence.end, m_sentence.first + ClauseReach);
    for (int i = m_sentence.first; i < limit; i = r.next(i)) {
        if (r.inQuote(i) || !r.isFinite(i))
            continue;
        const TokenRange subject = subjectOfFinite(i);
        if (!subject.isEmpty() && !r.is(subject.first, WordClass::RelativePronoun) &&
            !r.has(subject.first, WordRole::Which)) // "C'est le propriétaire qui": nobody
            return subject;
    }
    return {};
}

} // namespace Guillemet
