// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/markedcontents.h"

#include "models/analysis/phrasekinds.h"

namespace Guillemet {

namespace {

constexpr int ReachOfPhrase = 45; ///< tokens of a noun phrase behind its quoted part

} // namespace

TokenRange MarkedContents::clauseFrom(int begin, const CueMention &cue) const
{
    return m_parts.trimmed({begin, m_ends.after(begin, &cue)});
}

/** What belongs to a noun phrase after its quoted part: "contre la démocratie", "dont il est victime". */
int MarkedContents::phraseEnd(int marksEnd) const
{
    const Reading &r = m_reading;
    int i = marksEnd;
    while (i < m_parts.sentence().end && i < marksEnd + ReachOfPhrase) {
        if (r.inQuote(i)) {
            i = r.quote(i).close + 1;
        } else if (r.is(i, WordClass::Adjective) || r.is(i, WordClass::PastParticiple)) {
            ++i;
        } else if (r.is(i, WordClass::RelativePronoun) || r.has(i, WordRole::Relative) ||
                   (r.has(i, WordRole::Complementizer) && !r.is(i, WordClass::Adverb))) {
            return m_ends.after(i, nullptr);
        } else if (r.has(i, WordRole::Attaching) && !(i + 1 < m_parts.sentence().end && r.has(i + 1, WordRole::Time))) {
            if (i + 1 < m_parts.sentence().end && (r.isInfinitive(i + 1) || r.is(i + 1, WordClass::ObjectPronoun)))
                return m_ends.after(i, nullptr);
            const int end = m_phrases.end(i + 1, m_parts.sentence().end);
            if (end == i + 1)
                return i;
            i = end;
        } else if (r.has(i, WordRole::And) && i + 1 < m_parts.sentence().end && !r.isFinite(i + 1) &&
                   !m_parts.cueBeginningAt(i + 1)) {
            // "and urged": without a lexicon a second verb may pass for an adjective.
            if (!r.word(i + 1).info && r.pack().cuesOf(r.token(i + 1).key, nullptr) && !r.isNominal(i + 1))
                return i;
            const int end = m_phrases.end(i + 1, m_parts.sentence().end);
            // « X » et Y part: a clause of its own.
            if (end == i + 1 || (end < m_parts.sentence().end && !r.inQuote(end) && r.isFinite(end)))
                return i;
            i = end;
        } else {
            return i;
        }
    }
    return i;
}

Content MarkedContents::phraseWith(int begin, int marks, Rule rule, const CueMention &cue, bool toEnd) const
{
    const TokenRange quoted = m_parts.marksFrom(marks);
    if (!toEnd)
        return Content{quoted, rule};
    TokenRange phrase{begin, phraseEnd(quoted.end)};
    if (cue.passive || cue.form == CueMention::Form::PastParticiple) {
        for (int i = quoted.end; i < phrase.end; ++i) {
            if (m_reading.has(i, WordRole::ByAgent))
                phrase.end = i;
        }
    }
    return Content{m_parts.trimmed(phrase), rule};
}

/**
 * Where the noun phrase begins that holds the marks: past "sur Facebook" of "exprime sur Facebook sa « honte »"; -1
 * where it is the one to whom something is given: "propose son aide aux « sages »".
 */
int MarkedContents::phraseBegin(int body, int marks, const Cue &entry) const
{
    const Reading &r = m_reading;
    const auto isPreposition = [&](int i) {
        return r.is(i, WordClass::Preposition) || (r.has(i, WordRole::Attaching) && !r.is(i, WordClass::Determiner));
    };
    const auto reaches = [&](int i) {
        if (i < marks && r.is(i, WordClass::Determiner) && !r.has(i, WordRole::Of))
            return false; // "sur Twitter un « … »": a phrase of its own
        while (i < marks && (isPreposition(i) || r.is(i, WordClass::Determiner) || r.is(i, WordClass::Adjective) ||
                             r.has(i, WordRole::Of)))
            ++i;
        return i >= marks;
    };
    int begin = body;
    while (begin < marks && isPreposition(begin)) {
        if ((r.has(begin, WordRole::To) && entry.takes(Frame::ToInfinitive)) ||
            (r.has(begin, WordRole::Of) && entry.takes(Frame::OfInfinitive)))
            return begin + 1;
        const int end = m_phrases.end(begin + 1, marks);
        if (end <= begin + 1 || reaches(end)) {
            // "dans un discours « historique »" says where, not what.
            if (end == marks && !r.has(begin, WordRole::Attaching))
                return m_parts.hasFinite(r.quote(marks).range()) || r.is(marks + 1, WordClass::Determiner) ? marks : -1;
            return r.has(begin, WordRole::Attaching) ? begin + 1 : -1;
        }
        begin = end;
        while (begin < marks && (r.is(begin, WordClass::Adverb) || r.has(begin, WordRole::Time)))
            ++begin;
    }
    if (begin >= marks)
        return marks;
    const int object = m_phrases.end(begin, marks);
    int dative = marks - 1;
    while (dative > object && (r.is(dative, WordClass::Determiner) || r.is(dative, WordClass::Adjective)) &&
           !r.has(dative, WordRole::To))
        --dative;
    return object > begin && dative >= object && r.has(dative, WordRole::To) ? -1 : begin;
}

/** Quoted words at `i`; `body` is where the cue's complements begin, past adverbs and times. */
std::optional<Content> MarkedContents::at(int i, int body, int predicate, const CueMention &cue, bool toEnd) const
{
    const Reading &r = m_reading;
    const Cue &entry = *cue.entry;
    const TokenRange marks = m_parts.marksFrom(i);
    const bool colon = r.isUnit(i - 1, u':');
    const bool afterComma = r.isComma(i - 1);
    if (!colon && (r.is(i - 1, WordClass::Determiner) || r.has(i - 1, WordRole::Of)) && isNameInMarks(m_reading, i))
        return std::nullopt;
    if (colon && (entry.takes(Frame::Direct) || entry.takes(Frame::Phrase)))
        return Content{marks, Rule::MarksAfterColon};
    if (i > cue.words.end && r.has(i - 1, WordRole::Work))
        return std::nullopt;
    if (i == cue.words.end || i == body || afterComma) {
        if (!entry.takesAny(static_cast<quint16>(Frame::Direct) | static_cast<quint16>(Frame::Phrase) |
                            static_cast<quint16>(Frame::Predicate) | static_cast<quint16>(Frame::Marked) |
                            static_cast<quint16>(Frame::Infinitive)))
            return std::nullopt;
        // « regretter » que …, « prêt » à …: the marks are only the begin of what is reported.
        const int inner = r.quote(i).open + 1;
        const bool shortBegin = r.quote(i).close - r.quote(i).open <= 6 && r.isInfinitive(inner);
        const int end = marks.end;
        // "testified “thousands” of emails had not been turned over": a clause that begins with marks.
        if (toEnd && entry.takes(Frame::Bare) && i == cue.words.end && end < m_parts.sentence().end &&
            !r.inQuote(end) && !isSpeechInMarks(r, i) && r.quote(i).close - r.quote(i).open <= 7 &&
            (r.has(end, WordRole::Of) || r.isNominal(end) || r.isFinite(end) || r.is(end, WordClass::Determiner)) &&
            !r.has(end, WordRole::Time)) {
            const TokenRange clause = clauseFrom(i, cue);
            if (m_parts.hasFinite({end, clause.end}))
                return Content{clause, Rule::BareClause};
        }
        // « X » et sa volonté de « Y »
        if (toEnd && end + 1 < m_parts.sentence().end && r.has(end, WordRole::And) &&
            r.is(end + 1, WordClass::Determiner)) {
            const TokenRange rest{end, phraseEnd(end)};
            if (m_parts.hasMarks(rest) || m_parts.hasMarks({end, std::min(rest.end + 6, m_parts.sentence().end)}))
                return Content{clauseFrom(i, cue), Rule::MarksAfterCue};
        }
        if (toEnd && end < m_parts.sentence().end && !afterComma &&
            (shortBegin || entry.takes(Frame::Predicate) || entry.takes(Frame::Phrase) || entry.takes(Frame::Marked)) &&
            !(r.has(end, WordRole::To) && !shortBegin) && !r.inQuote(end)) {
            if (r.has(end, WordRole::Complementizer) || r.is(end, WordClass::Subordinator))
                return Content{clauseFrom(i, cue), Rule::MarksAfterCue};
            if (!m_parts.hasFinite(marks) &&
                (r.is(end, WordClass::Preposition) || r.has(end, WordRole::Of) || r.isNominal(end) ||
                 r.is(end, WordClass::Determiner) || r.is(end, WordClass::Adjective)))
                return shortBegin || r.isNominal(end) || r.is(end, WordClass::Determiner)
                           ? Content{clauseFrom(i, cue), Rule::MarksAfterCue}
                           : phraseWith(i, i, Rule::MarksAfterCue, cue, toEnd);
        }
        return Content{marks, Rule::MarksAfterCue};
    }
    // demande aux autres « d'y aller moins fort »
    const int first = r.quote(i).open + 1;
    const bool infinitive = first + 1 < marks.end && r.has(first, WordRole::Of) &&
                            (r.isInfinitive(first + 1) || (first + 2 < marks.end && r.isInfinitive(first + 2)));
    if ((infinitive && entry.takes(Frame::OfInfinitive)) ||
        (r.has(first, WordRole::Complementizer) && entry.takes(Frame::Clause)))
        return Content{marks, Rule::MarksAfterCue};
    // Part of a noun phrase, or the predicate of an object.
    const bool ofBefore = r.has(i - 1, WordRole::Of) || r.has(i - 1, WordRole::As);
    const bool definite = body < i && r.has(body, WordRole::Definite | WordRole::Demonstrative | WordRole::Possessive);
    if (entry.takes(Frame::Predicate) &&
        (ofBefore || r.has(body, WordRole::As) || definite || predicate >= 0 || !entry.takes(Frame::Phrase))) {
        if (ofBefore)
            return phraseWith(i, i, Rule::Predicate, cue, toEnd);
        if (i == body + 1 && r.has(body, WordRole::To))
            return std::nullopt; // "parle à « tous »"
        if (predicate >= 0)
            return phraseWith(predicate, i, Rule::Predicate, cue, toEnd);
        return phraseWith(r.is(i - 1, WordClass::Determiner) ? i - 1 : i, i, Rule::Predicate, cue, toEnd);
    }
    if (entry.takesAny(static_cast<quint16>(Frame::Phrase) | static_cast<quint16>(Frame::Marked))) {
        for (int k = body; k < i; ++k) {
            if (r.isComma(k))
                return std::nullopt;
        }
        const int begin = phraseBegin(body, i, entry);
        if (begin < 0)
            return std::nullopt;
        return phraseWith(begin, i, Rule::Phrase, cue, toEnd);
    }
    return std::nullopt;
}

} // namespace Guillemet
